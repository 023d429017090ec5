//! Consent between a write and a `for` that only reads other things: WF17 on `pages`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

#[node(write(Ledger))]
async fn open(day: u64) -> u64 {
    day
}

workflow!(
    async fn gather(day: u64, hits: Vec<Hit>) -> (u64, usize) {
        let pages = for hit in hits.iter().concurrent(4) {
            peek(hit)
        };
        let booked = open(day).allow_race(pages);
        (booked, pages.len())
    }
);

fn main() {}
