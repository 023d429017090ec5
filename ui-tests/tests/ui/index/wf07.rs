use dag_core::{Resource, node, workflow};

#[node(write(Outbox))]
async fn send(reply: &str) -> Result<(), MailError> {
    if reply.is_empty() { Err(MailError) } else { Ok(()) }
}

workflow!(
    async fn notify(reply: String) -> Result<(), MailError> {
        send(&reply)?;
    }
);

#[derive(Debug)]
struct MailError;

#[derive(Resource)]
struct Outbox;

fn main() {}
