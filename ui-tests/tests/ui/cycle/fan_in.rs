// Wrong: A search narrows itself by the ranking that collects all searches.
// Says: `docs` and `ranking` wait for each other [WF01]; `ranking` collects `[&Hits; 2]` from `docs` and
//   `issues`, `docs` takes `ranking`
// At: `ranking` in `search_docs(&index, &ranking)`
// Help: let `search_docs` take something that exists before the ranking

use dag_core::{node, workflow};

struct Index(Vec<String>);

struct Hits(Vec<String>);

struct Ranking(Vec<String>);

#[node(read)]
async fn search_docs(index: &Index, ranking: &Ranking) -> Hits {
    Hits(index.0.iter().chain(&ranking.0).cloned().collect())
}

#[node(read)]
async fn search_issues(index: &Index) -> Hits {
    Hits(index.0.clone())
}

#[node(pure)]
fn rank(hits: [&Hits; 2]) -> Ranking {
    Ranking(hits.iter().flat_map(|hits| hits.0.iter().cloned()).collect())
}

workflow!(
    async fn find(index: Index) -> Ranking {
        let docs = search_docs(&index, &ranking);
        let issues = search_issues(&index);
        let ranking = rank(..);
        ranking
    }
);

fn main() {}
