// Wrong: A plain function is called as if it were a node.
// Says: rustc: cannot find macro `shout`
// At: `shout`
// Help: the error index: `#[node(pure)]` on `shout`, or `{ shout(&name) }`

use dag_core::{node, workflow};

#[node(pure)]
fn greet(name: &str) -> String {
    format!("hello {name}")
}

fn shout(name: &str) -> String {
    name.to_uppercase()
}

workflow!(
    async fn welcome(name: String) -> String {
        let loud = shout(&name);
        greet(&loud)
    }
);

fn main() {}
