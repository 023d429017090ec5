// Wrong: What is moved twice is an output, not an input.
// Says: `page` is moved into `publish` and into `store` [WF04]
// At: `page` in `store(page)`, the second move
// Help: `publish(page.clone())`

use dag_core::{node, workflow};

struct Document {
    title: String,
    body: String,
}

struct Page(String);

#[node(pure)]
fn lay_out(document: &Document) -> Page {
    Page(document.body.clone())
}

#[node(pure)]
fn publish(page: Page) -> usize {
    page.0.len()
}

#[node(pure)]
fn store(page: Page) -> String {
    page.0
}

workflow!(
    async fn release(document: Document) -> (usize, String) {
        let page = lay_out(..);
        let size = publish(page);
        let text = store(page);
        (size, text)
    }
);

fn main() {}
