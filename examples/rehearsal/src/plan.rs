//! What is deployed where, checked before anything runs.
//!
//! In: two folders and a file as given. Out: a [`Plan`]. Guaranteed: the release and the server are folders with what
//! makes them one, and neither lies in the other.

use std::io;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The manifest of a release.
pub(crate) const RELEASE: &str = "release.toml";
/// The settings of a server.
pub(crate) const SERVER: &str = "server.toml";

/// Which release goes to which server, and where that is announced.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// The folder of the new release.
    pub(crate) release: PathBuf,
    /// The folder that stands for the server.
    pub(crate) server: PathBuf,
    /// The file that announcements are added to.
    pub(crate) outbox: PathBuf,
}

/// Why nothing can be deployed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PlanError {
    /// Nothing is there.
    #[error("`{}` does not exist", .0.display())]
    Missing(PathBuf),
    /// It is not what it was said to be.
    #[error("`{}` is no {what}: it has no `{file}`", path.display())]
    NotA {
        /// The folder.
        path: PathBuf,
        /// What it was said to be.
        what: &'static str,
        /// What is missing.
        file: &'static str,
    },
    /// One inside of the other.
    #[error("the release `{}` and the server `{}` must not lie in each other", .0.display(), .1.display())]
    Nested(PathBuf, PathBuf),
    /// The announcements would be part of what is rolled back.
    #[error("`{}` lies inside the server; announce somewhere else", .0.display())]
    OutboxInside(PathBuf),
    /// The system refused.
    #[error("cannot look at `{}`", .0.display())]
    Io(PathBuf, #[source] io::Error),
}

impl Plan {
    /// Checks the three paths.
    pub(crate) fn new(release: &Path, server: &Path, outbox: &Path) -> Result<Self, PlanError> {
        let release = folder(release, "release", RELEASE)?;
        let server = folder(server, "server", SERVER)?;
        if release.starts_with(&server) || server.starts_with(&release) {
            return Err(PlanError::Nested(release, server));
        }
        let here = env::current_dir().map_err(|error| PlanError::Io(outbox.to_owned(), error))?;
        if here.join(outbox).starts_with(&server) {
            return Err(PlanError::OutboxInside(outbox.to_owned()));
        }
        Ok(Self {
            release,
            server,
            outbox: outbox.to_owned(),
        })
    }

    /// The file that names the version which runs.
    pub(crate) fn pointer(&self) -> PathBuf {
        self.server.join("current")
    }

    /// The folder of all versions.
    pub(crate) fn releases(&self) -> PathBuf {
        self.server.join("releases")
    }

    /// Where a version is put together before it is one.
    pub(crate) fn staging(&self) -> PathBuf {
        self.server.join("staging")
    }

    /// The folder of backups.
    pub(crate) fn backups(&self) -> PathBuf {
        self.server.join("backups")
    }

    /// The list of what was deployed.
    pub(crate) fn history(&self) -> PathBuf {
        self.server.join("history.log")
    }

    /// Where old versions wait until the run is over.
    pub(crate) fn trash(&self) -> PathBuf {
        self.server.join("trash")
    }
}

fn folder(path: &Path, what: &'static str, file: &'static str) -> Result<PathBuf, PlanError> {
    let path = fs::canonicalize(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => PlanError::Missing(path.to_owned()),
        _ => PlanError::Io(path.to_owned(), error),
    })?;
    if path.join(file).is_file() {
        Ok(path)
    } else {
        Err(PlanError::NotA { path, what, file })
    }
}
