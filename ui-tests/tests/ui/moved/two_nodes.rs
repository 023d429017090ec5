// Wrong: The ticket is given away twice.
// Says: `ticket` is moved into `archive` and into `export`, and `Ticket` is not `Copy` [WF04]
// At: `ticket` in `export(ticket)`, the second move
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
        let text = export(ticket);
        (receipt, text)
    }
);

async fn caller() -> usize {
    file_away(Ticket { text: String::new() }).await.1.len()
}

fn main() {}
