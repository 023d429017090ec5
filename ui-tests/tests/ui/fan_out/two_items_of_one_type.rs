//! The items of both `for`s have one type: WF03 on `..`.

use dag_core::{node, workflow};

struct Hit(String);

struct Page(String);

#[node(read)]
async fn peek(hit: &Hit) -> Page {
    Page(hit.0.clone())
}

workflow!(
    async fn pairs(lefts: Vec<Hit>, rights: Vec<Hit>) -> usize {
        let all = for left in lefts.iter().concurrent(2) {
            let some = for right in rights.iter().concurrent(2) {
                let size = peek(..);
                size.0.len() + left.0.len() + right.0.len()
            };
            some.len()
        };
        all.len()
    }
);

fn main() {}
