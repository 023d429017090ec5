//! Nodes and workflows work where nothing is in scope that was not asked for.

#![no_implicit_prelude]
#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    reason = "the nodes show shapes of signatures"
)]

use ::dag_tests::block_on;

#[::core::prelude::v1::derive(::dag_core::Resource)]
struct Ledger;

#[::core::prelude::v1::derive(::core::fmt::Debug, ::core::cmp::PartialEq)]
struct Broken;

#[::dag_core::node(pure)]
async fn look(n: u64) -> u64 {
    ::dag_tests::yield_times(1).await;
    n + 1
}

#[::dag_core::node(read(Ledger))]
fn may_fail(n: u64) -> ::core::result::Result<Amount, Broken> {
    if n == 9 {
        ::core::result::Result::Err(Broken)
    } else {
        ::core::result::Result::Ok(Amount(n))
    }
}

struct Amount(u64);

#[::dag_core::node(pure)]
fn maybe(amount: ::core::option::Option<&Amount>) -> u64 {
    amount.map_or(0, |amount| amount.0)
}

#[::dag_core::node(pure)]
fn both(amounts: [&Amount; 2]) -> u64 {
    let [a, b] = amounts;
    a.0 + b.0
}

#[::dag_core::node(write(Ledger), idempotent)]
async fn store(n: &u64) {
    ::dag_tests::yield_times(*n).await;
}

::dag_core::workflow!(
    /// Everything once.
    async fn all(n: u64) -> ::core::result::Result<u64, Broken> {
        let a = look(n);
        let b = may_fail(a)?;
        let c = may_fail(a + 1).unwrap_or(Amount(100));
        let d = both(..);
        store(&d).after(e);
        let e = may_fail(9).after(b).ok();
        let f = ::core::option::Option::Some(d);
        let g = f.unwrap_or(0) + e.as_ref().map_or(0, |amount| amount.0);
        ::core::result::Result::Ok(g)
    }
);

::dag_core::workflow!(
    async fn soft(n: u64) -> u64 {
        let amount = may_fail(n).ok();
        let m = maybe(..);
        m
    }
);

#[::core::prelude::v1::test]
fn a_workflow_needs_no_prelude() {
    ::core::assert_eq!(block_on(all(1)), ::core::result::Result::Ok(5));
    ::core::assert_eq!(block_on(all(7)), ::core::result::Result::Ok(108));
    ::core::assert_eq!(block_on(all(8)), ::core::result::Result::Err(Broken));
    ::core::assert_eq!(block_on(all::sequential(1)), ::core::result::Result::Ok(5));
    ::core::assert_eq!(block_on(soft(3)), 3);
    ::core::assert_eq!(block_on(soft(9)), 0);
    ::core::assert!(!::std::string::ToString::to_string(all::GRAPH).is_empty());
}
