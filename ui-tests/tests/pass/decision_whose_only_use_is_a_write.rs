// Right: an `if` and a `match` as statements, for the sake of what their arms write.

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

struct Reply(String);

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

#[node(write(Outbox))]
async fn send(reply: &Reply) -> Result<(), Error> {
    if reply.0.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

workflow!(
    async fn serve(ticket: Ticket, reply: Reply) -> Result<u64, Error> {
        if ticket.vip {
            book(100);
        }
        match ticket.id {
            0 => {}
            1 => {
                send(&reply)?;
            }
            _ => {
                let _ = send(&reply);
            }
        }
        Ok(ticket.id)
    }
);

fn main() {}
