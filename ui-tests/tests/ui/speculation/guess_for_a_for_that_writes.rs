//! the only consumer is a `for` whose body writes — expected: WF13 on `guess`: such a `for` waits for the truth;
//! remedy: remove `.guess(..)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
}

#[node(read)]
async fn classes(ticket: &Ticket) -> Vec<u64> {
    vec![ticket.id]
}

#[node(write(Ledger), idempotent, commutes)]
async fn store(class: u64) -> u64 {
    class
}

workflow!(
    async fn serve(ticket: Ticket) -> usize {
        let classes = classes(&ticket).guess(Some(vec![1, 2]));
        let kept = for class in classes.iter().concurrent(2) {
            store(*class)
        };
        kept.len()
    }
);

fn main() {}
