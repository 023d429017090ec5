//! The workflow: which steps a deployment is made of.
//!
//! In: a plan and a probe. Out: the server runs the new version, and a summary; or the first failure, and then the
//! server's folder is as it was, byte for byte. Guaranteed: nothing is written before every check has passed, and nobody is told
//! before nothing can fail any more.
//!
//! # The mistake that is made in this job
//!
//! Old releases are pruned to make room, and that seems to have nothing to do with the switch. But pruning asks the
//! pointer which version runs, and keeps that one: beside the switch, it may take off the version that is about to run,
//! or the one to go back to. Written so, it does not compile:
//!
//! ```text
//! error: `pruned` reads `Pointer`, `switched` writes it, and nothing orders them [WF11]
//!        help: `.after(switched)` on `pruned`, if that is the order
//!        help: or split `Pointer` in two resources, if they touch different parts of it
//!        help: or consent: `.allow_race(switched)` on `pruned`, if either order will do
//!        note: both start when `installed` is over
//!   --> tests/ui/examples/rehearsal_prune_beside_switch.rs:41:22
//!    |
//! 41 |         let pruned = prune_releases(..).undo(unprune(_))?;
//!    |                      ^^^^^^^^^^^^^^
//! ```
//!
//! Here `prune_releases` takes what was seen running after the switch, so the order is in the data.

use std::sync::Arc;

use dag_core::{Attached, workflow};

use crate::announce::announce;
use crate::backup::{back_up, remove_backup};
use crate::compare::{Unfit, check_config, check_space, compare_versions, render_config};
use crate::history::{record_history, unrecord};
use crate::inventory::take_inventory;
use crate::plan::Plan;
use crate::probe::Probe;
use crate::prune::{prune_releases, unprune};
use crate::release::{ReleaseError, read_files, read_manifest, verify_checksums};
use crate::server::{ServerError, read_current, read_settings};
use crate::stage::{
    SmokeError, install, smoke_check, stage_files, uninstall, unstage, write_config,
};
use crate::summary::{Summary, summarize};
use crate::switch::{check_running, restore_pointer, switch_pointer};

/// Why a deployment was not done.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(crate) enum RehearsalError {
    /// The release is wrong.
    Release(#[from] ReleaseError),
    /// The release does not fit the server.
    Unfit(#[from] Unfit),
    /// The server cannot be read or written.
    Server(#[from] ServerError),
    /// The staged version does not work.
    Smoke(#[from] SmokeError),
}

workflow!(
    /// Deploys a release to a server, or leaves the server as it was.
    pub(crate) async fn rehearse(
        plan: Arc<Plan>,
        probe: Arc<Probe>,
    ) -> Result<Summary, Attached<RehearsalError>> {
        let release = read_manifest(..)?; // the release and the server are read side by side
        let files = read_files(..)?;
        let checked = verify_checksums(..)?;
        let settings = read_settings(..)?;
        let current = read_current(..)?;
        let inventory = take_inventory(..)?;

        let versions = compare_versions(..)?;
        let room = check_space(..)?;
        let config = render_config(..)?;
        let valid = check_config(..)?;

        let backup = back_up(..).undo(remove_backup(_, ..))?; // beside staging
        let staged = stage_files(..).undo(unstage(_, ..))?;
        let configured = write_config(..)?;
        let smoked = smoke_check(..)?;

        let installed = install(..).undo(uninstall(_, ..))?;
        let switched = switch_pointer(..).undo(restore_pointer(_, ..))?;
        let running = check_running(..)?;
        let recorded = record_history(..).undo(unrecord(_, ..))?;
        let pruned = prune_releases(..).undo(unprune(_, ..))?;

        let announced = announce(..)?; // at the gate: when nothing else can fail
        let summary = summarize(..);
        Ok(summary)
    }
);
