//! The value of the body is a reference into an item that was moved in: rustc's E0515 on the workflow, with a
//! label on `hit.0`.

use dag_core::workflow;

struct Hit(String);

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let names = for hit in hits.concurrent(8) {
            hit.0.as_str()
        };
        names.len()
    }
);

fn main() {}
