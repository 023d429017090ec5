// Right: a maybe is matched, and only where it is there its node runs.

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

struct Policy {
    days: u64,
}

#[node(read)]
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(read)]
async fn check(ticket: &Ticket) -> Result<Request, Error> {
    if ticket.vip { Ok(Request { id: ticket.id, cents: 100 }) } else { Err(Error::other("not yours")) }
}

#[node(read)]
async fn load_policy(request: &Request) -> Policy {
    Policy { days: request.id }
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let found = look_up(&ticket);
        let checked = check(&ticket);
        let days = match &found {
            Some(request) => {
                let policy = load_policy(request);
                policy.days
            }
            None => 0,
        };
        let cents = match checked {
            Ok(request) => request.cents,
            Err(error) => error.to_string().len() as u64,
        };
        days + cents
    }
);

fn main() {}
