// Right: nodes, types and workflows with a `for` live in other modules, are named by path, after a `use`, under
//   another name, and called in a `for` again.

use dag_core::workflow;
use tools::pages::{Hit, Page, peek as look};

mod tools {
    pub mod pages {
        pub struct Hit(pub String);
        pub struct Page(pub String);

        #[dag_core::node(read)]
        pub async fn peek(hit: &Hit) -> Page {
            Page(hit.0.clone())
        }

        #[dag_core::node(pure)]
        pub fn bind(pages: &[crate::tools::pages::Page]) -> usize {
            pages.len()
        }

        dag_core::workflow!(
            /// The sizes of all pages.
            pub async fn gather(hits: &[Hit]) -> usize {
                let pages: Vec<Page> = for hit in hits.iter().concurrent(4) {
                    peek(..)
                };
                bind(..)
            }
        );
    }

    pub use pages::gather as gather_all;
}

workflow!(
    async fn gather_lists(lists: Vec<Vec<Hit>>, more: Vec<Hit>) -> usize {
        let sizes = for list in lists.iter().concurrent(2) {
            tools::gather_all(list)
        };
        let again = for list in lists.iter().concurrent(2) {
            tools::pages::gather(list)
        };
        let pages: Vec<Page> = for hit in more.iter().concurrent(2) {
            look(hit)
        };
        let bound = tools::pages::bind(..);
        sizes.len() + again.len() + bound
    }
);

fn main() {}
