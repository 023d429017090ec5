//! `#[speculate]` on glue — expected: WF19 on the attribute; remedy: remove it

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
        let bugs = load_bugs(&ticket);
        #[speculate]
        let reply = bugs + 1;
        reply
    }
);

fn main() {}
