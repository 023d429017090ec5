// Wrong: A pure node without an output could as well not run.
// Says: a `pure` node must return something, and `log_line` returns nothing [WF16]
// At: `log_line`, or `pure`
// Help: `#[node(write(Log))]`, or a return type

use dag_core::node;

#[node(pure)]
fn log_line(line: &str) {
    println!("{line}");
}

fn main() {}
