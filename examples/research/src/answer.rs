//! The answer.
//!
//! In: the ranking, the passages, and what the sources said. Out: what a person or a program reads. Guaranteed: what is missing is said:
//! sources that did not answer, files that were not looked at or cannot be read.

use std::fmt::Write as _;

use dag_core::{Failure, node};
use example_stage::terminal::{Style, explain};
use serde_json::{Value, json};

use crate::fuse::Hit;
use crate::hits::{Hits, Source, SourceError};
use crate::listing::Listing;
use crate::read::Excerpt;

/// How wide text is set.
const WIDTH: usize = 92;

/// What was found.
#[derive(Debug)]
pub struct Answer {
    /// The best first.
    pub passages: Vec<Passage>,
    /// What is missing, and why.
    pub notes: Vec<String>,
    /// How many documents were found.
    pub found: usize,
    /// How many there are.
    pub documents: usize,
}

/// One passage of an answer.
#[derive(Clone, Debug)]
pub struct Passage {
    /// The document it is from.
    pub name: String,
    /// Which sources found the document, at which rank.
    pub ranks: Vec<(Source, u32)>,
    /// What the ranking gave it.
    pub score: f64,
    /// Its words; `None` if the document could not be read in time.
    pub excerpt: Option<Excerpt>,
    /// Documents that say the same.
    pub also: Vec<String>,
}

/// No source has answered.
#[derive(Debug, thiserror::Error)]
#[error("no source has answered: {0}")]
pub struct NoSource(String);

/// Puts the answer together.
///
/// # Errors
///
/// If no source that has looked inside of the documents has answered, and no name fits.
#[node(pure)]
pub fn compose(
    listing: &Listing,
    found: [Result<&Hits, &Failure<SourceError>>; 3],
    ranked: &[Hit],
    read: Vec<Passage>,
) -> Result<Answer, NoSource> {
    let missing = found.iter().filter_map(|found| found.as_ref().err());
    let missing: Vec<String> = missing.map(|failure| explain(*failure)).collect();
    if missing.len() == found.len() && ranked.is_empty() {
        return Err(NoSource(missing.join("; ")));
    }
    let mut passages = Vec::<Passage>::new();
    for passage in read {
        let same = |other: &&mut Passage| match (&passage.excerpt, &other.excerpt) {
            (Some(one), Some(other)) => !one.text.is_empty() && one.text == other.text,
            _ => false,
        };
        match passages.iter_mut().find(same) {
            Some(first) => first.also.push(passage.name),
            None => passages.push(passage),
        }
    }
    Ok(Answer {
        passages,
        notes: notes(listing, &found, missing),
        found: ranked.len(),
        documents: listing.documents.len(),
    })
}

fn notes(
    listing: &Listing,
    found: &[Result<&Hits, &Failure<SourceError>>],
    missing: Vec<String>,
) -> Vec<String> {
    let mut notes = missing;
    let answered = || found.iter().filter_map(|found| found.as_ref().ok());
    for hits in answered().filter(|hits| hits.seen < hits.of) {
        notes.push(format!(
            "{}: {} of {} documents",
            hits.source, hits.seen, hits.of
        ));
    }
    notes.extend(answered().filter_map(|hits| hits.note.clone()));
    if !listing.left_out.is_empty() {
        notes.push(format!("left out: {}", listing.left_out.join(", ")));
    }
    if let Some(hits) = answered().max_by_key(|hits| hits.unreadable.count)
        && hits.unreadable.count > 0
    {
        let unreadable = &hits.unreadable;
        let more = unreadable.count - unreadable.first.len();
        let more = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        notes.push(format!(
            "cannot be read: {}{more}",
            unreadable.first.join(", ")
        ));
    }
    notes
}

impl Answer {
    /// For a person at a terminal.
    #[must_use]
    pub fn text(&self, style: Style) -> String {
        let mut out = String::new();
        for (place, passage) in (1..).zip(&self.passages) {
            let (place, name) = (format!("{place:>2}"), clean(&passage.name));
            let title = passage.excerpt.as_ref().map(|excerpt| {
                let parts = [&excerpt.title, &excerpt.heading];
                let parts = parts.into_iter().filter(|part| !part.is_empty());
                parts
                    .map(|part| short(&clean(part)))
                    .collect::<Vec<_>>()
                    .join(" › ")
            });
            let title = title.filter(|title| !title.is_empty());
            let _ = match title {
                Some(title) => writeln!(
                    out,
                    "{place}  {}  {}",
                    style.paint(1, &title),
                    style.paint(2, &name)
                ),
                None => writeln!(out, "{place}  {}", style.paint(1, &name)),
            };
            match &passage.excerpt {
                Some(excerpt) => out.push_str(&set(excerpt, style)),
                None => out.push_str("    (not read in time)\n"),
            }
            let ranks = passage
                .ranks
                .iter()
                .map(|(source, rank)| format!("{source} {rank}"));
            let _ = writeln!(
                out,
                "    {}",
                style.paint(36, &ranks.collect::<Vec<_>>().join(" · "))
            );
            if let Some(first) = passage.also.first() {
                let more = match passage.also.len() {
                    1 => String::new(),
                    n => format!(" and {} more", n - 1),
                };
                let _ = writeln!(out, "    the same in {}{more}", clean(first));
            }
            out.push('\n');
        }
        if self.passages.is_empty() {
            out.push_str("nothing found\n\n");
        }
        let shown = self.passages.len()
            + self
                .passages
                .iter()
                .map(|passage| passage.also.len())
                .sum::<usize>();
        let _ = writeln!(
            out,
            "{shown} shown of {} found in {} documents",
            self.found, self.documents
        );
        for note in &self.notes {
            let _ = writeln!(out, "  note: {}", clean(note));
        }
        out
    }

    /// For a program.
    #[must_use]
    pub fn json(&self) -> Value {
        let passages = self.passages.iter().map(Passage::json);
        json!({
            "passages": passages.collect::<Vec<_>>(),
            "notes": self.notes,
            "found": self.found,
            "documents": self.documents,
        })
    }
}

impl Passage {
    /// For a program.
    #[must_use]
    pub fn json(&self) -> Value {
        let excerpt = self.excerpt.as_ref();
        let ranks = self.ranks.iter();
        let ranks = ranks.map(|(source, rank)| (source.name().to_owned(), json!(rank)));
        json!({
            "document": self.name,
            "title": excerpt.map(|excerpt| &excerpt.title),
            "heading": excerpt.map(|excerpt| &excerpt.heading),
            "text": excerpt.map(|excerpt| &excerpt.text),
            "ranks": ranks.collect::<serde_json::Map<_, _>>(),
            "score": self.score,
            "also": self.also,
        })
    }
}

/// Without what a terminal would obey.
pub(crate) fn clean(text: &str) -> String {
    let clean = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().map(clean).collect()
}

/// No longer than a line.
fn short(text: &str) -> String {
    match text.char_indices().nth(WIDTH - 12) {
        Some((end, _)) => text.get(..end).unwrap_or(text).trim_end().to_owned() + " …",
        None => text.to_owned(),
    }
}

/// Sets the words in lines, the terms bold.
fn set(excerpt: &Excerpt, style: Style) -> String {
    let (mut out, mut column, mut at) = (String::new(), 0, 0);
    for word in excerpt.text.split(' ') {
        let width = word.chars().count();
        if column > 0 && column + 1 + width > WIDTH {
            out.push('\n');
            column = 0;
        }
        out.push_str(if column == 0 { "    " } else { " " });
        column += width + usize::from(column > 0);
        let mut from = 0;
        for mark in &excerpt.marks {
            if (at..at + word.len()).contains(&mark.start) {
                let (start, end) = (mark.start - at, mark.end - at);
                out.push_str(word.get(from..start).unwrap_or_default());
                out.push_str(&style.paint(1, word.get(start..end).unwrap_or_default()));
                from = end;
            }
        }
        out.push_str(word.get(from..).unwrap_or_default());
        at += word.len() + 1;
    }
    out.push('\n');
    out
}
