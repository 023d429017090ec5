// Wrong: A part of a tuple has the name of another statement.
// Says: `vat` is bound twice [WF09]
// At: `vat` in `let (net, vat)`
// Help: another name for one of the two

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn vat_of(order: &Order) -> u64 {
    order.total / 5
}

#[node(pure)]
fn split(order: &Order) -> (u64, u64) {
    (order.total * 4 / 5, order.total / 5)
}

workflow!(
    async fn total(order: Order) -> u64 {
        let vat = vat_of(&order);
        let (net, vat) = split(&order);
        net + vat
    }
);

fn main() {}
