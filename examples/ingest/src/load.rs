//! Reads the documents' bytes.
//!
//! In: the listing. Out: the bytes of every document, in its order. Guaranteed: all of them or the first that cannot be
//! read; a document that silently fell out of the index would be worse than a run that fails.

use std::fs;
use std::io;
use std::sync::Arc;

use dag_core::node;

use crate::plan::Plan;
use crate::probe::{Probe, Simulated};
use crate::scan::{Found, Listing};

/// The largest document that is read.
const LIMIT: u64 = 16 << 20;

/// A document as it lies on disk.
#[derive(Debug)]
pub(crate) struct Raw {
    /// What was found.
    pub(crate) found: Found,
    /// Its content.
    pub(crate) bytes: Vec<u8>,
}

/// The content of all documents.
#[derive(Debug)]
pub(crate) struct RawFiles(pub(crate) Vec<Raw>);

/// Why a document cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LoadError {
    /// The system refused.
    #[error("cannot read `{0}`; check its permissions, or move it out of the folder")]
    File(String, #[source] io::Error),
    /// Far too large for a document.
    #[error("`{0}` is larger than 16 MiB; split it, or move it out of the folder")]
    TooLarge(String),
    /// Asked for.
    #[error(transparent)]
    Simulated(#[from] Simulated),
}

/// Reads every document.
#[node(read, blocking)]
pub(crate) fn load(
    plan: Arc<Plan>,
    listing: Arc<Listing>,
    probe: Arc<Probe>,
) -> Result<Arc<RawFiles>, LoadError> {
    let step = probe.step("load");
    let (mut files, mut total) = (Vec::new(), 0);
    for found in &listing.0 {
        step.trip()?;
        let path = plan.documents.join(&found.name);
        let failed = |error| LoadError::File(found.name.clone(), error);
        if fs::metadata(&path).map_err(failed)?.len() > LIMIT {
            return Err(LoadError::TooLarge(found.name.clone()));
        }
        let bytes = fs::read(&path).map_err(failed)?;
        total += bytes.len();
        files.push(Raw {
            found: found.clone(),
            bytes,
        });
    }
    step.done(format!("{total} bytes"));
    Ok(Arc::new(RawFiles(files)))
}
