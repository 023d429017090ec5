// Wrong: One call takes the same page twice.
// Says: `page` is moved twice into `merge` [WF04]
// At: the second `page` in `merge(page, page)`
// Help: `merge(page.clone(), page)`

use dag_core::{node, workflow};

struct Page(String);

#[node(pure)]
fn merge(front: Page, back: Page) -> String {
    front.0 + &back.0
}

workflow!(
    async fn double(page: Page) -> String {
        merge(page, page)
    }
);

fn main() {}
