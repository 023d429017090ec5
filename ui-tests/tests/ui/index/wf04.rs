use dag_core::{Resource, node, workflow};

#[node(pure)]
fn count_words(text: &str) -> usize {
    text.split_whitespace().count()
}

#[node(write(Archive))]
async fn store(text: String) -> u64 {
    text.len() as u64
}

workflow!(
    async fn file_away(text: String) -> (u64, usize) {
        let id = store(text);
        let words = count_words(&text);
        (id, words)
    }
);

#[derive(Resource)]
struct Archive;

fn main() {}
