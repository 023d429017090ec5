// Wrong: The only edge back stands in a format string.
// Says: `heading` and `summary` wait for each other [WF01]; `heading` reads `summary` in its format string
// At: the string `"{summary} ({})"`, or the `{summary}` in it
// Help: build the heading from `document.title` alone

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
        let heading = format!("{summary} ({})", document.title);
        let summary = condense(&document, &heading);
        summary
    }
);

fn main() {}
