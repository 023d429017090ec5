// Right: a chain of `else if` without an `else` is an `Option`, as a lone `if` is.

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
        let reply = if ticket.vip {
            decline(&ticket)
        } else if ticket.id == 7 {
            reply_to(&question)
        };
        reply.map_or(0, |reply| reply.0.len())
    }
);

fn main() {}
