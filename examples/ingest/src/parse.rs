//! Takes documents apart.
//!
//! In: texts. Out: per document a title, the paragraphs under their headings, and the targets of its links. Guaranteed:
//! no input is refused; what is broken is read as browsers do, as text.

use std::sync::Arc;

use dag_core::node;

use crate::decode::{Encoding, Text, Texts};
use crate::html;
use crate::markdown;
use crate::probe::Probe;
use crate::scan::Kind;

/// A piece of text under a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Block {
    /// The heading above it; empty before the first.
    pub(crate) section: String,
    /// What it says.
    pub(crate) text: String,
}

/// What a format gives.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Parsed {
    /// The title, if the document has one.
    pub(crate) title: Option<String>,
    /// Its paragraphs.
    pub(crate) blocks: Vec<Block>,
    /// Where its links lead.
    pub(crate) links: Vec<String>,
}

impl Parsed {
    /// Adds a paragraph under the heading, if it says anything.
    pub(crate) fn paragraph(&mut self, section: &str, text: &mut String) {
        if !text.trim().is_empty() {
            self.blocks.push(Block {
                section: section.trim().to_owned(),
                text: text.clone(),
            });
        }
        text.clear();
    }
}

/// A document taken apart.
#[derive(Debug)]
pub(crate) struct Document {
    /// Its name below the folder.
    pub(crate) name: String,
    /// Its title, or its name.
    pub(crate) title: String,
    /// How it was stored.
    pub(crate) encoding: Encoding,
    /// Its paragraphs.
    pub(crate) blocks: Vec<Block>,
    /// Where its links lead.
    pub(crate) links: Vec<String>,
}

/// All documents, taken apart.
#[derive(Debug)]
pub(crate) struct Documents(pub(crate) Vec<Document>);

/// Takes all documents apart.
#[node(pure, blocking)]
pub(crate) fn parse(texts: Arc<Texts>, probe: Arc<Probe>) -> Arc<Documents> {
    let step = probe.step("parse");
    let documents: Vec<_> = texts.texts.iter().map(document).collect();
    let blocks: usize = documents.iter().map(|document| document.blocks.len()).sum();
    step.done(format!("{blocks} paragraphs"));
    Arc::new(Documents(documents))
}

fn document(text: &Text) -> Document {
    let parsed = match text.found.kind {
        Kind::Markdown => markdown::parse(&text.content),
        Kind::Html => html::parse(&text.content),
        Kind::Text => plain(&text.content),
    };
    let title = parsed
        .title
        .map(|title| title.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|title| !title.is_empty());
    Document {
        name: text.found.name.clone(),
        title: title.unwrap_or_else(|| text.found.name.clone()),
        encoding: text.encoding,
        blocks: parsed.blocks,
        links: parsed.links,
    }
}

/// Paragraphs lie between empty lines; the first line is the title.
fn plain(text: &str) -> Parsed {
    let mut parsed = Parsed {
        title: text
            .lines()
            .map(str::trim)
            .find(|line| !line.is_empty())
            .map(str::to_owned),
        ..Parsed::default()
    };
    let mut paragraph = String::new();
    for line in text.lines() {
        if line.trim().is_empty() {
            parsed.paragraph("", &mut paragraph);
        } else {
            paragraph.push_str(line);
            paragraph.push(' ');
        }
    }
    parsed.paragraph("", &mut paragraph);
    parsed.links = text
        .split_whitespace()
        .filter(|word| word.starts_with("https://") || word.starts_with("http://"))
        .map(|word| word.trim_end_matches(['.', ',', ')', ';', '>']).to_owned())
        .collect();
    parsed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_falls_into_paragraphs() {
        let parsed = plain("\nTea\n\nfirst\nline\n\nsee https://example.org/tea.\n");
        let texts: Vec<_> = parsed
            .blocks
            .iter()
            .map(|block| block.text.trim())
            .collect();
        assert_eq!(parsed.title.as_deref(), Some("Tea"));
        assert_eq!(texts, ["Tea", "first line", "see https://example.org/tea."]);
        assert_eq!(parsed.links, ["https://example.org/tea"]);
    }
}
