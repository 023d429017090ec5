//! Lists the files git tracks.
//!
//! In: the repository. Out: every path of the index, once, in git's order, with what it is. Guaranteed: no file is
//! opened, and any name git can store comes through.

use std::sync::Arc;

use dag_core::node;

use crate::git::{self, GitError};
use crate::paths::RepoPath;
use crate::repository::Repository;
use crate::stopwatch::Stopwatch;

/// All paths of the index; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct TrackedFiles(pub(crate) Arc<[TrackedFile]>);

/// One path of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TrackedFile {
    /// Where it lies.
    pub(crate) path: RepoPath,
    /// What git says it is; the work tree may disagree.
    pub(crate) kind: TrackedKind,
}

/// What git tracks under a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TrackedKind {
    /// A file with content.
    File,
    /// A symbolic link.
    Link,
    /// A commit of another repository.
    Submodule,
}

/// Lists the files git tracks.
#[node(read)]
pub(crate) async fn list_files(
    repository: &Repository,
    stopwatch: &Stopwatch,
) -> Result<TrackedFiles, GitError> {
    let _lap = stopwatch.lap("list_files");
    let list = git::output(
        &repository.root,
        "list the files",
        &["ls-files", "-z", "--stage"],
    )
    .await?;
    let mut files: Vec<_> = list.split(|&byte| byte == 0).filter_map(entry).collect();
    // A file in conflict stands in the index once for each side.
    files.dedup_by(|a, b| a.path == b.path);
    Ok(TrackedFiles(files.into()))
}

/// Reads `mode hash stage<TAB>path`.
fn entry(line: &[u8]) -> Option<TrackedFile> {
    let tab = line.iter().position(|&byte| byte == b'\t')?;
    let kind = match line.get(..6)? {
        b"120000" => TrackedKind::Link,
        b"160000" => TrackedKind::Submodule,
        _ => TrackedKind::File,
    };
    Some(TrackedFile {
        path: RepoPath::new(line.get(tab + 1..)?),
        kind,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_keeps_tabs_and_line_breaks_of_its_name() {
        let file = entry(b"120000 f76dd238 0\ta\tb\nc");
        assert_eq!(
            file,
            Some(TrackedFile {
                path: RepoPath::new(b"a\tb\nc"),
                kind: TrackedKind::Link
            })
        );
        assert_eq!(entry(b""), None);
    }
}
