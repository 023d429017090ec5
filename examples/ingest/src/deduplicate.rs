//! Keeps every passage once.
//!
//! In: passages. Out: the first of those that say the same, each with its hash, and how many were left out. Guaranteed:
//! capitals and punctuation make no difference, words do.

use std::collections::BTreeSet;
use std::sync::Arc;

use dag_core::node;
use sha2::{Digest, Sha256};

use crate::probe::Probe;
use crate::split::{Passage, Passages};

/// Passages of which no two say the same.
#[derive(Debug)]
pub(crate) struct Unique {
    /// With the hash of what they say.
    pub(crate) passages: Vec<(String, Passage)>,
    /// How many were left out.
    pub(crate) duplicates: usize,
}

/// Keeps every passage once.
#[node(pure, blocking)]
pub(crate) fn deduplicate(passages: Arc<Passages>, probe: Arc<Probe>) -> Arc<Unique> {
    let step = probe.step("deduplicate");
    let mut seen = BTreeSet::new();
    let mut unique = Vec::new();
    for passage in &passages.0 {
        let hash = hash(&passage.text);
        if seen.insert(hash.clone()) {
            unique.push((hash, passage.clone()));
        }
    }
    let duplicates = passages.0.len() - unique.len();
    step.done(format!("{duplicates} left out"));
    Arc::new(Unique {
        passages: unique,
        duplicates,
    })
}

fn hash(text: &str) -> String {
    let mut hasher = Sha256::new();
    for word in words(text) {
        hasher.update(word.as_bytes());
        hasher.update(b" ");
    }
    format!("{:x}", hasher.finalize())
}

/// The words of a text, in small letters.
pub(crate) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_count() {
        assert_eq!(hash("Green Tea."), hash("green — tea"));
        assert_ne!(hash("green tea"), hash("greentea"));
    }
}
