//! Sums up what the page says about the repository as a whole.
//!
//! In: what the reading nodes found. Out: the head line, the counts, and a note for everything that was left out.
//! Guaranteed: whatever is missing from the report has a note; no bound is silent.

use dag_core::node;

use crate::files::TrackedFiles;
use crate::history::{Cut, History, MAX_COMMITS};
use crate::html::{number, plural, size};
use crate::lines::LineCounts;
use crate::repository::{Head, HeadCommit, Repository};
use crate::sources::{MAX_FILE, MAX_TOTAL, Reason, Sources};
use crate::stopwatch::Stopwatch;

/// How many paths a note names.
const NAMED: usize = 12;

/// The repository as a whole.
#[derive(Clone, Debug)]
pub(crate) struct Overview {
    /// The name of the top folder.
    pub(crate) name: String,
    /// The branch, or what is checked out instead.
    pub(crate) branch: String,
    /// The newest commit, if there is one.
    pub(crate) commit: Option<HeadCommit>,
    /// How many files are tracked.
    pub(crate) files: usize,
    /// How many commits were read.
    pub(crate) commits: usize,
    /// Whether there are older commits.
    pub(crate) cut: bool,
    /// What was left out, and why.
    pub(crate) notes: Vec<Note>,
}

/// Something that was left out.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    /// What and why, as a sentence.
    pub(crate) text: String,
    /// The first files concerned, each with what the system said about it.
    pub(crate) paths: Vec<String>,
    /// How many more there are.
    pub(crate) more: usize,
}

/// Sums up the repository as a whole.
#[node(pure)]
pub(crate) fn summarize(
    repository: &Repository,
    head: &Head,
    files: &TrackedFiles,
    sources: &Sources,
    history: &History,
    lines: &LineCounts,
    stopwatch: &Stopwatch,
) -> Overview {
    let _lap = stopwatch.lap("summarize");
    let mut notes = history_notes(repository, history);
    notes.extend(skip_notes(sources));
    if lines.not_utf8 > 0 {
        let count = plural(lines.not_utf8, "text file");
        notes.push(Note::plain(format!(
            "{count} in another encoding than UTF-8: read byte by byte, like the others."
        )));
    }
    Overview {
        name: repository.name.clone(),
        branch: head
            .branch
            .clone()
            .unwrap_or_else(|| "no branch (detached)".to_owned()),
        commit: head.commit.clone(),
        files: files.0.len(),
        commits: history.commits.len(),
        cut: history.cut.is_some(),
        notes,
    }
}

impl Note {
    fn plain(text: String) -> Self {
        Self {
            text,
            paths: Vec::new(),
            more: 0,
        }
    }
}

fn history_notes(repository: &Repository, history: &History) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut say = |text: String| notes.push(Note::plain(text));
    if repository.commit.is_none() {
        say("There is no commit yet, so there is no history to report on.".to_owned());
    }
    match history.cut {
        Some(Cut::Commits) => say(format!(
            "History: the newest {} commits were read; older ones are not in this report.",
            number(MAX_COMMITS as u64)
        )),
        Some(Cut::Changes) => say(format!(
            "History: the newest {} commits were read, because they change so many files; older ones are not in this report.",
            number(history.commits.len() as u64)
        )),
        None => {}
    }
    if repository.shallow {
        say(
            "History: this is a shallow clone, which holds only the newest commits; \
            the oldest of them seems to have written everything before it."
                .to_owned(),
        );
    }
    notes
}

fn skip_notes(sources: &Sources) -> Vec<Note> {
    let mut reasons: Vec<_> = sources
        .skipped
        .iter()
        .map(|skipped| skipped.reason)
        .collect();
    reasons.sort_unstable();
    reasons.dedup();
    let note = |reason| {
        let all: Vec<_> = sources
            .skipped
            .iter()
            .filter(|skipped| skipped.reason == reason)
            .collect();
        let named = all.iter().take(NAMED).map(|skipped| match &skipped.detail {
            Some(detail) => format!("{} ({detail})", skipped.path),
            None => skipped.path.to_string(),
        });
        Note {
            text: format!("{}.", explain(reason, all.len())),
            paths: named.collect(),
            more: all.len().saturating_sub(NAMED),
        }
    };
    reasons.into_iter().map(note).collect()
}

fn explain(reason: Reason, count: usize) -> String {
    let files = plural(count, "file");
    match reason {
        Reason::Unreadable => format!("{files} could not be read"),
        Reason::Missing => format!("{files} tracked, but not in the work tree"),
        Reason::NotAFile => format!("{files} tracked as files, but something else lies there"),
        Reason::TooLarge => format!(
            "{files} larger than {}: not searched, lines not counted",
            size(MAX_FILE)
        ),
        Reason::OverBudget => {
            format!(
                "{files} not read, because {} had been read before them",
                size(MAX_TOTAL as u64)
            )
        }
        Reason::Binary => format!("{} without lines to count", plural(count, "binary file")),
        Reason::Link => format!("{} not followed", plural(count, "symbolic link")),
        Reason::Submodule => format!("{} not entered", plural(count, "submodule")),
    }
}
