//! Counts lines by language.
//!
//! In: the text files. Out: code, comments and blank lines of each file and each language. Guaranteed: every line of
//! every file is counted exactly once, whatever its encoding. A comment is only seen where a line begins with one,
//! so a `"/*"` inside a string opens none.

use std::cmp::Reverse;
use std::collections::HashMap;

use dag_core::node;

use crate::languages::{Kind, Language};
use crate::paths::RepoPath;
use crate::pool::on_a_thread;
use crate::sources::{Source, Sources};
use crate::stopwatch::Stopwatch;

/// The lines of the whole checkout.
#[derive(Clone, Debug)]
pub(crate) struct LineCounts {
    /// Each file, in the order of the paths.
    pub(crate) files: Vec<FileLines>,
    /// Each language, the largest first.
    pub(crate) languages: Vec<LanguageLines>,
    /// How many files are not UTF-8; they are counted like the others.
    pub(crate) not_utf8: usize,
}

/// The lines of one file.
#[derive(Clone, Debug)]
pub(crate) struct FileLines {
    /// Where it lies.
    pub(crate) path: RepoPath,
    /// What it is written in.
    pub(crate) language: &'static Language,
    /// Its lines.
    pub(crate) lines: Lines,
}

/// The lines of one language.
#[derive(Clone, Debug)]
pub(crate) struct LanguageLines {
    /// The language.
    pub(crate) language: &'static Language,
    /// How many files are written in it.
    pub(crate) files: usize,
    /// Their lines.
    pub(crate) lines: Lines,
}

/// Numbers of lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lines {
    /// Lines that are neither of the others.
    pub(crate) code: usize,
    /// Lines that begin in or with a comment.
    pub(crate) comments: usize,
    /// Lines of white space.
    pub(crate) blank: usize,
}

impl Lines {
    /// All lines.
    pub(crate) fn total(self) -> usize {
        self.code + self.comments + self.blank
    }

    fn add(&mut self, other: Self) {
        self.code += other.code;
        self.comments += other.comments;
        self.blank += other.blank;
    }
}

impl LineCounts {
    /// The lines of code in programming languages.
    pub(crate) fn code(&self) -> usize {
        self.languages
            .iter()
            .filter(|each| each.language.kind == Kind::Code)
            .map(|each| each.lines.code)
            .sum()
    }
}

/// Counts the lines of every text file.
#[node(pure)]
pub(crate) async fn count_lines(sources: &Sources, stopwatch: &Stopwatch) -> LineCounts {
    let _lap = stopwatch.lap("count_lines");
    let texts = sources.texts.clone();
    on_a_thread(move || count(&texts)).await
}

fn count(texts: &[Source]) -> LineCounts {
    let mut files = Vec::with_capacity(texts.len());
    let mut languages: HashMap<&str, LanguageLines> = HashMap::new();
    let mut not_utf8 = 0;
    for Source { path, bytes } in texts {
        let language = Language::of(path);
        let lines = count_text(language, bytes);
        not_utf8 += usize::from(str::from_utf8(bytes).is_err());
        let none = LanguageLines {
            language,
            files: 0,
            lines: Lines::default(),
        };
        let sum = languages.entry(language.name).or_insert(none);
        sum.files += 1;
        sum.lines.add(lines);
        files.push(FileLines {
            path: path.clone(),
            language,
            lines,
        });
    }
    let mut languages: Vec<_> = languages.into_values().collect();
    languages.sort_by_key(|each| (Reverse(each.lines.total()), each.language.name));
    LineCounts {
        files,
        languages,
        not_utf8,
    }
}

fn count_text(language: &Language, bytes: &[u8]) -> Lines {
    let mut lines = Lines::default();
    let mut inside = false;
    for line in bytes
        .split_inclusive(|&byte| byte == b'\n')
        .map(<[u8]>::trim_ascii)
    {
        if line.is_empty() {
            lines.blank += 1;
        } else if inside {
            lines.comments += 1;
            inside = language
                .block
                .is_some_and(|(_, end)| find(line, end).is_none());
        } else if let Some(rest) = language
            .block
            .and_then(|(begin, _)| line.strip_prefix(begin.as_bytes()))
        {
            let end = language
                .block
                .and_then(|(_, end)| Some((find(rest, end)?, end.len())));
            let after = end
                .and_then(|(at, length)| rest.get(at + length..))
                .unwrap_or_default();
            // Code may follow a comment that ends on its line.
            if after.trim_ascii().is_empty() {
                lines.comments += 1;
            } else {
                lines.code += 1;
            }
            inside = end.is_none();
        } else if language
            .line
            .iter()
            .any(|begin| line.starts_with(begin.as_bytes()))
        {
            lines.comments += 1;
        } else {
            lines.code += 1;
        }
    }
    lines
}

fn find(line: &[u8], text: &str) -> Option<usize> {
    memchr::memmem::find(line, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(name: &str, text: &[u8]) -> (usize, usize, usize) {
        let lines = count_text(Language::of(&RepoPath::new(name.as_bytes())), text);
        (lines.code, lines.comments, lines.blank)
    }

    #[test]
    fn code_comments_and_blank_lines_are_told_apart() {
        assert_eq!(
            lines(
                "a.rs",
                b"// a\n\nlet x = \"/*\";\n/* b\n\n c */\n/* d */ let y;\n  /* e */\n"
            ),
            (2, 4, 2)
        );
        assert_eq!(lines("a.py", b"#!x\r\n\r\nprint()"), (1, 1, 1));
        assert_eq!(lines("a.html", b"<!-- a -->\n<p>\n"), (1, 1, 0));
    }

    #[test]
    fn any_bytes_are_counted() {
        assert_eq!(lines("a.c", b"\xff\xfe\n\n\xc3"), (2, 0, 1));
        assert_eq!(lines("a.c", b""), (0, 0, 0));
    }
}
