// Wrong: Plain Rust takes the name of an input.
// Says: `name` is bound twice: it is an input [WF09]
// At: `name` in `let name`
// Help: `let trimmed = name.trim();`

use dag_core::{node, workflow};

#[node(pure)]
fn greet(name: &str) -> String {
    format!("hello {name}")
}

workflow!(
    async fn welcome(name: String) -> String {
        let name = name.trim();
        greet(name)
    }
);

fn main() {}
