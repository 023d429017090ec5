// Wrong: `?` in a workflow that returns nothing.
// Says: `notify` returns nothing, so `?` has no way out [WF18]
// At: the `?` behind `send(&reply)`
// Help: `-> Result<(), MailError>`

use dag_core::{Resource, node, workflow};

struct Reply(String);

struct Receipt(u64);

#[derive(Debug)]
struct MailError;

#[derive(Resource)]
struct Mailbox;

#[node(write(Mailbox))]
async fn send(reply: &Reply) -> Result<Receipt, MailError> {
    if reply.0.is_empty() { Err(MailError) } else { Ok(Receipt(1)) }
}

workflow!(
    async fn notify(reply: Reply) {
        send(&reply)?;
    }
);

fn main() {}
