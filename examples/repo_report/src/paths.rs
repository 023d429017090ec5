//! Paths as git stores them.
//!
//! In: the bytes git prints between two NULs. Out: a cheap, shared path that can be opened on disk and shown to a
//! person. Guaranteed: what is shown fits on one line, holds no control and no text-direction character, and two
//! different paths never look the same.

use std::fmt::{self, Display, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A path relative to the root of the work tree, in git's bytes: any but NUL, folders separated by `/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct RepoPath(Arc<[u8]>);

impl RepoPath {
    /// Takes the bytes as git printed them with `-z`.
    pub(crate) fn new(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }

    /// The bytes after the last `/`.
    pub(crate) fn file_name(&self) -> &[u8] {
        self.0
            .rsplit(|&byte| byte == b'/')
            .next()
            .unwrap_or(&self.0)
    }

    /// The bytes after the last `.` of the file name, lower case; empty without one.
    pub(crate) fn extension(&self) -> Vec<u8> {
        let mut parts = self.file_name().rsplitn(2, |&byte| byte == b'.');
        match (parts.next(), parts.next()) {
            (Some(extension), Some(_)) => extension.to_ascii_lowercase(),
            _ => Vec::new(),
        }
    }

    /// Where the file lies on disk.
    pub(crate) fn under(&self, root: &Path) -> PathBuf {
        root.join(os_path(&self.0))
    }

    /// The folders above the file, outermost first, relative to the root.
    pub(crate) fn folders(&self) -> impl Iterator<Item = &[u8]> {
        self.0
            .iter()
            .enumerate()
            .filter(|&(_, &byte)| byte == b'/')
            .filter_map(|(end, _)| self.0.get(..end))
    }
}

impl Display for RepoPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chunk in self.0.utf8_chunks() {
            for c in chunk.valid().chars() {
                // A real backslash is doubled, so that an escape cannot be mistaken for a name.
                if c == '\\' || needs_escape(c) {
                    write!(f, "{}", c.escape_default())?;
                } else {
                    f.write_char(c)?;
                }
            }
            for byte in chunk.invalid() {
                write!(f, "\\x{byte:02x}")?;
            }
        }
        Ok(())
    }
}

/// Text from a repository or the system that is safe to print on one line of a terminal.
pub(crate) fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| {
            if needs_escape(c) {
                c.escape_default().to_string()
            } else {
                c.to_string()
            }
        })
        .collect()
}

/// Control characters could move the cursor or break the line; the others reorder or hide the text around them.
pub(crate) fn needs_escape(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The system's path for bytes that git printed.
#[cfg(unix)]
pub(crate) fn os_path(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(std::ffi::OsStr::from_bytes(bytes))
}

/// The system's path for bytes that git printed; elsewhere than on Unix git prints UTF-8.
#[cfg(not(unix))]
pub(crate) fn os_path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strange_bytes_are_shown_on_one_line() {
        let path = RepoPath::new(b"a\nb/\xff\\\"<\xe2\x80\xae");
        assert_eq!(path.to_string(), "a\\nb/\\xff\\\\\"<\\u{202e}");
        assert_eq!(one_line("a\u{1b}[2J"), "a\\u{1b}[2J");
    }

    #[test]
    fn names_and_folders_are_taken_apart() {
        let path = RepoPath::new(b"a/b/lib.RS");
        assert_eq!(path.file_name(), b"lib.RS");
        assert_eq!(path.extension(), b"rs");
        assert_eq!(path.folders().collect::<Vec<_>>(), [&b"a"[..], b"a/b"]);
        assert_eq!(RepoPath::new(b"Makefile").extension(), b"");
    }
}
