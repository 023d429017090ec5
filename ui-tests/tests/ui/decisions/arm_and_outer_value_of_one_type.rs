//   `words(&special)`
// Wrong: an arm makes what an input is, too.

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
    async fn serve(ticket: Ticket, standard: Reply) -> usize {
        if ticket.vip {
            let special = decline(&ticket);
            words(..)
        } else {
            standard.0.len()
        }
    }
);

fn main() {}
