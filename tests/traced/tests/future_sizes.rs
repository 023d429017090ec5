//! With the features that observe, the future of a plain run is as large as without.

#[path = "../../tests/future_sizes.rs"]
mod sizes;
