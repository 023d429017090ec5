//   is one, but in another arm
// Wrong: `..` in one arm wants what another arm makes.

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
        match ticket.id {
            0 => {
                let reply = decline(&ticket);
                reply.0.len()
            }
            _ => words(..),
        }
    }
);

fn main() {}
