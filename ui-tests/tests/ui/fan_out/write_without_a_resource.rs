// expected: WF14 on `book`: `book` may change anything, and up to 4 items run at once; help: `.concurrent(1)`;
//   or name what it writes (`commutes` needs a named write)
// Wrong: the write names no resource.

use dag_core::{node, workflow};

struct Order {
    id: u64,
    cents: u64,
}

#[node(write)]
async fn book(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let booked = for order in orders.iter().concurrent(4) {
            book(order)
        };
        booked.len()
    }
);

fn main() {}
