// Wrong: Two statements are ordered after each other.
// Says: `stock` and `ledger` wait for each other [WF01]; both edges are orders
// At: `ledger` in `.after(ledger)`, the first in the text
// Help: remove `.after(ledger)` or `.after(stock)`

use dag_core::{Resource, node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[derive(Resource)]
struct Stock;

#[derive(Resource)]
struct Ledger;

#[node(write(Stock))]
async fn reserve(order: &Order) -> u64 {
    order.id
}

#[node(write(Ledger))]
async fn book(order: &Order) -> u64 {
    order.total
}

workflow!(
    async fn accept(order: Order) -> u64 {
        let stock = reserve(&order).after(ledger);
        let ledger = book(&order).after(stock);
        stock + ledger
    }
);

fn main() {}
