//! Puts the new version together, beside the others, and tries it.
//!
//! In: checked files, the configuration. Out: a folder in `staging`, then in `releases`. Guaranteed: nothing that runs is
//! touched; a version appears among the others as a whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use dag_core::node;
use sha2::{Digest, Sha256};

use crate::backup::Backup;
use crate::compare::{Room, Step, ValidConfig};
use crate::folders::Filled;
use crate::plan::Plan;
use crate::probe::{Probe, Simulated};
use crate::release::{Files, Release};
use crate::server::{Pointer, Releases, ServerError, Staging, pointed_at};
use crate::version::Version;

/// The name of the finished configuration.
pub(crate) const CONFIG: &str = "config.toml";

/// The new version, in staging.
#[derive(Debug)]
pub(crate) struct Staged(Filled);

/// It has its configuration.
#[derive(Debug)]
pub(crate) struct Configured;

/// It was tried, and works.
#[derive(Debug)]
pub(crate) struct Smoked;

/// It stands among the others.
#[derive(Debug)]
pub(crate) struct Installed {
    version: Version,
    path: PathBuf,
    made: bool,
}

/// Why the new version does not work.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SmokeError {
    /// A file is missing or broken.
    #[error("`{0}` of the staged version is not what it was")]
    Broken(String),
    /// A check of the release.
    #[error("smoke check: `{0}` does not hold `{1}`")]
    Missing(String, String),
    /// Asked for.
    #[error(transparent)]
    Simulated(#[from] Simulated),
}

/// Writes the files of the release into a folder of its own.
#[node(write(Staging), blocking)]
pub(crate) fn stage_files(
    plan: Arc<Plan>,
    files: Arc<Files>,
    step: Step,
    _room: Room,
    probe: Arc<Probe>,
) -> Result<Arc<Staged>, ServerError> {
    let lap = probe.step("stage_files");
    let path = plan.staging().join(step.to.to_string());
    // The rest of a process that was killed.
    crate::folders::remove(&path).map_err(ServerError::at(&path))?;
    let failed = ServerError::at(&path);
    let filled = Filled::fill(path.clone(), &failed, |folder| {
        for (index, (name, content)) in files.0.iter().enumerate() {
            // Half of the files are on the disk: as good a moment as any to run out of space.
            if index == files.0.len() / 2 {
                lap.trip()?;
            }
            let target = folder.join(name);
            let above = target.parent().unwrap_or(folder);
            fs::create_dir_all(above).map_err(ServerError::at(above))?;
            fs::write(&target, content).map_err(ServerError::at(&target))?;
        }
        Ok(())
    })?;
    lap.done(format!("{} files", files.0.len()));
    Ok(Arc::new(Staged(filled)))
}

/// Removes what was staged. Undoes [`stage_files`].
#[node(write(Staging), idempotent)]
pub(crate) fn unstage(staged: &Staged, probe: &Probe) -> Result<(), ServerError> {
    let lap = probe.undo("unstage");
    lap.trip()?;
    staged.0.remove().map_err(ServerError::at(&staged.0.path))?;
    lap.done("staging is empty");
    Ok(())
}

/// Writes the configuration into the staged version. Whoever unstages it removes this, too.
#[node(write(Staging), idempotent, blocking)]
pub(crate) fn write_config(
    staged: Arc<Staged>,
    config: ValidConfig,
    probe: Arc<Probe>,
) -> Result<Arc<Configured>, ServerError> {
    let lap = probe.step("write_config");
    let path = staged.0.path.join(CONFIG);
    fs::write(&path, &config.0).map_err(ServerError::at(&path))?;
    lap.trip()?;
    lap.done(format!("{} bytes", config.0.len()));
    Ok(Arc::new(Configured))
}

/// Tries the staged version: every file is as it was, and holds what the release promises.
#[node(read(Staging), blocking)]
pub(crate) fn smoke_check(
    release: Arc<Release>,
    staged: Arc<Staged>,
    _configured: Arc<Configured>,
    probe: Arc<Probe>,
) -> Result<Arc<Smoked>, SmokeError> {
    let lap = probe.step("smoke_check");
    lap.trip()?;
    let read = |name: &str| {
        fs::read(staged.0.path.join(name)).map_err(|_| SmokeError::Broken(name.to_owned()))
    };
    for (name, hash) in &release.files {
        if !format!("{:x}", Sha256::digest(read(name)?)).eq_ignore_ascii_case(hash) {
            return Err(SmokeError::Broken(name.clone()));
        }
    }
    let checks: &BTreeMap<String, String> = &release.smoke;
    for (name, wanted) in checks {
        if !String::from_utf8_lossy(&read(name)?).contains(wanted) {
            return Err(SmokeError::Missing(name.clone(), wanted.clone()));
        }
    }
    lap.done(format!(
        "{} files, {} checks",
        release.files.len(),
        checks.len()
    ));
    Ok(Arc::new(Smoked))
}

/// Moves the staged version among the others.
#[node(write(Staging, Releases), blocking)]
pub(crate) fn install(
    plan: Arc<Plan>,
    step: Step,
    staged: Arc<Staged>,
    _smoked: Arc<Smoked>,
    _backup: Arc<Backup>,
    probe: Arc<Probe>,
) -> Result<Arc<Installed>, ServerError> {
    let lap = probe.step("install");
    lap.trip()?;
    let releases = plan.releases();
    let installed = Installed {
        version: step.to,
        path: releases.join(step.to.to_string()),
        made: !releases.exists(),
    };
    let moved =
        fs::create_dir_all(&releases).and_then(|()| fs::rename(&staged.0.path, &installed.path));
    if moved.is_err() && installed.made {
        let _ = fs::remove_dir(&releases);
    }
    moved.map_err(ServerError::at(&installed.path))?;
    // Leaves the server without the folder if it had none before.
    let _ = staged.0.remove();
    lap.done(format!("releases/{}", step.to));
    Ok(Arc::new(installed))
}

/// Removes the new version. Undoes [`install`]. It reads the pointer: if that could not be restored, a server that runs
/// the new version is better than one that runs nothing.
#[node(read(Pointer), write(Releases), idempotent)]
pub(crate) fn uninstall(
    installed: &Installed,
    plan: &Plan,
    probe: &Probe,
) -> Result<(), ServerError> {
    let lap = probe.undo("uninstall");
    lap.trip()?;
    if pointed_at(plan)? == Some(installed.version) {
        return Err(ServerError::StillRuns(installed.version));
    }
    crate::folders::remove(&installed.path).map_err(ServerError::at(&installed.path))?;
    if installed.made {
        let _ = fs::remove_dir(plan.releases());
    }
    lap.done(format!("releases/{} is gone", installed.version));
    Ok(())
}
