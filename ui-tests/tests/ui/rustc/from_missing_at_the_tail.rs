// Wrong: The tail's `Result` does not convert into that of the workflow.
// Says: rustc: the trait bound `DbError: From<MailError>` is not satisfied, or `couldn't convert the error`
// At: `send(&reply)`, the tail
// Help: rustc's own

use dag_core::{Resource, node, workflow};

struct Reply(String);

struct Receipt(u64);

#[derive(Debug)]
struct DbError;

#[derive(Debug)]
struct MailError;

#[derive(Resource)]
struct Mailbox;

#[node(write(Mailbox))]
async fn send(reply: &Reply) -> Result<Receipt, MailError> {
    if reply.0.is_empty() { Err(MailError) } else { Ok(Receipt(1)) }
}

workflow!(
    async fn answer(reply: Reply) -> Result<Receipt, DbError> {
        send(&reply)
    }
);

fn main() {}
