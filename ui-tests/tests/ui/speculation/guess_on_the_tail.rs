//! `.guess(..)` on the tail — expected: WF13 on `guess`: nothing stands behind it; remedy: remove it

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
    async fn serve(ticket: Ticket) -> Class {
        classify(&ticket).guess(Some(Class(1)))
    }
);

fn main() {}
