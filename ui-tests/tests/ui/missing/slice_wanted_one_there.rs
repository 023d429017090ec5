// Wrong: The node takes a slice of pages, there is one page.
// Says: `bind` takes `&[Page]`, and `page` is one `Page` [WF02]
// At: the `..` of `bind(..)`
// Help: `bind(&[page])`

use dag_core::{node, workflow};

struct Page(String);

struct Document {
    title: String,
    body: String,
}

#[node(pure)]
fn lay_out(document: &Document) -> Page {
    Page(document.body.clone())
}

#[node(pure)]
fn bind(pages: &[Page]) -> String {
    pages.iter().map(|page| page.0.as_str()).collect()
}

workflow!(
    async fn publish(document: Document) -> String {
        let page = lay_out(..);
        bind(..)
    }
);

fn main() {}
