//! Two `for`s, one item at a time each, run beside each other: WF10 on `for`.

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
