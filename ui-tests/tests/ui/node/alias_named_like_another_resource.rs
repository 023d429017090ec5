//! An alias carries the name of another module's resource — expected: WF16 on `Stock` in `write(Stock)`,
//! because it is an alias of `Shelf`, whatever else is called `Stock`; remedy: `write(Shelf)`

use dag_core::node;

mod shop {
    #[derive(dag_core::Resource)]
    pub struct Stock;

    #[dag_core::node(read(Stock))]
    pub async fn count(article: u64) -> u64 {
        article
    }
}

mod depot {
    #[derive(dag_core::Resource)]
    pub struct Shelf;
}

type Stock = depot::Shelf;

#[node(write(Stock))]
async fn put(article: u64) -> u64 {
    article
}

fn main() {}
