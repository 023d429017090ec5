// Wrong: a `let` in an arm has the name of a statement outside.

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
        let reply = decline(&ticket);
        let size = if ticket.vip {
            let reply = decline(&ticket);
            words(&reply)
        } else {
            0
        };
        size + reply.0.len()
    }
);

fn main() {}
