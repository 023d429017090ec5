//! the guessed type is not `Clone` — expected: E0277 that names `Class` and `Clone`, on `guess` or its argument; remedy:
//! `#[derive(Clone)]` on `Class`

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
}

#[derive(PartialEq)]
struct Class(u64);

#[node(read)]
async fn classify(ticket: &Ticket) -> Class {
    Class(ticket.id)
}

#[node(read)]
async fn look_up(class: Class) -> u64 {
    class.0
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket).guess(Some(Class(1)));
        let found = look_up(class);
        found
    }
);

fn main() {}
