// Wrong: The node wants the ticket itself, the workflow only borrows it.
// Says: `archive` takes `Ticket` by value, and `ticket` is `&Ticket` [WF02]
// At: the `..` of `archive(..)`
// Help: `archive(ticket.clone())`, or take the input by value: `ticket: Ticket`

use dag_core::{Resource, node, workflow};

#[derive(Clone)]
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
    async fn file_away(ticket: &Ticket) -> Receipt {
        archive(..)
    }
);

fn main() {}
