//! Finds the documents.
//!
//! In: the library's folder. Out: the documents in it, those high up first. Guaranteed: bounded, whatever the folder; hidden
//! files, links, build caches and what is too large are left out, and the answer says so; nothing is opened.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use dag_core::node;

use crate::library::{Documents, Library};
use crate::stop::{Stop, stoppable};

/// The largest document that is read, in bytes.
pub const LARGEST: u64 = 2 << 20;
/// How many documents are listed.
const MOST: usize = 100_000;
/// How long is listed.
const LIMIT: Duration = Duration::from_secs(10);

/// How a document is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Markdown.
    Markdown,
    /// HTML.
    Html,
    /// Plain text.
    Text,
    /// Rust, whose comments are read.
    Rust,
}

/// A document that was found.
#[derive(Clone, Debug)]
pub struct Document {
    /// Below the folder, with `/` between folders.
    pub name: String,
    /// How it is written.
    pub kind: Kind,
    /// In bytes.
    pub size: u64,
    /// When it was changed, in nanoseconds from the epoch.
    pub changed: i64,
}

/// The documents of a library.
#[derive(Debug)]
pub struct Listing {
    /// Where they lie.
    pub folder: PathBuf,
    /// Those high up first, then by name.
    pub documents: Vec<Document>,
    /// What was left out: `3 larger than 2 MB`.
    pub left_out: Vec<String>,
    /// Whether nothing was left out because there is too much of it.
    pub complete: bool,
}

/// Why there is nothing to ask.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    /// The folder cannot be listed.
    #[error("cannot list `{}`; check its permissions", .0.display())]
    Folder(PathBuf, #[source] io::Error),
    /// No document anywhere.
    #[error("no documents in `{}`: files are read that end in .md, .txt, .rst, .html, .rs or alike, or are called README or alike", .0.display())]
    Empty(PathBuf),
}

impl Listing {
    /// Where a document lies.
    pub(crate) fn path(&self, document: &Document) -> PathBuf {
        self.folder.join(&document.name)
    }
}

/// Finds the documents below the folder.
#[node(read(Documents))]
pub async fn list_documents(library: &Library) -> Result<Arc<Listing>, ListError> {
    let folder = library.folder.clone();
    stoppable(LIMIT, move |stop| list(folder, stop).map(Arc::new)).await
}

fn list(folder: PathBuf, stop: &Stop) -> Result<Listing, ListError> {
    let mut documents = Vec::new();
    let (mut large, mut odd, mut closed, mut complete) = (0, 0, 0, true);
    let mut folders = vec![(folder.clone(), String::new())];
    while let Some((inner, prefix)) = folders.pop() {
        let entries = match fs::read_dir(&inner) {
            Ok(entries) => entries,
            Err(error) if prefix.is_empty() => return Err(ListError::Folder(inner, error)),
            Err(_) => {
                closed += 1;
                continue;
            }
        };
        if stop.is_over() || documents.len() >= MOST {
            complete = false;
            break;
        }
        for entry in entries.flatten() {
            let Ok(name) = entry.file_name().into_string() else {
                odd += 1;
                continue;
            };
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            if name.starts_with('.') || kind.is_symlink() {
                continue;
            }
            let path = format!("{prefix}{name}");
            if kind.is_dir() {
                if !is_cache(&name, &entry.path()) {
                    folders.push((entry.path(), format!("{path}/")));
                }
            } else if let Some(kind) = kind_of(&name).filter(|_| kind.is_file())
                && let Ok(data) = entry.metadata()
            {
                if data.len() > LARGEST {
                    large += 1;
                } else if data.len() > 0 {
                    documents.push(Document {
                        name: path,
                        kind,
                        size: data.len(),
                        changed: changed(&data),
                    });
                }
            }
        }
    }
    if documents.is_empty() {
        return Err(ListError::Empty(folder));
    }
    let depth = |document: &Document| document.name.matches('/').count();
    documents.sort_by(|a, b| (depth(a), &a.name).cmp(&(depth(b), &b.name)));
    documents.truncate(MOST);
    let mut left_out = Vec::new();
    let mut note = |count: usize, what: &str| {
        if count > 0 {
            left_out.push(format!("{count} {what}"));
        }
    };
    note(large, "larger than 2 MB");
    note(closed, "folders that cannot be listed");
    note(odd, "with names that are not Unicode");
    if !complete {
        left_out.push(format!("all behind the first {}", documents.len()));
    }
    Ok(Listing {
        folder,
        documents,
        left_out,
        complete: complete && closed == 0,
    })
}

/// Folders of things that programs have put there for themselves.
fn is_cache(name: &str, path: &Path) -> bool {
    name == "node_modules" || path.join("CACHEDIR.TAG").exists()
}

fn kind_of(name: &str) -> Option<Kind> {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    match ending.to_ascii_lowercase().as_str() {
        "md" | "markdown" | "mdx" => Some(Kind::Markdown),
        "html" | "htm" | "xhtml" => Some(Kind::Html),
        "" | "txt" | "text" | "rst" | "adoc" | "org" => Some(Kind::Text),
        "rs" => Some(Kind::Rust),
        // README.Debian and such.
        _ => ["README", "NEWS", "TODO", "CHANGES", "FAQ", "HACKING"]
            .contains(&stem)
            .then_some(Kind::Text)
            .filter(|_| ending.chars().all(char::is_alphabetic) && !is_packed(ending)),
    }
}

fn is_packed(ending: &str) -> bool {
    ["gz", "xz", "zst", "bz", "Z", "zip"].contains(&ending)
}

fn changed(data: &Metadata) -> i64 {
    let since = data
        .modified()
        .ok()
        .and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    since.map_or(0, |since| {
        i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
    })
}
