//! Right: what moves into a node that may run twice is `Clone`.

use dag_core::{node, workflow};
use std::io::Error;

#[derive(Clone)]
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
        let class = classify(ticket).hedge(200ms).ok();
        class
    }
);

fn main() {}
