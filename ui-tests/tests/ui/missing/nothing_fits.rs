// Wrong: The account was never loaded.
// Says: nothing gives the `&Account` that `greet` takes as `account` [WF02]
// At: the `..` of `greet(..)`
// Help: add an input `account: &Account`, or a node that returns `Account`

use dag_core::{node, workflow};

struct Ticket {
    text: String,
}

struct Account {
    vip: bool,
}

#[node(pure)]
fn greet(ticket: &Ticket, account: &Account) -> String {
    format!("{} {}", ticket.text, account.vip)
}

workflow!(
    async fn answer(ticket: Ticket) -> String {
        greet(..)
    }
);

async fn caller() -> usize {
    answer(Ticket { text: String::new() }).await.len()
}

fn main() {}
