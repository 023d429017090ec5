// Wrong: a decision with an asynchronous node stands in an argument.

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
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket, question: Question) -> usize {
        words(&if ticket.vip { reply_to(&question) } else { Reply(String::new()) })
    }
);

fn main() {}
