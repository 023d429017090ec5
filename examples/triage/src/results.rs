//! The files that results go to.
//!
//! In: what has become of a request. Out: one line of JSON in `answers.jsonl`, `escalations.jsonl` or `closed.jsonl`. Guaranteed: each request is in
//! one of them once; what is there is never overwritten; two runs cannot write to one folder at once; a run that was killed can go on
//! where it stopped.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use dag_core::{Resource, node};
use serde_json::{Value, json};

use crate::classify::Kind;
use crate::outcome::{Outcome, Triaged};
use crate::request::Request;

/// The files that results go to.
#[derive(Resource)]
pub struct ResultFiles;

const ANSWERS: &str = "answers.jsonl";
const ESCALATIONS: &str = "escalations.jsonl";
const CLOSED: &str = "closed.jsonl";

/// A folder of results, open for this run alone.
#[derive(Debug)]
pub struct Results {
    folder: PathBuf,
    files: Mutex<Files>,
    /// The requests that were done before.
    known: HashSet<String>,
    /// Unfinished lines that were cut off.
    torn: usize,
}

#[derive(Debug)]
struct Files {
    answers: File,
    escalations: File,
    closed: File,
}

/// Why results cannot be kept.
#[derive(Debug, thiserror::Error)]
pub enum ResultError {
    /// They would be mixed with others.
    #[error("`{}` exists already; name another folder with --out, or go on with --resume", .0.display())]
    Exists(PathBuf),
    /// Another run has it.
    #[error("`{}` is in use by another run", .0.display())]
    Locked(PathBuf),
    /// What is there is no result.
    #[error("`{}`, line {line}: no result of this program ({problem})", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// Its number, from one.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// The system refused.
    #[error("cannot write to `{}`", .0.display())]
    Io(PathBuf, #[source] io::Error),
}

/// What became of one request, for the report.
#[derive(Clone, Debug)]
pub struct Filed {
    /// Its id.
    pub id: String,
    /// What it was about.
    pub subject: String,
    /// Its kind.
    pub kind: Kind,
    /// What became of it, and why.
    pub triaged: Triaged,
}

impl Results {
    /// Opens a folder; with `resume` what is there already is kept and not done again.
    pub fn open(folder: &Path, resume: bool) -> Result<Self, ResultError> {
        let refused = |error| ResultError::Io(folder.to_owned(), error);
        fs::create_dir_all(folder).map_err(refused)?;
        // All three or none: nothing is made before it is known that none is there.
        let paths = [ANSWERS, ESCALATIONS, CLOSED].map(|name| folder.join(name));
        if let Some(path) = paths.iter().find(|path| !resume && path.exists()) {
            return Err(ResultError::Exists(path.clone()));
        }
        let [answers, escalations, closed] = &paths;
        let (mut known, mut torn) = (HashSet::new(), 0);
        let mut open = |path: &PathBuf| -> Result<File, ResultError> {
            let file = open(path, resume)?;
            torn += usize::from(read_known(path, &file, &mut known)?);
            Ok(file)
        };
        // The first is locked before the others are looked at.
        let files = Files {
            answers: open(answers)?,
            escalations: open(escalations)?,
            closed: open(closed)?,
        };
        Ok(Self {
            folder: folder.to_owned(),
            files: Mutex::new(files),
            known,
            torn,
        })
    }

    /// The requests that are not done yet, and how many are.
    #[must_use]
    pub fn left(&self, requests: Vec<Request>) -> (Vec<Arc<Request>>, usize) {
        let all = requests.len();
        let left: Vec<_> = requests
            .into_iter()
            .filter(|request| !self.known.contains(&request.id))
            .map(Arc::new)
            .collect();
        let done = all - left.len();
        (left, done)
    }

    /// How many unfinished lines a killed run had left.
    #[must_use]
    pub fn torn(&self) -> usize {
        self.torn
    }

    /// Where they are.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn append(&self, request: &Request, triaged: &Triaged) -> io::Result<()> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let file = match &triaged.outcome {
            Outcome::Answered(_) => &mut files.answers,
            Outcome::Escalated(_) => &mut files.escalations,
            Outcome::Closed(_) => &mut files.closed,
        };
        let line = format!("{}\n", line(request, triaged));
        let before = file.metadata()?.len();
        // In one call, so that a run that is killed leaves whole lines; what a full disk took of it is cut off again.
        file.write_all(line.as_bytes()).inspect_err(|_| {
            let _ = file.set_len(before);
        })
    }
}

/// Keeps what has become of a request.
#[node(write(ResultFiles), commutes, blocking)]
pub fn keep_result(
    results: Arc<Results>,
    request: Arc<Request>,
    triaged: Triaged,
) -> Result<Filed, ResultError> {
    results
        .append(&request, &triaged)
        .map_err(|error| ResultError::Io(results.folder.clone(), error))?;
    Ok(Filed {
        id: request.id.clone(),
        subject: request.subject.clone(),
        kind: triaged.sorted.kind,
        triaged,
    })
}

/// Opens one file for this run alone.
fn open(path: &Path, resume: bool) -> Result<File, ResultError> {
    let refused = |error| ResultError::Io(path.to_owned(), error);
    let mut options = OpenOptions::new();
    options.append(true).read(true);
    if resume {
        options.create(true);
    } else {
        options.create_new(true);
    }
    let file = options.open(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => ResultError::Exists(path.to_owned()),
        _ => refused(error),
    })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(ResultError::Locked(path.to_owned())),
        Err(TryLockError::Error(error)) => Err(refused(error)),
    }
}

/// Reads which requests are done; a last line without its end is cut off.
fn read_known(path: &Path, file: &File, known: &mut HashSet<String>) -> Result<bool, ResultError> {
    let refused = |error| ResultError::Io(path.to_owned(), error);
    let bytes = fs::read(path).map_err(refused)?;
    let whole = bytes
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |end| end + 1);
    let lines = bytes.get(..whole).unwrap_or_default();
    for (line, number) in lines.split(|byte| *byte == b'\n').zip(1..) {
        if line.is_empty() {
            continue;
        }
        let wrong = |problem: String| ResultError::Line {
            path: path.to_owned(),
            line: number,
            problem,
        };
        let fields: HashMap<String, Value> =
            serde_json::from_slice(line).map_err(|_| wrong("no JSON object".to_owned()))?;
        let id = fields.get("id").and_then(Value::as_str);
        known.insert(id.ok_or_else(|| wrong("no `id`".to_owned()))?.to_owned());
    }
    let torn = whole < bytes.len();
    if torn {
        let length = u64::try_from(whole).unwrap_or(u64::MAX);
        file.set_len(length).map_err(refused)?;
    }
    Ok(torn)
}

/// A request and what has become of it.
fn line(request: &Request, triaged: &Triaged) -> Value {
    let reasons: Vec<String> = triaged
        .sorted
        .reasons
        .iter()
        .map(ToString::to_string)
        .collect();
    let mut line = json!({
        "id": request.id,
        "from": request.from,
        "subject": request.subject,
        "kind": triaged.sorted.kind.name(),
        "reasons": reasons,
    });
    let more = match &triaged.outcome {
        Outcome::Answered(answer) => json!({
            "answer": answer.text,
            "by": answer.author.name(),
            "articles": answer.sources,
            "rounds": answer.round,
        }),
        Outcome::Escalated(handover) => json!({
            "name": request.name,
            "received": request.received.to_string(),
            "text": request.text,
            "why": handover.why,
            "facts": handover.facts,
            "draft": handover.draft,
            "objections": handover.objections.iter().map(ToString::to_string).collect::<Vec<_>>(),
        }),
        Outcome::Closed(spam) => json!({ "why": spam.signs }),
    };
    if let (Some(line), Value::Object(more)) = (line.as_object_mut(), more) {
        line.extend(more);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::classify::Sorted;
    use crate::outcome::Handover;

    fn request(id: &str) -> Arc<Request> {
        Arc::new(Request {
            id: id.to_owned(),
            from: "a@example.org".to_owned(),
            name: String::new(),
            received: "2025-03-05".parse().unwrap(),
            subject: "two\nlines".to_owned(),
            text: "x".to_owned(),
        })
    }

    fn triaged() -> Triaged {
        Triaged {
            sorted: Sorted {
                kind: Kind::Unclear,
                ahead: [(Kind::Refund, 0.0), (Kind::Spam, 0.0)],
                reasons: Vec::new(),
            },
            outcome: Outcome::Escalated(Handover::new("because")),
        }
    }

    fn lines(folder: &Path) -> Vec<String> {
        let text = fs::read_to_string(folder.join(ESCALATIONS)).unwrap();
        text.lines().map(ToOwned::to_owned).collect()
    }

    #[test]
    fn results_are_kept_and_gone_on_with() {
        let folder = tempfile::tempdir().unwrap();
        let results = Arc::new(Results::open(folder.path(), false).unwrap());
        keep_result(Arc::clone(&results), request("a"), triaged()).unwrap();
        let busy = Results::open(folder.path(), true).unwrap_err();
        assert!(matches!(busy, ResultError::Locked(_)), "{busy}");
        drop(results);
        let there = Results::open(folder.path(), false).unwrap_err();
        assert!(matches!(there, ResultError::Exists(_)), "{there}");

        let results = Arc::new(Results::open(folder.path(), true).unwrap());
        let all = vec![(*request("a")).clone(), (*request("b")).clone()];
        let (left, done) = results.left(all);
        assert_eq!((left.len(), done), (1, 1));
        keep_result(results, request("b"), triaged()).unwrap();
        assert_eq!(lines(folder.path()).len(), 2);
    }

    #[test]
    fn an_unfinished_line_is_cut_off_and_done_again() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(
            folder.path().join(ESCALATIONS),
            "{\"id\":\"a\"}\n{\"id\":\"b\",\"te",
        )
        .unwrap();
        let results = Arc::new(Results::open(folder.path(), true).unwrap());
        assert_eq!(results.torn(), 1);
        let (left, done) = results.left(vec![(*request("a")).clone(), (*request("b")).clone()]);
        assert_eq!((left.len(), done), (1, 1));
        keep_result(results, request("b"), triaged()).unwrap();
        let lines = lines(folder.path());
        assert_eq!(lines.len(), 2);
        assert!(lines[1].contains("\"because\""), "{lines:?}");
    }

    #[test]
    fn what_is_no_result_is_not_written_to() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(
            folder.path().join(ESCALATIONS),
            "{\"id\":\"a\"}\nmy notes\n",
        )
        .unwrap();
        let error = Results::open(folder.path(), true).unwrap_err().to_string();
        assert!(
            error.contains("escalations.jsonl`, line 2: no result"),
            "{error}"
        );
        assert_eq!(lines(folder.path()), ["{\"id\":\"a\"}", "my notes"]);
    }
}
