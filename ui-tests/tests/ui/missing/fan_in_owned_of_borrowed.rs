// Wrong: The fan-in wants to own its pages, the inputs are borrowed.
// Says: `merge` collects `[Page; 2]` by value, and `cover` and `back` are `&Page` [WF02]
// At: the `..` of `merge(..)`
// Help: `merge([cover.clone(), back.clone()])`, or let `merge` take `[&Page; 2]`

use dag_core::{node, workflow};

#[derive(Clone)]
struct Page(String);

#[node(pure)]
fn merge(pages: [Page; 2]) -> String {
    pages.map(|page| page.0).concat()
}

workflow!(
    async fn bind(cover: &Page, back: &Page) -> String {
        merge(..)
    }
);

fn main() {}
