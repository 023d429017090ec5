//! Looks at what is on the server.
//!
//! In: the server's folder. Out: its versions and how much of the disk is used. Guaranteed: nothing is changed.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use dag_core::node;

use crate::plan::Plan;
use crate::probe::Probe;
use crate::server::{Backups, Current, Releases, ServerError};
use crate::version::Version;

/// What is on the server.
#[derive(Debug)]
pub(crate) struct Inventory {
    /// The versions, the newest first.
    pub(crate) versions: Vec<Version>,
    /// The bytes of everything.
    pub(crate) bytes: u64,
    /// The bytes of the version that runs.
    pub(crate) current_bytes: u64,
}

/// Looks at what is on the server.
#[node(read(Releases, Backups), blocking)]
pub(crate) fn take_inventory(
    plan: Arc<Plan>,
    current: Arc<Current>,
    probe: Arc<Probe>,
) -> Result<Arc<Inventory>, ServerError> {
    let step = probe.step("take_inventory");
    step.trip()?;
    let releases = plan.releases();
    let size = |path: &Path| bytes(path).map_err(ServerError::at(path));
    let inventory = Inventory {
        versions: versions(&releases).map_err(ServerError::at(&releases))?,
        bytes: size(&releases)? + size(&plan.backups())?,
        current_bytes: match &current.0 {
            Some(version) => size(&releases.join(version.to_string()))?,
            None => 0,
        },
    };
    step.done(format!(
        "{} versions, {} bytes",
        inventory.versions.len(),
        inventory.bytes
    ));
    Ok(Arc::new(inventory))
}

/// The versions in a folder, the newest first; what has no version's name is none.
pub(crate) fn versions(releases: &Path) -> io::Result<Vec<Version>> {
    let entries = match fs::read_dir(releases) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut versions = Vec::new();
    for entry in entries {
        versions.extend(entry?.file_name().to_str().and_then(Version::parse));
    }
    versions.sort_unstable_by(|a, b| b.cmp(a));
    Ok(versions)
}

/// The bytes of all files below a folder, which may not be there.
fn bytes(folder: &Path) -> io::Result<u64> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        entries => entries?,
    };
    let mut total = 0;
    for entry in entries {
        let entry = entry?;
        let data = entry.metadata()?;
        total += if data.is_dir() {
            bytes(&entry.path())?
        } else {
            data.len()
        };
    }
    Ok(total)
}
