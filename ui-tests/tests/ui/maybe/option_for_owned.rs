// Wrong: The node wants to own what is only maybe there.
// Says: `publish` takes `Page`, and `page` is `Option<Page>` [WF08]
// At: the `..` of `publish(..)`
// Help: `.unwrap_or(…)` after `first_page(..)`, or let `publish` take `Option<Page>`

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

#[node(pure)]
fn publish(page: Page) -> usize {
    page.0.len()
}

workflow!(
    async fn preview(document: Document) -> usize {
        let page = first_page(..);
        publish(..)
    }
);

fn main() {}
