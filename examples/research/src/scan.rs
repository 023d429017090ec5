//! Reads the files.
//!
//! In: the listing and the terms. Out: the documents whose best passage holds most of the terms, close together. Guaranteed:
//! it needs nothing built before; when its time is nearly over it gives what it has found so far.

use std::ops::Range;
use std::sync::Arc;

use dag_core::node;

use crate::hits::{Found, Hits, Source, SourceError, Unreadable, number, rarity};
use crate::library::{Documents, Library};
use crate::listing::Listing;
use crate::page::{Page, parse, read_text};
use crate::question::Terms;
use crate::stop::{Stop, stoppable};

/// How much another form of a word counts, or the word in the title or heading above.
const LESS: f64 = 0.5;

/// How often each term stands in a passage, and how close they stand.
#[derive(Clone, Debug)]
pub(crate) struct Counts {
    pub(crate) terms: Vec<f64>,
    /// Bytes of the text around one of each term that is in it.
    pub(crate) span: Range<usize>,
    /// How many different terms are in the span.
    near: usize,
}

impl Counts {
    /// Of the terms in a text and above it; `None` if there is none.
    pub(crate) fn of(above: [&str; 2], text: &str, terms: &Terms) -> Option<Self> {
        let places = terms.in_text(text);
        let mut counts = vec![0.0; terms.list().len()];
        for (place, term) in &places {
            let word = terms.list().get(*term).map(|term| term.word.as_str());
            let same = |word: &str| {
                text.get(place.clone())
                    .is_some_and(|text| text.eq_ignore_ascii_case(word))
            };
            if let Some(count) = counts.get_mut(*term) {
                *count += if word.is_some_and(same) { 1.0 } else { LESS };
            }
        }
        let (span, near) = closest(&places, terms.list().len());
        for (_, term) in above.iter().flat_map(|above| terms.in_text(above)) {
            if let Some(count) = counts.get_mut(term) {
                *count += LESS;
            }
        }
        counts.iter().any(|count| *count > 0.0).then_some(Self {
            terms: counts,
            span,
            near,
        })
    }

    /// The sum over the terms of `weight`, which saturates with their number; more if they stand close together.
    pub(crate) fn score(&self, weight: impl Fn(usize) -> f64) -> f64 {
        let each = self
            .terms
            .iter()
            .enumerate()
            .map(|(term, count)| weight(term) * count * 2.2 / (count + 1.2));
        // About seven bytes a word.
        let (near, words) = (number(self.near), number(self.span.len()) / 7.0);
        each.sum::<f64>() * (1.0 + (near - 1.0).max(0.0) / words.max(near).max(1.0))
    }
}

/// The shortest stretch that holds one of each term that is there, and how many those are.
fn closest(places: &[(Range<usize>, usize)], terms: usize) -> (Range<usize>, usize) {
    let mut inside = vec![0_u32; terms];
    for (_, term) in places {
        inside
            .iter_mut()
            .skip(*term)
            .take(1)
            .for_each(|count| *count = 1);
    }
    let wanted = inside.iter().filter(|count| **count > 0).count();
    inside.fill(0);
    let (mut different, mut best) = (0, None::<Range<usize>>);
    let mut begin = places.iter();
    for (place, term) in places {
        let Some(count) = inside.get_mut(*term) else {
            continue;
        };
        different += usize::from(*count == 0);
        *count += 1;
        while different == wanted
            && let Some((first, term)) = begin.next()
            && let Some(count) = inside.get_mut(*term)
        {
            let span = first.start..place.end;
            if best.as_ref().is_none_or(|best| span.len() < best.len()) {
                best = Some(span);
            }
            *count -= 1;
            different -= usize::from(*count == 0);
        }
    }
    (best.unwrap_or(0..0), wanted)
}

/// Reads every file and counts.
#[node(read(Documents))]
pub async fn scan(
    library: &Library,
    listing: Arc<Listing>,
    terms: Arc<Terms>,
) -> Result<Hits, SourceError> {
    library.delay(Source::Scan).await;
    stoppable(library.limits().scan, move |stop| {
        read_all(&listing, &terms, stop)
    })
    .await
}

fn read_all(listing: &Listing, terms: &Terms, stop: &Stop) -> Result<Hits, SourceError> {
    let (mut having, mut found) = (vec![0; terms.list().len()], Vec::new());
    let (mut seen, mut unreadable) = (0, Unreadable::default());
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
        let Some((passage, counts, all)) = best(&page, terms) else {
            continue;
        };
        for (having, is) in having.iter_mut().zip(all) {
            *having += usize::from(is);
        }
        found.push((document, passage, counts));
    }
    let found = found.into_iter().map(|(document, passage, counts)| Found {
        document,
        passage: Some(passage),
        score: counts.score(|term| rarity(having.get(term).copied().unwrap_or(0), seen)),
        rank: 0,
    });
    Hits::best(
        Source::Scan,
        found.collect(),
        (seen, listing.documents.len()),
    )
    .without(unreadable)
}

/// The best passage of a page, what is in it, and which terms are anywhere on the page.
pub(crate) fn best(page: &Page, terms: &Terms) -> Option<(usize, Counts, Vec<bool>)> {
    let mut all = vec![false; terms.list().len()];
    let mut best = None::<(usize, Counts, f64)>;
    for (passage, text) in page.passages.iter().enumerate() {
        let Some(counts) = Counts::of(page.above(passage), text, terms) else {
            continue;
        };
        for (is, count) in all.iter_mut().zip(&counts.terms) {
            *is |= *count > 0.0;
        }
        let score = counts.score(|_| 1.0);
        if best.as_ref().is_none_or(|(_, _, best)| score > *best) {
            best = Some((passage, counts, score));
        }
    }
    best.map(|(passage, counts, _)| (passage, counts, all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::{Question, pick_terms};

    #[test]
    fn terms_close_together_count_more() {
        let terms = pick_terms(&Question("high tide".to_owned())).unwrap();
        let counts = |text: &str| Counts::of([""; 2], text, &terms).unwrap();
        let near = counts("the tide is high; a high tide");
        assert_eq!(
            (near.terms.as_slice(), near.span.clone()),
            (&[2.0, 2.0][..], 20..29)
        );
        let far =
            counts("high is a hill, and a hill is high, but far from it is the tide, the tide");
        assert!(near.score(|_| 1.0) > far.score(|_| 1.0));
        assert!(Counts::of([""; 2], "nothing of it", &terms).is_none());
    }
}
