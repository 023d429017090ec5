// Wrong: A `String` is known not to be `Copy`.
// Says: `name` is moved into `greet` and into `sign`, and `String` is not `Copy` [WF04]
// At: `name` in `sign(name)`, the second move
// Help: `greet(name.clone())`

use dag_core::{node, workflow};

#[node(pure)]
fn greet(name: String) -> String {
    name + ", hello"
}

#[node(pure)]
fn sign(name: String) -> String {
    name + ", yours"
}

workflow!(
    async fn letter(name: String) -> (String, String) {
        let opening = greet(name);
        let ending = sign(name);
        (opening, ending)
    }
);

fn main() {}
