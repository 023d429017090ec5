// Right: `..` in plain Rust is Rust's own: a range, the rest of a struct, of a pattern.

use dag_core::{node, workflow};

#[derive(Clone, Default)]
struct Settings {
    depth: usize,
    width: usize,
}

struct Document {
    title: String,
    body: String,
}

#[node(pure)]
fn count(settings: &Settings, text: &str) -> usize {
    settings.depth + settings.width + text.len()
}

workflow!(
    async fn measure(document: Document, usual: Settings) -> usize {
        let settings: Settings = Settings { depth: 3, ..usual.clone() };
        let Settings { depth, .. } = usual.clone();
        let size = count(&settings, &document.body[..document.body.len().min(10)]);
        size + depth
    }
);

fn main() {}
