//! A ticket is moved into one write and lent to another, on one resource — expected: WF04 on `ticket` in
//! `archive(ticket)` and WF10 on the second call, because an order would not legalise the move and the move
//! orders nothing; remedy: `archive(ticket.clone())` and `.after(archived)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Tickets;

#[derive(Clone)]
struct Ticket {
    text: String,
}

#[node(write(Tickets))]
async fn archive(ticket: Ticket) -> usize {
    ticket.text.len()
}

#[node(write(Tickets))]
async fn label(ticket: &Ticket) -> usize {
    ticket.text.len()
}

workflow!(
    async fn finish(ticket: Ticket) -> usize {
        let archived = archive(ticket);
        let labelled = label(&ticket);
        archived + labelled
    }
);

fn main() {}
