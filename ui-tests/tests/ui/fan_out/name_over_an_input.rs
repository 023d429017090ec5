//! A `let` in the body shadows an input: WF09 on `query`.

use dag_core::{node, workflow};

struct Page(String);

#[node(read)]
async fn ask(query: &str) -> Page {
    Page(query.to_owned())
}

workflow!(
    async fn gather(query: &str, words: Vec<String>) -> usize {
        let pages = for word in words.iter().concurrent(8) {
            let query = format!("{query} {word}");
            ask(&query)
        };
        pages.len()
    }
);

fn main() {}
