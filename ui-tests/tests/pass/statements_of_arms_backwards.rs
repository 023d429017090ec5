// Right: the statements of an arm may stand in any order, and a decision before what decides it.

use dag_core::{node, workflow};

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
    async fn serve(ticket: Ticket) -> usize {
        let size = if limit > 3 {
            let total = one + limit;
            let one = words(&reply);
            let reply = decline(&ticket);
            total
        } else {
            limit
        };
        let limit = ticket.text.len();
        size
    }
);

fn main() {}
