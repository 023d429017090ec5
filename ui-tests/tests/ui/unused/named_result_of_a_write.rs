// Wrong: The `Result` has a name, and still nobody looks at it.
// Says: nobody looks at `sent`, the `Result` of `send` [WF06]
// At: `sent` in `let sent`
// Help: `send(&reply)?;`, or `let _ = send(&reply);`

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
    async fn answer(reply: Reply) -> usize {
        let sent = send(&reply);
        reply.0.len()
    }
);

fn main() {}
