//! What is asked.
//!
//! In: the words of the command line. Out: the terms to look for, each once, in the order of the question. Guaranteed: at
//! least one term; words that say nothing are left out, unless there are no others.

use std::ops::Range;
use std::sync::Arc;

use dag_core::node;
use memchr::memmem::Finder;

use crate::words::{is_stop, stem, words};

/// How many different terms are looked for.
const MOST: usize = 24;

/// A question as it was typed.
#[derive(Clone, Debug)]
pub struct Question(pub String);

/// A question without a word.
#[derive(Debug, thiserror::Error)]
#[error("the question is empty; ask in words, as in: why are there two tides a day")]
pub struct EmptyQuestion;

/// One word to look for.
#[derive(Debug)]
pub struct Term {
    /// In lower case.
    pub word: String,
    stem: String,
    /// What every form of the word begins with; empty if that cannot be said.
    prefix: String,
    /// Finds that.
    start: Finder<'static>,
}

/// The words to look for.
#[derive(Debug)]
pub struct Terms(Vec<Term>);

/// Picks the words of a question that say what it is about.
///
/// # Errors
///
/// If there is no word in it.
#[node(pure)]
pub fn pick_terms(question: &Question) -> Result<Arc<Terms>, EmptyQuestion> {
    let lower = question.0.to_lowercase();
    let all: Vec<&str> = words(&lower).map(|(_, word)| word).collect();
    let telling: Vec<&str> = all.iter().copied().filter(|word| !is_stop(word)).collect();
    let mut terms = Vec::<Term>::new();
    for word in if telling.is_empty() { all } else { telling } {
        let stem = stem(word);
        if terms.iter().all(|term| term.stem != stem) && terms.len() < MOST {
            terms.push(Term::new(word, stem));
        }
    }
    if terms.is_empty() {
        return Err(EmptyQuestion);
    }
    Ok(Arc::new(Terms(terms)))
}

impl Term {
    fn new(word: &str, stem: String) -> Self {
        let prefix = stem.strip_suffix('y').unwrap_or(&stem);
        // Other letters have no simple lower case.
        let prefix = if stem.is_ascii() { prefix } else { "" };
        Self {
            word: word.to_owned(),
            start: Finder::new(prefix).into_owned(),
            prefix: prefix.to_owned(),
            stem,
        }
    }

    /// Quick, and never wrong when it says no.
    fn may_be(&self, word: &str) -> bool {
        word.get(..self.prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(&self.prefix))
    }
}

impl Terms {
    /// In the order of the question.
    #[must_use]
    pub fn list(&self) -> &[Term] {
        &self.0
    }

    /// Which term a word of a text is.
    pub(crate) fn find(&self, word: &str) -> Option<usize> {
        if !self.0.iter().any(|term| term.may_be(word)) {
            return None;
        }
        let stem = stem(&word.to_lowercase());
        self.0.iter().position(|term| term.stem == stem)
    }

    /// The terms in a text, and where they stand.
    pub(crate) fn in_text(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        words(text)
            .filter_map(|(place, word)| Some((place, self.find(word)?)))
            .collect()
    }

    /// Whether a file in lower case may hold a term: quick, and never wrong when it says no.
    pub(crate) fn may_be_in(&self, lower: &[u8]) -> bool {
        self.0.iter().any(|term| term.start.find(lower).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(question: &str) -> Vec<String> {
        let terms = pick_terms(&Question(question.to_owned())).unwrap();
        terms.0.iter().map(|term| term.word.clone()).collect()
    }

    #[test]
    fn words_that_say_nothing_are_left_out_unless_there_are_no_others() {
        assert_eq!(terms("How do the bees find their bee?"), ["bees"]);
        assert_eq!(terms("What is it?"), ["what", "is", "it"]);
        assert!(pick_terms(&Question(" ?! ".to_owned())).is_err());
    }

    #[test]
    fn a_file_that_may_hold_a_term_is_never_passed_over() {
        let terms = pick_terms(&Question("berry stopping".to_owned())).unwrap();
        assert!(terms.may_be_in(b"two berries"));
        assert!(terms.may_be_in(b"it stopped"));
        assert!(!terms.may_be_in(b"nothing here"));
        assert_eq!(terms.in_text("Berries! Stops."), [(0..7, 0), (9..14, 1)]);
    }
}
