// Right: `..` may give one `Copy` value to two nodes.

use dag_core::{node, workflow};

#[derive(Clone, Copy)]
struct OrderId(u64);

#[node(pure)]
fn label(id: OrderId) -> String {
    id.0.to_string()
}

#[node(pure)]
fn barcode(id: OrderId) -> u64 {
    id.0
}

workflow!(
    async fn pack(id: OrderId) -> (String, u64) {
        let label = label(..);
        let code = barcode(..);
        (label, code)
    }
);

fn main() {}
