//! A document, taken apart.
//!
//! In: a file. Out: its title, its headings, and its text in passages of about a hundred words. Guaranteed: the same text gives
//! the same passages, so a source can point to one by its number; binary files are none.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::html;
use crate::listing::{Kind, LARGEST};
use crate::plain;

/// A passage ends with a paragraph once it has so many words, …
const ENOUGH: usize = 60;
/// … with a sentence once it has so many, …
const LONG: usize = 100;
/// … and anywhere once it has so many.
const TOO_LONG: usize = 150;

/// A document's title, headings and passages.
#[derive(Debug, Default)]
pub struct Page {
    /// As the document gives it; may be empty.
    pub title: String,
    /// Each with the number of the first passage below it.
    pub headings: Vec<(String, usize)>,
    /// Its text, white space made simple.
    pub passages: Vec<String>,
}

impl Page {
    /// The heading above a passage; empty if there is none, or if it is the title.
    #[must_use]
    pub fn heading(&self, passage: usize) -> &str {
        let above = self
            .headings
            .partition_point(|(_, first)| *first <= passage);
        let last = above
            .checked_sub(1)
            .and_then(|last| self.headings.get(last));
        last.map(|(heading, _)| heading.as_str())
            .filter(|heading| *heading != self.title)
            .unwrap_or_default()
    }

    /// Title and heading of a passage.
    pub(crate) fn above(&self, passage: usize) -> [&str; 2] {
        [&self.title, self.heading(passage)]
    }
}

/// Reads a document's text; `None` if it is none, or a script.
pub(crate) fn read_text(path: &Path) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    // It may have grown since it was listed.
    File::open(path)?.take(LARGEST).read_to_end(&mut bytes)?;
    if memchr::memchr(0, &bytes).is_some() || bytes.starts_with(b"#!/") {
        return Ok(None);
    }
    Ok(Some(match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }))
}

/// Takes a text apart.
pub(crate) fn parse(kind: Kind, text: &str) -> Page {
    match kind {
        Kind::Html => html::parse(text),
        Kind::Markdown | Kind::Text | Kind::Rust => plain::parse(kind, text),
    }
}

/// Puts a page together, word by word.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    page: Page,
    passage: String,
    count: usize,
}

impl Builder {
    /// The title, if there is none yet.
    pub(crate) fn title(&mut self, text: &str) {
        if self.page.title.is_empty() {
            self.page.title = simple(text);
        }
    }

    /// A heading; the first one is the title if there is no other.
    pub(crate) fn heading(&mut self, text: &str) {
        let text = simple(text);
        if !text.is_empty() {
            self.flush();
            self.title(&text);
            self.page.headings.push((text, self.page.passages.len()));
        }
    }

    /// Text inside of a paragraph.
    pub(crate) fn text(&mut self, text: &str) {
        for word in text.split_whitespace() {
            if !self.passage.is_empty() {
                self.passage.push(' ');
            }
            self.passage.push_str(word);
            self.count += 1;
            let sentence = || word.ends_with(['.', '!', '?', ':', ';']);
            if self.count >= TOO_LONG || (self.count >= LONG && sentence()) {
                self.flush();
            }
        }
    }

    /// The end of a paragraph.
    pub(crate) fn end(&mut self) {
        if self.count >= ENOUGH {
            self.flush();
        }
    }

    fn flush(&mut self) {
        if !self.passage.is_empty() {
            self.page.passages.push(std::mem::take(&mut self.passage));
        }
        self.count = 0;
    }

    /// The page.
    pub(crate) fn finish(mut self) -> Page {
        self.flush();
        self.page
    }
}

/// One line, marks that lead to a heading taken off.
fn simple(text: &str) -> String {
    let words = text
        .split_whitespace()
        .filter(|word| !["§", "¶", "#"].contains(word));
    let line = words.collect::<Vec<_>>().join(" ");
    line.trim_matches(['§', '¶']).trim().to_owned()
}
