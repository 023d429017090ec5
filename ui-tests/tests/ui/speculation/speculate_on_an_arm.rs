//! `#[speculate]` on one arm — expected: WF19 on the attribute: it stands on the whole `match`; remedy: move it there

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

#[node(read)]
async fn load_bugs(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket);
        let reply = match &class {
            #[speculate]
            Class::Bug => load_bugs(&ticket),
            _ => 0,
        };
        reply
    }
);

fn main() {}
