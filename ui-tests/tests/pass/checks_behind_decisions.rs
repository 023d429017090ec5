// Right: `.ensure`, `.inspect` and `.timeout` over reads stand behind a decision.

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
        let reply = if ticket.vip { reply_to(&question) } else { decline(&ticket) }
            .inspect(|reply| println!("{}", reply.0))
            .ensure(|reply| !reply.0.is_empty())
            .ok();
        let second = match ticket.id {
            0 => reply_to(&question),
            _ => Reply(String::new()),
        }
        .timeout(2s)
        .ok();
        reply.map_or(0, |reply| reply.0.len()) + second.map_or(0, |reply| reply.0.len())
    }
);

fn main() {}
