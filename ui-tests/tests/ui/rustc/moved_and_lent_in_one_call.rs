// Wrong: One call takes the order and also borrows it.
// Says: `order` is moved into `store` and also lent to it [WF04]
// At: the first `order` in `store(order, &order)`
// Help: `store(order.clone(), &order)`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn store(order: Order, previous: &Order) -> u64 {
    order.total - previous.total
}

workflow!(
    async fn difference(order: Order) -> u64 {
        store(order, &order)
    }
);

fn main() {}
