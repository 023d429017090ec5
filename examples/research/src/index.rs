//! The full-text index.
//!
//! In: the listing. Out: an `SQLite` file in the cache that holds what the files hold, and the passages in it that answer best
//! (bm25). Guaranteed: only files that are new or changed (by time and size) are read again; work that is cut short keeps what
//! was finished, and the next question goes on from there; a cache that is broken is built anew.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dag_core::{Failure, node};
use example_stage::terminal::explain;
use rusqlite::{
    Connection, ErrorCode, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params,
};

use crate::hits::{DEPTH, Found, Hits, Source, SourceError, Unreadable};
use crate::library::{Documents, Index, Library};
use crate::listing::{Document, Listing};
use crate::page::{Page, parse, read_text};
use crate::question::Terms;
use crate::stop::{Stop, stoppable};

/// What tells a database of this program from another one.
const APPLICATION: i64 = 0x0052_5345;
/// Goes up when the schema, or what a passage is, changes.
const VERSION: i64 = 1;
/// How long is waited for another question that is indexing.
const PATIENCE: Duration = Duration::from_secs(1);
/// How much work may be lost.
const BATCH: Duration = Duration::from_millis(500);
/// How many passages are looked at to find the best documents.
const PASSAGES: usize = DEPTH * 6;

/// The text is not kept: answers are read from the files. A document's passages are numbered from `first` on.
const SCHEMA: &str = "
CREATE TABLE files (
    name TEXT PRIMARY KEY, size INTEGER NOT NULL, changed INTEGER NOT NULL,
    first INTEGER NOT NULL, passages INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX files_by_passage ON files (first);
CREATE VIRTUAL TABLE texts USING fts5(
    title, heading, text,
    content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
";

/// How far the index is up to date.
#[derive(Clone, Debug)]
pub struct Fresh {
    /// How many documents are in it as they are now, …
    pub known: usize,
    /// … of how many.
    pub of: usize,
    /// How many were read for that just now.
    pub read: usize,
    /// Files it could not read.
    pub unreadable: Unreadable,
}

/// The size of a document, and when it was changed.
type State = (i64, i64);

/// Brings the index up to date, or builds it.
///
/// It may be cut short: what was finished is kept, the rest is taken back by the database.
#[node(read(Documents), write(Index), idempotent)]
pub async fn refresh_index(library: &Library, listing: Arc<Listing>) -> Result<Fresh, SourceError> {
    library.delay(Source::Index).await;
    let path = library.index_file().to_owned();
    stoppable(library.limits().refresh, move |stop| {
        refresh(&path, &listing, stop)
    })
    .await
}

/// Searches the index, as it is: a refresh that failed or was cut short has left it sound.
#[node(read(Index))]
pub async fn search_index(
    library: &Library,
    listing: Arc<Listing>,
    terms: Arc<Terms>,
    fresh: Result<&Fresh, &Failure<SourceError>>,
) -> Result<Hits, SourceError> {
    let path = library.index_file().to_owned();
    let (old, unreadable) = match fresh {
        Ok(fresh) => (None, fresh.unreadable.clone()),
        Err(failure) => (Some(explain(failure)), Unreadable::default()),
    };
    stoppable(library.limits().index, move |stop| {
        let note = old
            .as_ref()
            .map(|why| format!("the index is as it was before: {why}"));
        match search(&path, &listing, &terms, stop) {
            Ok(hits) => Hits { note, ..hits }.without(unreadable),
            Err(error) => Err(match old {
                Some(why) => SourceError::NoIndex(why),
                None => SourceError::of_index(&path, error),
            }),
        }
    })
    .await
}

fn refresh(path: &Path, listing: &Listing, stop: &Stop) -> Result<Fresh, SourceError> {
    let refused = |error| SourceError::of_index(path, error);
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| SourceError::of_cache(folder, error))?;
    let mut database = match open(path, stop) {
        Err(SourceError::Index(_, error)) if is_broken(&error) => {
            remove(path).map_err(|error| SourceError::of_cache(path, error))?;
            open(path, stop)?
        }
        opened => opened?,
    };
    let mut known = files(&database).map_err(refused)?;
    let mut fresh = Fresh {
        known: 0,
        of: listing.documents.len(),
        read: 0,
        unreadable: Unreadable::default(),
    };
    let mut old = Vec::new();
    for document in &listing.documents {
        if known.remove(&document.name) == Some(state(document)) {
            fresh.known += 1;
        } else {
            old.push(document);
        }
    }
    let mut gone: Vec<String> = if listing.complete {
        known.into_keys().collect()
    } else {
        Vec::new()
    };
    let mut todo = old.into_iter().peekable();
    while !gone.is_empty() || todo.peek().is_some() {
        let batch = database
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(refused)?;
        let begun = Instant::now();
        for name in std::mem::take(&mut gone) {
            forget(&batch, &name).map_err(refused)?;
        }
        while begun.elapsed() < BATCH
            && !stop.is_over()
            && let Some(document) = todo.next()
        {
            let page = match read_text(&listing.path(document)) {
                Ok(text) => text.map_or_else(Page::default, |text| parse(document.kind, &text)),
                Err(error) => {
                    fresh.unreadable.note(&document.name, &error);
                    continue;
                }
            };
            // Another question may have read it meanwhile.
            forget(&batch, &document.name).map_err(refused)?;
            insert(&batch, document, &page).map_err(refused)?;
            fresh.known += 1;
            fresh.read += 1;
        }
        if stop.is_dropped() {
            break;
        }
        batch.commit().map_err(refused)?;
        if stop.is_over() {
            break;
        }
    }
    Ok(fresh)
}

/// Opens the index, or makes an empty one.
fn open(path: &Path, stop: &Stop) -> Result<Connection, SourceError> {
    let refused = |error| SourceError::of_index(path, error);
    let mut database = Connection::open(path).map_err(refused)?;
    let pragma = |name: &str| {
        let value = database.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        value.map_err(refused)
    };
    if tables(&database).map_err(refused)? > 0 {
        if pragma("application_id")? != APPLICATION {
            return Err(SourceError::Foreign(path.to_owned()));
        }
        if pragma("user_version")? != VERSION {
            drop(database);
            remove(path).map_err(|error| SourceError::of_cache(path, error))?;
            return open(path, stop);
        }
    }
    let mut prepare = || {
        // Another question may be indexing.
        database.busy_timeout(PATIENCE)?;
        // It may be doing this, too; without it readers only wait longer.
        let _ = database.pragma_update(None, "journal_mode", "WAL");
        database.pragma_update(None, "synchronous", "NORMAL")?;
        interruptible(&database, stop);
        let make = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if tables(&make)? == 0 {
            make.pragma_update(None, "application_id", APPLICATION)?;
            make.pragma_update(None, "user_version", VERSION)?;
            make.execute_batch(SCHEMA)?;
        }
        make.commit()
    };
    prepare().map_err(refused)?;
    Ok(database)
}

fn tables(database: &Connection) -> rusqlite::Result<i64> {
    database.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
}

/// Lets long statements end when nobody waits for them any more.
fn interruptible(database: &Connection, stop: &Stop) {
    let stop = stop.clone();
    database.progress_handler(10_000, Some(move || stop.is_dropped()));
}

/// Whether the file is no database any more.
fn is_broken(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt)
    )
}

/// Removes the index: it is a cache.
fn remove(path: &Path) -> io::Result<()> {
    for ending in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        match fs::remove_file(name) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(())
}

fn files(database: &Connection) -> rusqlite::Result<HashMap<String, State>> {
    let mut query = database.prepare("SELECT name, size, changed FROM files")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    rows.collect()
}

fn forget(batch: &Transaction<'_>, name: &str) -> rusqlite::Result<()> {
    let mut delete =
        batch.prepare_cached("DELETE FROM files WHERE name = ?1 RETURNING first, passages")?;
    let passages = delete.query_row([name], |row| Ok((row.get(0)?, row.get(1)?)));
    if let Some((first, passages)) = passages.optional()? {
        let (first, passages): (i64, i64) = (first, passages);
        let mut delete =
            batch.prepare_cached("DELETE FROM texts WHERE rowid >= ?1 AND rowid < ?2")?;
        delete.execute([first, first + passages])?;
    }
    Ok(())
}

fn insert(batch: &Transaction<'_>, document: &Document, page: &Page) -> rusqlite::Result<()> {
    let mut next = batch.prepare_cached("SELECT coalesce(max(first + passages), 1) FROM (SELECT first, passages FROM files ORDER BY first DESC LIMIT 1)")?;
    let first: i64 = next.query_row([], |row| row.get(0))?;
    let mut text = batch.prepare_cached(
        "INSERT INTO texts (rowid, title, heading, text) VALUES (?1, ?2, ?3, ?4)",
    )?;
    // A page that is all headings can be found by them.
    let headings: Vec<&str> = page
        .headings
        .iter()
        .map(|(heading, _)| heading.as_str())
        .collect();
    let (mut passages, alone) = (0, [headings.join(". ")]);
    let texts = if page.passages.is_empty() {
        &alone[..]
    } else {
        &page.passages
    };
    for (place, passage) in texts.iter().enumerate() {
        text.execute(params![
            first + passages,
            page.title,
            page.heading(place),
            passage
        ])?;
        passages += 1;
    }
    let mut file = batch.prepare_cached("INSERT INTO files VALUES (?1, ?2, ?3, ?4, ?5)")?;
    let (size, changed) = state(document);
    file.execute(params![document.name, size, changed, first, passages])?;
    Ok(())
}

fn state(document: &Document) -> State {
    (
        i64::try_from(document.size).unwrap_or(i64::MAX),
        document.changed,
    )
}

fn search(path: &Path, listing: &Listing, terms: &Terms, stop: &Stop) -> rusqlite::Result<Hits> {
    let database = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    interruptible(&database, stop);
    let places: HashMap<&str, usize> = (0..)
        .zip(&listing.documents)
        .map(|(place, document)| (document.name.as_str(), place))
        .collect();
    // Words in quotes are words, whatever they are.
    let words = terms.list().iter().map(|term| format!("\"{}\"", term.word));
    let wanted = words.collect::<Vec<_>>().join(" OR ");
    let mut best = database.prepare(
        "SELECT rowid, bm25(texts, 3.0, 2.0, 1.0) AS score FROM texts WHERE texts MATCH ?1 ORDER BY score, rowid LIMIT ?2",
    )?;
    let mut file = database.prepare(
        "SELECT name, first, passages FROM files WHERE first <= ?1 ORDER BY first DESC LIMIT 1",
    )?;
    let mut rows = best.query(params![wanted, i64::try_from(PASSAGES).unwrap_or(i64::MAX)])?;
    let mut found = HashMap::<usize, Found>::new();
    while let Some(row) = rows.next()? {
        let (id, score): (i64, f64) = (row.get(0)?, row.get(1)?);
        let (name, first): (String, i64) =
            file.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        // A document that is gone may still be in the index.
        if let Some(place) = places.get(name.as_str()) {
            // The best passage comes first.
            found.entry(*place).or_insert_with(|| Found {
                document: *place,
                passage: usize::try_from(id - first).ok(),
                score: -score,
                rank: 0,
            });
        }
    }
    let seen: i64 = database.query_row("SELECT count(*) FROM files", [], |row| row.get(0))?;
    let of = listing.documents.len();
    let seen = usize::try_from(seen).unwrap_or(of).min(of);
    Ok(Hits::best(
        Source::Index,
        found.into_values().collect(),
        (seen, of),
    ))
}
