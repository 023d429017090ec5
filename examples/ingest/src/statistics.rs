//! Counts.
//!
//! In: unique passages, languages, links. Out: the numbers of the manifest. Guaranteed: no time and no path of this
//! machine is among them, so the same documents give the same numbers.

use std::collections::BTreeMap;
use std::sync::Arc;

use dag_core::node;
use serde::{Deserialize, Serialize};

use crate::decode::Texts;
use crate::deduplicate::Unique;
use crate::language::Languages;
use crate::links::Links;
use crate::probe::Probe;

/// What an index holds, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Statistics {
    /// Documents in the index.
    pub(crate) documents: usize,
    /// Files that are no text.
    pub(crate) rejected: usize,
    /// Passages.
    pub(crate) passages: usize,
    /// Passages left out because another says the same.
    pub(crate) duplicates: usize,
    /// Words of the passages.
    pub(crate) words: usize,
    /// Links.
    pub(crate) links: usize,
    /// Links to documents that are not there.
    pub(crate) broken_links: usize,
    /// Documents per language.
    pub(crate) languages: BTreeMap<String, usize>,
}

/// Counts what the index will hold.
#[node(pure, blocking)]
pub(crate) fn measure(
    texts: Arc<Texts>,
    unique: Arc<Unique>,
    languages: Arc<Languages>,
    links: Arc<Links>,
    probe: Arc<Probe>,
) -> Arc<Statistics> {
    let step = probe.step("measure");
    let mut per_language = BTreeMap::new();
    for language in &languages.0 {
        *per_language.entry((*language).to_owned()).or_default() += 1;
    }
    let words = unique
        .passages
        .iter()
        .map(|(_, passage)| passage.text.split(' ').count())
        .sum();
    let statistics = Statistics {
        documents: texts.texts.len(),
        rejected: texts.rejected.len(),
        passages: unique.passages.len(),
        duplicates: unique.duplicates,
        words,
        links: links.0.len(),
        broken_links: links.broken(),
        languages: per_language,
    };
    step.done(format!(
        "{words} words in {} passages",
        unique.passages.len()
    ));
    Arc::new(statistics)
}
