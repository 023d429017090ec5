// Wrong: the whole decision shall hold a permit.

use dag_core::{node, workflow};
use tokio::sync::Semaphore;

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
    async fn serve(ticket: Ticket, question: Question, limit: &Semaphore) -> Reply {
        match ticket.id {
            0 => reply_to(&question),
            _ => decline(&ticket),
        }
        .permit(limit)
    }
);

fn main() {}
