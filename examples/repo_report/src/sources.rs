//! Reads the tracked files, each once.
//!
//! In: the repository and its file list. Out: the text files in memory, shared by all nodes that look into them, and
//! a reason for every file that is not among them. Guaranteed: nothing outside the work tree is opened, links are not
//! followed, and at most [`MAX_TOTAL`] bytes are held.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use dag_core::node;

use crate::files::{TrackedFile, TrackedFiles, TrackedKind};
use crate::paths::{RepoPath, os_path};
use crate::pool::on_a_thread;
use crate::repository::Repository;
use crate::stopwatch::Stopwatch;

/// The largest file that is read, in bytes. What is larger is data, whatever its name.
pub(crate) const MAX_FILE: u64 = 4 << 20;
/// How many bytes are read in all.
pub(crate) const MAX_TOTAL: usize = 512 << 20;

/// The content of the tracked text files; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Sources {
    /// The files that were read, in the order of their paths.
    pub(crate) texts: Arc<[Source]>,
    /// The others.
    pub(crate) skipped: Arc<[Skipped]>,
}

/// One text file.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// Where it lies.
    pub(crate) path: RepoPath,
    /// Its bytes; most often UTF-8.
    pub(crate) bytes: Vec<u8>,
}

/// A file that was not read.
#[derive(Clone, Debug)]
pub(crate) struct Skipped {
    /// Where it lies.
    pub(crate) path: RepoPath,
    /// Why.
    pub(crate) reason: Reason,
    /// What the system said, if it said something.
    pub(crate) detail: Option<String>,
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reason {
    /// It could not be opened or read.
    Unreadable,
    /// It is tracked, but not there.
    Missing,
    /// Something else than a file lies there, or above it.
    NotAFile,
    /// It is larger than [`MAX_FILE`].
    TooLarge,
    /// [`MAX_TOTAL`] bytes had been read.
    OverBudget,
    /// A NUL among its first bytes, which is how git tells, too.
    Binary,
    /// A symbolic link.
    Link,
    /// A submodule.
    Submodule,
}

/// Reads the text files into memory.
#[node(read)]
pub(crate) async fn read_files(
    repository: &Repository,
    files: &TrackedFiles,
    stopwatch: &Stopwatch,
) -> Sources {
    let _lap = stopwatch.lap("read_files");
    let (root, TrackedFiles(files)) = (repository.root.clone(), files.clone());
    on_a_thread(move || {
        let mut reader = Reader {
            root: &root,
            folders: HashMap::new(),
            left: MAX_TOTAL,
        };
        let (mut texts, mut skipped) = (Vec::new(), Vec::new());
        for file in files.iter() {
            match reader.read(file) {
                Ok(bytes) => texts.push(Source {
                    path: file.path.clone(),
                    bytes,
                }),
                Err((reason, detail)) => skipped.push(Skipped {
                    path: file.path.clone(),
                    reason,
                    detail,
                }),
            }
        }
        Sources {
            texts: texts.into(),
            skipped: skipped.into(),
        }
    })
    .await
}

struct Reader<'a> {
    root: &'a Path,
    /// Whether a folder of the work tree is one; asked once for each.
    folders: HashMap<Vec<u8>, bool>,
    left: usize,
}

impl Reader<'_> {
    fn read(&mut self, file: &TrackedFile) -> Result<Vec<u8>, (Reason, Option<String>)> {
        match file.kind {
            TrackedKind::File => {}
            TrackedKind::Link => return Err((Reason::Link, None)),
            TrackedKind::Submodule => return Err((Reason::Submodule, None)),
        }
        // A folder that was replaced by a link would lead out of the work tree.
        if !file.path.folders().all(|folder| self.is_folder(folder)) {
            return Err((Reason::NotAFile, None));
        }
        let path = file.path.under(self.root);
        let data = fs::symlink_metadata(&path).map_err(failed)?;
        // Opening a pipe would wait for its writer.
        if !data.is_file() {
            return Err((Reason::NotAFile, None));
        }
        if data.len() > MAX_FILE {
            return Err((Reason::TooLarge, Some(crate::html::size(data.len()))));
        }
        if usize::try_from(data.len()).is_ok_and(|length| length > self.left) {
            return Err((Reason::OverBudget, None));
        }
        let mut bytes = Vec::new();
        // It may have grown since.
        File::open(&path)
            .map_err(failed)?
            .take(MAX_FILE)
            .read_to_end(&mut bytes)
            .map_err(failed)?;
        if bytes.iter().take(8_000).any(|&byte| byte == 0) {
            return Err((Reason::Binary, None));
        }
        self.left = self.left.saturating_sub(bytes.len());
        Ok(bytes)
    }

    /// Whether `folder` is a folder or nothing, but no link.
    fn is_folder(&mut self, folder: &[u8]) -> bool {
        if let Some(&known) = self.folders.get(folder) {
            return known;
        }
        let known = fs::symlink_metadata(self.root.join(os_path(folder)))
            .map_or(true, |data| data.is_dir());
        self.folders.insert(folder.to_owned(), known);
        known
    }
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape that `map_err` wants"
)]
fn failed(error: io::Error) -> (Reason, Option<String>) {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => (Reason::Missing, None),
        _ => (Reason::Unreadable, Some(error.to_string())),
    }
}
