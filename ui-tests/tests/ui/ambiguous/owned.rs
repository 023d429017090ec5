// Wrong: The node takes the ticket by value, two tickets are there.
// Says: `ticket` and `parent` both fit `ticket: Ticket` of `archive` [WF03]
// At: the `..` of `archive(..)`
// Help: `archive(ticket)` or `archive(parent)`

use dag_core::{Resource, node, workflow};

struct Ticket {
    text: String,
}

struct Receipt(u64);

#[derive(Resource)]
struct Mailbox;

#[node(write(Mailbox))]
async fn archive(ticket: Ticket) -> Receipt {
    Receipt(ticket.text.len() as u64)
}

workflow!(
    async fn file_away(ticket: Ticket, parent: Ticket) -> Receipt {
        archive(..)
    }
);

fn main() {}
