// Wrong: `continue` in an arm inside a `for`.

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
    async fn serve(tickets: Vec<Ticket>) -> usize {
        let sizes = for ticket in tickets.iter().concurrent(4) {
            let reply = if ticket.vip { decline(ticket) } else { continue };
            words(&reply)
        };
        sizes.len()
    }
);

fn main() {}
