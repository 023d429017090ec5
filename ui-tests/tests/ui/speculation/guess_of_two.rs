//! two guesses in one policy — expected: WF05 on the arguments: `.guess(..)` takes one value; remedy: remove one

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
        let class = classify(&ticket).guess(Some(Class(1)), Some(Class(2)));
        let found = look_up(&class);
        found
    }
);

fn main() {}
