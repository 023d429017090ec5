// Wrong: A `Vec` is known not to be `Copy`, and could be lent.
// Says: `pages` is moved into `bind` and also read by `count` [WF04]
// At: `pages` in `bind(pages)`
// Help: `bind(pages.clone())`

use dag_core::{node, workflow};

#[derive(Clone)]
struct Page(String);

#[node(pure)]
fn bind(pages: Vec<Page>) -> String {
    pages.into_iter().map(|page| page.0).collect()
}

#[node(pure)]
fn count(pages: &[Page]) -> usize {
    pages.len()
}

workflow!(
    async fn publish(pages: Vec<Page>) -> (String, usize) {
        let text = bind(pages);
        let number = count(&pages);
        (text, number)
    }
);

fn main() {}
