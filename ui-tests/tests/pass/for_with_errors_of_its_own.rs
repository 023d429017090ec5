// Right: the generated enum takes the failures of a body, and those outside.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

#[node(read)]
async fn measure(page: &Page) -> Result<usize, std::num::ParseIntError> {
    page.0.parse()
}

#[node(read)]
async fn check(total: usize) -> Result<usize, std::fmt::Error> {
    Ok(total)
}

workflow!(
    #[errors(GatherError)]
    async fn gather(hits: Vec<Hit>) -> Result<usize, GatherError> {
        let sizes = for hit in hits.iter().concurrent(8) {
            let page = fetch(hit)?;
            let size = measure(&page).timeout(1s)?;
            size
        };
        let total = check(sizes.len())?;
        Ok(total)
    }
);

fn main() {}
