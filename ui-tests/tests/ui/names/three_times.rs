// Wrong: Three statements carry one name.
// Says: two errors: `page` is bound twice, for the second and for the third [WF09]
// At: the second and the third `page`, in their `let`s
// Help: other names

use dag_core::{node, workflow};

struct Document {
    title: String,
    body: String,
}

struct Page(String);

#[node(pure)]
fn lay_out(document: &Document) -> Page {
    Page(document.body.clone())
}

#[node(pure)]
fn trim(page: &Page) -> Page {
    Page(page.0.trim().to_owned())
}

#[node(pure)]
fn number(page: &Page) -> Page {
    Page(format!("1 {}", page.0))
}

workflow!(
    async fn publish(document: Document) -> Page {
        let page = lay_out(&document);
        let page = trim(&page);
        let page = number(&page);
        page
    }
);

fn main() {}
