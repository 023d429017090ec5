//! `.guess(..)` on glue — expected: E0599 on `guess`: a method on anything but a node call is Rust's own; remedy: remove it

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Class(u64);

#[node(read)]
async fn look_up(class: &Class) -> u64 {
    class.0
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = Class(ticket.id).guess(Some(Class(1)));
        let found = look_up(&class);
        found
    }
);

fn main() {}
