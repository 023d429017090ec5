//! What the examples share: failures on request, what ran when, and how a terminal shows it.

pub mod charts;
pub mod probe;
pub mod terminal;
