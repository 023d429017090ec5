use dag_core::{node, workflow};

fn shorten(text: &str) -> String {
    text.chars().take(80).collect()
}

#[node(pure)]
fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

workflow!(
    async fn measure(text: String) -> usize {
        let teaser = shorten(&text);
        count_words(&teaser)
    }
);

fn main() {}
