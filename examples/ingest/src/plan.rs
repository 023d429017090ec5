//! What to read and where to keep it, checked before anything runs.
//!
//! In: two paths as given. Out: a [`Plan`] with the documents' folder in its true form. Guaranteed: the documents are a
//! folder, the store is a folder or nothing, and a folder of somebody else's files is never taken for a store.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The index inside a store.
pub(crate) const INDEX: &str = "index.sqlite";
/// The manifest inside a store.
pub(crate) const MANIFEST: &str = "manifest.json";
/// The log inside a store.
pub(crate) const LOG: &str = "ingest.log";

/// Where documents are read, and where the index is kept.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// The folder of documents.
    pub(crate) documents: PathBuf,
    /// The folder that holds the index.
    pub(crate) store: PathBuf,
}

/// Why nothing can be read or written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PlanError {
    /// Nothing is there.
    #[error("`{}` does not exist; give a folder of documents", .0.display())]
    Missing(PathBuf),
    /// Something else is there.
    #[error("`{}` is not a folder; give the folder the documents lie in", .0.display())]
    NotAFolder(PathBuf),
    /// A file stands where the store shall be.
    #[error("`{}` is a file; choose another folder with --store", .0.display())]
    StoreIsAFile(PathBuf),
    /// A folder full of other things.
    #[error("`{}` holds files but no index of this program; choose another folder with --store", .0.display())]
    Foreign(PathBuf),
    /// The index would be read as a document, or lie beside them.
    #[error("the store `{}` is the folder of documents itself; choose another with --store", .0.display())]
    Same(PathBuf),
    /// The system refused.
    #[error("cannot look at `{}`", .0.display())]
    Io(PathBuf, #[source] io::Error),
}

impl Plan {
    /// Checks both paths.
    pub(crate) fn new(documents: &Path, store: &Path) -> Result<Self, PlanError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |error: io::Error| match error.kind() {
                io::ErrorKind::NotFound => PlanError::Missing(path),
                _ => PlanError::Io(path, error),
            }
        };
        let documents = fs::canonicalize(documents).map_err(failed(documents))?;
        if !documents.is_dir() {
            return Err(PlanError::NotAFolder(documents));
        }
        match fs::read_dir(store) {
            Ok(entries) => {
                if fs::canonicalize(store).is_ok_and(|store| store == documents) {
                    return Err(PlanError::Same(store.to_owned()));
                }
                let mut names = entries.filter_map(|entry| Some(entry.ok()?.file_name()));
                let known = |name: &std::ffi::OsString| {
                    [INDEX, MANIFEST, LOG]
                        .iter()
                        .any(|ours| name.to_string_lossy().contains(ours))
                };
                if !names.all(|name| known(&name)) {
                    return Err(PlanError::Foreign(store.to_owned()));
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return Err(PlanError::StoreIsAFile(store.to_owned()));
            }
            Err(error) => return Err(PlanError::Io(store.to_owned(), error)),
        }
        Ok(Self {
            documents,
            store: store.to_owned(),
        })
    }

    /// The index.
    pub(crate) fn index(&self) -> PathBuf {
        self.store.join(INDEX)
    }

    /// The manifest.
    pub(crate) fn manifest(&self) -> PathBuf {
        self.store.join(MANIFEST)
    }

    /// The log.
    pub(crate) fn log(&self) -> PathBuf {
        self.store.join(LOG)
    }
}
