// Right: `select_ok!` in an arm, and a decision over its value.

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
    async fn serve(ticket: Ticket, other: Ticket) -> Result<Reply, Error> {
        let reply = if ticket.vip {
            let request = select_ok!(check(&ticket), check(&other)).unwrap_or(Request { id: 0, cents: 0 });
            settle(request)
        } else {
            decline(&ticket)
        };
        let voted = quorum!(1; check(&ticket), check(&other));
        let votes = match voted {
            Ok(members) => members.len(),
            Err(_) => 0,
        };
        Ok(Reply(format!("{} {votes}", reply.0)))
    }
);

fn main() {}
