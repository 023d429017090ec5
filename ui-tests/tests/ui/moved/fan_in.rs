// Wrong: The fan-in takes both pages by value, one of them is also proofread.
// Says: `cover` is moved into the fan-in of `merge` and also read by `proofread` [WF04]
// At: the `..` of `merge(..)`
// Help: let `merge` take `[&Page; 2]`, or `merge([cover.clone(), back])`

use dag_core::{node, workflow};

struct Page(String);

#[node(pure)]
fn merge(pages: [Page; 2]) -> String {
    pages.map(|page| page.0).concat()
}

#[node(pure)]
fn proofread(page: &Page) -> usize {
    page.0.matches("teh").count()
}

workflow!(
    async fn bind(cover: Page, back: Page) -> (String, usize) {
        let text = merge(..);
        let mistakes = proofread(&cover);
        (text, mistakes)
    }
);

fn main() {}
