//! Cleans what was parsed.
//!
//! In: documents. Out: the same with one space between words, without control characters, soft hyphens and empty
//! paragraphs. Guaranteed: no word is lost, joined or split.

use std::sync::Arc;

use dag_core::node;

use crate::parse::{Block, Documents};
use crate::probe::Probe;

/// The paragraphs of one document.
#[derive(Debug)]
pub(crate) struct CleanDocument {
    /// Its name.
    pub(crate) name: String,
    /// Its paragraphs.
    pub(crate) blocks: Vec<Block>,
}

/// The paragraphs of all documents.
#[derive(Debug)]
pub(crate) struct Cleaned(pub(crate) Vec<CleanDocument>);

/// Cleans the paragraphs.
#[node(pure, blocking)]
pub(crate) fn clean(documents: Arc<Documents>, probe: Arc<Probe>) -> Arc<Cleaned> {
    let step = probe.step("clean");
    let mut words = 0;
    let cleaned = documents
        .0
        .iter()
        .map(|document| CleanDocument {
            name: document.name.clone(),
            blocks: document
                .blocks
                .iter()
                .map(|block| Block {
                    section: tidy(&block.section),
                    text: tidy(&block.text),
                })
                .filter(|block| !block.text.is_empty())
                .inspect(|block| words += block.text.split(' ').count())
                .collect(),
        })
        .collect();
    step.done(format!("{words} words"));
    Arc::new(Cleaned(cleaned))
}

fn tidy(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|&c| !matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        assert_eq!(tidy("  a\u{7}b \n\n tea\u{ad}pot\t"), "a b teapot");
    }
}
