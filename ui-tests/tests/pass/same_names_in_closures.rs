// Right: Closure parameters and inner patterns may carry the names of outputs, and are no edges.

use dag_core::{node, workflow};

struct Hits(Vec<String>);

struct Index(Vec<String>);

struct Ticket {
    text: String,
}

#[node(read)]
async fn search(index: &Index, ticket: &Ticket) -> Hits {
    Hits(index.0.iter().filter(|line| line.contains(&ticket.text)).cloned().collect())
}

#[node(pure)]
fn longest(lengths: Vec<usize>) -> usize {
    lengths.into_iter().max().unwrap_or(0)
}

workflow!(
    async fn measure(index: &Index, ticket: Ticket) -> usize {
        let hits = search(..);
        let best = longest(hits.0.iter().map(|best| best.len()).collect());
        let named = {
            match hits.0.first() {
                Some(hits) => hits.len(),
                None => 0,
            }
        };
        best + named
    }
);

fn main() {}
