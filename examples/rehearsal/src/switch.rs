//! Switches the server to the new version.
//!
//! In: an installed version. Out: the pointer names it. Guaranteed: whoever reads the pointer sees the old version or the
//! new one, never a part of a name.

use std::fs;
use std::io;
use std::sync::Arc;

use dag_core::node;

use crate::compare::Step;
use crate::folders::replace;
use crate::plan::Plan;
use crate::probe::Probe;
use crate::server::{Pointer, Releases, ServerError, pointed_at};
use crate::stage::{CONFIG, Installed};
use crate::version::Version;

/// The server runs the new version.
#[derive(Debug)]
pub(crate) struct Switched {
    /// The bytes that stood in the pointer.
    before: Option<String>,
}

/// Switches the pointer.
#[node(write(Pointer), blocking)]
pub(crate) fn switch_pointer(
    plan: Arc<Plan>,
    step: Step,
    _installed: Arc<Installed>,
    probe: Arc<Probe>,
) -> Result<Arc<Switched>, ServerError> {
    let lap = probe.step("switch_pointer");
    lap.trip()?;
    let path = plan.pointer();
    let before = match fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(ServerError::Io(path, error)),
    };
    replace(&path, &format!("{}\n", step.to)).map_err(ServerError::at(&path))?;
    lap.done(format!("{} runs", step.to));
    Ok(Arc::new(Switched { before }))
}

/// Lets the server run what it ran before. Undoes [`switch_pointer`].
#[node(write(Pointer), idempotent)]
pub(crate) fn restore_pointer(
    switched: &Switched,
    plan: &Plan,
    probe: &Probe,
) -> Result<(), ServerError> {
    let lap = probe.undo("restore_pointer");
    lap.trip()?;
    let path = plan.pointer();
    let restored = match &switched.before {
        Some(text) => replace(&path, text),
        None => fs::remove_file(&path).or_else(|error| match error.kind() {
            io::ErrorKind::NotFound => Ok(()),
            _ => Err(error),
        }),
    };
    restored.map_err(ServerError::at(&path))?;
    let runs = switched
        .before
        .as_ref()
        .map_or("nothing", |text| text.trim());
    lap.done(format!("{runs} runs again"));
    Ok(())
}

/// Looks at the server as its users do.
#[node(read(Pointer, Releases), blocking)]
pub(crate) fn check_running(
    plan: Arc<Plan>,
    step: Step,
    _switched: Arc<Switched>,
    probe: Arc<Probe>,
) -> Result<Arc<Running>, ServerError> {
    let lap = probe.step("check_running");
    lap.trip()?;
    let runs = pointed_at(&plan)?;
    if runs != Some(step.to) {
        let runs = runs.map_or_else(|| "none".to_owned(), |version| version.to_string());
        return Err(ServerError::NotSwitched(runs, step.to));
    }
    let config = plan.releases().join(step.to.to_string()).join(CONFIG);
    fs::metadata(&config).map_err(ServerError::at(&config))?;
    lap.done(format!("{} answers", step.to));
    Ok(Arc::new(Running(step.to)))
}

/// The version that was seen running.
#[derive(Debug)]
pub(crate) struct Running(pub(crate) Version);
