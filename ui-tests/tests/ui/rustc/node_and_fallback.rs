//! A node and its fallback both want the ticket for themselves — expected: WF04 on `ticket` in `guess(ticket)`,
//! the second move; remedy: lend it to one, or `ticket.clone()`

use dag_core::{node, workflow};
use std::io::Error;

struct Ticket(String);

#[node(read)]
async fn classify(ticket: Ticket) -> Result<u64, Error> {
    Ok(ticket.0.len() as u64)
}

#[node(read)]
async fn guess(ticket: Ticket) -> u64 {
    ticket.0.len() as u64
}

workflow!(
    async fn triage(ticket: Ticket) -> u64 {
        let class = classify(ticket).or_else(guess(ticket));
        class
    }
);

fn main() {}
