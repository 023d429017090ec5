//   `words(&reply)`
// Wrong: a decision with a node stands in an argument.

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Question(String);

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
    async fn serve(ticket: Ticket, question: Question) -> usize {
        let other = decline(&ticket);
        let size = words(&if ticket.vip { decline(&ticket) } else { Reply(question.0.clone()) });
        size + other.0.len()
    }
);

fn main() {}
