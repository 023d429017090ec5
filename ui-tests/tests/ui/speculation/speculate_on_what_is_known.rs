//! the head is an input — expected: WF13 on `speculate`: the decision is known at once, so nothing could start before
//! it; remedy: remove the attribute

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
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
        #[speculate]
        let reply = match ticket.id {
            0 => load_bugs(&ticket),
            _ => answer(7),
        };
        reply
    }
);

fn main() {}
