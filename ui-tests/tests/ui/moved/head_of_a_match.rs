// Wrong: Plain Rust matches on the channel by value, a node still needs it.
// Says: `channel` is moved into the head of a `match` and also read by `audit` [WF04]
// At: `channel` in `match channel`
// Help: `match &channel`

use dag_core::{node, workflow};

enum Channel {
    Mail(String),
    Phone(String),
}

#[node(pure)]
fn audit(channel: &Channel) -> bool {
    matches!(channel, Channel::Mail(_))
}

workflow!(
    async fn contact(channel: Channel) -> (String, bool) {
        let address = {
            match channel {
                Channel::Mail(address) => address,
                Channel::Phone(number) => number,
            }
        };
        let by_mail = audit(&channel);
        (address, by_mail)
    }
);

fn main() {}
