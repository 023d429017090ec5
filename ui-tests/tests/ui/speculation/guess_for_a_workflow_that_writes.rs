//! the only consumer is a workflow that writes — expected: WF13 on `guess`; remedy: remove `.guess(..)`

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

#[node(read)]
async fn look_up(class: &Class) -> u64 {
    class.0
}

#[node(write(Ledger), idempotent)]
async fn store(found: u64) -> u64 {
    found
}

workflow!(
    async fn file_it(class: &Class) -> u64 {
        let found = look_up(class);
        store(found)
    }
);

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket).guess(Some(Class(1)));
        let filed = file_it(&class);
        filed
    }
);

fn main() {}
