// Right: nodes as the heads of `match`, `if`, `if let` and `else if`, with `?` and policies.

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
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(read)]
async fn check(ticket: &Ticket) -> Result<Request, Error> {
    if ticket.vip { Ok(Request { id: ticket.id, cents: 100 }) } else { Err(Error::other("not yours")) }
}

#[node(pure)]
fn is_urgent(ticket: &Ticket) -> bool {
    ticket.text.contains('!')
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

workflow!(
    async fn serve(ticket: Ticket, other: Ticket) -> Result<Reply, Error> {
        let first = match classify(&ticket) {
            Triage::Refund(request) => settle(request),
            Triage::Question(question) => reply_to(&question),
            Triage::Spam => Reply(String::new()),
        };
        let second = if is_urgent(&other) { decline(&other) } else { Reply(String::new()) };
        let third = if let Some(request) = look_up(&other) { settle(request) } else { decline(&other) };
        let fourth = match check(&other)? {
            Request { cents: 0, .. } => decline(&other),
            request => settle(request),
        };
        let fifth = match check(&ticket).retry(2).timeout(2s) {
            Ok(request) => settle(request),
            Err(_) => decline(&ticket),
        };
        Ok(Reply([first.0, second.0, third.0, fourth.0, fifth.0].concat()))
    }
);

fn main() {}
