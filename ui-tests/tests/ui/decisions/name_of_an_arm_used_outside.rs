// Wrong: a statement of an arm is used behind the match.

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

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let triage = classify(&ticket);
        let reply = match &triage {
            Triage::Refund(request) => {
                let policy = load_policy(request);
                approve(request, &policy)
            }
            _ => decline(&ticket),
        };
        let size = words(&reply);
        size as u64 + policy.days
    }
);

fn main() {}
