//! The workflow: how a question is answered.

use dag_core::{node, workflow};

use crate::answer::{Answer, NoSource, compose};
use crate::fuse::{Hit, fuse};
use crate::headings::headings;
use crate::index::{refresh_index, search_index};
use crate::library::{Documents, Library};
use crate::listing::{ListError, list_documents};
use crate::names::names;
use crate::question::{EmptyQuestion, Question, Terms, pick_terms};
use crate::read::{Excerpt, excerpt, read_page};
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

/// How long one document may take to be read.
const READING: std::time::Duration = std::time::Duration::from_millis(500);

/// Reads the best hits, up to eight at once. Stands here until there is `for`.
#[node(read(Documents))]
async fn read_best(
    library: &Library,
    ranked: &[Hit],
    top: usize,
    terms: &Terms,
    screen: &Screen,
) -> Vec<Option<Excerpt>> {
    let mut excerpts = Vec::new();
    for hit in ranked.iter().take(top) {
        let page = tokio::time::timeout(READING, read_page(library, hit)).await;
        let page = page.ok().and_then(Result::ok);
        if let Some(page) = &page {
            screen.read(page);
        }
        excerpts.push(excerpt(page.as_ref(), hit, terms));
    }
    excerpts
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
        let listing = list_documents(..).inspect(|listing| screen.listed(listing))?;

        // Three sources at once; each has its time, and may fail.
        let fresh = refresh_index(..)
            .timeout(library.limits().refresh)
            .inspect(|fresh| screen.refreshed(fresh));
        let indexed = search_index(..)
            .timeout(library.limits().index)
            .inspect(|hits| screen.arrived(hits));
        let scanned = scan(..)
            .timeout(library.limits().scan)
            .inspect(|hits| screen.arrived(hits));
        let titled = headings(..)
            .timeout(library.limits().headings)
            .inspect(|hits| screen.arrived(hits));
        let named = names(..).inspect(|hits| screen.arrived(hits));

        let ranked = fuse(..);
        let excerpts = read_best(..);
        compose(..)
    }
);
