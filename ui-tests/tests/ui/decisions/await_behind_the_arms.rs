// Wrong: the whole decision is awaited.

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

workflow!(
    async fn serve(ticket: Ticket, question: Question) -> Reply {
        let reply = if ticket.vip { reply_to(&question) } else { decline(&ticket) }.await;
        reply
    }
);

fn main() {}
