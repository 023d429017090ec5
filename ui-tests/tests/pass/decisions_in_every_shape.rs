// Right: the decisions of SPEC: `match`, `if`, `else if`, `if let`, without `else`, as a statement, as the
//   tail.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

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
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
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

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

#[node(write(Outbox))]
async fn send(reply: &Reply) -> Result<(), Error> {
    if reply.0.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

workflow!(
    async fn serve(ticket: Ticket) -> Result<usize, Error> {
        let triage = classify(&ticket);
        let reply = match &triage {
            Triage::Refund(request) => {
                let policy = load_policy(request);
                approve(request, &policy)
            }
            Triage::Question(question) => reply_to(question),
            Triage::Spam => Reply(String::from("no")),
        };
        let found = look_up(&ticket);
        let days = if let Some(request) = &found {
            let policy = load_policy(request);
            policy.days
        } else {
            0
        };
        let notes = if ticket.vip { words(&reply) };
        let rank = if days == 0 {
            words(&reply)
        } else if ticket.id == 7 {
            1
        } else {
            2
        };
        let closed = close(&ticket);
        let sent = if rank > 3 { send(&reply).after(closed)? };
        if notes.is_some() || sent.is_some() { Ok(reply.0.len()) } else { Err(Error::other("unsorted")) }
    }
);

fn main() {}
