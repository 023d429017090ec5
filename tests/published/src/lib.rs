//! Nodes as an ordinary library publishes them: free functions in modules, re-exports, two modules
//! with a node of one name, and inner ones that only the library itself uses.

#![deny(warnings, missing_docs, unreachable_pub)]
#![forbid(unsafe_code)]
#![allow(
    unused_qualifications,
    reason = "signatures with `crate::` paths are what these nodes are for"
)]

pub mod flows;
pub mod left;
pub mod right;
pub mod tools;

mod inner;

use dag_core::{Resource, node};

pub use inner::shout;
pub use tools::{count as count_hits, rank};

/// What a ranking says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked(pub Vec<String>);

/// The one place the library writes to.
#[derive(Resource)]
pub struct Outbox;

/// Something that sends.
#[derive(Debug, Default)]
pub struct Mailer {
    /// What was sent so far.
    pub sent: std::sync::Mutex<Vec<String>>,
}

/// Why a mail was not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailError(pub String);

impl std::fmt::Display for MailError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "not sent: {}", self.0)
    }
}

impl std::error::Error for MailError {}

/// Sends the ranking and says how many lines it had.
///
/// # Errors
///
/// If the ranking is empty.
#[node(write(Outbox), idempotent)]
pub async fn deliver(
    mailer: &crate::Mailer,
    ranked: &crate::Ranked,
) -> Result<usize, crate::MailError> {
    tools::breathe().await;
    if ranked.0.is_empty() {
        return Err(MailError("nothing ranked".to_owned()));
    }
    let mut sent = mailer
        .sent
        .lock()
        .map_err(|_| MailError("poisoned".to_owned()))?;
    sent.extend(ranked.0.iter().cloned());
    Ok(ranked.0.len())
}
