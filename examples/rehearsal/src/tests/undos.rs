//! Undos: all of them run, in order, and keep their promises.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use dag_core::testing;

use super::site::{Site, runtime};
use crate::backup::{Backup, back_up, remove_backup};
use crate::compare::{Room, Step, ValidConfig};
use crate::history::{Recorded, record_history, unrecord};
use crate::probe::Probe;
use crate::prune::{Trash, prune_releases, unprune};
use crate::release::{Files, read_files, read_manifest};
use crate::server::read_settings;
use crate::stage::{
    Installed, Smoked, Staged, install, stage_files, uninstall, unstage, write_config,
};
use crate::switch::{Running, Switched, restore_pointer, switch_pointer};
use crate::terminal::undos;
use crate::version::Version;
use crate::workflow::rehearse;

#[test]
fn every_undo_is_run_by_some_failure() {
    let (_, probe) = Site::new().run(&["announce"]);
    let mut undone: Vec<_> = probe
        .laps()
        .iter()
        .filter(|lap| lap.undo)
        .map(|lap| lap.node)
        .collect();
    let mut all: Vec<_> = undos(rehearse::GRAPH).collect();
    undone.sort_unstable();
    all.sort_unstable();
    assert_eq!(undone, all);
}

#[test]
fn undos_run_in_the_opposite_order_and_a_failing_one_is_reported() {
    let site = Site::new();
    let (outcome, probe) = site.run(&["announce", "unrecord"]);
    assert_eq!(
        outcome.unwrap_err(),
        "`announce` was told to fail (and the undo of `recorded` failed: `unrecord` was told to fail)"
    );
    let undone: Vec<_> = probe
        .laps()
        .iter()
        .filter(|lap| lap.undo && lap.done.is_some())
        .map(|lap| lap.node)
        .collect();
    assert_eq!(undone[..3], ["unprune", "restore_pointer", "uninstall"]);
    // The copy and the staging ran side by side, so either may be the last to go.
    assert_eq!(undone.len(), 5);
}

#[test]
fn a_version_that_still_runs_is_not_removed() {
    let site = Site::new();
    let (outcome, _) = site.run(&["announce", "restore_pointer"]);
    assert!(outcome.unwrap_err().contains("the server still runs 1.4.0"));
    assert!(site.plan.releases().join("1.4.0/config.toml").is_file());
    assert_eq!(fs::read_to_string(site.plan.pointer()).unwrap(), "1.4.0\n");
}

/// Everything that a run does to the server, by calling its nodes, which are functions.
struct Deployed {
    backup: Arc<Backup>,
    staged: Arc<Staged>,
    installed: Arc<Installed>,
    switched: Arc<Switched>,
    recorded: Arc<Recorded>,
    trash: Arc<Trash>,
    site: Site,
}

fn deployed(probe: &Arc<Probe>) -> Deployed {
    let site = Site::new();
    let (plan, probe) = (|| Arc::clone(&site.plan), || Arc::clone(probe));
    let release = read_manifest(plan(), probe()).unwrap();
    let step = Step {
        from: Version::parse("1.3.0"),
        to: release.version,
    };
    let files = read_files(plan(), Arc::clone(&release), probe()).unwrap();
    let backup = back_up(plan(), step, Room, probe()).unwrap();
    let staged = stage_files(plan(), files, step, Room, probe()).unwrap();
    let installed = install(
        plan(),
        step,
        Arc::clone(&staged),
        Arc::new(Smoked),
        Arc::clone(&backup),
        probe(),
    )
    .unwrap();
    let switched = switch_pointer(plan(), step, Arc::clone(&installed), probe()).unwrap();
    let running = Arc::new(Running(release.version));
    let recorded = record_history(plan(), step, Arc::clone(&running), probe()).unwrap();
    let settings = read_settings(plan(), probe()).unwrap();
    let trash = prune_releases(plan(), settings, running, probe()).unwrap();
    Deployed {
        backup,
        staged,
        installed,
        switched,
        recorded,
        trash,
        site,
    }
}

#[test]
fn writing_the_configuration_is_idempotent_as_it_promises() {
    let probe = &Arc::new(Probe::start(Vec::new()));
    let tried = testing::idempotent(
        async || {
            let site = Site::new();
            let (files, step) = (
                Arc::new(Files(BTreeMap::new())),
                Step {
                    from: None,
                    to: Version::parse("2.0.0").unwrap(),
                },
            );
            let plan = Arc::clone(&site.plan);
            let staged = stage_files(plan, files, step, Room, Arc::clone(probe)).unwrap();
            (site, staged)
        },
        async |(_, staged): &(Site, Arc<Staged>)| {
            let config = ValidConfig("port = 1\n".to_owned());
            write_config(Arc::clone(staged), config, Arc::clone(probe)).unwrap();
        },
        async |(site, _): &(Site, Arc<Staged>)| site.server(),
    );
    runtime().block_on(tried);
}

#[test]
fn undos_are_idempotent_as_they_promise() {
    let probe = &Arc::new(Probe::start(Vec::new()));
    let tried = testing::idempotent(
        async || deployed(probe),
        async |done: &Deployed| {
            let plan = &done.site.plan;
            unprune(&done.trash, probe).unwrap();
            unrecord(&done.recorded, plan, probe).unwrap();
            restore_pointer(&done.switched, plan, probe).unwrap();
            uninstall(&done.installed, plan, probe).unwrap();
            unstage(&done.staged, probe).unwrap();
            remove_backup(&done.backup, probe).unwrap();
        },
        async |done: &Deployed| done.site.server(),
    );
    runtime().block_on(tried);
}
