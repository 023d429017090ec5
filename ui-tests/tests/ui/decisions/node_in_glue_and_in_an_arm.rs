// Wrong: an arm calls a node, glue outside calls it, too.

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Reply(String);

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket, reply: Reply) -> usize {
        let size = if ticket.vip { words(&reply) } else { 0 };
        let more = 1 + words(&reply);
        size + more
    }
);

fn main() {}
