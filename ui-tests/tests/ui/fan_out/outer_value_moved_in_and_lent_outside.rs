// expected: WF04 on `config` in `fetch(hit, config)`: moved and also used by `name_of` (SPEC unclear: each item
//   clones it, so it is only lent to the block)
// Wrong: a `Clone` value is moved in the body and lent outside of it.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[derive(Clone)]
struct Config(String);

#[node(read)]
async fn fetch(hit: &Hit, config: Config) -> Page {
    Page(format!("{}{}", config.0, hit.0))
}

#[node(pure)]
fn name_of(config: &Config) -> usize {
    config.0.len()
}

workflow!(
    async fn gather(config: Config, hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8) {
            fetch(hit, config)
        };
        let name = name_of(&config);
        pages.len() + name
    }
);

fn main() {}
