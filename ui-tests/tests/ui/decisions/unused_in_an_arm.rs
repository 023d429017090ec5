// Wrong: a pure output in an arm, and nobody uses it.

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Reply(String);

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket, reply: Reply) -> u64 {
        if ticket.vip {
            let size = words(&reply);
            1
        } else {
            0
        }
    }
);

fn main() {}
