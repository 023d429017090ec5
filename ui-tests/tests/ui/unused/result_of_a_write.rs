// Wrong: The mail may fail, and nobody looks whether it did.
// Says: nobody looks at the `Result` of `send` [WF06]
// At: `send`
// Help: `send(&reply)?;`, or `send(&reply).ok();`

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
        send(&reply);
        reply.0.len()
    }
);

fn main() {}
