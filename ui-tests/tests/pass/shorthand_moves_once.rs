// Right: The shorthand field is the only use of the text.

use dag_core::{node, workflow};

struct Query {
    text: String,
}

#[node(pure)]
fn run(query: &Query) -> usize {
    query.text.len()
}

workflow!(
    async fn ask(text: String) -> usize {
        let query = Query { text };
        run(&query)
    }
);

fn main() {}
