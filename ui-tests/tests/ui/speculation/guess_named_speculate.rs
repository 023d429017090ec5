//! `.speculate(..)` as a policy — expected: WF05 on `speculate`: there is no such policy; remedy: `.guess(..)`

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
        let class = classify(&ticket).speculate(Some(Class(1)));
        let found = look_up(&class);
        found
    }
);

fn main() {}
