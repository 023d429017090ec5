//! The order outside names a statement inside: WF05 on `page`.

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

#[node(write(Outbox))]
async fn send(to: &str) -> Result<(), Error> {
    if to.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<usize, Error> {
        let pages = for hit in hits.iter().concurrent(8) {
            let page = peek(hit);
            page
        };
        send("all is read").after(page)?;
        Ok(pages.len())
    }
);

fn main() {}
