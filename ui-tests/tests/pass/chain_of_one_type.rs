// Right: Many versions of one type, each given by hand: no cycle, and nothing to guess.

use dag_core::{node, workflow};

struct Page(String);

#[node(pure)]
fn trim(page: &Page) -> Page {
    Page(page.0.trim().to_owned())
}

#[node(pure)]
fn number(page: Page) -> Page {
    Page(format!("1 {}", page.0))
}

workflow!(
    async fn publish(raw: Page) -> Page {
        let clean = trim(&raw);
        let numbered = number(clean);
        numbered
    }
);

fn main() {}
