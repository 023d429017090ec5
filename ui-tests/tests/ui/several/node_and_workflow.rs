// Wrong: A node without an effect, and a workflow that calls it with an argument too few.
// Says: a node function must say what it does to the world [WF16]; whatever of the node is known is still
//   checked: `join` takes 2 arguments [WF05]
// At: `node` in `#[node]`; `join(&first)`
// Help: `#[node(pure)]`; `join(&first, ..)`

use dag_core::{node, workflow};

struct Page(String);

#[node]
fn join(first: &Page, second: &Page) -> String {
    format!("{}{}", first.0, second.0)
}

workflow!(
    async fn bind(first: Page, second: Page) -> usize {
        let text = join(&first);
        text.len() + second.0.len()
    }
);

fn main() {}
