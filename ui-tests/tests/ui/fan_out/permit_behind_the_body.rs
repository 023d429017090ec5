// expected: WF17 on `permit`: a policy behind a block sees its value only; help: `fetch(hit).permit(&limiter)`
//   in the body (SPEC names `.timeout`, `.or_else`, `.ok()`, … and is silent on `.permit`)
// Wrong: one permit for the whole list.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

workflow!(
    async fn gather(hits: Vec<Hit>, limiter: &tokio::sync::Semaphore) -> Result<usize, Error> {
        let pages = for hit in hits.iter().concurrent(8) {
            fetch(hit)?
        }
        .permit(limiter);
        Ok(pages.len())
    }
);

fn main() {}
