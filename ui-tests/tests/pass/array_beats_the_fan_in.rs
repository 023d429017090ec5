// Right: An array of the wanted type is one candidate; nothing is collected.

use dag_core::{node, workflow};

struct Page(String);

#[node(pure)]
fn bind(pages: [Page; 2]) -> String {
    pages.map(|page| page.0).concat()
}

workflow!(
    async fn publish(pages: [Page; 2]) -> String {
        bind(..)
    }
);

fn main() {}
