//! Reads requests.
//!
//! In: a file with one JSON object a line. Out: all of its requests, in their order. Guaranteed: a file with a mistake gives
//! nothing but the mistakes, each with its line; every request has an id of its own, an address and a text.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::Deserialize;

use crate::date::Date;

/// What a customer wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its own among all requests.
    pub id: String,
    /// The address it came from.
    pub from: String,
    /// Who signed it; empty if nobody did.
    pub name: String,
    /// When it came.
    pub received: Date,
    /// May be empty.
    pub subject: String,
    /// What is written, without what it quotes.
    pub text: String,
}

/// A line of the file.
#[derive(Deserialize)]
struct Line {
    id: String,
    from: String,
    #[serde(default)]
    name: String,
    received: String,
    #[serde(default)]
    subject: String,
    text: String,
}

/// Why there are no requests.
#[derive(Debug, thiserror::Error)]
pub enum RequestError {
    /// Nothing is there.
    #[error("`{}` does not exist", .0.display())]
    Missing(PathBuf),
    /// The system refused.
    #[error("cannot read `{}`", .0.display())]
    Io(PathBuf, #[source] io::Error),
    /// Nothing is in it.
    #[error("`{}` holds no requests", .0.display())]
    Empty(PathBuf),
    /// Lines are wrong.
    #[error("`{}`: {problems}", path.display())]
    Lines {
        /// The file.
        path: PathBuf,
        /// The first of them, each with its line.
        problems: String,
    },
}

/// How many mistakes are told.
const TOLD: usize = 3;

/// Reads a file of requests.
pub fn read_requests(path: &Path) -> Result<Vec<Request>, RequestError> {
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => RequestError::Missing(path.to_owned()),
        _ => RequestError::Io(path.to_owned(), error),
    })?;
    let requests = parse(&bytes).map_err(|problems| RequestError::Lines {
        path: path.to_owned(),
        problems,
    })?;
    if requests.is_empty() {
        return Err(RequestError::Empty(path.to_owned()));
    }
    Ok(requests)
}

fn parse(bytes: &[u8]) -> Result<Vec<Request>, String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (mut requests, mut problems) = (Vec::new(), Vec::new());
    let mut ids: HashMap<String, usize> = HashMap::new();
    for (line, number) in bytes.split(|byte| *byte == b'\n').zip(1..) {
        if line.trim_ascii().is_empty() {
            continue;
        }
        match request(line) {
            Ok(request) => {
                if let Some(first) = ids.insert(request.id.clone(), number) {
                    ids.insert(request.id.clone(), first);
                    problems.push(format!(
                        "line {number}: the id `{}` stands on line {first} already",
                        request.id
                    ));
                }
                requests.push(request);
            }
            Err(problem) => problems.push(format!("line {number}: {problem}")),
        }
    }
    if problems.is_empty() {
        return Ok(requests);
    }
    let more = problems.len().saturating_sub(TOLD);
    problems.truncate(TOLD);
    let mut told = problems.join("; ");
    if more > 0 {
        let _ = write!(told, "; and {more} more");
    }
    Err(told)
}

fn request(line: &[u8]) -> Result<Request, String> {
    let line: Line = serde_json::from_slice(line).map_err(|error| {
        // The number of the line is that of the file, not of this text.
        let text = error.to_string();
        let what = text
            .rsplit_once(" at line ")
            .map_or(&*text, |(what, _)| what);
        match error.column() {
            0 => what.to_owned(),
            column => format!("{what} (column {column})"),
        }
    })?;
    let id = line.id.trim();
    if id.is_empty() {
        return Err("the `id` is empty".to_owned());
    }
    let from = line.from.trim().to_lowercase();
    if !from
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    {
        return Err(format!("`from` is no address: `{from}`"));
    }
    let text = without_quotes(&line.text);
    if text.is_empty() && line.subject.trim().is_empty() {
        return Err("`subject` and `text` are empty".to_owned());
    }
    Ok(Request {
        id: id.to_owned(),
        from,
        name: line.name.trim().to_owned(),
        received: line
            .received
            .parse()
            .map_err(|error| format!("`received`: {error}"))?,
        subject: line.subject.trim().to_owned(),
        text,
    })
}

/// The text without the lines it quotes.
fn without_quotes(text: &str) -> String {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('>'))
        .collect();
    lines.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str =
        r#"{"id":"a","from":"A@Example.org","received":"2025-03-05","text":"Hi\n> no\nthere"}"#;

    #[test]
    fn a_request_is_read_without_what_it_quotes() {
        let text = format!("\u{feff}{GOOD}\r\n\n  \n");
        let requests = parse(text.as_bytes()).unwrap();
        assert_eq!(requests.len(), 1);
        assert_eq!(requests[0].from, "a@example.org");
        assert_eq!(requests[0].text, "Hi\nthere");
    }

    #[test]
    fn mistakes_have_their_lines() {
        for (bad, wanted) in [
            (&b"{\"id\":"[..], "line 3: EOF while parsing"),
            (b"[1, 2]", "line 3: "),
            (b"\xff\xfe", "line 3: "),
            (b"{\"id\":\"b\"}", "line 3: missing field `from`"),
            (
                br#"{"id":" ","from":"a@b.c","received":"2025-03-05","text":"x"}"#,
                "line 3: the `id` is empty",
            ),
            (
                br#"{"id":"b","from":"nobody","received":"2025-03-05","text":"x"}"#,
                "line 3: `from` is no address: `nobody`",
            ),
            (
                br#"{"id":"b","from":"a@b.c","received":"2025-02-30","text":"x"}"#,
                "line 3: `received`: `2025-02-30` is no day",
            ),
            (
                br#"{"id":"b","from":"a@b.c","received":"2025-03-05","text":"> x"}"#,
                "line 3: `subject` and `text` are empty",
            ),
            (
                GOOD.as_bytes(),
                "line 3: the id `a` stands on line 1 already",
            ),
        ] {
            let mut bytes = format!("{GOOD}\n\n").into_bytes();
            bytes.extend(bad);
            let problems = parse(&bytes).unwrap_err();
            assert!(problems.starts_with(wanted), "{problems}");
        }
    }

    #[test]
    fn the_first_mistakes_are_told_and_the_others_counted() {
        let problems = parse(b"{\n{\n{\n{\n{\n").unwrap_err();
        assert_eq!(problems.matches("line ").count(), TOLD, "{problems}");
        assert!(problems.ends_with("; and 2 more"), "{problems}");
    }
}
