//   it anyway; help: remove `.after(urgent)`
// Wrong: an arm is ordered behind what decides it.

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

#[node(pure)]
fn is_urgent(ticket: &Ticket) -> bool {
    ticket.text.contains('!')
}

#[node(write(Ledger))]
async fn pay(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Result<u64, Error> {
        let urgent = is_urgent(&ticket);
        let paid = if urgent { pay(&request).after(urgent)? } else { 0 };
        Ok(paid)
    }
);

fn main() {}
