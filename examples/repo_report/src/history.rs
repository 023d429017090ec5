//! Reads the history.
//!
//! In: the repository. Out: the newest commits with their authors, dates and changed lines per file, newest first.
//! Git compares the trees of one commit after the other on one processor, so two of it read half the commits each.
//! Guaranteed: at most [`MAX_COMMITS`] commits and [`MAX_CHANGES`] changes are held, whatever the repository's size,
//! and [`History::cut`] says when that left something out. No commit yet is an empty history, not an error.

use dag_core::node;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, BufReader};

use crate::git::{self, GitError};
use crate::numstat::{FORMAT, Parser};
use crate::paths::RepoPath;
use crate::repository::Repository;
use crate::stopwatch::Stopwatch;

/// How many commits are read.
pub(crate) const MAX_COMMITS: usize = 5_000;
/// How many changes of files are read in each half.
pub(crate) const MAX_CHANGES: usize = 500_000;

/// The newest commits, newest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    /// The commits read.
    pub(crate) commits: Vec<Commit>,
    /// Which bound left older commits out, if one did.
    pub(crate) cut: Option<Cut>,
}

/// The bound that was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cut {
    /// [`MAX_COMMITS`].
    Commits,
    /// [`MAX_CHANGES`].
    Changes,
}

/// One commit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Commit {
    /// When it was written, in seconds since 1970.
    pub(crate) authored: i64,
    /// When it came into the history, in seconds since 1970.
    pub(crate) committed: i64,
    /// The author's name, as `.mailmap` has it.
    pub(crate) author: String,
    /// The author's address, which tells authors of one name apart; never shown.
    pub(crate) email: String,
    /// What it changed; a merge changes nothing by itself.
    pub(crate) changes: Vec<Change>,
}

/// What one commit did to one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The file, as it was called after the commit.
    pub(crate) path: RepoPath,
    /// What it was called before, if it was renamed.
    pub(crate) renamed_from: Option<RepoPath>,
    /// Lines added; 0 for a binary file.
    pub(crate) added: u64,
    /// Lines deleted; 0 for a binary file.
    pub(crate) deleted: u64,
}

/// How many commits there are to read, at most one more than [`MAX_COMMITS`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct CommitCount(pub(crate) usize);

/// The newer half of the commits.
#[derive(Clone, Debug)]
pub(crate) struct RecentCommits(History);

/// The older half of the commits.
#[derive(Clone, Debug)]
pub(crate) struct OlderCommits(History);

/// Counts the commits, which is quick: nothing is compared.
#[node(read)]
pub(crate) async fn count_commits(
    repository: &Repository,
    stopwatch: &Stopwatch,
) -> Result<CommitCount, GitError> {
    let _lap = stopwatch.lap("count_commits");
    let Some(hash) = &repository.commit else {
        return Ok(CommitCount(0));
    };
    // One more than wanted, to know whether there are more.
    let bound = format!("--max-count={}", MAX_COMMITS + 1);
    let args = ["rev-list", "--count", &bound, hash, "--"];
    let count = git::output(&repository.root, "count the commits", &args).await?;
    Ok(CommitCount(
        String::from_utf8_lossy(&count).trim().parse().unwrap_or(0),
    ))
}

/// Reads the newer half of the commits.
#[node(read)]
pub(crate) async fn read_recent(
    repository: &Repository,
    count: &CommitCount,
    stopwatch: &Stopwatch,
) -> Result<RecentCommits, GitError> {
    let _lap = stopwatch.lap("read_recent");
    Ok(RecentCommits(read(repository, 0, half(*count)).await?))
}

/// Reads the older half of the commits.
#[node(read)]
pub(crate) async fn read_older(
    repository: &Repository,
    count: &CommitCount,
    stopwatch: &Stopwatch,
) -> Result<OlderCommits, GitError> {
    let _lap = stopwatch.lap("read_older");
    let skip = half(*count);
    let mut history = read(repository, skip, count.0.min(MAX_COMMITS) - skip).await?;
    if count.0 > MAX_COMMITS {
        history.cut = history.cut.or(Some(Cut::Commits));
    }
    Ok(OlderCommits(history))
}

/// Puts the halves together.
#[node(pure)]
pub(crate) fn join_history(
    recent: RecentCommits,
    older: OlderCommits,
    stopwatch: &Stopwatch,
) -> History {
    let _lap = stopwatch.lap("join_history");
    let (RecentCommits(mut history), OlderCommits(older)) = (recent, older);
    // A newer half that is cut leaves a gap; what lies beyond it would mislead.
    if history.cut.is_none() {
        history.commits.extend(older.commits);
        history.cut = older.cut;
    }
    history
}

/// Where the halves meet.
fn half(CommitCount(count): CommitCount) -> usize {
    count.min(MAX_COMMITS).div_ceil(2)
}

/// Reads `count` commits after the newest `skip`, and what they changed.
async fn read(repository: &Repository, skip: usize, count: usize) -> Result<History, GitError> {
    let (Some(hash), 1..) = (&repository.commit, count) else {
        return Ok(History::default());
    };
    let root = &repository.root;
    let run = |error| GitError::run(root, error);

    let mut git = git::command(root);
    git.args([
        "log",
        "-z",
        "--numstat",
        "--root",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
    ]);
    git.args([
        "--find-renames",
        "-l400",
        "--diff-merges=off",
        "--encoding=UTF-8",
        FORMAT,
    ]);
    git.args([
        &format!("--skip={skip}"),
        &format!("--max-count={count}"),
        hash,
        "--",
    ]);
    let mut child = git.spawn().map_err(run)?;
    let (Some(stdout), Some(mut stderr)) = (child.stdout.take(), child.stderr.take()) else {
        return Err(run(std::io::Error::other("git's output is not piped")));
    };

    // Both pipes at once: git would wait forever for a full one that nobody reads.
    let mut complaint = Vec::new();
    let (history, read) = tokio::join!(parse(stdout), stderr.read_to_end(&mut complaint));
    let history = history.map_err(run)?;
    read.map_err(run)?;
    let status = child.wait().await.map_err(run)?;
    // A bound that was met closes the pipe, which git takes for a failure.
    if !status.success() && history.cut.is_none() {
        return Err(GitError::failed(
            "read the history",
            root,
            status,
            &complaint,
        ));
    }
    Ok(history)
}

/// Reads git's output until its end or a bound.
async fn parse(output: impl AsyncRead + Unpin) -> std::io::Result<History> {
    let mut output = BufReader::with_capacity(1 << 16, output);
    let mut parser = Parser::default();
    let mut token = Vec::new();
    while output.read_until(0, &mut token).await? > 0 {
        parser.token(token.strip_suffix(b"\0").unwrap_or(&token));
        token.clear();
        if parser.history.cut.is_some() {
            break;
        }
    }
    Ok(parser.history)
}
