//! Answers from the index.
//!
//! In: a store and words. Out: the passages that hold all of them, the best first. Guaranteed: the index is only read;
//! words are words, no operators, so any input is a valid search.

use std::fmt::Write as _;
use std::path::Path;

use rusqlite::{Connection, OpenFlags, params};

use crate::deduplicate::words;
use crate::plan::INDEX;
use crate::terminal::Style;

/// How many passages are shown.
const SHOWN: i64 = 5;

/// Marks in a snippet where a word begins and ends; no text of a document holds them.
const MARKS: [&str; 2] = ["\u{1}", "\u{2}"];

/// Why nothing can be searched.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SearchError {
    /// Nothing was ingested.
    #[error("no index in `{0}`; run `ingest FOLDER --store {0}` first")]
    NoIndex(String),
    /// Only punctuation was given.
    #[error("give at least one word to search for")]
    NoWords,
    /// The database refused.
    #[error("cannot read the index in `{0}`; ingest again")]
    Broken(String, #[source] rusqlite::Error),
}

/// Searches the store for passages that hold all words of `wanted`.
pub(crate) fn search(store: &Path, wanted: &str, style: Style) -> Result<String, SearchError> {
    let quoted: Vec<String> = words(wanted).map(|word| format!("\"{word}\"")).collect();
    if quoted.is_empty() {
        return Err(SearchError::NoWords);
    }
    let shown = store.display().to_string();
    let path = store.join(INDEX);
    if !path.is_file() {
        return Err(SearchError::NoIndex(shown));
    }
    answers(&path, &quoted.join(" "), style).map_err(|error| SearchError::Broken(shown, error))
}

fn answers(path: &Path, query: &str, style: Style) -> rusqlite::Result<String> {
    let database = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let total: i64 = database.query_row(
        "SELECT count(*) FROM texts WHERE texts MATCH ?1",
        [query],
        |row| row.get(0),
    )?;
    let mut statement = database.prepare(
        "SELECT document, texts.title, texts.section, snippet(texts, 2, ?2, ?3, ' … ', 24)
         FROM texts JOIN passages ON passages.id = texts.rowid
         WHERE texts MATCH ?1 ORDER BY bm25(texts, 4.0, 2.0, 1.0), texts.rowid LIMIT ?4",
    )?;
    let [from, to] = MARKS;
    let mut rows = statement.query(params![query, from, to, SHOWN])?;
    let mut text = match total {
        0 => "nothing found\n".to_owned(),
        1 => "1 passage\n".to_owned(),
        n => format!("{n} passages\n"),
    };
    while let Some(row) = rows.next()? {
        let (document, title): (String, String) = (row.get(0)?, row.get(1)?);
        let (section, snippet): (String, String) = (row.get(2)?, row.get(3)?);
        let place = if section.is_empty() || section == title {
            title
        } else {
            format!("{title} › {section}")
        };
        let _ = writeln!(
            text,
            "\n  {}  {}\n    {}",
            style.paint(1, &place),
            style.paint(2, &document.escape_debug().to_string()),
            marked(&snippet, style)
        );
    }
    Ok(text)
}

/// Shows found words in bold, or between stars where there is no bold.
fn marked(snippet: &str, style: Style) -> String {
    let [from, to] = MARKS;
    let mut out = String::new();
    let mut rest = snippet;
    while let Some((before, (word, after))) = rest
        .split_once(from)
        .and_then(|(before, found)| Some((before, found.split_once(to)?)))
    {
        out.push_str(before);
        let bold = style.paint(1, word);
        if bold == word {
            out.extend(["*", word, "*"]);
        } else {
            out.push_str(&bold);
        }
        rest = after;
    }
    out + rest
}
