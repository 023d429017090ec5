//! The list is made of what the `for` makes: WF01 on `more`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

#[node(pure)]
fn links(pages: &[Page]) -> Vec<Hit> {
    pages.iter().map(|page| Hit(page.0.clone())).collect()
}

workflow!(
    async fn crawl(width: usize) -> usize {
        let pages = for hit in more.iter().concurrent(width) {
            peek(hit)
        };
        let more = links(&pages);
        pages.len()
    }
);

fn main() {}
