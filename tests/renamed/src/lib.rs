//! Nodes of a library that knows `dag-core` under another name.

use flow::{Resource, node};

/// What this library writes to.
#[derive(Resource)]
#[resource(crate = flow)]
pub struct Ledger;

/// So much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount(pub u64);

/// Reads.
#[node(read(Ledger), crate = flow)]
#[must_use]
pub fn load(n: u64) -> Amount {
    Amount(n)
}

/// Writes.
#[node(write(Ledger), idempotent, crate = flow)]
pub async fn store(amount: &Amount) -> u64 {
    std::future::ready(amount.0 + 1).await
}
