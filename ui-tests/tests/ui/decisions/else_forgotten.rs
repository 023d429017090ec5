//   rustc or WF08 does not apply, there is no `..`
// Wrong: no `else`, and the value is taken for certain.

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
        let reply = if ticket.vip { decline(&ticket) };
        words(&reply)
    }
);

fn main() {}
