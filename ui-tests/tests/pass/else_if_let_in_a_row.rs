// Right: `if let`, `else if let`, `else if` and `else` in a row, each with its own names.

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

struct Reply(String);

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

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

workflow!(
    async fn serve(ticket: Ticket, given: Option<Request>) -> Result<Reply, Error> {
        let found = look_up(&ticket);
        let checked = check(&ticket);
        let reply = if let Some(request) = given {
            settle(request)
        } else if let Some(request) = found {
            settle(request)
        } else if let Ok(request) = checked
            && request.cents > 3
        {
            settle(request)
        } else if ticket.vip {
            decline(&ticket)
        } else {
            Err(Error::other("nothing"))?
        };
        Ok(reply)
    }
);

fn main() {}
