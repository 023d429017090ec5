// Wrong: A third search was added, the ranking still takes two.
// Says: `rank` collects `[&Hits; 2]`, and there are 3: `docs`, `issues`, `chats` [WF02]
// At: the `..` of `rank(..)`
// Help: `rank([&docs, &issues])`, or let `rank` take `[&Hits; 3]`

use dag_core::{node, workflow};

struct Index(Vec<String>);

struct Hits(Vec<String>);

#[node(read)]
async fn search_in(index: &Index, shelf: &'static str) -> Hits {
    Hits(index.0.iter().filter(|line| line.starts_with(shelf)).cloned().collect())
}

#[node(pure)]
fn rank(hits: [&Hits; 2]) -> usize {
    hits.iter().map(|hits| hits.0.len()).sum()
}

workflow!(
    async fn find(index: &Index) -> usize {
        let docs = search_in(index, "docs");
        let issues = search_in(index, "issues");
        let chats = search_in(index, "chats");
        rank(..)
    }
);

fn main() {}
