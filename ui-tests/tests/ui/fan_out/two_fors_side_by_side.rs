// expected: WF10 on the second `book`: `sold` and `returned` both write `Ledger`, and nothing orders them;
//   help: `.after(sold)` on `returned`'s `book`; or behind its block
// Wrong: two `for`s, each one at a time, run beside each other.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn book(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn close_day(sales: Vec<Order>, returns: Vec<Order>) -> usize {
        let sold = for order in sales.iter().concurrent(1) {
            book(order)
        };
        let returned = for order in returns.iter().concurrent(1) {
            book(order)
        };
        sold.len() + returned.len()
    }
);

fn main() {}
