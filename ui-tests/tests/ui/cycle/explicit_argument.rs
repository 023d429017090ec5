// Wrong: Price and discount are each computed from the other, with every argument written out.
// Says: `invoice` and `discount` wait for each other [WF01]; `invoice` takes `discount`, `discount` takes
//   `invoice`
// At: `discount` in `price_with(&order, discount)`
// Help: compute the discount from `order`

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
fn price_with(order: &Order, discount: u64) -> Invoice {
    Invoice { order: order.id, total: order.total - discount }
}

#[node(pure)]
fn discount_for(invoice: &Invoice) -> u64 {
    invoice.total / 10
}

workflow!(
    async fn check_out(order: Order) -> Invoice {
        let invoice = price_with(&order, discount);
        let discount = discount_for(&invoice);
        invoice
    }
);

fn main() {}
