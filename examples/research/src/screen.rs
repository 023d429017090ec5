//! What a person sees while the workflow runs.
//!
//! In: results, the moment they exist. Out: one line each: how much, after how long. Guaranteed: nothing of it is part of
//! the answer.

use std::fmt::{self, Debug};
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::time::Instant;

use dag_core::Progress;
use example_stage::terminal::time;

use crate::answer::clean;
use crate::hits::Hits;
use crate::index::Fresh;
use crate::listing::Listing;
use crate::question::Question;
use crate::read::Opened;

type Line = dyn Fn(&str) + Send + Sync;

/// Where partial results are shown; clones are one screen.
#[derive(Clone)]
pub struct Screen {
    begun: Instant,
    line: Arc<Line>,
}

impl Screen {
    /// On standard error, so that the answer can go into a file.
    #[must_use]
    pub fn stderr() -> Self {
        // Nobody is left to be told of failures.
        Self::to(|line| drop(writeln!(io::stderr(), "{line}")))
    }

    /// On standard error as well, above the picture of what runs, if it is a terminal that shows one.
    #[must_use]
    pub fn above(progress: Arc<Progress>) -> Self {
        if io::stderr().is_terminal() {
            Self::to(move |line| progress.println(line))
        } else {
            Self::stderr()
        }
    }

    /// Every line is given to `line`.
    #[must_use]
    pub fn to(line: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self {
            begun: Instant::now(),
            line: Arc::new(line),
        }
    }

    /// Shows nothing.
    #[must_use]
    pub fn quiet() -> Self {
        Self::to(|_| {})
    }

    /// The documents were listed.
    pub fn listed(&self, listing: &Listing) {
        self.show(
            "documents",
            &format!(
                "{} in {}",
                listing.documents.len(),
                listing.folder.display()
            ),
        );
    }

    /// The index is up to date, or as far as time allowed.
    pub fn refreshed(&self, fresh: &Fresh) {
        let what = match (fresh.read, fresh.of - fresh.known) {
            (0, 0) => "up to date".to_owned(),
            (read, 0) => format!("up to date, {read} read"),
            (read, left) => format!("{read} read, {left} left for the next question"),
        };
        self.show("refresh", &what);
    }

    /// A source has answered.
    pub fn arrived(&self, hits: &Hits) {
        let part = if hits.seen < hits.of {
            format!(", {} of {} looked at", hits.seen, hits.of)
        } else {
            String::new()
        };
        self.show(
            hits.source.name(),
            &format!("{} hits{part}", hits.found.len()),
        );
    }

    /// A document was read.
    pub fn read(&self, opened: &Opened) {
        self.show("read", &opened.name);
    }

    fn show(&self, who: &str, what: &str) {
        let what = clean(what);
        (self.line)(&format!(
            "  {:>8}  {who:9}  {what}",
            time(self.begun.elapsed())
        ));
    }
}

/// One search of many; when it is dropped the screen is told how it ended.
#[derive(Debug)]
pub(crate) struct Searched {
    screen: Screen,
    question: String,
    end: &'static str,
}

impl Searched {
    /// It begins now.
    pub(crate) fn begin(screen: &Screen, question: &Question) -> Self {
        let mut screen = screen.clone();
        screen.begun = Instant::now();
        Self {
            screen,
            question: question.0.clone(),
            end: "given up",
        }
    }

    /// It came to its end.
    pub(crate) fn end(&mut self, answered: bool) {
        self.end = if answered { "answered" } else { "failed" };
    }
}

impl Drop for Searched {
    fn drop(&mut self) {
        self.screen.show(self.end, &self.question);
    }
}

impl Debug for Screen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Screen").finish_non_exhaustive()
    }
}
