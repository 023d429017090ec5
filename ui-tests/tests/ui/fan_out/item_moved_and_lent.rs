//! One node of the body takes the item, another looks at it: WF04 on `hit`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Archive;

struct Hit(String);

#[node(write(Archive), commutes)]
async fn store(hit: Hit) -> usize {
    hit.0.len()
}

#[node(pure)]
fn size_of_hit(hit: &Hit) -> usize {
    hit.0.len()
}

workflow!(
    async fn share(hits: Vec<Hit>) -> usize {
        let shared = for hit in hits.concurrent(8) {
            let stored = store(hit);
            let size = size_of_hit(&hit);
            stored + size
        };
        shared.len()
    }
);

fn main() {}
