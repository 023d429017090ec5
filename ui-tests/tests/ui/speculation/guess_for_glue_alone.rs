//! only glue uses the guess, and the output the glue — expected: WF13 on `guess`: glue takes no time, so nothing starts
//! earlier; remedy: remove `.guess(..)`

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Class(u64);

#[node(read)]
async fn classify(ticket: &Ticket) -> Class {
    Class(ticket.id)
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket).guess(Some(Class(1)));
        let next = class.0 + 1;
        next
    }
);

fn main() {}
