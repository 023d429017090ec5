// Right: a workflow with a `for` comes out of a user's own macro, with the name, the node, the bound and the
//   body given.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

#[node(pure)]
fn words(page: &Page) -> usize {
    page.0.split_whitespace().count()
}

macro_rules! gatherer {
    ($name:ident, $node:path, $width:expr) => {
        workflow!(
            async fn $name(hits: Vec<Hit>) -> usize {
                let pages = for hit in hits.iter().concurrent($width) {
                    let page = $node(hit);
                    words(&page)
                };
                pages.len()
            }
        );
    };
}

gatherer!(narrow, peek, 2);
gatherer!(wide, self::peek, 4 * 4);

macro_rules! each_of {
    ($list:ident, $item:pat => $($body:tt)*) => {
        workflow!(
            async fn each_of_them($list: Vec<Hit>) -> usize {
                let sizes = for $item in $list.iter().concurrent(2) { $($body)* };
                sizes.len()
            }
        );
    };
}

each_of!(hits, Hit(text) => text.len());

fn main() {}
