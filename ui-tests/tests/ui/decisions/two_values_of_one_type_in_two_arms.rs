//   not visible here)
// Wrong: each arm makes a reply, and `..` outside wants one.

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
        let size = if ticket.vip {
            let first = decline(&ticket);
            first.0.len()
        } else {
            let second = decline(&ticket);
            second.0.len()
        };
        let total = words(..);
        size + total
    }
);

fn main() {}
