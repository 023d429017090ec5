//! The item is moved by two nodes of the body: WF04 on `hit`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Archive;

#[derive(Resource)]
struct Outbox;

struct Hit(String);

#[node(write(Archive), commutes)]
async fn store(hit: Hit) -> usize {
    hit.0.len()
}

#[node(write(Outbox), commutes)]
async fn publish(hit: Hit) -> usize {
    hit.0.len()
}

workflow!(
    async fn share(hits: Vec<Hit>) -> usize {
        let shared = for hit in hits.concurrent(8) {
            let stored = store(hit);
            let published = publish(hit);
            stored + published
        };
        shared.len()
    }
);

fn main() {}
