// Right: a decision is the tail, and an arm returns what was lent before, as a plain tail may.

use dag_core::{node, workflow};
use std::io::Error;

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

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket) -> Result<Reply, Error> {
        let reply = decline(&ticket);
        let size = words(&reply);
        if size > 3 { Ok(reply) } else { Err(Error::other("too short")) }
    }
);

fn main() {}
