// Wrong: the `;` behind `let x = match { .. }` is forgotten.

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
        let reply = match ticket.id {
            0 => decline(&ticket),
            _ => Reply(String::new()),
        }
        words(&reply)
    }
);

fn main() {}
