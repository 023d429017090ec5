// Wrong: `.ok()` behind a decision whose arms cannot fail.

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
    async fn serve(ticket: Ticket, question: Question) -> usize {
        let reply = if ticket.vip { decline(&ticket) } else { reply_to(&question) }.ok();
        reply.map_or(0, |reply| reply.0.len())
    }
);

fn main() {}
