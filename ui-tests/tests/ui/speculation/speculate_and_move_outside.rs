//! an arm moves what a statement outside moves too — expected: WF04 on `note` in `file_it`, as without the attribute; remedy:
//! lend it, `&note`

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
async fn load_bugs(ticket: &Ticket) -> u64 {
    ticket.id
}

#[node(read)]
async fn file_it(note: Note) -> u64 {
    note.0.len() as u64
}

workflow!(
    async fn serve(ticket: Ticket, note: Note) -> u64 {
        let class = classify(&ticket);
        let filed = file_it(note);
        #[speculate]
        let reply = match &class {
            Class::Bug => load_bugs(&ticket),
            _ => file_it(note),
        };
        reply + filed
    }
);

fn main() {}
