// Wrong: The container fits, what is inside does not.
// Says: `print_page` takes `&Rendered<Html>`, and `markdown` is `Rendered<Markdown>` [WF02]
// At: the `..` of `print_page(..)`
// Help: add a node that returns `Rendered<Html>`

use dag_core::{node, workflow};
use std::marker::PhantomData;

struct Document {
    title: String,
    body: String,
}

struct Html;
struct Markdown;
struct Rendered<F>(String, PhantomData<F>);

#[node(pure)]
fn to_markdown(document: &Document) -> Rendered<Markdown> {
    Rendered(document.body.clone(), PhantomData)
}

#[node(pure)]
fn print_page(page: &Rendered<Html>) -> usize {
    page.0.len()
}

workflow!(
    async fn publish(document: Document) -> usize {
        let markdown = to_markdown(..);
        print_page(..)
    }
);

fn main() {}
