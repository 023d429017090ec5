// Wrong: a helper is defined in an arm.

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
        if ticket.vip {
            fn twice(size: usize) -> usize {
                size * 2
            }
            let reply = decline(&ticket);
            twice(reply.0.len())
        } else {
            0
        }
    }
);

fn main() {}
