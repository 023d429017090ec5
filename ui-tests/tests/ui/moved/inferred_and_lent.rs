// Wrong: `..` moves the ticket, an explicit argument lends it.
// Says: `ticket` is moved into `archive` (by `..`) and also read by `load_account` [WF04]
// At: the `..` of `archive(..)`
// Help: `archive(ticket.clone())`

use dag_core::{Resource, node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

struct Receipt(u64);

#[derive(Resource)]
struct Mailbox;

#[node(write(Mailbox))]
async fn archive(ticket: Ticket) -> Receipt {
    Receipt(ticket.text.len() as u64)
}

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

workflow!(
    async fn close(ticket: Ticket) -> (Receipt, Account) {
        let account = load_account(&ticket);
        let receipt = archive(..);
        (receipt, account)
    }
);

fn main() {}
