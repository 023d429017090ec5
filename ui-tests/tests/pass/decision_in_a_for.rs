// Right: decisions in the body of a `for`, and a `for` in an arm.

use dag_core::{node, workflow};
use std::io::Error;

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

struct Reply(String);

#[node(read)]
async fn classify(ticket: &Ticket) -> Triage {
    if ticket.vip { Triage::Question(Question(ticket.text.clone())) } else { Triage::Spam }
}

#[node(read)]
async fn check(ticket: &Ticket) -> Result<Request, Error> {
    if ticket.vip { Ok(Request { id: ticket.id, cents: 100 }) } else { Err(Error::other("not yours")) }
}

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
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
    async fn serve(tickets: Vec<Ticket>, more: bool) -> Result<usize, Error> {
        let replies = for ticket in tickets.iter().concurrent(4) {
            let triage = classify(ticket);
            match triage {
                Triage::Refund(request) => settle(request),
                Triage::Question(question) => reply_to(&question),
                Triage::Spam => decline(ticket),
            }
        };
        let sizes = if more {
            for reply in replies.iter().concurrent(2) {
                if reply.0.is_empty() { 0 } else { words(reply) }
            }
        } else {
            Vec::new()
        };
        let checked = for ticket in tickets.iter().concurrent(2) {
            if ticket.vip {
                let request = check(ticket)?;
                request.cents
            } else {
                0
            }
        };
        Ok(sizes.len() + checked.len())
    }
);

fn main() {}
