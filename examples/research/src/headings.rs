//! Looks at titles and headings.
//!
//! In: the listing and the terms. Out: the documents whose title, or title and a heading together, hold most of the terms and little
//! else. Guaranteed: when its time is nearly over it gives what it has found so far.

use std::sync::Arc;

use dag_core::node;

use crate::hits::{Found, Hits, Source, SourceError, Unreadable, number, rarity};
use crate::library::{Documents, Library};
use crate::listing::Listing;
use crate::page::{parse, read_text};
use crate::question::Terms;
use crate::stop::{Stop, stoppable};
use crate::words::words;

/// What share of what the terms say a label must hold: a name with one common word of many says nothing.
const SHARE: f64 = 1.0 / 3.0;

/// Which terms a short text holds, and in how many words.
#[derive(Clone, Debug)]
pub(crate) struct Label {
    terms: Vec<bool>,
    words: usize,
}

impl Label {
    pub(crate) fn of(text: &str, terms: &Terms) -> Self {
        let (mut is, mut count) = (vec![false; terms.list().len()], 0);
        for (_, word) in words(text) {
            count += 1;
            if let Some(is) = terms.find(word).and_then(|term| is.get_mut(term)) {
                *is = true;
            }
        }
        Self {
            terms: is,
            words: count,
        }
    }

    /// Both together.
    fn with(&self, other: &Self) -> Self {
        let terms = self.terms.iter().zip(&other.terms).map(|(a, b)| *a || *b);
        Self {
            terms: terms.collect(),
            words: self.words + other.words,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        !self.terms.contains(&true)
    }

    fn different(&self) -> usize {
        self.terms.iter().filter(|is| **is).count()
    }

    /// The sum of `weights`.
    fn sum(&self, weights: &[f64]) -> f64 {
        let both = self.terms.iter().zip(weights).filter(|(is, _)| **is);
        both.map(|(_, weight)| weight).sum()
    }

    /// The sum of `weights`, less for what else is in it.
    fn score(&self, weights: &[f64]) -> f64 {
        self.sum(weights) / (1.0 + 0.1 * number(self.words - self.different()))
    }
}

/// Ranks labels: of each document one, with the passage it stands above.
pub(crate) fn rank(
    source: Source,
    labels: Vec<(usize, Option<usize>, Label)>,
    terms: &Terms,
    (seen, of): (usize, usize),
) -> Hits {
    let weights = (0..terms.list().len()).map(|term| {
        let has = |label: &Label| label.terms.get(term).copied().unwrap_or(false);
        match labels.iter().filter(|(_, _, label)| has(label)).count() {
            // No label can be asked to hold it.
            0 => 0.0,
            having => rarity(having, seen),
        }
    });
    let weights: Vec<f64> = weights.collect();
    let enough = weights.iter().sum::<f64>() * SHARE;
    let labels = labels
        .into_iter()
        .filter(|(_, _, label)| label.sum(&weights) >= enough);
    let found = labels.map(|(document, passage, label)| Found {
        document,
        passage,
        score: label.score(&weights),
        rank: 0,
    });
    Hits::best(source, found.collect(), (seen, of))
}

/// Reads titles and headings.
#[node(read(Documents))]
pub async fn headings(
    library: &Library,
    listing: Arc<Listing>,
    terms: Arc<Terms>,
) -> Result<Hits, SourceError> {
    library.delay(Source::Headings).await;
    stoppable(library.limits().headings, move |stop| {
        read_all(&listing, &terms, stop)
    })
    .await
}

fn read_all(listing: &Listing, terms: &Terms, stop: &Stop) -> Result<Hits, SourceError> {
    let (mut labels, mut seen, mut unreadable) = (Vec::new(), 0, Unreadable::default());
    let even = vec![1.0; terms.list().len()];
    for (document, file) in listing.documents.iter().enumerate() {
        if stop.is_over() {
            break;
        }
        seen += 1;
        let text = match read_text(&listing.path(file)) {
            Ok(Some(text)) => text,
            Ok(None) => continue,
            Err(error) => {
                unreadable.note(&file.name, &error);
                continue;
            }
        };
        if !terms.may_be_in(text.to_ascii_lowercase().as_bytes()) {
            continue;
        }
        let page = parse(file.kind, &text);
        let title = Label::of(&page.title, terms);
        let (mut best, mut pointed) = (title.clone(), None::<(f64, usize)>);
        for (heading, passage) in &page.headings {
            let label = Label::of(heading, terms);
            if label.is_empty() || *heading == page.title {
                continue;
            }
            let score = label.score(&even);
            if pointed.is_none_or(|(best, _)| score > best) {
                pointed = Some((score, *passage));
            }
            let both = label.with(&title);
            if both.score(&even) > best.score(&even) {
                best = both;
            }
        }
        if !best.is_empty() {
            labels.push((document, pointed.map(|(_, passage)| passage), best));
        }
    }
    rank(
        Source::Headings,
        labels,
        terms,
        (seen, listing.documents.len()),
    )
    .without(unreadable)
}
