// Wrong: One producer writes `Hits`, the other `tools::Hits`: the ends agree, so both may be meant.
// Says: `local` (`Hits`) and `remote` (`tools::Hits`) both fit `hits: &Hits` of `best_of` [WF03]
// At: the `..` of `best_of(..)`
// Help: `best_of(&local)` or `best_of(&remote)`

use dag_core::{node, workflow};

mod tools {
    pub struct Hits(pub Vec<String>);
}

use tools::Hits;

#[node(read)]
async fn search_here() -> Hits {
    Hits(Vec::new())
}

#[node(read)]
async fn search_there() -> tools::Hits {
    tools::Hits(Vec::new())
}

#[node(pure)]
fn best_of(hits: &Hits) -> usize {
    hits.0.len()
}

workflow!(
    async fn find() -> usize {
        let local = search_here();
        let remote = search_there();
        let best = best_of(..);
        best + local.0.len() + remote.0.len()
    }
);

fn main() {}
