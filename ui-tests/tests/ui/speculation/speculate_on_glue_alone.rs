//! no arm runs a node — expected: WF13 on `speculate`: nothing could start; remedy: remove the attribute

use dag_core::{node, workflow};

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

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket);
        #[speculate]
        let reply = match &class {
            Class::Bug => 1,
            Class::Question(id) => *id,
            Class::Spam => 0,
        };
        reply
    }
);

fn main() {}
