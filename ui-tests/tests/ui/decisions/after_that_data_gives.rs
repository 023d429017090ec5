// Wrong: an order behind a decision, beside the data that gives it.

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

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

#[node(write(Outbox))]
async fn send(reply: &Reply) -> Result<(), Error> {
    if reply.0.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

workflow!(
    async fn serve(ticket: Ticket) -> Result<usize, Error> {
        let reply = if ticket.vip { decline(&ticket) } else { Reply(String::new()) };
        send(&reply).after(reply)?;
        Ok(reply.0.len())
    }
);

fn main() {}
