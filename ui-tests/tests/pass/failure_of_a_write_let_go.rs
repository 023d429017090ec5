// Right: `.ok();` consents to the failure of a write, as in Rust; `let _ =` does too.

use dag_core::{Resource, node, workflow};

struct Reply(String);

struct Receipt(u64);

#[derive(Debug)]
struct MailError;

#[derive(Resource)]
struct Mailbox;

#[derive(Resource)]
struct Log;

#[node(write(Mailbox))]
async fn send(reply: &Reply) -> Result<Receipt, MailError> {
    if reply.0.is_empty() { Err(MailError) } else { Ok(Receipt(1)) }
}

#[node(write(Log))]
async fn log_reply(reply: &Reply) -> Result<(), MailError> {
    if reply.0.is_empty() { Err(MailError) } else { Ok(()) }
}

workflow!(
    async fn answer(reply: Reply) -> usize {
        send(&reply).ok();
        let _ = log_reply(&reply);
        reply.0.len()
    }
);

fn main() {}
