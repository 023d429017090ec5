use dag_core::{node, workflow};

#[node(pure)]
fn address(order: &Order, customer: &Customer) -> String {
    format!("order {} for {}", order.id, customer.name)
}

workflow!(
    async fn label(order: Order) -> String {
        address(..)
    }
);

struct Order {
    id: u64,
}

struct Customer {
    name: String,
}

fn main() {}
