//! Builds the full-text index.
//!
//! In: passages, keywords, links. Out: a finished database file beside the old index, checked. Guaranteed: the old index is
//! not touched; the same documents give the same bytes; a build that fails leaves no rest of itself.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use dag_core::node;
use rusqlite::{Connection, OpenFlags, params};
use sha2::{Digest, Sha256};

use crate::deduplicate::Unique;
use crate::keywords::Keywords;
use crate::language::Languages;
use crate::links::Links;
use crate::parse::Documents;
use crate::plan::Plan;
use crate::probe::{Probe, Step};
use crate::statistics::Statistics;
use crate::store::{Draft, StoreError};
use crate::swap::{beside, remove};

const SCHEMA: &str = "
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE documents (
    name TEXT PRIMARY KEY, title TEXT NOT NULL, language TEXT NOT NULL,
    encoding TEXT NOT NULL, keywords TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE passages (
    id INTEGER PRIMARY KEY, document TEXT NOT NULL REFERENCES documents, section TEXT NOT NULL, hash TEXT NOT NULL UNIQUE
);
CREATE TABLE links (source TEXT NOT NULL REFERENCES documents, destination TEXT NOT NULL, target TEXT NOT NULL);
CREATE VIRTUAL TABLE texts USING fts5(title, section, text, tokenize = 'unicode61 remove_diacritics 2');
";

/// The new index, not yet in its place.
#[derive(Debug)]
pub(crate) struct Built {
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// The store, if it was made for this index.
    made: Option<PathBuf>,
}

impl Built {
    fn discard(&self) -> io::Result<()> {
        remove(&self.path)?;
        if let Some(store) = &self.made {
            // Only if nothing else is in it.
            let _ = fs::remove_dir(store);
        }
        Ok(())
    }
}

/// A new index that holds what it shall.
#[derive(Debug)]
pub(crate) struct Verified {
    /// The SHA-256 of its file.
    pub(crate) digest: String,
    /// Its size.
    pub(crate) bytes: usize,
}

/// What an index is built of, besides the passages.
#[derive(Debug)]
pub(crate) struct Facts {
    documents: Arc<Documents>,
    languages: Arc<Languages>,
    keywords: Arc<Keywords>,
    links: Arc<Links>,
}

/// One document, as the index and the manifest list it.
#[derive(Debug, serde::Serialize)]
pub(crate) struct Fact<'a> {
    name: &'a str,
    title: &'a str,
    language: &'a str,
    encoding: &'static str,
    keywords: &'a [String],
}

impl Facts {
    /// The documents, in their order.
    pub(crate) fn list(&self) -> impl Iterator<Item = Fact<'_>> {
        let languages = self.languages.0.iter();
        self.documents
            .0
            .iter()
            .zip(languages)
            .map(|(document, language)| Fact {
                name: &document.name,
                title: &document.title,
                language,
                encoding: document.encoding.name(),
                keywords: self
                    .keywords
                    .0
                    .get(&document.name)
                    .map_or(&[], Vec::as_slice),
            })
    }
}

/// Brings together what is known of the documents.
#[node(pure)]
pub(crate) fn collect_facts(
    documents: Arc<Documents>,
    languages: Arc<Languages>,
    keywords: Arc<Keywords>,
    links: Arc<Links>,
    probe: &Probe,
) -> Arc<Facts> {
    probe
        .step("collect_facts")
        .done(format!("{} documents", documents.0.len()));
    Arc::new(Facts {
        documents,
        languages,
        keywords,
        links,
    })
}

/// Builds the new index beside the old one.
#[node(write(Draft), blocking)]
pub(crate) fn build_index(
    plan: Arc<Plan>,
    facts: Arc<Facts>,
    unique: Arc<Unique>,
    probe: Arc<Probe>,
) -> Result<Arc<Built>, StoreError> {
    let step = probe.step("build_index");
    let made = !plan.store.exists();
    fs::create_dir_all(&plan.store).map_err(StoreError::write(&plan.store))?;
    let built = Built {
        path: beside(&plan.index(), ".draft"),
        made: made.then(|| plan.store.clone()),
    };
    match fill(&built.path, &facts, &unique, &step) {
        Ok(()) => {
            step.done(format!("{} passages", unique.passages.len()));
            Ok(Arc::new(built))
        }
        Err(error) => {
            let _ = built.discard();
            Err(error)
        }
    }
}

fn fill(path: &Path, facts: &Facts, unique: &Unique, step: &Step<'_>) -> Result<(), StoreError> {
    // The rest of a process that was killed.
    remove(path).map_err(StoreError::write(path))?;
    let mut database = Connection::open(path)?;
    database.execute_batch(SCHEMA)?;
    let transaction = database.transaction()?;
    {
        let mut document =
            transaction.prepare("INSERT INTO documents VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for fact in facts.list() {
            let keywords = fact.keywords.join(" ");
            document.execute(params![
                fact.name,
                fact.title,
                fact.language,
                fact.encoding,
                keywords
            ])?;
        }
        let mut link = transaction.prepare("INSERT INTO links VALUES (?1, ?2, ?3)")?;
        for each in &facts.links.0 {
            link.execute(params![each.from, each.to, each.target.name()])?;
        }
    }
    transaction.commit()?;
    // Half of it is on the disk: as good a moment as any to run out of space.
    step.trip()?;

    let transaction = database.transaction()?;
    {
        let mut passage = transaction.prepare("INSERT INTO passages VALUES (?1, ?2, ?3, ?4)")?;
        let mut text = transaction.prepare(
            "INSERT INTO texts (rowid, title, section, text)
             SELECT ?1, title, ?3, ?4 FROM documents WHERE name = ?2",
        )?;
        for (id, (hash, each)) in (1_i64..).zip(&unique.passages) {
            passage.execute(params![id, each.document, each.section, hash])?;
            text.execute(params![id, each.document, each.section, each.text])?;
        }
    }
    transaction.commit()?;
    database.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Removes the new index. Undoes [`build_index`].
#[node(write(Draft), idempotent)]
pub(crate) fn discard_draft(built: &Built, probe: &Probe) -> Result<(), StoreError> {
    let step = probe.undo("discard_draft");
    step.trip()?;
    built.discard().map_err(StoreError::write(&built.path))?;
    step.done("the draft is gone");
    Ok(())
}

/// Reads the new index as a search will, before anybody can search it.
#[node(read(Draft), blocking)]
pub(crate) fn verify_index(
    built: Arc<Built>,
    statistics: Arc<Statistics>,
    probe: Arc<Probe>,
) -> Result<Arc<Verified>, StoreError> {
    let step = probe.step("verify_index");
    step.trip()?;
    let database = Connection::open_with_flags(&built.path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let sound: String = database.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if sound != "ok" {
        return Err(StoreError::Damaged(sound));
    }
    for (table, wanted) in [
        ("documents", statistics.documents),
        ("passages", statistics.passages),
        ("texts", statistics.passages),
        ("links", statistics.links),
    ] {
        let query = format!("SELECT count(*) FROM {table}");
        let found: i64 = database.query_row(&query, [], |row| row.get(0))?;
        if usize::try_from(found) != Ok(wanted) {
            return Err(StoreError::Damaged(format!(
                "{found} {table} instead of {wanted}"
            )));
        }
    }
    let bytes = fs::read(&built.path)
        .map_err(|error| StoreError::Read(built.path.clone(), error.into()))?;
    step.done(format!("sound, {} bytes", bytes.len()));
    Ok(Arc::new(Verified {
        digest: format!("{:x}", Sha256::digest(&bytes)),
        bytes: bytes.len(),
    }))
}
