// Wrong: the tail is a match, one arm is of another type than the workflow.

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
    async fn serve(ticket: Ticket, reply: Reply) -> Reply {
        match ticket.id {
            0 => decline(&ticket),
            _ => words(&reply),
        }
    }
);

fn main() {}
