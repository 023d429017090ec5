// Wrong: The page is given to a node and is also the output.
// Says: `page` is moved into `publish` and is also the output [WF04]
// At: `page` in `publish(page)`
// Help: `publish(page.clone())`

use dag_core::{Resource, node, workflow};

struct Page(String);

#[derive(Resource)]
struct Mailbox;

#[node(write(Mailbox))]
async fn publish(page: Page) {
    println!("{}", page.0);
}

workflow!(
    async fn release(page: Page) -> Page {
        publish(page);
        page
    }
);

fn main() {}
