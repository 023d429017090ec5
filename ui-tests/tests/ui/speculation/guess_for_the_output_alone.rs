//! nothing but the output uses the guess — expected: WF13 on `guess`: the output waits for the truth; remedy: remove
//! `.guess(..)`

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
        let class = classify(&ticket).guess(Some(Class(1)));
        class
    }
);

fn main() {}
