// Right: `let _ = …` consents to an output nobody uses, also twice, and is no candidate for `..`.

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

#[node(pure)]
fn greet(account: &Account) -> usize {
    usize::from(account.vip)
}

workflow!(
    async fn answer(ticket: Ticket) -> usize {
        let _ = load_account(&ticket);
        let _ = load_account(&ticket);
        let account = load_account(&ticket);
        greet(..)
    }
);

fn main() {}
