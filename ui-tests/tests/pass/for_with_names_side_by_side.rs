// Right: `for`s side by side may reuse their names; fields, methods and closure parameters may carry outer
//   names.

use dag_core::{node, workflow};

struct Page(String);

#[node(pure)]
fn words(page: &Page) -> usize {
    page.0.split_whitespace().count()
}

struct Hit {
    query: String,
}

#[node(read)]
async fn peek(text: &str) -> Page {
    Page(text.to_owned())
}

workflow!(
    async fn gather(query: &str, hits: Vec<Hit>, more: Vec<Hit>) -> usize {
        let sizes = for hit in hits.iter().concurrent(8) {
            let page = peek(&hit.query);
            words(&page)
        };
        let others = for hit in more.iter().concurrent(8) {
            let page = peek(query);
            let longest = [page.0.len(), hit.query.len()].iter().map(|hits| *hits).max();
            longest.unwrap_or(0)
        };
        sizes.len() + others.len()
    }
);

fn main() {}
