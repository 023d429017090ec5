// Right: the state of a `loop` is called as a keyword is.

use dag_core::{Exhausted, node, workflow};

#[node(pure)]
fn next(kind: u64) -> u64 {
    kind + 1
}

workflow!(
    async fn count(most: u64) -> Result<u64, Exhausted> {
        let mut r#type = 0;
        let last = loop {
            let made = next(r#type);
            if made == most {
                break made;
            }
            r#type = made;
        }
        .max(9)?;
        Ok(last + r#type)
    }
);

fn main() {}
