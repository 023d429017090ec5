//! Splits documents into passages.
//!
//! In: cleaned documents. Out: passages of about [`WORDS`] words, each inside one section. Guaranteed: every word is in
//! exactly one passage; a paragraph is cut only if it is longer than a passage.

use std::sync::Arc;

use dag_core::node;

use crate::clean::{CleanDocument, Cleaned};
use crate::probe::Probe;

/// How many words a passage has at most.
const WORDS: usize = 120;

/// What a search finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Passage {
    /// The document it stands in.
    pub(crate) document: String,
    /// The heading above it.
    pub(crate) section: String,
    /// What it says.
    pub(crate) text: String,
}

/// All passages, in the order of the documents.
#[derive(Debug)]
pub(crate) struct Passages(pub(crate) Vec<Passage>);

/// Splits documents into passages.
#[node(pure, blocking)]
pub(crate) fn split(cleaned: Arc<Cleaned>, probe: Arc<Probe>) -> Arc<Passages> {
    let step = probe.step("split");
    let passages: Vec<_> = cleaned.0.iter().flat_map(passages).collect();
    step.done(format!("{} passages", passages.len()));
    Arc::new(Passages(passages))
}

fn passages(document: &CleanDocument) -> Vec<Passage> {
    let mut all: Vec<(usize, Passage)> = Vec::new();
    for block in &document.blocks {
        let words: Vec<&str> = block.text.split(' ').collect();
        for words in words.chunks(WORDS) {
            match all.last_mut() {
                Some((length, last))
                    if last.section == block.section && *length + words.len() <= WORDS =>
                {
                    last.text.push(' ');
                    last.text.push_str(&words.join(" "));
                    *length += words.len();
                }
                _ => all.push((
                    words.len(),
                    Passage {
                        document: document.name.clone(),
                        section: block.section.clone(),
                        text: words.join(" "),
                    },
                )),
            }
        }
    }
    all.into_iter().map(|(_, passage)| passage).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::Block;

    #[test]
    fn passages_keep_to_their_section_and_length() {
        let block = |section: &str, words| Block {
            section: section.to_owned(),
            text: vec!["word"; words].join(" "),
        };
        let document = CleanDocument {
            name: "a".to_owned(),
            blocks: vec![
                block("x", 50),
                block("x", 60),
                block("x", 20),
                block("y", 250),
            ],
        };
        let lengths: Vec<_> = passages(&document)
            .iter()
            .map(|passage| (passage.section.clone(), passage.text.split(' ').count()))
            .collect();
        let wanted = [("x", 110), ("x", 20), ("y", 120), ("y", 120), ("y", 10)];
        assert_eq!(lengths, wanted.map(|(name, n)| (name.to_owned(), n)));
    }
}
