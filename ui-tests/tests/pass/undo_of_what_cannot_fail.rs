//! Right: a node that cannot fail has an undo, because another statement can fail.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Tickets;

#[node(write(Tickets))]
async fn open_ticket(text: &str) -> u64 {
    text.len() as u64
}

#[node(write(Tickets), idempotent)]
async fn withdraw_ticket(id: &u64) {
    println!("{id}")
}

#[node(read)]
async fn find_agent(text: &str) -> Result<u64, Error> {
    Ok(text.len() as u64)
}

workflow!(
    async fn file_ticket(text: &str) -> Result<u64, Error> {
        let id = open_ticket(text).undo(withdraw_ticket(_));
        let agent = find_agent(text)?;
        Ok(id + agent)
    }
);

fn main() {}
