//! `.await` in the guess — expected: WF19 on `await`; remedy: a statement of its own

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

async fn remembered(id: u64) -> Option<Class> {
    Some(Class(id))
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket).guess(remembered(ticket.id).await);
        let found = look_up(&class);
        found
    }
);

fn main() {}
