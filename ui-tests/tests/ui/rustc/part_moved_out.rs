// Wrong: One field is moved out of an output that is only lent.
// Says: rustc: cannot move out of `document.title`, which is behind a shared reference
// At: `document.title` in `shout(document.title)`
// Help: rustc's own: `document.title.clone()`

use dag_core::{node, workflow};

struct Document {
    title: String,
    body: String,
}

struct Summary(String);

#[node(pure)]
fn summarize(document: &Document) -> Summary {
    Summary(document.body.chars().take(80).collect())
}

#[node(pure)]
fn shout(title: String) -> String {
    title.to_uppercase()
}

workflow!(
    async fn digest(document: Document) -> String {
        let summary = summarize(&document);
        let title = shout(document.title);
        title + &summary.0
    }
);

fn main() {}
