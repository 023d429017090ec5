//! A statement of the body exists only in debug builds: WF19 on `#[cfg(debug_assertions)]`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

#[node(write(Outbox), commutes)]
async fn note(page: &Page) {
    println!("{}", page.0)
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            #[cfg(debug_assertions)]
            note(&page);
            page
        };
        pages.len()
    }
);

fn main() {}
