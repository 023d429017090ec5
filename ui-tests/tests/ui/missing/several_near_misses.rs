// Wrong: The page exists as an `Option` and in a `Vec`, never for certain alone.
// Says: nothing gives the `&Page` that `proofread` takes; `cover` is `Option<Page>`, `pages` is `Vec<Page>`
//   [WF02]
// At: the `..` of `proofread(..)`
// Help: `proofread(cover.as_ref().unwrap_or(…))` or `proofread(&pages[0])`

use dag_core::{node, workflow};

struct Page(String);

#[node(pure)]
fn proofread(page: &Page) -> usize {
    page.0.matches("teh").count()
}

workflow!(
    async fn check(cover: Option<Page>, pages: Vec<Page>) -> usize {
        let count = proofread(..);
        count + pages.len() + usize::from(cover.is_some())
    }
);

fn main() {}
