//! The output of a node is moved by glue in the body: WF04 on `config`.

use dag_core::{node, workflow};

struct Hit(String);

struct Config(String);

#[node(read)]
async fn load_config(day: u64) -> Config {
    Config(day.to_string())
}

#[node(pure)]
fn widths(configs: &[Option<Config>]) -> usize {
    configs.iter().flatten().map(|config| config.0.len()).sum()
}

workflow!(
    async fn gather(day: u64, hits: Vec<Hit>) -> usize {
        let config = load_config(day);
        let configs = for _hit in hits.iter().concurrent(8) {
            Some(config)
        };
        widths(&configs)
    }
);

fn main() {}
