//   nobody
// Wrong: a `;` too many, in every arm.

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Question(String);

struct Reply(String);

#[node(read)]
async fn reply_to(question: &Question) -> Reply {
    Reply(question.0.clone())
}

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
        let reply = if ticket.vip {
            reply_to(&question);
        } else {
            decline(&ticket);
        };
        words(&reply)
    }
);

fn main() {}
