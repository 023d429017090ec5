// Wrong: One edge of the cycle is written, the other one found by `..`.
// Says: `invoice` and `discount` wait for each other [WF01]; the written edge by its name, the other by its
//   type `Invoice`
// At: `discount` in `price_with(&order, &discount)`
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

struct Discount(u64);

#[node(pure)]
fn price_with(order: &Order, discount: &Discount) -> Invoice {
    Invoice { order: order.id, total: order.total - discount.0 }
}

#[node(pure)]
fn discount_for(invoice: &Invoice) -> Discount {
    Discount(invoice.total / 10)
}

workflow!(
    async fn check_out(order: Order) -> Invoice {
        let invoice = price_with(&order, &discount);
        let discount = discount_for(..);
        invoice
    }
);

fn main() {}
