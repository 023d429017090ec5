//! an arm reads what the head writes: behind the decision it would be ordered, before it is not — expected: WF11 on
//! `load_stock`; remedy: remove `#[speculate]`, or `.allow_race(..)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

struct Ticket {
    id: u64,
    text: String,
}

#[node(write(Stock), idempotent)]
async fn reserve(ticket: &Ticket) -> bool {
    ticket.id > 0
}

#[node(read(Stock))]
async fn load_stock(ticket: &Ticket) -> u64 {
    ticket.text.len() as u64
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        #[speculate]
        let reply = match reserve(&ticket) {
            true => load_stock(&ticket),
            false => 0,
        };
        reply
    }
);

fn main() {}
