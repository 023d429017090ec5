// Wrong: an `if` without a `let`, whose node only reads.

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
    async fn serve(ticket: Ticket) -> u64 {
        if ticket.vip {
            decline(&ticket);
        }
        ticket.id
    }
);

fn main() {}
