//   statement
// Wrong: a decision with a node inside `Some(..)`.

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
    async fn serve(ticket: Ticket) -> Option<Reply> {
        let first = decline(&ticket);
        let second = Some(match ticket.id {
            0 => decline(&ticket),
            _ => Reply(first.0.clone()),
        });
        second
    }
);

fn main() {}
