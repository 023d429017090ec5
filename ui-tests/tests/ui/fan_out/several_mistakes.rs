//! Four mistakes in one workflow are told once each, in source order: WF15 on `for`, WF09 on `page`, WF17 on
//! `?`, WF05 on `pgae`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

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

#[node(write(Outbox))]
async fn send(to: &str) -> Result<(), Error> {
    if to.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

workflow!(
    async fn gather(first: Hit, hits: Vec<Hit>) -> Result<usize, Error> {
        let page = peek(&first);
        let sizes = for hit in hits.iter() {
            let page = peek(hit);
            words(&page)
        }?;
        send(&page.0).after(pgae)?;
        Ok(sizes.len())
    }
);

fn main() {}
