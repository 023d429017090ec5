//! Understands what `git log -z --numstat` prints.
//!
//! In: its tokens, one after the other. Out: the [`History`]. Guaranteed: any bytes are accepted, and no name, path or
//! message can be mistaken for something else.

use std::collections::HashSet;

use crate::history::{Change, Commit, Cut, History, MAX_CHANGES};
use crate::paths::RepoPath;

/// How a commit is to be printed for [`Parser`].
pub(crate) const FORMAT: &str = "--format=tformat:%x01%at%x00%ct%x00%aN%x00%aE";

/// Puts the tokens between NULs together again. A header begins with byte 1, a change with a digit or `-`; a name or
/// path is only ever read where one must stand, so nothing in it can be mistaken.
#[derive(Default)]
pub(crate) struct Parser {
    /// What was read so far.
    pub(crate) history: History,
    expect: Expect,
    changes: usize,
    /// Every path is kept once; most commits change the same files.
    paths: HashSet<RepoPath>,
}

#[derive(Default)]
enum Expect {
    #[default]
    HeaderOrChange,
    Committed,
    Author,
    Email,
    OldPath(Counts),
    NewPath(Counts, RepoPath),
}

#[derive(Clone, Copy)]
struct Counts {
    added: u64,
    deleted: u64,
}

impl Parser {
    /// Takes the next token, without its NUL.
    pub(crate) fn token(&mut self, token: &[u8]) {
        let text = || String::from_utf8_lossy(token).into_owned();
        self.expect = match std::mem::take(&mut self.expect) {
            Expect::HeaderOrChange => return self.header_or_change(token),
            Expect::Committed => {
                self.set(|commit| commit.committed = seconds(token));
                Expect::Author
            }
            Expect::Author => {
                self.set(|commit| commit.author = text());
                Expect::Email
            }
            Expect::Email => {
                self.set(|commit| commit.email = text());
                Expect::HeaderOrChange
            }
            Expect::OldPath(counts) => Expect::NewPath(counts, self.path(token)),
            Expect::NewPath(counts, old) => {
                self.change(counts, token, Some(old));
                Expect::HeaderOrChange
            }
        };
    }

    fn header_or_change(&mut self, token: &[u8]) {
        if let Some(authored) = token.strip_prefix(b"\x01") {
            self.history.commits.push(Commit {
                authored: seconds(authored),
                ..Commit::default()
            });
            self.expect = Expect::Committed;
            return;
        }
        // Git sets the first change of a commit on a line of its own.
        let token = token.strip_prefix(b"\n").unwrap_or(token);
        let mut parts = token.splitn(3, |&byte| byte == b'\t');
        if let (Some(added), Some(deleted), Some(path)) = (parts.next(), parts.next(), parts.next())
        {
            let counts = Counts {
                added: number(added),
                deleted: number(deleted),
            };
            if path.is_empty() {
                self.expect = Expect::OldPath(counts);
            } else {
                self.change(counts, path, None);
            }
        }
    }

    fn change(
        &mut self,
        Counts { added, deleted }: Counts,
        path: &[u8],
        renamed_from: Option<RepoPath>,
    ) {
        if self.changes == MAX_CHANGES {
            self.history.cut = Some(Cut::Changes);
            return;
        }
        self.changes += 1;
        let path = self.path(path);
        self.set(|commit| {
            commit.changes.push(Change {
                path,
                renamed_from,
                added,
                deleted,
            });
        });
    }

    fn set(&mut self, set: impl FnOnce(&mut Commit)) {
        if let Some(commit) = self.history.commits.last_mut() {
            set(commit);
        }
    }

    fn path(&mut self, bytes: &[u8]) -> RepoPath {
        let path = RepoPath::new(bytes);
        if let Some(known) = self.paths.get(&path) {
            return known.clone();
        }
        self.paths.insert(path.clone());
        path
    }
}

fn seconds(token: &[u8]) -> i64 {
    str::from_utf8(token)
        .ok()
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or(0)
}

/// A count of lines; git prints `-` for a binary file.
fn number(token: &[u8]) -> u64 {
    str::from_utf8(token)
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn history(output: &[u8]) -> History {
        let mut parser = Parser::default();
        for token in output.split(|&byte| byte == 0) {
            parser.token(token);
        }
        parser.history
    }

    #[test]
    fn commits_renames_and_strange_names_are_told_apart() {
        let history = history(
            b"\x0120\x0021\0Ann\0ann@x\0\n1\t2\t\0old\0new\0-\t-\tn\nl\0\x0110\x0011\0\x01Bob\0\0\
              \x015\x005\0Cy\0cy@x\0\n3\t0\t\x01odd\0",
        );
        let seen: Vec<_> = history
            .commits
            .iter()
            .map(|c| (c.author.as_str(), c.changes.len()))
            .collect();
        assert_eq!(seen, [("Ann", 2), ("\u{1}Bob", 0), ("Cy", 1)]);
        let paths: Vec<_> = history
            .commits
            .iter()
            .flat_map(|c| &c.changes)
            .map(|c| c.path.to_string())
            .collect();
        assert_eq!(paths, ["new", "n\\nl", "\\u{1}odd"]);
        assert_eq!(history.cut, None);
    }

    #[test]
    fn more_changes_than_the_bound_are_left_out() {
        let output = [
            b"\x011\x001\0A\0a\0".as_slice(),
            &b"1\t1\ta\0".repeat(MAX_CHANGES + 1),
        ]
        .concat();
        let history = history(&output);
        let changes = history.commits.first().map(|commit| commit.changes.len());
        assert_eq!(
            (changes, history.cut),
            (Some(MAX_CHANGES), Some(Cut::Changes))
        );
    }
}
