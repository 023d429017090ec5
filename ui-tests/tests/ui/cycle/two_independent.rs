// Wrong: Two pairs of statements form a cycle each; neither touches the other.
// Says: two errors: `invoice` and `discount` wait for each other [WF01], `parcel` and `label` wait for each
//   other [WF01], in this order
// At: `discount` in `price_with(&order, discount)`, `label` in `pack(&order, label)`
// Help: for each: take one of the two from `order`

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
    invoice.total / 10 + invoice.order
}

#[node(pure)]
fn pack(order: &Order, label: u32) -> String {
    format!("{} {label}", order.id)
}

#[node(pure)]
fn label_for(parcel: &str) -> u32 {
    u32::from(parcel.is_empty())
}

workflow!(
    async fn fulfil(order: Order) -> (Invoice, String) {
        let invoice = price_with(&order, discount);
        let discount = discount_for(&invoice);
        let parcel = pack(&order, label);
        let label = label_for(&parcel);
        (invoice, parcel)
    }
);

fn main() {}
