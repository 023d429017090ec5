// expected: WF06 on `sent` or `if`: its value is a `Result` nobody looks at; help: `}?;`
// Wrong: both arms can fail, and nobody looks.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Reply(String);

#[node(write(Outbox))]
async fn send(reply: &Reply) -> Result<(), Error> {
    if reply.0.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

workflow!(
    async fn serve(ticket: Ticket, reply: Reply, other: Reply) -> Result<u64, Error> {
        if ticket.vip { send(&reply) } else { send(&other) };
        Ok(ticket.id)
    }
);

fn main() {}
