// Wrong: The shorthand field moves the text, which a node still needs.
// Says: `text` is moved into `Query { text }` and also read by `count_words` [WF04]
// At: `text` in `Query { text }`
// Help: `Query { text: text.clone() }`

use dag_core::{node, workflow};

struct Query {
    text: String,
}

#[node(pure)]
fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

#[node(pure)]
fn run(query: &Query) -> usize {
    query.text.len()
}

workflow!(
    async fn ask(text: String) -> usize {
        let query = Query { text };
        let words = count_words(&text);
        let length = run(&query);
        words + length
    }
);

fn main() {}
