//! One of two modules with a node of one name.

use dag_core::node;

/// Weighs the right way.
#[node(pure)]
#[must_use]
pub fn weigh(text: &str) -> usize {
    text.len() * 1000
}
