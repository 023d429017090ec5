// Right: blocks side by side reuse names, in patterns and in `let`s.

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
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(read)]
async fn load_policy(request: &Request) -> Policy {
    Policy { days: request.id }
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let triage = classify(&ticket);
        let found = look_up(&ticket);
        let days = match &found {
            Some(request) => {
                let policy = load_policy(request);
                policy.days
            }
            None => 0,
        };
        let more = match &triage {
            Triage::Refund(request) => {
                let policy = load_policy(request);
                policy.days
            }
            Triage::Question(Question(text)) => text.len() as u64,
            Triage::Spam => 0,
        };
        days + more
    }
);

fn main() {}
