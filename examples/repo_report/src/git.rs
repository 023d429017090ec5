//! Running `git` as a child process.
//!
//! In: a folder and arguments. Out: what git printed, or an error that says what was attempted and what git said.
//! Guaranteed: no network, no pager, no prompt, no write to the repository, no program that the repository's own
//! configuration names, and the same output whatever the user's configuration and language.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};

use tokio::process::Command;

use crate::paths::one_line;

/// Why git did not deliver.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GitError {
    /// There is no `git` to run.
    #[error("`git` was not found on the PATH; install git and try again")]
    NotInstalled,
    /// The system could not run git or read from it.
    #[error("cannot run git in `{}`; check that the folder is readable", one_line(&.0.to_string_lossy()))]
    Run(PathBuf, #[source] io::Error),
    /// Objects are missing that git would have to fetch.
    #[error("`{}` is a partial clone without the objects that are needed, and nothing is fetched; use a full clone",
        one_line(&.0.to_string_lossy()))]
    PartialClone(PathBuf),
    /// Git ended with an error.
    #[error("git cannot {action} of `{}`: {message}; `git fsck` there may say more",
        one_line(&.folder.to_string_lossy()))]
    Failed {
        /// What was attempted, to be read after "git cannot" and before "of".
        action: &'static str,
        /// Where.
        folder: PathBuf,
        /// The first line git wrote about it.
        message: String,
    },
}

impl GitError {
    /// Wraps an error of starting git or of reading from it.
    pub(crate) fn run(folder: &Path, error: io::Error) -> Self {
        // A missing folder is `NotFound` too.
        if error.kind() == io::ErrorKind::NotFound && folder.is_dir() {
            Self::NotInstalled
        } else {
            Self::Run(folder.to_owned(), error)
        }
    }

    /// An error of git's own.
    pub(crate) fn failed(
        action: &'static str,
        folder: &Path,
        status: ExitStatus,
        stderr: &[u8],
    ) -> Self {
        if memchr::memmem::find(stderr, b"lazy fetching disabled").is_some() {
            return Self::PartialClone(folder.to_owned());
        }
        Self::Failed {
            action,
            folder: folder.to_owned(),
            message: complaint(status, stderr),
        }
    }
}

/// The line that says why git ended, or else the first one.
pub(crate) fn complaint(status: ExitStatus, stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let fatal = lines.clone().find_map(|line| line.strip_prefix("fatal: "));
    fatal
        .or_else(|| lines.next())
        .map_or_else(|| status.to_string(), one_line)
}

/// Git in `folder`, shielded from the surroundings; its output is piped.
pub(crate) fn command(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.args([
        "--no-pager",
        "--no-optional-locks",
        "-c",
        "core.fsmonitor=false",
        "-c",
        "log.showSignature=false",
    ]);
    git.arg("-C").arg(folder);
    // Inside a git hook these point to another repository than the one asked for.
    for name in [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_COMMON_DIR",
        "GIT_PREFIX",
        "GIT_NAMESPACE",
    ] {
        git.env_remove(name);
    }
    git.env("LC_ALL", "C")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("GIT_NO_LAZY_FETCH", "1");
    git.stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    git
}

/// Runs git to its end and returns what it printed.
pub(crate) async fn output(
    folder: &Path,
    action: &'static str,
    args: &[&str],
) -> Result<Vec<u8>, GitError> {
    let output = command(folder)
        .args(args)
        .output()
        .await
        .map_err(|error| GitError::run(folder, error))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(GitError::failed(
            action,
            folder,
            output.status,
            &output.stderr,
        ))
    }
}

/// Runs git where an exit code is an answer: `None` if it printed nothing or ended with an error.
pub(crate) async fn answer(folder: &Path, args: &[&str]) -> Result<Option<String>, GitError> {
    let output = command(folder)
        .args(args)
        .output()
        .await
        .map_err(|error| GitError::run(folder, error))?;
    let text = String::from_utf8_lossy(&output.stdout)
        .trim_end()
        .to_owned();
    Ok(Some(text).filter(|text| output.status.success() && !text.is_empty()))
}
