// Wrong: `.await` behind a node of an arm.

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
        if ticket.vip { reply_to(&question).await } else { decline(&ticket) }
    }
);

fn main() {}
