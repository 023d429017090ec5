//! the guess is the future of a node — expected: E0308 on the call, or WF19 as a node stands inside of an argument;
//! remedy: a plain function, or a statement of its own

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
async fn remember(ticket: &Ticket) -> Option<Class> {
    Some(Class(ticket.id))
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket).guess(remember(&ticket));
        let found = look_up(&class);
        found
    }
);

fn main() {}
