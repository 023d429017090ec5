// Wrong: A parameter is taken apart in the head.
// Says: a parameter of a node function must be a name [WF16]
// At: `(width, height)`
// Help: `size: (u32, u32)` and `let (width, height) = size;` in the body

use dag_core::node;

#[node(pure)]
fn area((width, height): (u32, u32)) -> u32 {
    width * height
}

fn main() {}
