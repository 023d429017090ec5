//! `#[speculate]` on an `if` — expected: WF19 on the attribute: it stands on a `match`; remedy: `match bug { true => ..,
//! false => .. }`

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
}

#[node(read)]
async fn is_bug(ticket: &Ticket) -> bool {
    ticket.text.contains("bug")
}

#[node(read)]
async fn load_bugs(ticket: &Ticket) -> u64 {
    ticket.id
}

#[node(read)]
async fn answer(id: u64) -> u64 {
    id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        let bug = is_bug(&ticket);
        #[speculate]
        let reply = if bug { load_bugs(&ticket) } else { answer(7) };
        reply
    }
);

fn main() {}
