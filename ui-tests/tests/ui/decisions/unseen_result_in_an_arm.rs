// Wrong: `?` is forgotten on a write in an arm.

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
    async fn serve(ticket: Ticket, reply: Reply) -> Result<u64, Error> {
        if ticket.vip {
            send(&reply);
        }
        Ok(ticket.id)
    }
);

fn main() {}
