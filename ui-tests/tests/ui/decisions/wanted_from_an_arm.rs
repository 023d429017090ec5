//   of `size` only
// Wrong: `..` outside wants what an arm makes.

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
            let reply = decline(&ticket);
            reply.0.len()
        } else {
            0
        };
        let total = words(..);
        size + total
    }
);

fn main() {}
