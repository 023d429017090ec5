// Right: a match over an input that is lent, by reference and through a method.

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
async fn load_policy(request: &Request) -> Policy {
    Policy { days: request.id }
}

#[node(read)]
async fn reply_to(question: &Question) -> Reply {
    Reply(question.0.clone())
}

workflow!(
    async fn serve<'a>(triage: &'a Triage, found: Option<&'a Request>, ticket: &Ticket) -> u64 {
        let one = match triage {
            Triage::Refund(request) => {
                let policy = load_policy(request);
                policy.days
            }
            Triage::Question(question) => {
                let reply = reply_to(question);
                reply.0.len() as u64
            }
            Triage::Spam => 0,
        };
        let two = match found {
            Some(request) => {
                let policy = load_policy(request);
                policy.days
            }
            None => 0,
        };
        let three = match ticket.text.strip_prefix("id ") {
            Some(rest) => rest.len() as u64,
            None => ticket.id,
        };
        one + two + three
    }
);

fn main() {}
