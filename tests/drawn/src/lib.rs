//! Workflows to look at. What is private counts, too.
#![deny(missing_docs, warnings)]

use dag_core::{Resource, node, workflow};

/// What is asked.
pub struct Query(String);

/// What was found.
pub struct Hits(usize);

/// Where notes are kept.
#[derive(Resource)]
pub struct Notes;

/// Reads `text` & makes a [`Query`].
///
/// More about it.
#[node(pure)]
pub fn understand(text: &str) -> Query {
    Query(text.to_owned())
}

/// Finds what there is.
#[node(read)]
pub async fn search(query: &Query) -> Option<Hits> {
    Some(Hits(query.0.len()))
}

#[node(write(Notes), idempotent)]
async fn note(query: &Query) {
    let _ = &query.0;
}

workflow!(
    /// Answers.
    ///
    /// At length.
    pub async fn answer(text: &str) -> usize {
        let query = understand(text);
        let hits = search(..);
        note(..);
        match hits {
            Some(found) => found.0,
            None => 0,
        }
    }
);

/// Others.
pub mod others {
    use crate::{Hits, Query, search, understand};
    use dag_core::workflow;

    workflow!(
        /// A second one of this name.
        pub async fn answer(text: &str) -> Option<Hits> {
            let query: Query = understand(text);
            search(&query)
        }
    );

    workflow!(
        async fn silent(query: Query) -> Option<Hits> {
            search(&query)
        }
    );

    /// Uses it.
    pub async fn use_silent() -> bool {
        silent(Query(String::new())).await.is_some()
    }
}

#[cfg(feature = "wrong")]
mod wrong {
    use crate::{Query, note, understand};
    use dag_core::workflow;

    workflow!(
        async fn racing(text: &str, other: &Query) {
            let query = understand(text);
            note(&query).retry(3);
            note(other);
        }
    );
}
