// Wrong: The ticket is given away to one node and lent to another.
// Says: `ticket` is moved into `archive` and also read by `load_account` [WF04]
// At: `ticket` in `archive(ticket)`
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
        let receipt = archive(ticket);
        (receipt, account)
    }
);

fn main() {}
