// expected: WF16 or WF19 on `&'a str` (or `longest` where it is called): an output that borrows; help: return
//   `String`
// Wrong: the workflow inside returns what it was lent.

use dag_core::{node, workflow};

#[node(pure)]
fn length(text: &str) -> usize {
    text.len()
}

workflow!(
    async fn longest<'a>(left: &'a str, right: &'a str) -> &'a str {
        let first = length(left);
        let second = length(right);
        if first > second { left } else { right }
    }
);

workflow!(
    async fn serve(left: String, right: String) -> usize {
        let text = longest(&left, &right);
        text.len()
    }
);

fn main() {}
