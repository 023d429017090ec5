//! Looks at the names of the files.
//!
//! In: the listing and the terms. Out: the documents whose path holds most of the terms and little else. Guaranteed: it needs no file, so it
//! always answers.

use dag_core::node;

use crate::headings::{Label, rank};
use crate::hits::{Hits, Source};
use crate::listing::Listing;
use crate::question::Terms;

/// Looks at names.
#[must_use]
#[node(pure)]
pub fn names(listing: &Listing, terms: &Terms) -> Hits {
    let all = listing.documents.len();
    let labels = listing
        .documents
        .iter()
        .enumerate()
        .filter_map(|(place, document)| {
            let name = document
                .name
                .rsplit_once('.')
                .map_or(document.name.as_str(), |(name, _)| name);
            let label = Label::of(name, terms);
            (!label.is_empty()).then_some((place, None, label))
        });
    rank(Source::Names, labels.collect(), terms, (all, all))
}
