// Wrong: an arm is forgotten.

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Request {
    id: u64,
    cents: u64,
}

struct Question(String);

enum Triage {
    Refund(Request),
    Question(Question),
    Spam,
}

struct Policy {
    days: u64,
}

struct Reply(String);

#[node(read)]
async fn classify(ticket: &Ticket) -> Triage {
    if ticket.vip { Triage::Question(Question(ticket.text.clone())) } else { Triage::Spam }
}

#[node(read)]
async fn load_policy(request: &Request) -> Policy {
    Policy { days: request.id }
}

#[node(pure)]
fn approve(request: &Request, policy: &Policy) -> Reply {
    Reply(format!("{} in {} days", request.cents, policy.days))
}

#[node(read)]
async fn reply_to(question: &Question) -> Reply {
    Reply(question.0.clone())
}

workflow!(
    async fn serve(ticket: Ticket) -> Reply {
        let triage = classify(&ticket);
        match &triage {
            Triage::Refund(request) => {
                let policy = load_policy(request);
                approve(request, &policy)
            }
            Triage::Question(question) => reply_to(question),
        }
    }
);

fn main() {}
