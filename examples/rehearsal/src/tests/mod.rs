//! Whole runs on temporary folders. A failed or stopped run must leave the server byte for byte as it was.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod leaving;
mod refused;
mod runs;
mod site;
mod undos;
