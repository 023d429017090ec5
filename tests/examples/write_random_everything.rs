//! Writes the workflows of `tests/random_everything`.

#![allow(clippy::indexing_slicing, reason = "it writes a file for tests")]

#[path = "../tests/random_everything/program.rs"]
mod program;
#[path = "../tests/random_blocks/random.rs"]
mod random;
#[path = "../tests/random_everything/reach.rs"]
mod reach;
#[path = "../tests/random_everything/text.rs"]
mod text;

fn main() -> std::io::Result<()> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/random_everything/written.rs"
    );
    std::fs::write(path, text::written())
}
