//   there is no `else`; help: an `else`, or `.unwrap_or(..)`
// Wrong: no `else`, and `..` wants the value.

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
        let reply: Option<Reply> = if ticket.vip { decline(&ticket) };
        words(..)
    }
);

fn main() {}
