//! Finds the documents.
//!
//! In: the folder. Out: the path and kind of every document below it, sorted. Guaranteed: the same folder gives the same
//! list; hidden files, links and the store are left out; nothing is opened.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use dag_core::node;

use crate::plan::Plan;
use crate::probe::{Probe, Simulated};

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
    /// Plain text.
    Text,
}

/// One document that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Below the folder, with `/` between folders.
    pub(crate) name: String,
    /// How it is written.
    pub(crate) kind: Kind,
}

/// All documents, by name.
#[derive(Debug)]
pub(crate) struct Listing(pub(crate) Vec<Found>);

/// Why there is nothing to read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ScanError {
    /// A folder cannot be listed.
    #[error("cannot list `{}`; check its permissions", .0.display())]
    Folder(PathBuf, #[source] io::Error),
    /// No document anywhere.
    #[error("no document in `{}`: files are read that end in .md, .markdown, .txt, .text, .html or .htm", .0.display())]
    Empty(PathBuf),
    /// Asked for.
    #[error(transparent)]
    Simulated(#[from] Simulated),
}

/// Finds the documents below the folder.
#[node(read, blocking)]
pub(crate) fn scan(plan: Arc<Plan>, probe: Arc<Probe>) -> Result<Arc<Listing>, ScanError> {
    let step = probe.step("scan");
    step.trip()?;
    let store = fs::canonicalize(&plan.store).ok();
    let mut found = Vec::new();
    let mut folders = vec![(plan.documents.clone(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let failed = |error| ScanError::Folder(folder.clone(), error);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let (path, name) = (entry.path(), format!("{prefix}{name}"));
            let data = entry.file_type().map_err(failed)?;
            if data.is_dir() && Some(&path) != store.as_ref() {
                folders.push((path, format!("{name}/")));
            } else if let Some(kind) = kind(&path).filter(|_| data.is_file()) {
                found.push(Found { name, kind });
            }
        }
    }
    if found.is_empty() {
        return Err(ScanError::Empty(plan.documents.clone()));
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    step.done(format!("{} documents", found.len()));
    Ok(Arc::new(Listing(found)))
}

fn kind(path: &Path) -> Option<Kind> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    match ending.as_str() {
        "md" | "markdown" => Some(Kind::Markdown),
        "html" | "htm" => Some(Kind::Html),
        "txt" | "text" => Some(Kind::Text),
        _ => None,
    }
}
