// Wrong: the condition looks at what the decision makes.

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
        let reply = if reply.0.is_empty() { decline(&ticket) } else { Reply(String::new()) };
        words(&reply)
    }
);

fn main() {}
