// Wrong: a `let` without a value, which the arms fill.

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
        let reply;
        if ticket.vip {
            reply = decline(&ticket);
        } else {
            reply = Reply(String::new());
        }
        words(&reply)
    }
);

fn main() {}
