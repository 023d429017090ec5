//! What a store is made of, as resources, and what can go wrong with it.

use std::io;
use std::path::{Path, PathBuf};

use dag_core::Resource;

use crate::probe::Simulated;

/// The index that is being built, beside the old one.
#[derive(Resource)]
pub(crate) struct Draft;

/// The index that searches read.
#[derive(Resource)]
pub(crate) struct Index;

/// The list of what is in the index.
#[derive(Resource)]
pub(crate) struct Manifest;

/// A line for each run.
#[derive(Resource)]
pub(crate) struct Log;

/// Why the store cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    /// The system refused.
    #[error("cannot write `{}`; check the folder's permissions and space, or choose another with --store", .0.display())]
    Write(PathBuf, #[source] io::Error),
    /// It is there, but cannot be understood.
    #[error("cannot read `{}`; remove it, or choose another folder with --store", .0.display())]
    Read(PathBuf, #[source] Box<dyn std::error::Error + Send + Sync>),
    /// The database refused.
    #[error("cannot write the index; check the space on the disk")]
    Database(#[from] rusqlite::Error),
    /// What was written is not what was meant.
    #[error("the new index is damaged: {0}; the old one stays")]
    Damaged(String),
    /// Asked for.
    #[error(transparent)]
    Simulated(#[from] Simulated),
}

impl StoreError {
    /// An error at a path.
    pub(crate) fn write(path: &Path) -> impl Fn(io::Error) -> Self {
        move |error| Self::Write(path.to_owned(), error)
    }
}
