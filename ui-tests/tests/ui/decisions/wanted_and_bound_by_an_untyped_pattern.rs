//   `request` is not written, so `..` does not see it: `load_policy(request)`
// Wrong: `..` wants what a pattern binds, whose type nobody wrote.

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

#[node(read)]
async fn classify(ticket: &Ticket) -> Triage {
    if ticket.vip { Triage::Question(Question(ticket.text.clone())) } else { Triage::Spam }
}

#[node(read)]
async fn load_policy(request: &Request) -> Policy {
    Policy { days: request.id }
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let triage = classify(&ticket);
        match &triage {
            Triage::Refund(request) => {
                let policy = load_policy(..);
                request.cents + policy.days
            }
            _ => 0,
        }
    }
);

fn main() {}
