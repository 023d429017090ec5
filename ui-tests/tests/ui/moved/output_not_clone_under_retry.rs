//! An output that is not `Clone` is moved into a node that may run again — expected: WF04 on the argument
//! `ticket`; remedy: lend it, or `#[derive(Clone)]`

use dag_core::{node, workflow};
use std::io::Error;

struct Ticket(String);

#[node(read)]
async fn open(name: &str) -> Ticket {
    Ticket(name.to_owned())
}

#[node(read)]
async fn classify(ticket: Ticket) -> Result<u64, Error> {
    Ok(ticket.0.len() as u64)
}

workflow!(
    async fn triage(name: &str) -> Option<u64> {
        let ticket = open(name);
        let class = classify(ticket).retry(3).ok();
        class
    }
);

fn main() {}
