// Wrong: The same with `-> ()` written out.
// Says: a `pure` node must return something, and `log_line` returns `()` [WF16]
// At: `()`
// Help: `#[node(write(Log))]`, or a return type

use dag_core::node;

#[node(pure)]
fn log_line(line: &str) -> () {
    println!("{line}")
}

fn main() {}
