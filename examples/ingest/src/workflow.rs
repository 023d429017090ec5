//! The workflow: which steps an ingestion is made of.
//!
//! In: a plan and a probe. Out: a new index in its place, and a summary; or the first failure, and then the store is
//! as it was. Guaranteed: every step starts as soon as what it takes exists.
//!
//! # The mistake that is made in this job
//!
//! The new index is verified and published, and publishing takes only what it needs: the index. Then it moves the file
//! away that is being verified, and searches see an index that nobody has verified. Written so, it does not compile:
//!
//! ```text
//! error: `verified` reads `Draft`, `published` writes it, and nothing orders them [WF11]
//!        help: `.after(verified)` on `published`, if that is the order
//!        help: or split `Draft` in two resources, if they touch different parts of it
//!        help: or consent: `.allow_race(verified)` on `published`, if either order will do
//!        note: both start when `built` is over
//!   --> tests/ui/examples/ingest_publish_beside_verify.rs:37:25
//!    |
//! 37 |         let published = publish_index(..)?;
//!    |                         ^^^^^^^^^^^^^
//! ```
//!
//! Here `publish_index` takes what `verify_index` gives, so the order is in the data.

use std::sync::Arc;

use dag_core::{Attached, workflow};

use crate::clean::clean;
use crate::decode::decode;
use crate::deduplicate::deduplicate;
use crate::index::{build_index, collect_facts, discard_draft, verify_index};
use crate::keywords::rank_keywords;
use crate::language::detect_languages;
use crate::links::extract_links;
use crate::load::{LoadError, load};
use crate::log::append_log;
use crate::parse::parse;
use crate::plan::Plan;
use crate::previous::look_at_store;
use crate::probe::Probe;
use crate::publish::{
    publish_index, publish_manifest, render_manifest, restore_index, restore_manifest,
};
use crate::scan::{ScanError, scan};
use crate::split::split;
use crate::statistics::measure;
use crate::store::StoreError;
use crate::summary::{Summary, summarize};

/// Why nothing was ingested.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(crate) enum IngestError {
    /// There is nothing to read.
    Scan(#[from] ScanError),
    /// A document cannot be read.
    Load(#[from] LoadError),
    /// The store cannot be read or written.
    Store(#[from] StoreError),
}

workflow!(
    /// Reads a folder of documents into a full-text index.
    pub(crate) async fn ingest(
        plan: Arc<Plan>,
        probe: Arc<Probe>,
    ) -> Result<Summary, Attached<IngestError>> {
        let previous = look_at_store(..)?; // beside all of the reading
        let listing = scan(..)?;
        let files = load(..)?;
        let texts = decode(..);
        let documents = parse(..);

        let links = extract_links(..); // three threads look into the same documents
        let cleaned = clean(..);
        let languages = detect_languages(..);
        let passages = split(..);
        let unique = deduplicate(..);
        let keywords = rank_keywords(..);

        let statistics = measure(..);
        let facts = collect_facts(..);
        let built = build_index(..).undo(discard_draft(_, ..))?;
        let verified = verify_index(..)?;
        let published = publish_index(..).undo(restore_index(_, ..))?;

        let manifest = render_manifest(..);
        let listed = publish_manifest(..)
            .after(previous)
            .undo(restore_manifest(_, ..))?;
        let logged = append_log(..)?; // at the gate: when nothing else can fail
        let summary = summarize(..);
        Ok(summary)
    }
);
