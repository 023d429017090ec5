// Wrong: A `Vec<Page>` and a `&[Page]` both lend a slice.
// Says: `appendix` (`&[Page]`) and `pages` (`Vec<Page>`) both fit `pages: &[Page]` of `bind` [WF03]
// At: the `..` of `bind(..)`
// Help: `bind(&pages)` or `bind(appendix)`

use dag_core::{node, workflow};

struct Page(String);

struct Document {
    title: String,
    body: String,
}

#[node(pure)]
fn paginate(document: &Document) -> Vec<Page> {
    document.body.split("\n\n").map(|text| Page(text.to_owned())).collect()
}

#[node(pure)]
fn bind(pages: &[Page]) -> usize {
    pages.len()
}

workflow!(
    async fn publish(document: Document, appendix: &[Page]) -> usize {
        let pages = paginate(..);
        bind(..)
    }
);

fn main() {}
