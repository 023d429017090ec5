//! The undo borrows an input that another node takes by value — expected: WF04 on `ticket` in
//! `archive(ticket)`, naming the undo `reopen`, because the undo may run at the very end; remedy:
//! `archive(ticket.clone())`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Tickets;

#[derive(Resource)]
struct Archive;

#[derive(Clone)]
struct Ticket {
    text: String,
}

#[node(write(Tickets))]
async fn close(text: &str) -> usize {
    text.len()
}

#[node(write(Tickets), idempotent)]
async fn reopen(ticket: &Ticket, closed: &usize) {
    println!("{} {closed}", ticket.text)
}

#[node(write(Archive), idempotent)]
async fn archive(ticket: Ticket) -> Result<usize, Error> {
    Ok(ticket.text.len())
}

workflow!(
    async fn finish(text: &str, ticket: Ticket) -> Result<usize, Error> {
        let closed = close(text).undo(reopen(&ticket, _));
        let size = archive(ticket)?;
        Ok(closed + size)
    }
);

fn main() {}
