// The workflow inside returns what it was lent.

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

fn main() {
    let _ = serve("a".to_owned(), "longer".to_owned());
}
