//! Draws graphs of all kinds into a folder, to look at: `cargo run -p dag-graph --example draw -- FOLDER`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a look at pictures, no program"
)]

#[path = "../tests/make/mod.rs"]
mod make;

use make::samples;
use std::path::Path;
use std::time::Instant;

fn main() {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "drawings".into());
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    for (name, graph) in samples::all() {
        let begun = Instant::now();
        let svg = samples::marked(name, &graph).to_string();
        let millis = begun.elapsed().as_secs_f64() * 1e3;
        println!(
            "{name}: {} nodes, {} edges, {millis:.1} ms",
            graph.nodes.len(),
            graph.edges.len()
        );
        std::fs::write(folder.join(format!("{name}.svg")), svg).unwrap();
    }
}
