// Wrong: an arm returns an error.

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

#[node(pure)]
fn settle(request: Request) -> Reply {
    Reply(format!("{} for {}", request.cents, request.id))
}

workflow!(
    async fn serve(ticket: Ticket) -> Result<Reply, Error> {
        let found = look_up(&ticket);
        let wanted = match found {
            Some(request) => request,
            None => return Err(Error::other("nothing")),
        };
        let reply = settle(wanted);
        Ok(reply)
    }
);

fn main() {}
