//! The workflow: how a question is answered.
//!
//! In: a library, a question, how many passages are wanted, and a screen for partial results. Out: the answer. Guaranteed: every source
//! has its time; whoever is late or fails is left out, and the answer says so.
//!
//! The index is the only thing that is written. Its refresh may be cut short and done again (`idempotent`), so it may stand under
//! a timeout; that it looks at a flag between two files, and not only its future is dropped, is [`crate::stop`].
//!
//! # The mistake that is made in this job
//!
//! The index is brought up to date, and searched. The search wants the library and the question, nothing of the refresh; so
//! it runs beside it, and finds what was there before, or nothing, depending on the day. Written so, it does not compile:
//!
//! ```text
//! error: `indexed` reads `Index`, `fresh` writes it, and nothing orders them [WF11]
//!        help: `.after(fresh)` on `indexed`, if that is the order
//!        help: or split `Index` in two resources, if they touch different parts of it
//!        help: or consent: `.allow_race(fresh)` on `indexed`, if either order will do
//!        note: both start at once
//!   --> tests/ui/examples/research_search_beside_refresh.rs:35:23
//!    |
//! 35 |         let indexed = search_index(..).timeout(2s).ok();
//!    |                       ^^^^^^^^^^^^
//! ```
//!
//! Here `search_index` takes what the refresh came to, also when that is a failure: so the order is in the data, and the
//! answer can say why the index is old.

use std::sync::Arc;

use dag_core::{Failure, workflow};

use crate::answer::{Answer, NoSource, Passage, compose};
use crate::fuse::fuse;
use crate::headings::headings;
use crate::hits::{Hits, SourceError};
use crate::index::{Fresh, refresh_index, search_index};
use crate::library::Library;
use crate::listing::{ListError, Listing, list_documents};
use crate::names::names;
use crate::question::{EmptyQuestion, Question, pick_terms};
use crate::read::{passage, read_page};
use crate::scan::scan;
use crate::screen::Screen;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub enum ResearchError {
    /// Nothing is asked.
    Question(#[from] EmptyQuestion),
    /// There is nothing to ask.
    List(#[from] ListError),
    /// Nobody has answered.
    NoSource(#[from] NoSource),
}

workflow!(
    /// Answers a question from the documents of a library.
    pub async fn research(
        library: &Library,
        question: &Question,
        top: usize,
        screen: &Screen,
    ) -> Result<Answer, ResearchError> {
        let terms = pick_terms(..)?;
        let listing: Arc<Listing> = list_documents(..)
            .inspect(|listing| screen.listed(listing))?
            .emit();

        // These run beside each other; each has its time and may fail, but for the names, which need no file.
        let fresh: Result<Fresh, Failure<SourceError>> = refresh_index(..)
            .timeout(library.limits().refresh)
            .inspect(|fresh| screen.refreshed(fresh))
            .emit();
        let indexed: Result<Hits, Failure<SourceError>> = search_index(..)
            .timeout(library.limits().index)
            .inspect(|hits| screen.arrived(hits))
            .emit();
        let scanned: Result<Hits, Failure<SourceError>> = scan(..)
            .timeout(library.limits().scan)
            .inspect(|hits| screen.arrived(hits))
            .emit();
        let titled: Result<Hits, Failure<SourceError>> = headings(..)
            .timeout(library.limits().headings)
            .inspect(|hits| screen.arrived(hits))
            .emit();
        let named = names(..).inspect(|hits| screen.arrived(hits)).emit();

        let ranked = fuse(..);

        let read = for hit in ranked.iter().take(top).concurrent(8) {
            let page = read_page(library, hit)
                .timeout(500ms)
                .inspect(|page| screen.read(page))
                .ok();
            passage(page.as_ref(), hit, &terms).emit()
        };
        compose(..)
    }
);
