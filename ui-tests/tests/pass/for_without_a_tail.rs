// Right: a body that makes nothing, a list thrown away on purpose, and the list of a write that nobody uses.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

#[node(write(Outbox), commutes)]
async fn send(to: &str) -> Result<u64, Error> {
    Ok(to.len() as u64)
}

#[node(write(Outbox), commutes)]
async fn note(text: &str) {
    println!("{text}")
}

workflow!(
    async fn tell(names: Vec<String>, hits: Vec<Hit>) -> Result<usize, Error> {
        for name in names.iter().concurrent(8) {
            send(name)?;
        }
        for name in names.iter().concurrent(8) {
            note(name)
        }
        for name in names.iter().concurrent(8) {
            note(name);
            let _ = send(name);
        }
        let _ = for hit in hits.iter().concurrent(8) {
            fetch(hit)
        };
        let _sent = for name in names.iter().concurrent(8) {
            send(name)?
        };
        Ok(names.len())
    }
);

fn main() {}
