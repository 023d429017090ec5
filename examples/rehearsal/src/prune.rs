//! Takes old versions off the server.
//!
//! In: the server after the switch. Out: a trash that holds what was taken off. Guaranteed: the version that runs and the
//! newest ones stay. What is taken off is moved, not deleted: the trash is emptied when it is dropped, and the workflow
//! lends it to the undo, so that is when the run is over, however it ends.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use dag_core::node;

use crate::folders::remove;
use crate::inventory::versions;
use crate::plan::Plan;
use crate::probe::Probe;
use crate::server::{Pointer, Releases, ServerError, Settings, pointed_at};
use crate::switch::Running;
use crate::version::Version;

/// Versions that were taken off.
#[derive(Debug)]
pub(crate) struct Trash {
    folder: PathBuf,
    releases: PathBuf,
    /// What is in it.
    pub(crate) versions: Vec<Version>,
}

impl Trash {
    /// Moves a version into the trash.
    fn take(&mut self, version: Version) -> io::Result<()> {
        let name = version.to_string();
        fs::rename(self.releases.join(&name), self.folder.join(&name))?;
        self.versions.push(version);
        Ok(())
    }

    /// Moves everything back. A second time it changes nothing.
    fn empty_back(&self) -> io::Result<()> {
        for version in &self.versions {
            let (from, to) = (
                self.folder.join(version.to_string()),
                self.releases.join(version.to_string()),
            );
            if from.exists() {
                fs::rename(from, to)?;
            }
        }
        remove(&self.folder)
    }
}

impl Drop for Trash {
    fn drop(&mut self) {
        // After a panic nobody knows what is true; a person may want the old versions.
        if !std::thread::panicking() {
            let _ = remove(&self.folder);
        }
    }
}

/// Takes all but the newest versions off the server. It reads the pointer, because the version that runs stays.
#[node(read(Pointer), write(Releases), blocking)]
pub(crate) fn prune_releases(
    plan: Arc<Plan>,
    settings: Arc<Settings>,
    running: Arc<Running>,
    probe: Arc<Probe>,
) -> Result<Arc<Trash>, ServerError> {
    let lap = probe.step("prune_releases");
    let (folder, releases) = (plan.trash(), plan.releases());
    remove(&folder).map_err(ServerError::at(&folder))?;
    let runs = pointed_at(&plan)?.unwrap_or(running.0);
    let old: Vec<Version> = versions(&releases)
        .map_err(ServerError::at(&releases))?
        .into_iter()
        .skip(settings.keep)
        .filter(|version| *version != runs)
        .collect();
    let mut trash = Trash {
        folder,
        releases,
        versions: Vec::new(),
    };
    fs::create_dir_all(&trash.folder).map_err(ServerError::at(&trash.folder))?;
    let taken = old
        .iter()
        .try_for_each(|version| trash.take(*version))
        .map_err(ServerError::at(&trash.folder))
        .and_then(|()| Ok(lap.trip()?));
    if taken.is_err() {
        let _ = trash.empty_back();
    }
    taken?;
    let names: Vec<String> = old.iter().map(Version::to_string).collect();
    lap.done(if names.is_empty() {
        "nothing is old".to_owned()
    } else {
        names.join(", ")
    });
    Ok(Arc::new(trash))
}

/// Puts old versions back. Undoes [`prune_releases`].
#[node(write(Releases), idempotent)]
pub(crate) fn unprune(trash: &Trash, probe: &Probe) -> Result<(), ServerError> {
    let lap = probe.undo("unprune");
    lap.trip()?;
    trash.empty_back().map_err(ServerError::at(&trash.folder))?;
    lap.done("the old versions are back");
    Ok(())
}
