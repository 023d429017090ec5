//! The library that is asked: a folder, a place for its index, and how long each source may take.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use dag_core::Resource;

use crate::hits::Source;

/// The files in the folder. No node writes them.
#[derive(Resource)]
pub struct Documents;

/// The full-text index in its cache file.
#[derive(Resource)]
pub struct Index;

/// A folder of documents.
#[derive(Clone, Debug)]
pub struct Library {
    pub(crate) folder: PathBuf,
    pub(crate) cache: PathBuf,
    limits: Limits,
    slow: Vec<(Source, Duration)>,
}

/// How long each source may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// To build the index, or to bring it up to date.
    pub refresh: Duration,
    /// To search the index.
    pub index: Duration,
    /// To scan the files.
    pub scan: Duration,
    /// To look at titles and headings.
    pub headings: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            refresh: Duration::from_secs(10),
            index: Duration::from_secs(2),
            scan: Duration::from_secs(3),
            headings: Duration::from_secs(2),
        }
    }
}

/// Why a folder cannot be asked.
#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    /// Nothing is there.
    #[error("`{}` does not exist; give a folder of documents with --folder", .0.display())]
    Missing(PathBuf),
    /// Something else is there.
    #[error("`{}` is not a folder; give the folder the documents lie in", .0.display())]
    NotAFolder(PathBuf),
    /// The system refused.
    #[error("cannot look at `{}`", .0.display())]
    Io(PathBuf, #[source] io::Error),
}

impl Library {
    /// The documents in `folder`, whose index is kept in a file of the folder `cache`.
    ///
    /// # Errors
    ///
    /// If there is no such folder.
    pub fn open(folder: &Path, cache: &Path) -> Result<Self, LibraryError> {
        let found = fs::canonicalize(folder).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => LibraryError::Missing(folder.to_owned()),
            _ => LibraryError::Io(folder.to_owned(), error),
        })?;
        if !found.is_dir() {
            return Err(LibraryError::NotAFolder(folder.to_owned()));
        }
        let mut hasher = DefaultHasher::new();
        found.hash(&mut hasher);
        Ok(Self {
            cache: cache.join(format!("{:016x}.sqlite", hasher.finish())),
            folder: found,
            limits: Limits::default(),
            slow: Vec::new(),
        })
    }

    /// With other limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// With one source that waits before it begins, as if its disk were far away.
    #[must_use]
    pub fn with_slow(mut self, source: Source, by: Duration) -> Self {
        self.slow.push((source, by));
        self
    }

    /// How long each source may take.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Where the documents lie.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the index is kept.
    #[must_use]
    pub fn index_file(&self) -> &Path {
        &self.cache
    }

    /// Waits, if that was asked for.
    pub(crate) async fn delay(&self, source: Source) {
        for (_, by) in self.slow.iter().filter(|(slow, _)| *slow == source) {
            tokio::time::sleep(*by).await;
        }
    }
}

/// The folder for caches of the person who runs this, else that for temporary files.
#[must_use]
pub fn cache_folder() -> PathBuf {
    let set = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let home = || {
        set("HOME").map(|home| {
            home.join(if cfg!(target_os = "macos") {
                "Library/Caches"
            } else {
                ".cache"
            })
        })
    };
    set("XDG_CACHE_HOME")
        .or_else(|| set("LOCALAPPDATA"))
        .or_else(home)
        .unwrap_or_else(std::env::temp_dir)
        .join("dag-research")
}
