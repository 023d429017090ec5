// Wrong: A workflow that returns `Result<(), _>` ends with a `?`.
// Says: `notify` returns `Result<(), MailError>`, and its body has no tail [WF07]
// At: the end of the body, or the return type
// Help: `Ok(())` as the last line

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
    async fn notify(reply: Reply) -> Result<(), MailError> {
        send(..)?;
    }
);

fn main() {}
