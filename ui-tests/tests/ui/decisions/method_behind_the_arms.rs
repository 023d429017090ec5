// Wrong: a method of the value behind the block.

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

workflow!(
    async fn serve(ticket: Ticket) -> usize {
        let size = if ticket.vip { decline(&ticket) }.map(|reply| reply.0.len());
        size.unwrap_or(0)
    }
);

fn main() {}
