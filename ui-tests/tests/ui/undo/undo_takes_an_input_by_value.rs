//! The undo moves an input that a statement borrows — expected: WF04 on `ticket` in `reopen(ticket)`, because
//! "a move must be the only use" and an order never legalises it (SPEC lets the output, a `break` and an
//! assignment come last, not an undo); remedy: `reopen(ticket.clone())`, or `ticket: &Ticket` in `reopen`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Tickets;

#[derive(Clone)]
struct Ticket {
    text: String,
}

#[node(write(Tickets))]
async fn close(ticket: &Ticket) -> usize {
    ticket.text.len()
}

#[node(write(Tickets), idempotent)]
async fn reopen(ticket: Ticket) {
    println!("{}", ticket.text)
}

#[node(read)]
async fn survey(stars: u64) -> Result<u64, Error> {
    Ok(stars)
}

workflow!(
    async fn finish(ticket: Ticket, stars: u64) -> Result<u64, Error> {
        let closed = close(&ticket).undo(reopen(ticket));
        let given = survey(stars)?;
        Ok(given + closed as u64)
    }
);

fn main() {}
