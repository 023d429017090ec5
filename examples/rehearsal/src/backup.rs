//! Copies the version that runs.
//!
//! In: the current version. Out: a copy of it under a name that holds both versions. Guaranteed: the copy is whole or not
//! there.

use std::sync::Arc;

use dag_core::node;

use crate::compare::{Room, Step};
use crate::folders::{Filled, copy};
use crate::plan::Plan;
use crate::probe::Probe;
use crate::server::{Backups, Releases, ServerError};

/// A copy of what ran, unless nothing did.
#[derive(Debug)]
pub(crate) struct Backup(Option<Filled>);

/// Copies the version that runs.
#[node(read(Releases), write(Backups), blocking)]
pub(crate) fn back_up(
    plan: Arc<Plan>,
    step: Step,
    _room: Room,
    probe: Arc<Probe>,
) -> Result<Arc<Backup>, ServerError> {
    let lap = probe.step("back_up");
    let Some(from) = step.from else {
        lap.trip()?;
        lap.done("nothing to copy");
        return Ok(Arc::new(Backup(None)));
    };
    let name = format!("{from}-before-{}", step.to);
    // A copy that is there stays, whoever made it.
    let names = std::iter::once(name.clone()).chain((2..).map(|n| format!("{name}.{n}")));
    let path = names
        .map(|name| plan.backups().join(name))
        .find(|path| !path.exists())
        .unwrap_or_else(|| plan.backups().join(&name));
    let (mut files, failed) = (0, ServerError::at(&path));
    let filled = Filled::fill(path.clone(), &failed, |folder| {
        files = copy(&plan.releases().join(from.to_string()), folder).map_err(&failed)?;
        Ok(lap.trip()?)
    })?;
    lap.done(format!("{from}, {files} files"));
    Ok(Arc::new(Backup(Some(filled))))
}

/// Removes the copy. Undoes [`back_up`].
#[node(write(Backups), idempotent)]
pub(crate) fn remove_backup(backup: &Backup, probe: &Probe) -> Result<(), ServerError> {
    let lap = probe.undo("remove_backup");
    lap.trip()?;
    if let Some(filled) = &backup.0 {
        filled.remove().map_err(ServerError::at(&filled.path))?;
    }
    lap.done("the copy is gone");
    Ok(())
}
