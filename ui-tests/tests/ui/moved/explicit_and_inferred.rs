// Wrong: One node takes the ticket by a written argument, the other one by `..`.
// Says: `ticket` is moved into `archive` and into `export` (by `..`) [WF04]
// At: `ticket` in `archive(ticket)`
// Help: `archive(ticket.clone())`

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

#[node(pure)]
fn export(ticket: Ticket) -> String {
    ticket.text
}

workflow!(
    async fn file_away(ticket: Ticket) -> (Receipt, String) {
        let receipt = archive(ticket);
        let text = export(..);
        (receipt, text)
    }
);

fn main() {}
