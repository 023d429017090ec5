//! The new release: its manifest, its files, and whether they are what the manifest says.
//!
//! In: the release's folder. Out: the manifest and the content of every file. Guaranteed: what goes on from here is
//! exactly what was checked, not what the folder holds a moment later; no path leads out of the release.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path};
use std::sync::Arc;

use dag_core::node;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::plan::{Plan, RELEASE};
use crate::probe::{Probe, Simulated};
use crate::version::Version;

/// What a release says about itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Release {
    /// Its version.
    #[serde(deserialize_with = "version")]
    pub(crate) version: Version,
    /// What customers are told.
    pub(crate) notes: String,
    /// The template of its configuration, one of its files.
    pub(crate) config: String,
    /// What must hold before it runs: a file, and the text in it.
    #[serde(default)]
    pub(crate) smoke: BTreeMap<String, String>,
    /// The SHA-256 of each of its files.
    pub(crate) files: BTreeMap<String, String>,
}

fn version<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Version, D::Error> {
    Version::try_from(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
}

/// The content of a release, by path.
#[derive(Debug)]
pub(crate) struct Files(pub(crate) BTreeMap<String, Vec<u8>>);

/// The release is what its manifest says.
#[derive(Debug)]
pub(crate) struct Checked {
    /// Its size in bytes.
    pub(crate) bytes: u64,
}

/// What is wrong with a release.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ReleaseError {
    /// The manifest is wrong.
    #[error("`{RELEASE}` of the release is wrong")]
    Manifest(#[source] toml::de::Error),
    /// A file cannot be read.
    #[error("cannot read `{0}` of the release")]
    File(String, #[source] io::Error),
    /// A path that leads elsewhere.
    #[error("`{RELEASE}` names `{0}`, which leads out of the release")]
    Outside(String),
    /// The configuration is no file of the release.
    #[error("`{RELEASE}` names the configuration `{0}`, which is not among its files")]
    NoConfig(String),
    /// Files that nobody checked.
    #[error("`{0}` lies in the release, but `{RELEASE}` does not list it")]
    Unlisted(String),
    /// A changed file.
    #[error(
        "`{name}` of the release was changed: its SHA-256 is {found}, `{RELEASE}` says {wanted}"
    )]
    Changed {
        /// The file.
        name: String,
        /// The beginning of the hash it has.
        found: String,
        /// The beginning of the one it shall have.
        wanted: String,
    },
    /// Asked for.
    #[error(transparent)]
    Simulated(#[from] Simulated),
}

/// Reads what the release says about itself.
#[node(read, blocking)]
pub(crate) fn read_manifest(
    plan: Arc<Plan>,
    probe: Arc<Probe>,
) -> Result<Arc<Release>, ReleaseError> {
    let step = probe.step("read_manifest");
    step.trip()?;
    let text = fs::read_to_string(plan.release.join(RELEASE))
        .map_err(|error| ReleaseError::File(RELEASE.to_owned(), error))?;
    let release: Release = toml::from_str(&text).map_err(ReleaseError::Manifest)?;
    for name in release.files.keys().chain(release.smoke.keys()) {
        let normal = |part| matches!(part, Component::Normal(_));
        if name.is_empty() || !Path::new(name).components().all(normal) {
            return Err(ReleaseError::Outside(name.clone()));
        }
    }
    if !release.files.contains_key(&release.config) {
        return Err(ReleaseError::NoConfig(release.config));
    }
    step.done(format!(
        "{}, {} files",
        release.version,
        release.files.len()
    ));
    Ok(Arc::new(release))
}

/// Reads the files of the release.
#[node(read, blocking)]
pub(crate) fn read_files(
    plan: Arc<Plan>,
    release: Arc<Release>,
    probe: Arc<Probe>,
) -> Result<Arc<Files>, ReleaseError> {
    let step = probe.step("read_files");
    let mut files = BTreeMap::new();
    for name in release.files.keys() {
        step.trip()?;
        let content = fs::read(plan.release.join(name))
            .map_err(|error| ReleaseError::File(name.clone(), error))?;
        files.insert(name.clone(), content);
    }
    let listed: BTreeSet<&str> = files.keys().map(String::as_str).collect();
    let mut folders = vec![(plan.release.clone(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let failed = |error| ReleaseError::File(prefix.clone(), error);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type().map_err(failed)?.is_dir() {
                folders.push((entry.path(), format!("{name}/")));
            } else if name != RELEASE && !listed.contains(name.as_str()) {
                return Err(ReleaseError::Unlisted(name));
            }
        }
    }
    step.done(format!("{} files", files.len()));
    Ok(Arc::new(Files(files)))
}

/// Checks that every file is the one the manifest lists.
#[node(pure, blocking)]
pub(crate) fn verify_checksums(
    release: Arc<Release>,
    files: Arc<Files>,
    probe: Arc<Probe>,
) -> Result<Arc<Checked>, ReleaseError> {
    let step = probe.step("verify_checksums");
    step.trip()?;
    let mut bytes = 0;
    for (name, content) in &files.0 {
        let found = format!("{:x}", Sha256::digest(content));
        let wanted = release.files.get(name).map_or("", String::as_str);
        if !found.eq_ignore_ascii_case(wanted) {
            let short = |hash: &str| hash.chars().take(12).collect();
            return Err(ReleaseError::Changed {
                name: name.clone(),
                found: short(&found),
                wanted: short(wanted),
            });
        }
        bytes += content.len() as u64;
    }
    step.done(format!("{} files, {bytes} bytes", files.0.len()));
    Ok(Arc::new(Checked { bytes }))
}
