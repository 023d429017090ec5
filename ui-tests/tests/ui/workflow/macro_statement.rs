// Wrong: A `println!` between the statements: it has no place in the order.
// Says: `println!` as a statement gives nothing that anyone could wait for [WF19]
// At: `println`
// Help: a node with `write`, or `.inspect(|invoice| println!(…))` on the statement it speaks of

use dag_core::{node, workflow};

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

workflow!(
    async fn bill(order: Order) -> Invoice {
        let invoice = price(&order);
        println!("billed {}", order.id);
        invoice
    }
);

fn main() {}
