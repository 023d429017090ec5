//! Finds the words that tell a document from the others.
//!
//! In: unique passages. Out: up to [`KEPT`] words for each document. Guaranteed: the same passages give the same words;
//! a word of all documents is none, unless there is only one document.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use dag_core::node;

use crate::deduplicate::{Unique, words};
use crate::probe::Probe;

/// How many words a document keeps.
const KEPT: usize = 8;

/// Per document, its words, the most telling first.
#[derive(Debug)]
pub(crate) struct Keywords(pub(crate) BTreeMap<String, Vec<String>>);

/// Finds the keywords.
#[node(pure, blocking)]
pub(crate) fn rank_keywords(unique: Arc<Unique>, probe: Arc<Probe>) -> Arc<Keywords> {
    let step = probe.step("rank_keywords");
    let mut counts: BTreeMap<&str, BTreeMap<String, u32>> = BTreeMap::new();
    for (_, passage) in &unique.passages {
        let counts = counts.entry(&passage.document).or_default();
        for word in words(&passage.text).filter(|word| telling(word)) {
            *counts.entry(word).or_default() += 1;
        }
    }
    let mut documents_with: BTreeMap<&str, u32> = BTreeMap::new();
    for word in counts.values().flat_map(BTreeMap::keys) {
        *documents_with.entry(word).or_default() += 1;
    }
    let all = u32::try_from(counts.len()).unwrap_or(u32::MAX);
    let keywords = counts
        .iter()
        .map(|(document, counts)| {
            let mut ranked: Vec<(f64, &String)> = counts
                .iter()
                .map(|(word, &count)| {
                    let with = documents_with.get(word.as_str()).copied().unwrap_or(1);
                    let rare = (f64::from(all + u32::from(all == 1)) / f64::from(with)).ln();
                    (f64::from(count) * rare, word)
                })
                .filter(|(weight, _)| *weight > 0.0)
                .collect();
            ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
            let kept = ranked.into_iter().take(KEPT).map(|(_, word)| word.clone());
            ((*document).to_owned(), kept.collect())
        })
        .collect();
    let different: BTreeSet<_> = documents_with.keys().collect();
    step.done(format!("of {} different words", different.len()));
    Arc::new(Keywords(keywords))
}

/// Short words and numbers tell little.
fn telling(word: &str) -> bool {
    word.chars().count() > 3 && word.chars().any(char::is_alphabetic)
}
