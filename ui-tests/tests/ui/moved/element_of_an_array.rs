// Wrong: Plain Rust moves the page into an array, a node still needs it.
// Says: `cover` is moved into an array and also read by `proofread` [WF04]
// At: `cover` in `[cover, back]`
// Help: `[cover.clone(), back]`

use dag_core::{node, workflow};

struct Page(String);

#[node(pure)]
fn proofread(page: &Page) -> usize {
    page.0.matches("teh").count()
}

workflow!(
    async fn bind(cover: Page, back: Page) -> (usize, usize) {
        let pages: [Page; 2] = [cover, back];
        let mistakes = proofread(&cover);
        (pages.len(), mistakes)
    }
);

fn main() {}
