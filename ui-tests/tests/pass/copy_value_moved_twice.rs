// Right: What is `Copy` moves as often as it likes: a number, a reference, an own type.

use dag_core::{node, workflow};

#[derive(Clone, Copy)]
struct OrderId(u64);

#[node(pure)]
fn label(id: OrderId, copies: u32, text: &str) -> String {
    format!("{} {copies} {text}", id.0)
}

#[node(pure)]
fn barcode(id: OrderId, copies: u32, text: &str) -> u64 {
    id.0 + u64::from(copies) + text.len() as u64
}

workflow!(
    async fn pack(id: OrderId, copies: u32, text: &str) -> (String, u64, u32) {
        let label = label(id, copies, text);
        let code = barcode(id, copies, text);
        (label, code, copies)
    }
);

fn main() {}
