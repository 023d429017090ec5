// Wrong: an arm uses a statement that uses the decision.

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
        let reply = match ticket.id {
            0 => Reply(size.to_string()),
            _ => decline(&ticket),
        };
        let size = words(&reply);
        size
    }
);

fn main() {}
