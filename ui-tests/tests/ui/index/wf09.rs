use dag_core::{node, workflow};

#[node(pure)]
fn clean(text: &str) -> String {
    text.trim().to_lowercase()
}

#[node(pure)]
fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

workflow!(
    async fn measure(text: String) -> usize {
        let text = clean(&text);
        count_words(&text)
    }
);

fn main() {}
