// expected: rustc E0515 on `hit` (or E0597): the item does not live as long as the `Vec`; on the user's tokens,
//   not on `workflow!`
// Wrong: the value of the body is a reference into an item that was moved in.

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
