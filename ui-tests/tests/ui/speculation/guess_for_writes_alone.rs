//! every consumer of the guess writes — expected: WF13 on `guess`: `store` waits for the truth; remedy: remove
//! `.guess(..)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

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

#[node(write(Ledger), idempotent)]
async fn store(class: &Class) -> u64 {
    class.0
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket).guess(Some(Class(1)));
        let kept = store(&class);
        kept
    }
);

fn main() {}
