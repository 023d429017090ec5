//! The call that makes the list stands in the head of the `for`: rustc's E0277, three times, as a future is no
//! list.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn search(query: &str) -> Vec<Hit> {
    vec![Hit(query.to_owned())]
}

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn gather(query: &str) -> usize {
        let pages = for hit in search(query).concurrent(8) {
            peek(&hit)
        };
        pages.len()
    }
);

fn main() {}
