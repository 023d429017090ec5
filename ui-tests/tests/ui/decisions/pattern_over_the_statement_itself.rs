// Wrong: a pattern binds the name that the decision makes.

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
    async fn serve(given: Option<Reply>, ticket: Ticket) -> usize {
        let reply = match given {
            Some(reply) => reply,
            None => decline(&ticket),
        };
        words(&reply)
    }
);

fn main() {}
