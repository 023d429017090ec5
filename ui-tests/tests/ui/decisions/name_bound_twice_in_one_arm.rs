// Wrong: a name is bound again in one arm, for the next step.

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
        if ticket.vip {
            let reply = decline(&ticket);
            let reply = Reply(reply.0.clone());
            words(&reply)
        } else {
            0
        }
    }
);

fn main() {}
