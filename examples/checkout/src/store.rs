//! The shop's database: one `SQLite` file behind one lock.
//!
//! In: statements. Out: rows. Guaranteed: a node's statements are one transaction, done within one poll of the node, so
//! a node that is dropped has done all of it or nothing; and what was written survives the process (WAL, synced).

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, Params, Row, Transaction, TransactionBehavior};

use crate::probe::Injected;

/// What tells a database of this program from another one.
const APPLICATION: i64 = 0x0043_4845;

/// Why the database did not do what it should.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file is no database, or cannot be used.
    #[error("cannot open the database `{0}`: {1}")]
    Open(String, #[source] rusqlite::Error),
    /// The file is the database of another program.
    #[error("`{0}` is a database of another program")]
    Foreign(String),
    /// A statement failed.
    #[error("the database refused: {0}")]
    Sql(#[from] rusqlite::Error),
    /// The failure was asked for.
    #[error(transparent)]
    Injected(#[from] Injected),
}

/// The database; shared by all nodes and runs.
#[derive(Debug)]
pub struct Db(Mutex<Connection>);

impl Db {
    /// Opens the database file, or makes it.
    ///
    /// # Errors
    ///
    /// If it cannot be used, or is not a database of this program.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let shown = path.display().to_string();
        let connection =
            Connection::open(path).map_err(|error| StoreError::Open(shown.clone(), error))?;
        Self::prepare(connection, &shown)
    }

    /// A database that lives as long as this value.
    ///
    /// # Errors
    ///
    /// If `SQLite` has no memory left.
    pub fn in_memory() -> Result<Self, StoreError> {
        Self::prepare(Connection::open_in_memory()?, "memory")
    }

    fn prepare(connection: Connection, shown: &str) -> Result<Self, StoreError> {
        let unusable = |error| StoreError::Open(shown.to_owned(), error);
        let pragma = |name: &str| {
            connection
                .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
                .map_err(unusable)
        };
        let tables: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .map_err(unusable)?;
        if tables > 0 && pragma("application_id")? != APPLICATION {
            return Err(StoreError::Foreign(shown.to_owned()));
        }
        // Another process may hold the file for the length of a transaction.
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "application_id", APPLICATION)?;
        connection.execute_batch(include_str!("schema.sql"))?;
        Ok(Self(Mutex::new(connection)))
    }

    /// Runs one transaction; an error takes all of it back.
    pub(crate) fn transaction<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // A panic in a transaction has rolled it back: the connection is sound.
        let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let tx = Tx(transaction);
        let value = work(&tx)?;
        tx.0.commit().map_err(StoreError::from)?;
        Ok(value)
    }
}

/// An open transaction.
#[derive(Debug)]
pub(crate) struct Tx<'a>(Transaction<'a>);

impl Tx<'_> {
    /// Runs a statement and says how many rows it touched.
    pub(crate) fn run(&self, sql: &str, params: impl Params) -> Result<usize, StoreError> {
        Ok(self.0.prepare_cached(sql)?.execute(params)?)
    }

    /// All rows of a query.
    pub(crate) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.0.prepare_cached(sql)?;
        let rows = statement.query_map(params, row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The first row of a query, if there is one.
    pub(crate) fn first<T>(
        &self,
        sql: &str,
        params: impl Params,
        row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        Ok(self.all(sql, params, row)?.into_iter().next())
    }

    /// The one number a query asks for; 0 if there is none.
    pub(crate) fn number(&self, sql: &str, params: impl Params) -> Result<i64, StoreError> {
        let found = self.first(sql, params, |row| row.get::<_, Option<i64>>(0))?;
        Ok(found.flatten().unwrap_or(0))
    }
}
