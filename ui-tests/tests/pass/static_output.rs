// Right: An output that borrows for `'static` owns its parts.

use dag_core::{node, workflow};

#[node(pure)]
fn tone(vip: bool) -> &'static str {
    if vip { "dear" } else { "hello" }
}

#[node(pure)]
fn greet(opening: &str) -> String {
    format!("{opening}, customer")
}

workflow!(
    async fn welcome(vip: bool) -> String {
        let opening = tone(..);
        greet(..)
    }
);

fn main() {}
