//! the arm's read hangs on the arm's write — expected: WF13 on `speculate`: nothing could start before the decision;
//! remedy: remove the attribute

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
}

enum Class {
    Bug,
    Question(u64),
    Spam,
}

#[node(read)]
async fn classify(ticket: &Ticket) -> Class {
    match ticket.id {
        0 => Class::Spam,
        1 => Class::Bug,
        id => Class::Question(id + ticket.text.len() as u64),
    }
}

#[node(write(Ledger), idempotent)]
async fn store(id: u64) -> u64 {
    id
}

#[node(read)]
async fn answer(id: u64) -> u64 {
    id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket);
        #[speculate]
        let reply = match &class {
            Class::Bug => {
                let kept = store(1);
                answer(kept)
            }
            _ => 0,
        };
        reply
    }
);

fn main() {}
