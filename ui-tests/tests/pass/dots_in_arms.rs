// Right: `..` in an arm takes what the arm makes, what is outside, and what a written type binds.

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

struct Policy {
    days: u64,
}

struct Reply(String);

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

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

workflow!(
    async fn serve(ticket: Ticket, own: Request) -> u64 {
        let size = if ticket.vip {
            let policy = load_policy(..);
            let reply = approve(..);
            words(&reply)
        } else {
            0
        };
        let more: Reply = match ticket.id {
            0 => decline(..),
            _ => {
                let question: Question = Question(ticket.text.clone());
                reply_to(..)
            }
        };
        let total = words(..);
        own.cents + size as u64 + total as u64
    }
);

fn main() {}
