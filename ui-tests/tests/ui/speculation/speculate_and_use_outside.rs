//! a name of an arm is used outside — expected: the message of any arm: E0425 (or WF05) on `bugs`; speculation makes no
//! name visible; remedy: make it the value of the `match`

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
        #[speculate]
        let reply = match &class {
            Class::Bug => {
                let bugs = load_bugs(&ticket);
                bugs
            }
            _ => 0,
        };
        reply + bugs
    }
);

fn main() {}
