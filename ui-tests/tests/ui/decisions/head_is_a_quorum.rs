//   `quorum!` alone, and not one more error for each member
// Wrong: `quorum!` is the head of a match, without a `let`.

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

#[node(read)]
async fn check(ticket: &Ticket) -> Result<Request, Error> {
    if ticket.vip { Ok(Request { id: ticket.id, cents: 100 }) } else { Err(Error::other("not yours")) }
}

workflow!(
    async fn serve(ticket: Ticket, other: Ticket) -> usize {
        let own = check(&ticket).ok();
        let votes = match quorum!(1; check(&ticket), check(&other)) {
            Ok(members) => members.len(),
            Err(_) => 0,
        };
        votes + own.map_or(0, |request| request.cents as usize)
    }
);

fn main() {}
