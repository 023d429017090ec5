// Wrong: The owner form is wanted through a maybe: `&str` of an `Option<String>`.
// Says: `greet` takes `&str`, and `nickname` is `Option<String>` [WF08]
// At: the `..` of `greet(..)`
// Help: let `greet` take `Option<&str>`, or `greet(nickname.as_deref().unwrap_or("…"))`

use dag_core::{node, workflow};

#[node(pure)]
fn greet(name: &str) -> String {
    format!("hello {name}")
}

workflow!(
    async fn welcome(nickname: Option<String>) -> String {
        greet(..)
    }
);

fn main() {}
