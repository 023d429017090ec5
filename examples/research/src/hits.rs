//! What a source has found.
//!
//! In: scores of documents. Out: the best of them, ranked. Guaranteed: no more than [`DEPTH`]; documents of one score have
//! one rank; of equals those that come first in the listing stand first.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::ErrorCode;

/// How many documents a source gives.
pub const DEPTH: usize = 50;
/// How many files that cannot be read are named.
const NAMED: usize = 3;

/// Where a document was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// In the full-text index.
    Index,
    /// By reading the files.
    Scan,
    /// In titles and headings.
    Headings,
    /// In the names of the files.
    Names,
}

impl Source {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Index, Self::Scan, Self::Headings, Self::Names];

    /// As a person calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Index => "index",
            Self::Scan => "scan",
            Self::Headings => "headings",
            Self::Names => "names",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// One document that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its place in the listing.
    pub document: usize,
    /// The passage that speaks for it.
    pub passage: Option<usize>,
    /// The larger the better.
    pub score: f64,
    /// From 1.
    pub rank: u32,
}

/// What one source has found, the best first.
#[derive(Clone, Debug)]
pub struct Hits {
    /// Which one.
    pub source: Source,
    /// At most [`DEPTH`] documents.
    pub found: Vec<Found>,
    /// How many documents it has looked at, …
    pub seen: usize,
    /// … of how many.
    pub of: usize,
    /// Files it could not read, and why; not all of them.
    pub unreadable: Unreadable,
    /// What else is to be said.
    pub note: Option<String>,
}

/// Files that cannot be read.
#[derive(Clone, Debug, Default)]
pub struct Unreadable {
    /// How many.
    pub count: usize,
    /// The first of them: the name and why.
    pub first: Vec<String>,
}

impl Unreadable {
    pub(crate) fn note(&mut self, name: &str, error: &io::Error) {
        self.count += 1;
        if self.first.len() < NAMED {
            self.first.push(format!("`{name}`: {error}"));
        }
    }
}

/// Why a source has found nothing.
#[derive(Clone, Debug, thiserror::Error)]
pub enum SourceError {
    /// The database refused.
    #[error("the index in `{}` cannot be used", .0.display())]
    Index(PathBuf, #[source] Arc<rusqlite::Error>),
    /// The database is being written.
    #[error("another question is indexing just now")]
    Busy,
    /// The cache cannot be written.
    #[error("the index cannot be kept in `{}`; choose another folder with --cache", .0.display())]
    Cache(PathBuf, #[source] Arc<io::Error>),
    /// Somebody else's file.
    #[error("`{}` is not an index of this program; choose another folder with --cache", .0.display())]
    Foreign(PathBuf),
    /// Nothing was indexed so far.
    #[error("nothing is indexed: {0}")]
    NoIndex(String),
    /// No file can be read.
    #[error("no document can be read; the first: {0}")]
    Unreadable(String),
}

impl SourceError {
    pub(crate) fn of_index(path: &Path, error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy) => Self::Busy,
            _ => Self::Index(path.to_owned(), Arc::new(error)),
        }
    }

    pub(crate) fn of_cache(path: &Path, error: io::Error) -> Self {
        Self::Cache(path.to_owned(), Arc::new(error))
    }
}

impl Hits {
    /// The best of what was found; `read` says how much was looked at.
    pub(crate) fn best(source: Source, mut found: Vec<Found>, (seen, of): (usize, usize)) -> Self {
        found.sort_by(|a, b| {
            b.score
                .total_cmp(&a.score)
                .then(a.document.cmp(&b.document))
        });
        found.truncate(DEPTH);
        let mut last = (f64::NAN, 0);
        for (rank, found) in (1..).zip(&mut found) {
            if found.score.total_cmp(&last.0).is_ne() {
                last = (found.score, rank);
            }
            found.rank = last.1;
        }
        Self {
            source,
            found,
            seen,
            of,
            unreadable: Unreadable::default(),
            note: None,
        }
    }

    /// With what could not be read; a failure if that was everything.
    pub(crate) fn without(mut self, unreadable: Unreadable) -> Result<Self, SourceError> {
        match unreadable.first.first() {
            Some(first) if unreadable.count == self.seen && self.seen == self.of => {
                Err(SourceError::Unreadable(first.clone()))
            }
            _ => {
                self.unreadable = unreadable;
                Ok(self)
            }
        }
    }
}

/// How much a term says that is in `having` of `all` documents, as in BM25: rare words say more.
pub(crate) fn rarity(having: usize, all: usize) -> f64 {
    let (having, all) = (number(having), number(all));
    ((all - having + 0.5) / (having + 0.5)).ln_1p()
}

/// A count as a number to reckon with.
pub(crate) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
