//! Reads what was found.
//!
//! In: a hit. Out: its page, and the passage that speaks for it, with the words around the terms. Guaranteed: an excerpt is one
//! line of at most [`WORDS`] words.

use std::ops::Range;
use std::time::Duration;

use dag_core::node;

use crate::answer::{Passage, clean};
use crate::fuse::Hit;
use crate::library::{Documents, Library};
use crate::page::{Page, parse, read_text};
use crate::question::Terms;
use crate::scan::{Counts, best};
use crate::stop::stoppable;
use crate::words::words;

/// How many words of a passage are shown.
pub const WORDS: usize = 70;
/// How many of them stand before the terms.
const BEFORE: usize = 12;

/// Why a document cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The system refused.
    #[error("`{0}` cannot be read")]
    File(String, #[source] std::io::Error),
    /// It was text when it was found.
    #[error("`{0}` is no text")]
    NoText(String),
}

/// The document behind a hit.
#[derive(Debug)]
pub struct Opened {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub page: Page,
}

/// The words of a document that answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// Of the document.
    pub title: String,
    /// Above the passage; empty if there is none.
    pub heading: String,
    /// The words.
    pub text: String,
    /// Where in the text the terms are.
    pub marks: Vec<Range<usize>>,
}

/// Reads one document.
#[node(read(Documents))]
pub async fn read_page(library: &Library, hit: &Hit) -> Result<Opened, ReadError> {
    let (path, hit) = (library.folder.join(&hit.document.name), hit.clone());
    stoppable(Duration::MAX / 2, move |_| {
        let name = hit.document.name;
        match read_text(&path) {
            Ok(Some(text)) => Ok(Opened {
                page: parse(hit.document.kind, &text),
                name,
            }),
            Ok(None) => Err(ReadError::NoText(name)),
            Err(error) => Err(ReadError::File(name, error)),
        }
    })
    .await
}

/// Takes the words out that answer; without a page there are none.
#[must_use]
#[node(pure)]
pub fn passage(opened: Option<&Opened>, hit: &Hit, terms: &Terms) -> Passage {
    Passage {
        name: hit.document.name.clone(),
        ranks: hit.ranks.clone(),
        score: hit.score,
        excerpt: opened.map(|opened| excerpt(&opened.page, hit, terms)),
        also: Vec::new(),
    }
}

fn excerpt(page: &Page, hit: &Hit, terms: &Terms) -> Excerpt {
    // It may have changed since it was indexed: then the passage is found again.
    let pointed = hit.passage.and_then(|place| {
        let text = page.passages.get(place)?;
        Some((place, Counts::of(page.above(place), text, terms)))
    });
    let again = || best(page, terms).map(|(place, counts, _)| (place, Some(counts)));
    let (place, counts) = match pointed {
        Some((place, Some(counts))) => (place, Some(counts)),
        pointed => again().or(pointed).unwrap_or((0, None)),
    };
    let text = page.passages.get(place).map_or("", String::as_str);
    let (text, marks) = cut(text, counts.map_or(0..0, |counts| counts.span), terms);
    Excerpt {
        title: page.title.clone(),
        heading: page.heading(place).to_owned(),
        text,
        marks,
    }
}

/// The words around `span`, and where the terms are in them.
fn cut(text: &str, span: Range<usize>, terms: &Terms) -> (String, Vec<Range<usize>>) {
    let starts: Vec<usize> = text
        .split(' ')
        .map(|word| word.as_ptr().addr() - text.as_ptr().addr())
        .collect();
    let first = starts
        .partition_point(|start| *start <= span.start)
        .saturating_sub(1);
    let from = if starts.len() <= WORDS {
        0
    } else {
        first.saturating_sub(BEFORE).min(starts.len() - WORDS)
    };
    let at = |word: usize| starts.get(word).copied();
    let end = at(from + WORDS).map_or(text.len(), |end| end - 1);
    let inner = text.get(at(from).unwrap_or(0)..end).unwrap_or(text);
    let mut out = String::new();
    if from > 0 {
        out.push_str("… ");
    }
    out.push_str(&clean(inner));
    if end < text.len() {
        out.push_str(" …");
    }
    let marks = words(&out).filter(|(_, word)| terms.find(word).is_some());
    let marks = marks.map(|(place, _)| place).collect();
    (out, marks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::{Question, pick_terms};

    #[test]
    fn the_words_around_the_terms_are_shown() {
        let terms = pick_terms(&Question("needle".to_owned())).unwrap();
        let hay = vec!["hay"; 200].join(" ");
        let text = format!("{hay} needle {hay}");
        let counts = Counts::of([""; 2], &text, &terms).unwrap();
        let (shown, marks) = cut(&text, counts.span, &terms);
        assert_eq!(shown.split(' ').count(), WORDS + 2);
        assert_eq!(
            shown.split(' ').position(|word| word == "needle"),
            Some(BEFORE + 1)
        );
        assert_eq!(shown.get(marks[0].clone()), Some("needle"));
        let (short, _) = cut("a needle", 2..8, &terms);
        assert_eq!(short, "a needle");
        assert_eq!(cut("", 0..0, &terms).0, "");
    }
}
