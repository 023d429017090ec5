//! every node moves an outer value — expected: WF13 on `speculate`: what moves waits for the decision; remedy: lend it,
//! `&note`, or remove the attribute

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
}

struct Note(String);

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
async fn file_it(note: Note) -> u64 {
    note.0.len() as u64
}

#[node(read)]
async fn drop_note(note: Note) -> u64 {
    note.0.len() as u64 + 1
}

workflow!(
    async fn serve(ticket: Ticket, note: Note) -> u64 {
        let class = classify(&ticket);
        #[speculate]
        let reply = match &class {
            Class::Bug => file_it(note),
            _ => drop_note(note),
        };
        reply
    }
);

fn main() {}
