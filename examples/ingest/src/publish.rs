//! Puts the new index and its manifest in their places.
//!
//! In: a verified draft. Out: a store that holds it. Guaranteed: a search sees the whole old index or the whole new one;
//! the undos bring the old files back.

use std::fs;
use std::sync::Arc;

use dag_core::node;

use crate::index::{Built, Facts, Verified};
use crate::plan::Plan;
use crate::probe::Probe;
use crate::statistics::Statistics;
use crate::store::{Draft, Index, Manifest, StoreError};
use crate::swap::{Swapped, beside, remove};

/// The index is in its place.
#[derive(Debug)]
pub(crate) struct PublishedIndex(Swapped);

/// The manifest is in its place.
#[derive(Debug)]
pub(crate) struct PublishedManifest(Swapped);

/// The text of a manifest.
#[derive(Clone, Debug)]
pub(crate) struct ManifestText(String);

#[derive(serde::Serialize)]
struct Written<'a> {
    index: &'a str,
    statistics: &'a Statistics,
    documents: Vec<crate::index::Fact<'a>>,
}

/// Moves the new index over the old one.
#[node(write(Draft, Index), blocking)]
pub(crate) fn publish_index(
    plan: Arc<Plan>,
    built: Arc<Built>,
    verified: Arc<Verified>,
    probe: Arc<Probe>,
) -> Result<Arc<PublishedIndex>, StoreError> {
    let step = probe.step("publish_index");
    step.trip()?;
    let target = plan.index();
    let swapped = Swapped::replace(&target, &built.path).map_err(StoreError::write(&target))?;
    step.done(verified.digest.chars().take(12).collect::<String>());
    Ok(Arc::new(PublishedIndex(swapped)))
}

/// Brings the old index back. Undoes [`publish_index`].
#[node(write(Index), idempotent)]
pub(crate) fn restore_index(
    published: &PublishedIndex,
    plan: &Plan,
    probe: &Probe,
) -> Result<(), StoreError> {
    let step = probe.undo("restore_index");
    step.trip()?;
    published
        .0
        .take_back()
        .map_err(StoreError::write(&plan.index()))?;
    step.done("the old index is back");
    Ok(())
}

/// Writes down what is in the index: no time and no path, so that the same documents give the same manifest.
#[node(pure)]
pub(crate) fn render_manifest(
    facts: &Facts,
    statistics: &Statistics,
    verified: &Verified,
    probe: &Probe,
) -> ManifestText {
    let step = probe.step("render_manifest");
    let written = Written {
        index: &verified.digest,
        statistics,
        documents: facts.list().collect(),
    };
    let text = serde_json::to_string_pretty(&written).unwrap_or_default() + "\n";
    step.done(format!("{} lines", text.lines().count()));
    ManifestText(text)
}

/// Replaces the manifest.
#[node(write(Manifest), blocking)]
pub(crate) fn publish_manifest(
    plan: Arc<Plan>,
    text: ManifestText,
    probe: Arc<Probe>,
) -> Result<Arc<PublishedManifest>, StoreError> {
    let step = probe.step("publish_manifest");
    let target = plan.manifest();
    let fresh = beside(&target, ".draft");
    let swapped = fs::write(&fresh, &text.0)
        .map_err(StoreError::write(&fresh))
        .and_then(|()| Ok(step.trip()?))
        .and_then(|()| Swapped::replace(&target, &fresh).map_err(StoreError::write(&target)));
    if swapped.is_err() {
        let _ = remove(&fresh);
    }
    let swapped = swapped?;
    step.done(format!("{} bytes", text.0.len()));
    Ok(Arc::new(PublishedManifest(swapped)))
}

/// Brings the old manifest back. Undoes [`publish_manifest`].
#[node(write(Manifest), idempotent)]
pub(crate) fn restore_manifest(
    published: &PublishedManifest,
    plan: &Plan,
    probe: &Probe,
) -> Result<(), StoreError> {
    let step = probe.undo("restore_manifest");
    step.trip()?;
    published
        .0
        .take_back()
        .map_err(StoreError::write(&plan.manifest()))?;
    step.done("the old manifest is back");
    Ok(())
}
