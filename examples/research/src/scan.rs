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

/// How often each term stands in a passage, and how close they stand.
#[derive(Clone, Debug)]
pub(crate) struct Counts {
    pub(crate) terms: Vec<u32>,
    /// Bytes around one of each term that is there.
    pub(crate) span: Range<usize>,
}

impl Counts {
    /// Of the terms in a text; `None` if there is none.
    pub(crate) fn of(text: &str, terms: &Terms) -> Option<Self> {
        let places = terms.in_text(text);
        let mut counts = vec![0; terms.list().len()];
        for (_, term) in &places {
            if let Some(count) = counts.get_mut(*term) {
                *count += 1;
            }
        }
        Some(Self {
            span: closest(&places, &counts)?,
            terms: counts,
        })
    }

    fn different(&self) -> usize {
        self.terms.iter().filter(|count| **count > 0).count()
    }

    /// The sum over the terms of `weight`, which saturates with their number; more if they stand close together.
    pub(crate) fn score(&self, weight: impl Fn(usize) -> f64) -> f64 {
        let each = self.terms.iter().enumerate().map(|(term, count)| {
            let count = f64::from(*count);
            weight(term) * count * 2.2 / (count + 1.2)
        });
        // About seven bytes a word.
        let words = (number(self.span.len()) / 7.0).max(1.0);
        each.sum::<f64>()
            * (1.0 + number(self.different() - 1) / words.max(number(self.different())))
    }
}

/// The shortest stretch that holds one of each term that is there.
fn closest(places: &[(Range<usize>, usize)], counts: &[u32]) -> Option<Range<usize>> {
    let wanted = counts.iter().filter(|count| **count > 0).count();
    let mut inside = vec![0_u32; counts.len()];
    let (mut different, mut best) = (0, None::<Range<usize>>);
    let mut begin = places.iter();
    for (place, term) in places {
        let count = inside.get_mut(*term)?;
        different += usize::from(*count == 0);
        *count += 1;
        while different == wanted {
            let (first, term) = begin.next()?;
            let span = first.start..place.end;
            if best.as_ref().is_none_or(|best| span.len() < best.len()) {
                best = Some(span);
            }
            let count = inside.get_mut(*term)?;
            *count -= 1;
            different -= usize::from(*count == 0);
        }
    }
    best
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
        let Some(counts) = Counts::of(text, terms) else {
            continue;
        };
        for (is, count) in all.iter_mut().zip(&counts.terms) {
            *is |= *count > 0;
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
        let counts = |text: &str| Counts::of(text, &terms).unwrap();
        let near = counts("the tide is high; a high tide");
        assert_eq!(
            (near.terms.as_slice(), near.span.clone()),
            (&[2, 2][..], 20..29)
        );
        let far =
            counts("high is a hill, and a hill is high, but far from it is the tide, the tide");
        assert!(near.score(|_| 1.0) > far.score(|_| 1.0));
        assert!(Counts::of("nothing of it", &terms).is_none());
    }
}
