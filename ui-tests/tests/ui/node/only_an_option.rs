// Wrong: An option is given, but no effect.
// Says: a node function must say what it does to the world [WF16]; `blocking` is no effect
// At: `blocking`, or `node`
// Help: `#[node(read, blocking)]`

use dag_core::node;

#[node(blocking)]
fn count_lines(path: String) -> usize {
    std::fs::read_to_string(path).map_or(0, |text| text.lines().count())
}

fn main() {}
