//! The outer value may be missing, and the body wants it: WF08 on `..`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

struct Config(String);

#[node(read)]
async fn load_config(day: u64) -> Result<Config, Error> {
    Ok(Config(day.to_string()))
}

#[node(read)]
async fn fetch(hit: &Hit, config: &Config) -> Page {
    Page(format!("{}{}", config.0, hit.0))
}

workflow!(
    async fn gather(day: u64, hits: Vec<Hit>) -> Result<usize, Error> {
        let config = load_config(day).ok();
        let pages = for hit in hits.iter().concurrent(8) {
            fetch(hit, ..)
        };
        Ok(pages.len())
    }
);

fn main() {}
