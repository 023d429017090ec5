// Wrong: The person ordered the move after the loan; an order never makes a later move legal.
// Says: `page` is moved into `publish` and also read by `preview`; `.after(seen)` does not change that
//   [WF04]
// At: `page` in `publish(page)`
// Help: `publish(page.clone())`

use dag_core::{Resource, node, workflow};

struct Page(String);

#[derive(Resource)]
struct Mailbox;

#[node(read)]
async fn preview(page: &Page) -> usize {
    page.0.len()
}

#[node(write(Mailbox))]
async fn publish(page: Page) -> usize {
    page.0.len()
}

workflow!(
    async fn release(page: Page) -> usize {
        let seen = preview(&page);
        let sent = publish(page).after(seen);
        seen + sent
    }
);

fn main() {}
