//! Drawings are sound for every graph, and good for simple ones.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod geometry;
mod graphs;
mod pictures;
#[path = "../../../tests/tools/mod.rs"]
mod tools;
