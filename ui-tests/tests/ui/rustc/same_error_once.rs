// Wrong: A wrong argument of a node that is called right elsewhere.
// Says: rustc: one error, mismatched types, on the second call alone
// At: `7` in `label(7)`
// Help: rustc's own

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn label(text: &str) -> String {
    text.to_uppercase()
}

workflow!(
    async fn pack(name: String) -> String {
        let first = label(&name);
        let second = label(7);
        first + &second
    }
);

fn main() {}
