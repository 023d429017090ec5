//! a consumer of a consumer moves an output that cannot be cloned — expected: E0277 on `note` in `annotate`: it may run
//! twice; remedy: lend it, `&note`, or `#[derive(Clone)]`

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
async fn look_up(class: &Class) -> u64 {
    class.0
}

#[node(read)]
async fn read_note(ticket: &Ticket) -> Note {
    Note(ticket.text.clone())
}

#[node(read)]
async fn annotate(note: Note, found: u64) -> u64 {
    note.0.len() as u64 + found
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket).guess(Some(Class(1)));
        let found = look_up(&class);
        let note = read_note(&ticket);
        let said = annotate(note, found);
        said
    }
);

fn main() {}
