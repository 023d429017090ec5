//! An outer value without `Clone` is moved in a body: WF04 on `config`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

struct Config(String);

#[node(read)]
async fn fetch(hit: &Hit, config: Config) -> Page {
    Page(format!("{}{}", config.0, hit.0))
}

workflow!(
    async fn gather(config: Config, hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            fetch(hit, config)
        };
        pages.len()
    }
);

fn main() {}
