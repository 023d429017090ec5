//! Measures how often and how much each file changed.
//!
//! In: the history. Out: commits and changed lines per file, under the name the file has now. Guaranteed: a file that
//! was renamed keeps its history, as far as git recognised the rename.

use std::collections::HashMap;

use dag_core::node;

use crate::history::{Change, History};
use crate::paths::RepoPath;
use crate::stopwatch::Stopwatch;

/// The changes of every file that occurs in the history, also of deleted ones.
#[derive(Clone, Debug)]
pub(crate) struct Churn(pub(crate) HashMap<RepoPath, FileChurn>);

/// The changes of one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct FileChurn {
    /// How many commits changed it.
    pub(crate) commits: usize,
    /// Lines added by them.
    pub(crate) added: u64,
    /// Lines deleted by them.
    pub(crate) deleted: u64,
}

/// Sums up the history by file.
#[node(pure)]
pub(crate) fn measure_churn(history: &History, stopwatch: &Stopwatch) -> Churn {
    let _lap = stopwatch.lap("measure_churn");
    let mut churn: HashMap<RepoPath, FileChurn> = HashMap::new();
    // From the newest commit back: what a file is called now is known before its older names come up.
    let mut today: HashMap<RepoPath, RepoPath> = HashMap::new();
    for Change {
        path,
        renamed_from,
        added,
        deleted,
    } in history.commits.iter().flat_map(|commit| &commit.changes)
    {
        let now = today.get(path).unwrap_or(path).clone();
        let file = churn.entry(now.clone()).or_default();
        file.commits += 1;
        file.added = file.added.saturating_add(*added);
        file.deleted = file.deleted.saturating_add(*deleted);
        if let Some(old) = renamed_from {
            today.insert(old.clone(), now);
        }
    }
    Churn(churn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::Commit;

    #[test]
    fn a_renamed_file_keeps_its_history() {
        let change = |path: &[u8], from: Option<&[u8]>| Commit {
            changes: vec![Change {
                path: RepoPath::new(path),
                renamed_from: from.map(RepoPath::new),
                added: 2,
                deleted: 1,
            }],
            ..Commit::default()
        };
        let commits = vec![
            change(b"c", Some(b"b")),
            change(b"b", Some(b"a")),
            change(b"a", None),
            change(b"d", None),
        ];
        let Churn(churn) = measure_churn(&History { commits, cut: None }, &Stopwatch::start());
        let expected = FileChurn {
            commits: 3,
            added: 6,
            deleted: 3,
        };
        assert_eq!(churn.get(&RepoPath::new(b"c")), Some(&expected));
        assert_eq!(churn.len(), 2);
    }
}
