//! Checks that need no disk: is the version newer, is there room, is everything configured.
//!
//! In: release, settings, what is on the server. Out: a go, or the reason why not. Guaranteed: pure; nothing was written
//! when one of these says no, because every write waits for what they give.

use dag_core::node;

use crate::inventory::Inventory;
use crate::probe::{Probe, Simulated};
use crate::release::{Checked, Files, Release};
use crate::server::{Current, Settings};
use crate::version::Version;

/// From which version to which.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// What runs now.
    pub(crate) from: Option<Version>,
    /// What shall run.
    pub(crate) to: Version,
}

/// There is room for the release and the backup.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room;

/// The finished configuration.
#[derive(Clone, Debug)]
pub(crate) struct Config(pub(crate) String);

/// Why the release does not fit the server.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unfit {
    /// It is not newer.
    #[error("the server runs {from}, and {to} is not newer")]
    NotNewer {
        /// What runs.
        from: Version,
        /// What was given.
        to: Version,
    },
    /// It was deployed before.
    #[error("`releases/{0}` is on the server already; a version is deployed once")]
    Deployed(Version),
    /// The disk is too small.
    #[error(
        "the disk of the server has {free} bytes left, and the release with its backup needs {needed}"
    )]
    NoRoom {
        /// What is left.
        free: u64,
        /// What is needed.
        needed: u64,
    },
    /// A value is missing.
    #[error("the configuration wants `{0}`, which `server.toml` does not have under `[values]`")]
    NoValue(String),
    /// A brace is missing.
    #[error("the configuration template has `{{{{` without `}}}}`")]
    Unclosed,
    /// The template is no text.
    #[error("the configuration template is not UTF-8")]
    NoText,
    /// The result is no TOML.
    #[error("the finished configuration is no TOML")]
    NoToml(#[source] toml::de::Error),
    /// Asked for.
    #[error(transparent)]
    Simulated(#[from] Simulated),
}

/// Checks that the release is newer than what runs.
#[node(pure)]
pub(crate) fn compare_versions(
    release: &Release,
    current: &Current,
    inventory: &Inventory,
    probe: &Probe,
) -> Result<Step, Unfit> {
    let step = probe.step("compare_versions");
    step.trip()?;
    let to = release.version;
    if let Some(from) = current.0.filter(|from| *from >= to) {
        return Err(Unfit::NotNewer { from, to });
    }
    if inventory.versions.contains(&to) {
        return Err(Unfit::Deployed(to));
    }
    let from = current.0;
    step.done(from.map_or(format!("first version, {to}"), |from| {
        format!("{from} → {to}")
    }));
    Ok(Step { from, to })
}

/// Checks that the disk holds the release and the backup besides what is there.
#[node(pure)]
pub(crate) fn check_space(
    settings: &Settings,
    inventory: &Inventory,
    checked: &Checked,
    probe: &Probe,
) -> Result<Room, Unfit> {
    let step = probe.step("check_space");
    step.trip()?;
    let free = settings.disk.saturating_sub(inventory.bytes);
    let needed = checked.bytes + inventory.current_bytes;
    if needed > free {
        return Err(Unfit::NoRoom { free, needed });
    }
    step.done(format!("{needed} of {free} free bytes"));
    Ok(Room)
}

/// Fills the values of the server into the template of the release.
#[node(pure)]
pub(crate) fn render_config(
    release: &Release,
    files: &Files,
    settings: &Settings,
    probe: &Probe,
) -> Result<Config, Unfit> {
    let step = probe.step("render_config");
    step.trip()?;
    let template = files.0.get(&release.config).map_or(&[][..], Vec::as_slice);
    let mut rest = std::str::from_utf8(template).map_err(|_| Unfit::NoText)?;
    let (mut config, mut values) = (String::new(), 0);
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").ok_or(Unfit::Unclosed)?;
        let name = name.trim();
        let value = settings
            .values
            .get(name)
            .ok_or_else(|| Unfit::NoValue(name.to_owned()))?;
        config.push_str(before);
        config.push_str(value);
        values += 1;
        rest = after;
    }
    config.push_str(rest);
    step.done(format!("{values} values filled in"));
    Ok(Config(config))
}

/// Checks that the finished configuration can be read.
#[node(pure)]
pub(crate) fn check_config(config: &Config, probe: &Probe) -> Result<ValidConfig, Unfit> {
    let step = probe.step("check_config");
    step.trip()?;
    let table: toml::Table = toml::from_str(&config.0).map_err(Unfit::NoToml)?;
    step.done(format!("{} keys", table.len()));
    Ok(ValidConfig(config.0.clone()))
}

/// A configuration that can be read.
#[derive(Clone, Debug)]
pub(crate) struct ValidConfig(pub(crate) String);
