// Wrong: `if` makes a reply, `else` a number.

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
        let answer = if ticket.vip {
            decline(&ticket)
        } else {
            0
        };
        answer.0.len()
    }
);

fn main() {}
