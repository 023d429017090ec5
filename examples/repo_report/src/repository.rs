//! Finds the repository and its newest commit.
//!
//! In: any folder of a checkout. Out: [`Repository`], which all later nodes work on, and [`Head`], for the page's
//! header. Guaranteed: there is a work tree, and every node that looks at history looks from the same commit.

use std::io;
use std::path::PathBuf;

use dag_core::node;

use crate::git::{self, GitError};
use crate::paths::{one_line, os_path};
use crate::stopwatch::Stopwatch;

/// The folder the user asked about.
#[derive(Clone, Debug)]
pub(crate) struct Checkout(pub(crate) PathBuf);

/// A checkout that exists.
#[derive(Clone, Debug)]
pub(crate) struct Repository {
    /// The top folder of the work tree.
    pub(crate) root: PathBuf,
    /// The name of that folder.
    pub(crate) name: String,
    /// The full hash of the commit all nodes look from; none before the first commit.
    pub(crate) commit: Option<String>,
    /// Whether the clone holds only the newest part of the history.
    pub(crate) shallow: bool,
}

/// Where the repository stands.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    /// The branch; none if a commit is checked out directly.
    pub(crate) branch: Option<String>,
    /// The newest commit, if there is one.
    pub(crate) commit: Option<HeadCommit>,
}

/// The newest commit.
#[derive(Clone, Debug)]
pub(crate) struct HeadCommit {
    /// The hash, shortened as far as it stays unique.
    pub(crate) short: String,
    /// The date, time and offset of the committer, as `2024-05-01 12:00:00 +0200`.
    pub(crate) date: String,
    /// The first line of the message.
    pub(crate) subject: String,
}

/// Why there is nothing to report on.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OpenError {
    /// The path leads nowhere.
    #[error("`{0}` does not exist; give the folder of a git checkout")]
    Missing(String),
    /// The path leads to something else.
    #[error("`{0}` is not a folder; give the folder of a git checkout")]
    NotAFolder(String),
    /// The path could not be looked at.
    #[error("cannot open `{0}`; check its permissions")]
    Unreadable(String, #[source] io::Error),
    /// No folder up to the root is a repository.
    #[error(
        "`{0}` is not in a git repository; give the folder of a git checkout, or run `git init` there"
    )]
    NotARepository(String),
    /// A bare repository, or the inside of `.git`.
    #[error(
        "`{0}` has no work tree (a bare repository or a `.git` folder); give a checkout, such as a `git clone` of it"
    )]
    NoWorkTree(String),
    /// The repository belongs to someone else.
    #[error(
        "git does not trust `{0}`, which belongs to another user; \
        if you do, run `git config --global --add safe.directory` with the path of its top folder"
    )]
    NotTrusted(String),
    /// Git refused for another reason.
    #[error("git cannot open `{0}`: {1}")]
    Refused(String, String),
    /// Git did not run.
    #[error(transparent)]
    Git(#[from] GitError),
}

/// Finds the top folder of the checkout and the commit it is at.
#[node(read)]
pub(crate) async fn open_repository(
    checkout: &Checkout,
    stopwatch: &Stopwatch,
) -> Result<Repository, OpenError> {
    let _lap = stopwatch.lap("open_repository");
    let Checkout(folder) = checkout;
    let shown = one_line(&folder.to_string_lossy());
    match std::fs::metadata(folder) {
        Ok(data) if data.is_dir() => {}
        Ok(_) => return Err(OpenError::NotAFolder(shown)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(OpenError::Missing(shown));
        }
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(OpenError::NotAFolder(shown));
        }
        Err(error) => return Err(OpenError::Unreadable(shown, error)),
    }

    // The folder comes last: its name may hold line breaks.
    let ask = [
        "rev-parse",
        "--is-inside-work-tree",
        "--is-shallow-repository",
        "--show-toplevel",
    ];
    let output = git::command(folder)
        .args(ask)
        .output()
        .await
        .map_err(|error| GitError::run(folder, error))?;
    if !output.status.success() {
        let said = git::complaint(output.status, &output.stderr);
        return Err(match said.as_str() {
            text if text.contains("not a git repository") => OpenError::NotARepository(shown),
            text if text.contains("must be run in a work tree") => OpenError::NoWorkTree(shown),
            text if text.contains("dubious ownership") => OpenError::NotTrusted(shown),
            _ => OpenError::Refused(shown, said),
        });
    }
    let mut answers = output.stdout.splitn(3, |&byte| byte == b'\n');
    let (inside, shallow, root) = (
        answers.next(),
        answers.next(),
        answers.next().unwrap_or_default(),
    );
    if inside != Some(b"true") {
        return Err(OpenError::NoWorkTree(shown));
    }
    let root = os_path(root.strip_suffix(b"\n").unwrap_or(root));
    let name = root
        .file_name()
        .unwrap_or(root.as_os_str())
        .to_string_lossy()
        .into_owned();
    let commit = git::answer(&root, &["rev-parse", "--verify", "--quiet", "HEAD"]).await?;
    Ok(Repository {
        root,
        name,
        commit,
        shallow: shallow == Some(b"true"),
    })
}

/// Reads the branch and the newest commit.
#[node(read)]
pub(crate) async fn read_head(
    repository: &Repository,
    stopwatch: &Stopwatch,
) -> Result<Head, GitError> {
    let _lap = stopwatch.lap("read_head");
    let root = &repository.root;
    let branch = git::answer(root, &["symbolic-ref", "--quiet", "--short", "HEAD"]).await?;
    let Some(hash) = &repository.commit else {
        return Ok(Head {
            branch,
            commit: None,
        });
    };
    let format = "--format=%h%x00%ci%x00%s";
    let args = [
        "log",
        "-1",
        "--no-patch",
        "--no-color",
        "--encoding=UTF-8",
        format,
        hash,
        "--",
    ];
    let text = git::output(root, "read the newest commit", &args).await?;
    let text = String::from_utf8_lossy(&text);
    let mut fields = text
        .trim_end_matches('\n')
        .splitn(3, '\0')
        .map(str::to_owned);
    let (short, date, subject) = (fields.next(), fields.next(), fields.next());
    let commit = HeadCommit {
        short: short.unwrap_or_default(),
        date: date.unwrap_or_default(),
        subject: subject.unwrap_or_default(),
    };
    Ok(Head {
        branch,
        commit: Some(commit),
    })
}
