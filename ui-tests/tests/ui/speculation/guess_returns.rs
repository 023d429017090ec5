//! `return` in the guess — expected: WF19 on `return`; remedy: decide in a `match` outside

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

#[node(read)]
async fn look_up(class: &Class) -> u64 {
    class.0
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket).guess(if ticket.id == 0 { return 0; } else { None });
        let found = look_up(&class);
        found
    }
);

fn main() {}
