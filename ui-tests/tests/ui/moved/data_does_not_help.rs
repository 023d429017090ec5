// Wrong: The move waits for the loan by its data; that does not make it legal either.
// Says: `page` is moved into `publish` and also read by `preview` [WF04]
// At: `page` in `publish(page, seen)`
// Help: `publish(page.clone(), seen)`

use dag_core::{node, workflow};

struct Page(String);

#[node(read)]
async fn preview(page: &Page) -> usize {
    page.0.len()
}

#[node(pure)]
fn publish(page: Page, size: usize) -> usize {
    page.0.len() + size
}

workflow!(
    async fn release(page: Page) -> usize {
        let seen = preview(&page);
        let published = publish(page, seen);
        published + 1
    }
);

fn main() {}
