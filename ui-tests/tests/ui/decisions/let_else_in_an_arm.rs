// Wrong: `let … else` in an arm.

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
        if ticket.vip {
            let Some(request) = found else { return Err(Error::other("nothing")) };
            let reply = settle(request);
            Ok(reply)
        } else {
            Ok(decline_all())
        }
    }
);

fn decline_all() -> Reply {
    Reply(String::new())
}

fn main() {}
