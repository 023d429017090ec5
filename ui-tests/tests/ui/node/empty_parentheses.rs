// Wrong: The parentheses of the attribute are empty.
// Says: a node function must say what it does to the world [WF16]
// At: `node` in `#[node()]`, or its parentheses
// Help: `#[node(pure)]`, `#[node(read)]` or `#[node(write)]`

use dag_core::node;

struct Order {
    id: u64,
    total: u64,
}

#[node()]
fn total_of(order: &Order) -> u64 {
    order.total + order.id
}

fn main() {}
