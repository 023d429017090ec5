// Wrong: A `let` gives the ticket another name, and with it away.
// Says: `ticket` is moved into `copy` and also read by `load_account` [WF04]
// At: `ticket` in `let copy = ticket;`
// Help: `let copy = ticket.clone();`

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

#[node(read)]
async fn load_account(ticket: &Ticket) -> Account {
    Account { vip: ticket.text.contains("VIP") }
}

workflow!(
    async fn duplicate(ticket: Ticket) -> (Ticket, Account) {
        let copy = ticket;
        let account = load_account(&ticket);
        (copy, account)
    }
);

fn main() {}
