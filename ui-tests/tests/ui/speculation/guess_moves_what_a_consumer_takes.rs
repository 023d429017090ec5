//! a consumer moves an input that cannot be cloned, and may run twice — expected: E0277 on `note` in `annotate`: it needs
//! `Clone`, since `annotate` may run on the guess and again; remedy: lend it, `&note`, or `#[derive(Clone)]`

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Class(u64);

struct Note(String);

#[node(read)]
async fn classify(ticket: &Ticket) -> Class {
    Class(ticket.id)
}

#[node(read)]
async fn annotate(note: Note, class: &Class) -> u64 {
    note.0.len() as u64 + class.0
}

workflow!(
    async fn serve(ticket: Ticket, note: Note) -> u64 {
        let class = classify(&ticket).guess(Some(Class(1)));
        let found = annotate(note, &class);
        found
    }
);

fn main() {}
