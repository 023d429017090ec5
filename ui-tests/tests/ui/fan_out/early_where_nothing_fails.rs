// expected: WF17 on `early`: `.early()` lifts no gate: the only `?` is that of its own item's write; help:
//   remove `.early()`
// Wrong: the only failure is that of the write itself.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger), commutes)]
async fn charge(order: &Order) -> Result<u64, Error> {
    Ok(order.cents)
}

workflow!(
    async fn pay(orders: Vec<Order>) -> Result<usize, Error> {
        let paid = for order in orders.iter().concurrent(4) {
            charge(order).early()?
        };
        Ok(paid.len())
    }
);

fn main() {}
