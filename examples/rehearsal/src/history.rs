//! Writes down what was deployed.
//!
//! In: the step. Out: a line at the end of the history. Guaranteed: a line is there as a whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use dag_core::node;

use crate::compare::Step;
use crate::plan::Plan;
use crate::probe::Probe;
use crate::server::{History, ServerError};
use crate::switch::Running;

/// The line is written.
#[derive(Debug)]
pub(crate) struct Recorded {
    /// The length before it; `None` if there was no file.
    before: Option<u64>,
}

/// Adds the step to the history.
#[node(write(History), blocking)]
pub(crate) fn record_history(
    plan: Arc<Plan>,
    step: Step,
    _running: Arc<Running>,
    probe: Arc<Probe>,
) -> Result<Arc<Recorded>, ServerError> {
    let lap = probe.step("record_history");
    let path = plan.history();
    let recorded = Recorded {
        before: fs::metadata(&path).ok().map(|data| data.len()),
    };
    let from = step
        .from
        .map_or_else(|| "nothing".to_owned(), |from| from.to_string());
    let line = format!("{from} -> {}\n", step.to);
    let written = append(&path, &line)
        .map_err(ServerError::at(&path))
        .and_then(|()| Ok(lap.trip()?));
    if written.is_err() {
        let _ = recorded.cut(&path);
    }
    written?;
    lap.done(line.trim());
    Ok(Arc::new(recorded))
}

impl Recorded {
    /// Cuts the file to what it was.
    fn cut(&self, path: &Path) -> io::Result<()> {
        match self.before {
            Some(length) => OpenOptions::new().write(true).open(path)?.set_len(length),
            None if path.exists() => fs::remove_file(path),
            None => Ok(()),
        }
    }
}

/// Adds text to the end of a file.
pub(crate) fn append(path: &Path, text: &str) -> io::Result<()> {
    OpenOptions::new()
        .append(true)
        .create(true)
        .open(path)?
        .write_all(text.as_bytes())
}

/// Takes the line out again. Undoes [`record_history`].
#[node(write(History), idempotent)]
pub(crate) fn unrecord(recorded: &Recorded, plan: &Plan, probe: &Probe) -> Result<(), ServerError> {
    let lap = probe.undo("unrecord");
    lap.trip()?;
    let path = plan.history();
    recorded.cut(&path).map_err(ServerError::at(&path))?;
    lap.done("the line is gone");
    Ok(())
}
