// Right: decisions in arms of decisions; arms move, lend and return.

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
    async fn serve(ticket: Ticket) -> Result<Reply, Error> {
        let triage = classify(&ticket);
        let reply = match triage {
            Triage::Refund(request) => {
                if ticket.id > 3 {
                    match check(&ticket)? {
                        Request { cents: 0, .. } => decline(&ticket),
                        other => {
                            if ticket.vip { settle(other) } else { settle(request) }
                        }
                    }
                } else {
                    Reply(request.id.to_string())
                }
            }
            Triage::Question(question) => {
                if let Some(request) = look_up(&ticket) { settle(request) } else { reply_to(&question) }
            }
            Triage::Spam => Reply(String::new()),
        };
        Ok(reply)
    }
);

fn main() {}
