// Wrong: The node takes one page, there is a `Vec` of them.
// Says: `proofread` takes `&Page`, and `pages` is `Vec<Page>` [WF02]
// At: the `..` of `proofread(..)`
// Help: `proofread(&pages[0])`, or let `proofread` take `&[Page]`

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
fn proofread(page: &Page) -> usize {
    page.0.matches("teh").count()
}

workflow!(
    async fn check(document: Document) -> usize {
        let pages = paginate(..);
        proofread(..)
    }
);

fn main() {}
