//! Right: an undo needs no `_` where the inputs say what to undo.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Tickets;

#[node(write(Tickets))]
async fn close(ticket: u64) {
    println!("{ticket}")
}

#[node(write(Tickets), idempotent)]
async fn reopen(ticket: u64) {
    println!("{ticket}")
}

#[node(read)]
async fn survey(ticket: u64) -> Result<u64, Error> {
    Ok(ticket)
}

workflow!(
    async fn finish(ticket: u64) -> Result<u64, Error> {
        close(ticket).undo(reopen(ticket));
        let stars = survey(ticket)?;
        Ok(stars)
    }
);

fn main() {}
