// expected: rustc E0603 on `settle_all`: function `settle_all` is private; once, and about the function, not
//   about a macro
// Wrong: the workflow inside is private to its module.

use dag_core::workflow;

mod tools {
    use dag_core::{node, workflow};

    #[node(read)]
    pub async fn price(id: u64) -> u64 {
        id
    }

    workflow!(
        async fn price_of(id: u64) -> u64 {
            price(id)
        }
    );
}

workflow!(
    async fn serve(id: u64) -> u64 {
        let found = tools::price_of(id);
        found
    }
);

fn main() {}
