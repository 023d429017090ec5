//! the consumer writes, and what reads hangs on the write — expected: WF13 on `guess`: nothing could start;
//! remedy: remove `.guess(..)`

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

#[node(pure)]
async fn receipt(kept: u64) -> u64 {
    kept + 1
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket).guess(Some(Class(1)));
        let kept = store(&class);
        let said = receipt(kept);
        said
    }
);

fn main() {}
