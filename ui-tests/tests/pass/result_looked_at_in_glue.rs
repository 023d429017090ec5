// Right: A `Result` that plain Rust looks at is used.

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
    async fn answer(reply: Reply) -> bool {
        let sent = send(&reply);
        sent.is_ok()
    }
);

fn main() {}
