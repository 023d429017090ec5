//! Looks at the index that is there before this run.
//!
//! In: the store. Out: its numbers, if there is one. Guaranteed: nothing is changed; a manifest nobody can read is
//! an error and no reason to overwrite it.

use std::fs;
use std::io;
use std::sync::Arc;

use dag_core::node;
use serde::Deserialize;

use crate::plan::Plan;
use crate::probe::Probe;
use crate::statistics::Statistics;
use crate::store::{Manifest, StoreError};

/// What the manifest of an index says.
#[derive(Debug, Deserialize)]
pub(crate) struct Known {
    /// The SHA-256 of the index.
    pub(crate) index: String,
    /// Its numbers.
    pub(crate) statistics: Statistics,
}

/// The index before this run, if there was one.
#[derive(Debug)]
pub(crate) struct Previous(pub(crate) Option<Known>);

/// Looks at the index that is there.
#[node(read(Manifest), blocking)]
pub(crate) fn look_at_store(
    plan: Arc<Plan>,
    probe: Arc<Probe>,
) -> Result<Arc<Previous>, StoreError> {
    let step = probe.step("look_at_store");
    step.trip()?;
    let path = plan.manifest();
    let broken =
        |error: Box<dyn std::error::Error + Send + Sync>| StoreError::Read(path.clone(), error);
    let known: Option<Known> = match fs::read(&path) {
        Ok(bytes) => Some(serde_json::from_slice(&bytes).map_err(|error| broken(error.into()))?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(broken(error.into())),
    };
    step.done(known.as_ref().map_or("no index yet".to_owned(), |known| {
        format!("{} documents", known.statistics.documents)
    }));
    Ok(Arc::new(Previous(known)))
}
