// expected: WF19 on `search`: the node `search` is called inside a larger expression; help: `let hits =
//   search(query);` and `hits.iter().concurrent(8)` (SPEC names the head of `match` and `if`, not of
//   `for`)
// Wrong: the call that makes the list stands in the head of the `for`.

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
