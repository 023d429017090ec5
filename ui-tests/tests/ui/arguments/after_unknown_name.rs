// Wrong: The name in `.after` has a letter too few.
// Says: `.after(acount)` names no statement [WF05]
// At: `acount`
// Help: did you mean `account`?

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
        let receipt = archive(ticket.clone()).after(acount);
        (receipt, account)
    }
);

impl Clone for Ticket {
    fn clone(&self) -> Self {
        Ticket { text: self.text.clone() }
    }
}

fn main() {}
