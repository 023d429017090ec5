//! Finds `TODO` and `FIXME`.
//!
//! In: the text files. Out: where the first [`SHOWN`] marked lines are and what they say, and how many there are.
//! Guaranteed: a line counts once; a marker is a whole word in capitals, so `TODOS` and `mastodon` are none.

use dag_core::node;
use memchr::{memchr, memchr_iter, memmem};

use crate::languages::{Kind, Language};
use crate::paths::RepoPath;
use crate::pool::on_a_thread;
use crate::sources::{Source, Sources};
use crate::stopwatch::Stopwatch;

/// How many markers are kept with their text.
pub(crate) const SHOWN: usize = 100;
/// How many characters of a line are kept.
const WIDTH: usize = 160;

/// The marked lines.
#[derive(Clone, Debug, Default)]
pub(crate) struct Markers {
    /// The first of them, in the order of the paths.
    pub(crate) shown: Vec<Marker>,
    /// How many lines say `TODO`.
    pub(crate) todo: usize,
    /// How many lines say `FIXME`.
    pub(crate) fixme: usize,
    /// How many files hold one.
    pub(crate) files: usize,
}

impl Markers {
    /// All marked lines.
    pub(crate) fn total(&self) -> usize {
        self.todo + self.fixme
    }
}

/// A marked line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marker {
    /// `TODO` or `FIXME`.
    pub(crate) word: &'static str,
    /// The file.
    pub(crate) path: RepoPath,
    /// The line, counted from 1.
    pub(crate) line: usize,
    /// What it says, from the marker on.
    pub(crate) text: String,
}

/// Finds the lines that say there is work left.
#[node(pure)]
pub(crate) async fn find_markers(sources: &Sources, stopwatch: &Stopwatch) -> Markers {
    let _lap = stopwatch.lap("find_markers");
    let texts = sources.texts.clone();
    on_a_thread(move || {
        let mut markers = Markers::default();
        for source in texts
            .iter()
            .filter(|source| Language::of(&source.path).kind != Kind::Generated)
        {
            search(source, &mut markers);
        }
        markers
    })
    .await
}

fn search(Source { path, bytes }: &Source, markers: &mut Markers) {
    let mut found = Vec::new();
    for word in ["TODO", "FIXME"] {
        found.extend(
            memmem::find_iter(bytes, word)
                .filter(|&at| is_word(bytes, at, word.len()))
                .map(|at| (at, word)),
        );
    }
    found.sort_unstable();
    markers.files += usize::from(!found.is_empty());

    let (mut line, mut counted, mut end_of_last) = (1, 0, 0);
    for (at, word) in found {
        if at < end_of_last {
            continue;
        }
        line += memchr_iter(b'\n', bytes.get(counted..at).unwrap_or_default()).count();
        counted = at;
        let rest = bytes.get(at..).unwrap_or_default();
        let length = memchr(b'\n', rest).unwrap_or(rest.len());
        end_of_last = at + length;
        if word == "TODO" {
            markers.todo += 1;
        } else {
            markers.fixme += 1;
        }
        if markers.shown.len() < SHOWN {
            let text = shorten(rest.get(..length).unwrap_or_default());
            markers.shown.push(Marker {
                word,
                path: path.clone(),
                line,
                text,
            });
        }
    }
}

fn is_word(bytes: &[u8], at: usize, length: usize) -> bool {
    let joins =
        |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    !joins(at.checked_sub(1).and_then(|before| bytes.get(before))) && !joins(bytes.get(at + length))
}

/// The first characters of a line, without the end of a comment around it. A line may be megabytes long.
fn shorten(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line.get(..WIDTH * 4).unwrap_or(line));
    let text = text
        .trim_end()
        .trim_end_matches("*/")
        .trim_end_matches("-->")
        .trim_end();
    match text.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text).trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markers(text: &[u8]) -> Markers {
        let mut markers = Markers::default();
        search(
            &Source {
                path: RepoPath::new(b"a.rs"),
                bytes: text.to_vec(),
            },
            &mut markers,
        );
        markers
    }

    #[test]
    fn a_line_counts_once_and_words_are_whole() {
        let found = markers(
            b"// TODO one, TODO again FIXME\n TODOS mastodon _TODO\n/* FIXME(x): two */\r\n",
        );
        assert_eq!((found.todo, found.fixme, found.files), (1, 1, 1));
        let seen: Vec<_> = found
            .shown
            .iter()
            .map(|m| (m.line, m.text.as_str()))
            .collect();
        assert_eq!(
            seen,
            [(1, "TODO one, TODO again FIXME"), (3, "FIXME(x): two")]
        );
    }

    #[test]
    fn long_and_broken_lines_are_shortened() {
        let long = [b"TODO ".as_slice(), &[0xc3; 5_000]].concat();
        let found = markers(&long);
        assert_eq!(
            found.shown.first().map(|m| m.text.chars().count()),
            Some(WIDTH + 1)
        );
        assert_eq!(markers(&b"TODO\n".repeat(SHOWN + 5)).shown.len(), SHOWN);
        assert_eq!(markers(&b"TODO\n".repeat(SHOWN + 5)).total(), SHOWN + 5);
    }
}
