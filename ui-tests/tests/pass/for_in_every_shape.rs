// Right: the `for`s of SPEC: items lent and moved, a bound by name, failures that leave and that stay,
//   `.until(..)`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

struct Index(String);

#[node(read)]
async fn fetch(hit: &Hit, index: &Index) -> Result<Page, Error> {
    Ok(Page(format!("{} of {}", hit.0, index.0)))
}

#[node(pure)]
fn parse(page: &Page) -> usize {
    page.0.len()
}

workflow!(
    async fn gather(index: &Index, hits: Vec<Hit>, more: Vec<Hit>, width: usize) -> Result<usize, Error> {
        let sizes = for hit in hits.iter().concurrent(8) {
            let page = fetch(hit, ..)?;
            parse(&page)
        };
        let some = for hit in hits.iter().concurrent(width) {
            fetch(hit, ..).timeout(1s).ok()
        };
        let got = for hit in more.concurrent(8).until(1500ms) {
            fetch(&hit, ..).ok()
        };
        Ok(sizes.len() + some.iter().flatten().count() + got.len())
    }
);

fn main() {}
