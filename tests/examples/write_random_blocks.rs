//! Writes the workflows of `tests/random_blocks`.

#[path = "../tests/random_blocks/program.rs"]
mod program;
#[path = "../tests/random_blocks/random.rs"]
mod random;
#[path = "../tests/random_blocks/text.rs"]
mod text;

fn main() -> std::io::Result<()> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/random_blocks/written.rs"
    );
    std::fs::write(path, text::written())
}
