// Wrong: `?` on a node that returns an `Option`.
// Says: `first_page` returns `Option<Page>`, and `?` needs a `Result` [WF18]
// At: the `?` behind `first_page(..)`
// Help: `.unwrap_or(…)`, or let `first_page` return `Result<Page, …>`

use dag_core::{node, workflow};

struct Document {
    title: String,
    body: String,
}

struct Page(String);

#[derive(Debug)]
struct DbError;

#[node(pure)]
fn first_page(document: &Document) -> Option<Page> {
    document.body.split("\n\n").next().map(|text| Page(text.to_owned()))
}

workflow!(
    async fn preview(document: Document) -> Result<Page, DbError> {
        let page = first_page(..)?;
        Ok(page)
    }
);

fn main() {}
