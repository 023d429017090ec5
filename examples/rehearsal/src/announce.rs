//! Tells people.
//!
//! In: what runs. Out: a paragraph at the end of the outbox. Guaranteed: nothing takes it back and a second call tells
//! them twice, so it waits until nothing else can fail. Once it has begun it is too late to stop the run: nobody is told
//! of a version that is then taken back.

use std::sync::Arc;

use dag_core::node;

use crate::compare::Step;
use crate::history::append;
use crate::plan::Plan;
use crate::probe::Probe;
use crate::release::Release;
use crate::server::{Outbox, ServerError, Settings};
use crate::switch::Running;

/// People were told.
#[derive(Debug)]
pub(crate) struct Announced {
    /// How many lines they have to read.
    pub(crate) lines: usize,
}

/// Tells people about the new version.
#[node(write(Outbox), blocking)]
pub(crate) fn announce(
    plan: Arc<Plan>,
    step: Step,
    release: Arc<Release>,
    settings: Arc<Settings>,
    _running: Arc<Running>,
    probe: Arc<Probe>,
) -> Result<Announced, ServerError> {
    let lap = probe.step("announce");
    lap.trip()?;
    let text = format!(
        "# {} runs {}\n\n{}\n\n",
        settings.name,
        step.to,
        release.notes.trim()
    );
    append(&plan.outbox, &text).map_err(ServerError::at(&plan.outbox))?;
    lap.done(format!("{} lines", text.lines().count()));
    Ok(Announced {
        lines: text.lines().count(),
    })
}
