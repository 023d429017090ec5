//! The server: its parts, as resources, its settings, and which version runs.
//!
//! In: the server's folder. Out: settings and the current version. Guaranteed: nothing is changed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use dag_core::{Resource, node};
use serde::Deserialize;

use crate::plan::{Plan, SERVER};
use crate::probe::{Probe, Simulated};
use crate::version::Version;

/// The pointer to the version that runs.
#[derive(Resource)]
pub(crate) struct Pointer;

/// The versions on the server.
#[derive(Resource)]
pub(crate) struct Releases;

/// Where a version is put together.
#[derive(Resource)]
pub(crate) struct Staging;

/// Copies of versions that ran.
#[derive(Resource)]
pub(crate) struct Backups;

/// The list of what was deployed.
#[derive(Resource)]
pub(crate) struct History;

/// What customers are told.
#[derive(Resource)]
pub(crate) struct Outbox;

/// What the server's owner wants.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Settings {
    /// The server's name.
    pub(crate) name: String,
    /// The size of its disk in bytes.
    pub(crate) disk: u64,
    /// How many versions stay on it.
    pub(crate) keep: usize,
    /// Values for the configuration of a release.
    pub(crate) values: BTreeMap<String, String>,
}

/// The version that runs, if one does.
#[derive(Debug)]
pub(crate) struct Current(pub(crate) Option<Version>);

/// Why the server cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServerError {
    /// The system refused.
    #[error("cannot read or write `{}`; check its permissions and the space on the disk", .0.display())]
    Io(PathBuf, #[source] io::Error),
    /// The settings are wrong.
    #[error("`{SERVER}` of the server is wrong")]
    Settings(#[source] toml::de::Error),
    /// No version at all stays.
    #[error("`keep` in `{SERVER}` must be at least 2: the new version, and the one to go back to")]
    KeepsTooFew,
    /// The pointer holds no version.
    #[error("`current` of the server holds `{}`, which is no version", .0.escape_debug())]
    Pointer(String),
    /// The pointer leads nowhere.
    #[error("`current` of the server names version {0}, but `releases/{0}` is not there")]
    Dangling(Version),
    /// The switch did not take.
    #[error("the server runs version {0} after the switch to {1}")]
    NotSwitched(String, Version),
    /// An undo that would leave the server without a version.
    #[error("the server still runs {0}, so `releases/{0}` stays")]
    StillRuns(Version),
    /// Asked for.
    #[error(transparent)]
    Simulated(#[from] Simulated),
}

impl ServerError {
    /// An error at a path.
    pub(crate) fn at(path: &Path) -> impl Fn(io::Error) -> Self {
        move |error| Self::Io(path.to_owned(), error)
    }
}

/// Reads what the server's owner wants.
#[node(read, blocking)]
pub(crate) fn read_settings(
    plan: Arc<Plan>,
    probe: Arc<Probe>,
) -> Result<Arc<Settings>, ServerError> {
    let step = probe.step("read_settings");
    step.trip()?;
    let path = plan.server.join(SERVER);
    let text = fs::read_to_string(&path).map_err(ServerError::at(&path))?;
    let settings: Settings = toml::from_str(&text).map_err(ServerError::Settings)?;
    if settings.keep < 2 {
        return Err(ServerError::KeepsTooFew);
    }
    step.done(format!(
        "{}, keeps {} versions",
        settings.name, settings.keep
    ));
    Ok(Arc::new(settings))
}

/// Reads which version runs.
#[node(read(Pointer, Releases), blocking)]
pub(crate) fn read_current(
    plan: Arc<Plan>,
    probe: Arc<Probe>,
) -> Result<Arc<Current>, ServerError> {
    let step = probe.step("read_current");
    step.trip()?;
    let current = pointed_at(&plan)?;
    let said = match &current {
        Some(version) if !plan.releases().join(version.to_string()).is_dir() => {
            return Err(ServerError::Dangling(*version));
        }
        Some(version) => format!("{version} runs"),
        None => "nothing runs yet".to_owned(),
    };
    step.done(said);
    Ok(Arc::new(Current(current)))
}

/// The version the pointer names.
pub(crate) fn pointed_at(plan: &Plan) -> Result<Option<Version>, ServerError> {
    let path = plan.pointer();
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(ServerError::Io(path, error)),
    };
    match Version::parse(text.trim()) {
        Some(version) => Ok(Some(version)),
        None => Err(ServerError::Pointer(text.trim().to_owned())),
    }
}
