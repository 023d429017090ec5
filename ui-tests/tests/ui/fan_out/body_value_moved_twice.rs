//! What a node of the body made is moved and lent: WF04 on `page`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Archive;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

#[node(pure)]
fn words(page: &Page) -> usize {
    page.0.split_whitespace().count()
}

#[node(write(Archive), commutes)]
async fn store(page: Page) -> usize {
    page.0.len()
}

workflow!(
    async fn share(hits: Vec<Hit>) -> usize {
        let shared = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            let stored = store(page);
            let total = words(&page);
            stored + total
        };
        shared.len()
    }
);

fn main() {}
