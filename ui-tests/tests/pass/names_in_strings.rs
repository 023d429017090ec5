// Right: A name in a plain string or in escaped braces is no edge, so that nothing waits for itself.

use dag_core::{node, workflow};

struct Document {
    title: String,
    body: String,
}

#[node(pure)]
fn condense(document: &Document, heading: &str) -> String {
    format!("{heading}: {}", document.body)
}

workflow!(
    async fn digest(document: Document) -> String {
        let heading = format!("{{summary}} {} summary", document.title);
        let summary = condense(&document, &heading);
        summary
    }
);

fn main() {}
