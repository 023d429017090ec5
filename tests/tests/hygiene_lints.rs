//! Expansions pass the strictest lints a user can switch on.

#![deny(warnings, missing_docs, unreachable_pub)]
#![deny(
    missing_debug_implementations,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    let_underscore_drop,
    variant_size_differences,
    non_ascii_idents,
    rust_2018_idioms,
    nonstandard_style,
    future_incompatible
)]
#![forbid(unsafe_code)]

use dag_core::{Resource, node, workflow};
use dag_tests::{block_on, yield_times};

/// Where amounts are kept.
#[derive(Resource, Debug, Clone, Copy)]
pub struct Ledger;

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("broken")
    }
}

impl std::error::Error for Broken {}

/// So much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount(pub u64);

/// Looks.
#[node(read(Ledger))]
pub async fn look(n: u64) -> Amount {
    yield_times(1).await;
    Amount(n)
}

/// Tries.
///
/// # Errors
///
/// If there are nine.
#[node(pure)]
pub fn attempt(amount: &Amount) -> Result<u64, Broken> {
    if amount.0 == 9 {
        Err(Broken)
    } else {
        Ok(amount.0)
    }
}

/// Adds.
#[node(pure)]
#[must_use]
pub fn sum(amounts: [&Amount; 2]) -> u64 {
    let [a, b] = amounts;
    a.0 + b.0
}

/// Writes.
#[node(write(Ledger), idempotent)]
pub async fn store(n: u64) {
    yield_times(n).await;
}

workflow!(
    /// Everything once.
    ///
    /// # Errors
    ///
    /// If there are nine.
    #[errors(AllError)]
    pub async fn all(n: u64) -> Result<u64, AllError> {
        let first = look(n);
        let second = look(n + 1);
        let tried = attempt(&first)?;
        let soft = attempt(&second).ok();
        let total = sum(..);
        let _ = attempt(&second);
        store(total);
        let shown = format!("{total} {tried}");
        Ok(shown.len() as u64 + soft.unwrap_or(0))
    }
);

workflow!(
    /// Nothing but a call, and no output.
    pub async fn only_store(n: u64) {
        store(n);
    }
);

#[test]
fn expansions_pass_strict_lints() {
    assert_eq!(block_on(all(1)).ok(), Some(5));
    assert!(block_on(all(9)).is_err());
    assert_eq!(block_on(all::sequential(1)).ok(), Some(5));
    block_on(only_store(2));
    assert!(!all::GRAPH.to_string().is_empty());
}
