//! the guess is a `Result` — expected: E0308 on the argument, expected `Option<Class>`; remedy: `.ok()` behind it

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

fn remembered(id: u64) -> Result<Class, String> {
    if id == 0 { Err(String::new()) } else { Ok(Class(id)) }
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let class = classify(&ticket).guess(remembered(ticket.id));
        let found = look_up(&class);
        found
    }
);

fn main() {}
