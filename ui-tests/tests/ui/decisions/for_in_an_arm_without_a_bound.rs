// Wrong: a `for` in an arm has no bound.

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

workflow!(
    async fn serve(ticket: Ticket, questions: Vec<Question>) -> usize {
        let replies = if ticket.vip {
            for question in questions.iter() {
                reply_to(question)
            }
        } else {
            Vec::new()
        };
        replies.len()
    }
);

fn main() {}
