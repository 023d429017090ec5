// Wrong: Two workflows of one file are wrong.
// Says: two errors: nothing gives `&Account` in `answer` [WF02], nobody uses `invoice` in `accept` [WF06]
// At: the `..` of `greet(..)`; `invoice` in `let invoice`
// Help: one for each, as if it stood alone

use dag_core::{node, workflow};

struct Account {
    vip: bool,
}

struct Order {
    id: u64,
    total: u64,
}

struct Invoice {
    order: u64,
    total: u64,
}

#[node(pure)]
fn price(order: &Order) -> Invoice {
    Invoice { order: order.id, total: order.total }
}

#[node(pure)]
fn greet(account: &Account) -> String {
    if account.vip { "dear" } else { "hello" }.to_owned()
}

workflow!(
    async fn answer() -> String {
        greet(..)
    }
);

workflow!(
    async fn accept(order: Order) -> u64 {
        let invoice = price(&order);
        order.id
    }
);

fn main() {}
