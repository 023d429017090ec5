//! Makes one ranking of several.
//!
//! In: the hits of those sources that answered. Out: the documents, the best first. Guaranteed: only ranks count, so scores of
//! different kinds never have to be compared; what several sources found stands above what one found at the same rank.
//!
//! Reciprocal rank fusion: Cormack, Clarke, Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank
//! learning methods", SIGIR 2009. A document scores the sum over the sources of 1 / (k + its rank there), with k = 60.

use std::collections::BTreeMap;

use dag_core::{Failure, node};

use crate::hits::{Found, Hits, Source, SourceError};
use crate::listing::{Document, Listing};

/// How little the first ranks stand out: the paper's value.
const K: f64 = 60.0;

/// One document that may answer the question.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The document.
    pub document: Document,
    /// Which sources found it, at which rank.
    pub ranks: Vec<(Source, u32)>,
    /// The passage that speaks for it.
    pub passage: Option<usize>,
    /// The larger the better.
    pub score: f64,
}

/// Makes one ranking of what the sources found.
#[must_use]
#[node(pure)]
pub fn fuse(
    listing: &Listing,
    found: [Result<&Hits, &Failure<SourceError>>; 3],
    named: &Hits,
) -> Vec<Hit> {
    let mut documents = BTreeMap::<usize, Vec<(Source, &Found)>>::new();
    for hits in found.into_iter().flatten().chain([named]) {
        for each in &hits.found {
            let sources = documents.entry(each.document).or_default();
            sources.push((hits.source, each));
        }
    }
    let hits = documents.into_iter().filter_map(|(place, mut found)| {
        // Of the passages they point to, the first counts: an index knows better than a heading.
        found.sort_by_key(|(source, _)| *source);
        Some(Hit {
            document: listing.documents.get(place)?.clone(),
            ranks: found
                .iter()
                .map(|(source, found)| (*source, found.rank))
                .collect(),
            passage: found.iter().find_map(|(_, found)| found.passage),
            score: found
                .iter()
                .map(|(_, found)| 1.0 / (K + f64::from(found.rank)))
                .sum(),
        })
    });
    let mut hits: Vec<_> = hits.collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score));
    hits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::listing::Kind;
    use dag_core::TimedOut;
    use std::path::PathBuf;
    use std::time::Duration;

    fn hits(source: Source, documents: &[usize]) -> Hits {
        let found = documents
            .iter()
            .zip(1_u32..)
            .map(|(document, place)| Found {
                document: *document,
                passage: None,
                score: -f64::from(place),
                rank: 0,
            });
        Hits::best(source, found.collect(), (3, 3))
    }

    #[test]
    fn what_several_found_stands_above_what_one_found_first() {
        let documents = ["a", "b", "c"].map(|name| Document {
            name: name.to_owned(),
            kind: Kind::Text,
            size: 1,
            changed: 0,
        });
        let listing = Listing {
            folder: PathBuf::new(),
            documents: documents.to_vec(),
            left_out: Vec::new(),
            complete: true,
        };
        let late = Failure::TimedOut(TimedOut::new("scanned", Duration::ZERO));
        let (index, headings) = (
            hits(Source::Index, &[2, 1]),
            hits(Source::Headings, &[0, 1]),
        );
        let fused = fuse(
            &listing,
            [Ok(&index), Err(&late), Ok(&headings)],
            &hits(Source::Names, &[]),
        );
        let names: Vec<_> = fused.iter().map(|hit| hit.document.name.as_str()).collect();
        assert_eq!(names, ["b", "a", "c"]);
        assert!((fused[0].score - 2.0 / 62.0).abs() < 1e-12);
        assert_eq!(fused[0].ranks, [(Source::Index, 2), (Source::Headings, 2)]);
    }
}
