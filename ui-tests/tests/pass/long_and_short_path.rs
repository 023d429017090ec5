// Right: `Hits` and `tools::Hits` are one type by their ends.

use dag_core::{node, workflow};

mod tools {
    pub struct Hits(pub Vec<String>);

    #[dag_core::node(read)]
    pub async fn search(word: &str) -> Hits {
        Hits(vec![word.to_owned()])
    }
}

#[node(pure)]
fn best_of(hits: &tools::Hits) -> usize {
    hits.0.len()
}

workflow!(
    async fn find(word: String) -> usize {
        let hits = tools::search(..);
        best_of(..)
    }
);

fn main() {}
