//! `if .. { break }`, as in the body of a `loop`: WF19 on `if`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            if page.0.is_empty() {
                break;
            }
            page
        };
        pages.len()
    }
);

fn main() {}
