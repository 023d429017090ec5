// Wrong: a `for` in an arm in a `for` in an arm writes.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Request {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn pay(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

workflow!(
    async fn serve(ticket: Ticket, lists: Vec<Vec<Request>>) -> Result<usize, Error> {
        let paid = if ticket.vip {
            for list in lists.iter().concurrent(4) {
                if list.is_empty() {
                    0
                } else {
                    let sums = for request in list.iter().concurrent(1) {
                        if request.cents > 3 { pay(request)? } else { 0 }
                    };
                    sums.len()
                }
            }
        } else {
            Vec::new()
        };
        Ok(paid.len())
    }
);

fn main() {}
