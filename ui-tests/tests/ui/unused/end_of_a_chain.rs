// Wrong: A summary is used only by a score that nobody uses.
// Says: nobody uses `score` [WF06], and not a word about `summary`
// At: `score` in `let score`
// Help: remove the statement, or `let _ = rate(&summary);`

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
fn rate(summary: &Summary) -> usize {
    summary.0.len()
}

workflow!(
    async fn digest(document: Document) -> usize {
        let summary = summarize(&document);
        let score = rate(&summary);
        document.title.len()
    }
);

fn main() {}
