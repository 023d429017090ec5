use dag_core::{node, workflow};

#[node(read)]
async fn search(query: &str, shelf: u32) -> Hits {
    Hits(vec![format!("{query} on shelf {shelf}")])
}

#[node(pure)]
fn summarize(hits: &Hits) -> String {
    hits.0.join(", ")
}

workflow!(
    async fn look_up(query: &str) -> String {
        let docs = search(query, 1);
        let issues = search(query, 2);
        summarize(..)
    }
);

struct Hits(Vec<String>);

fn main() {}
