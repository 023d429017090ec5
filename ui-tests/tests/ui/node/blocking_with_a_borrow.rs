// Wrong: A blocking node runs on another thread and can't borrow.
// Says: a `blocking` node needs `'static` arguments, and `path` is `&str` [WF16]
// At: `&str`
// Help: `path: String`

use dag_core::node;

#[node(read, blocking)]
fn count_lines(path: &str) -> usize {
    std::fs::read_to_string(path).map_or(0, |text| text.lines().count())
}

fn main() {}
