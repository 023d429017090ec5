// Wrong: A `let … else` as a statement.
// Says: `let … else` can't stand in a workflow: its `else` would have to leave [WF19]
// At: `else`
// Help: `?` on a node that returns `Result`, or `.unwrap_or(…)`

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
        let Some(page) = first_page(&document) else {
            return 0;
        };
        page.0.len()
    }
);

fn main() {}
