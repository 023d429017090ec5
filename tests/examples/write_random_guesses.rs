//! Writes the workflows of `tests/random_guesses`.

#![allow(
    dead_code,
    clippy::similar_names,
    clippy::match_same_arms,
    clippy::format_push_string,
    clippy::struct_field_names,
    reason = "the test uses the rest; a table of kinds, one line each"
)]

#[path = "../tests/random_guesses/program.rs"]
mod program;
#[path = "../tests/random_blocks/random.rs"]
mod random;
#[path = "../tests/random_guesses/text.rs"]
mod text;

fn main() -> std::io::Result<()> {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/random_guesses/written.rs"
    );
    std::fs::write(path, text::written())
}
