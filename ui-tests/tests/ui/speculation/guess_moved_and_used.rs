//! the guess is an input that something else moves — expected: WF04 on `known` in the guess (or in `keep`): it is moved
//! twice; remedy: `known.clone()`

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

#[node(read)]
async fn keep(known: Option<Class>) -> u64 {
    known.map_or(0, |class| class.0)
}

workflow!(
    async fn serve(ticket: Ticket, known: Option<Class>) -> u64 {
        let class = classify(&ticket).guess(known);
        let found = look_up(&class);
        let kept = keep(known);
        found + kept
    }
);

fn main() {}
