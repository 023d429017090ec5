// Wrong: the second arm uses a statement of the first.

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

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

workflow!(
    async fn serve(ticket: Ticket, own: Request) -> Reply {
        let triage = classify(&ticket);
        match &triage {
            Triage::Refund(request) => {
                let policy = load_policy(request);
                approve(request, &policy)
            }
            Triage::Question(_) => approve(&own, &policy),
            Triage::Spam => decline(&ticket),
        }
    }
);

fn main() {}
