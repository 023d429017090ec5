// Right: Two nodes take the ticket by value, one of them a clone.

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

#[node(pure)]
fn export(ticket: Ticket) -> String {
    ticket.text
}

workflow!(
    async fn file_away(ticket: &Ticket) -> (Receipt, String) {
        let receipt = archive(ticket.clone());
        let text = export(ticket.clone());
        (receipt, text)
    }
);

fn main() {}
