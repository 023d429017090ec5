//! The workflow: how a question is answered.

use dag_core::workflow;

use crate::answer::{Answer, NoSource, compose};
use crate::fuse::fuse;
use crate::headings::headings;
use crate::index::{refresh_index, search_index};
use crate::library::Library;
use crate::listing::{ListError, list_documents};
use crate::names::names;
use crate::question::{EmptyQuestion, Question, pick_terms};
use crate::read::{excerpt, read_page};
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
        let excerpts = for hit in ranked.iter().take(top).concurrent(8) {
            let page = read_page(library, hit)
                .timeout(500ms)
                .inspect(|page| screen.read(page))
                .ok();
            excerpt(page.as_ref(), hit, &terms)
        };
        compose(..)
    }
);
