// Wrong: The account is loaded under `_`, which is no producer.
// Says: nothing gives the `&Account` that `greet` takes; `let _ = load_account(..)` throws it away [WF02]
// At: the `..` of `greet(..)`
// Help: `let account = load_account(..);`

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
        let _ = load_account(..);
        greet(..)
    }
);

fn main() {}
