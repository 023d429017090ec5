// Wrong: an arm calls a function that is no node.

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

fn shorten(reply: Reply) -> Reply {
    Reply(reply.0.chars().take(9).collect())
}

workflow!(
    async fn serve(ticket: Ticket, reply: Reply) -> Reply {
        if ticket.vip { shorten(reply) } else { decline(&ticket) }
    }
);

fn main() {}
