// Wrong: A pattern that can fail in a `let`.
// Says: rustc: refutable pattern in local binding: `None` not covered
// At: `Some(page)`
// Help: rustc's own, or a node that returns `Result`, and `?`

use dag_core::{node, workflow};

struct Document {
    title: String,
    body: String,
}

struct Page(String);

#[node(pure)]
fn first_page(document: &Document) -> Option<Page> {
    document.body.split("\n\n").next().map(|text| Page(text.to_owned()))
}

workflow!(
    async fn preview(document: Document) -> usize {
        let Some(page) = first_page(&document);
        page.0.len()
    }
);

fn main() {}
