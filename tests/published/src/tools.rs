//! Searching and ranking.

use std::future::poll_fn;
use std::task::Poll;

use dag_core::{Resource, node};

use crate::Ranked;

/// What [`search`] looks at.
#[derive(Resource)]
pub struct SearchIndex;

/// Something to search in.
#[derive(Clone, Debug, Default)]
pub struct Index(pub Vec<String>);

/// What to look for.
#[derive(Clone, Debug)]
pub struct Query(pub String);

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hits(pub Vec<String>);

/// How many were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count(pub usize);

/// Lets everything else run once.
pub(crate) async fn breathe() {
    let mut first = true;
    poll_fn(|context| {
        if std::mem::take(&mut first) {
            context.waker().wake_by_ref();
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
}

/// Finds the entries that hold the query.
#[node(read(SearchIndex))]
pub async fn search(index: &crate::tools::Index, query: &Query) -> Hits {
    breathe().await;
    let hits = index.0.iter().filter(|entry| entry.contains(&query.0));
    Hits(hits.cloned().collect())
}

/// Sorts what was found.
#[node(pure)]
#[must_use]
pub fn rank(hits: &self::Hits) -> crate::Ranked {
    let mut lines = hits.0.clone();
    lines.sort();
    Ranked(lines)
}

/// Counts what was found.
#[node(pure)]
#[must_use]
pub fn count(hits: &Hits) -> Count {
    Count(hits.0.len())
}
