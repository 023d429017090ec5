//! only an order names what is guessed — expected: WF13 on `guess`: an order waits for the node itself; remedy: remove
//! `.guess(..)`

use dag_core::{node, workflow};
use std::io::Error;

struct Ticket {
    id: u64,
    text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Class(u64);

#[node(read)]
async fn classify(ticket: &Ticket) -> Result<Class, Error> {
    if ticket.text.is_empty() { Err(Error::other("empty")) } else { Ok(Class(ticket.id)) }
}

#[node(read)]
async fn count(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket) -> Result<u64, Error> {
        let class = classify(&ticket).guess(Some(Class(1)))?;
        let counted = count(&ticket).after(class);
        Ok(counted)
    }
);

fn main() {}
