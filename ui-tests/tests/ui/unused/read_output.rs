// Wrong: An account is loaded and nobody looks at it.
// Says: nobody uses `account`, and `load_account` only reads [WF06]
// At: `account` in `let account`
// Help: remove the statement, or `let _ = load_account(&ticket);`

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
    async fn size(ticket: Ticket) -> usize {
        let account = load_account(&ticket);
        ticket.text.len()
    }
);

fn main() {}
