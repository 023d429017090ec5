//! The method binds stronger than `..`, so it stands on the end of the range: WF15 on `for`.

use dag_core::{node, workflow};
use std::io::Error;

struct Page(String);

#[node(read)]
async fn load_page(number: u32) -> Result<Page, Error> {
    Ok(Page(number.to_string()))
}

workflow!(
    async fn load(pages: u32) -> Result<usize, Error> {
        let loaded = for number in 0..pages.concurrent(4) {
            load_page(number)?
        };
        Ok(loaded.len())
    }
);

fn main() {}
