//! `#[speculate]` on a node call — expected: WF19 on the attribute: it stands on a `match`; remedy: `.guess(..)` on what it
//! waits for

use dag_core::{node, workflow};

struct Ticket {
    id: u64,
    text: String,
}

#[node(read)]
async fn load_bugs(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        #[speculate]
        let reply = load_bugs(&ticket);
        reply
    }
);

fn main() {}
