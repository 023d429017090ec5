// Right: A value that is moved elsewhere may still be named in `.after`.

use dag_core::{Resource, node, workflow};

struct Document {
    title: String,
    body: String,
}

struct Page(String);

#[derive(Resource)]
struct Mailbox;

#[node(pure)]
fn lay_out(document: &Document) -> Page {
    Page(document.body.clone())
}

#[node(pure)]
fn bind(page: Page) -> usize {
    page.0.len()
}

#[node(write(Mailbox))]
async fn announce(document: &Document) -> usize {
    document.title.len()
}

workflow!(
    async fn publish(document: Document) -> usize {
        let page = lay_out(&document);
        let size = bind(page);
        let told = announce(&document).after(page);
        size + told
    }
);

fn main() {}
