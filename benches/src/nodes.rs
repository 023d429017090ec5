//! The nodes of all shapes: the same functions for every contender. Included once for each body (`bodies`), whose `pause!` says what
//! waiting is. `ms` is how long a node takes where it sleeps, and makes its value its own.

#![allow(
    clippy::unused_async,
    reason = "nodes that are ready at once await nothing"
)]
#![allow(
    clippy::large_types_passed_by_value,
    reason = "a wide fan-in takes what it joins"
)]

use crate::shapes::model::mix;
use dag_core::node;

#[node(pure)]
pub(crate) async fn n1(ms: u64, a: u64) -> u64 {
    pause!(ms);
    mix(ms, &[a])
}

#[node(pure)]
pub(crate) async fn n2(ms: u64, a: u64, b: u64) -> u64 {
    pause!(ms);
    mix(ms, &[a, b])
}

#[node(pure)]
pub(crate) async fn n3(ms: u64, a: u64, b: u64, c: u64) -> u64 {
    pause!(ms);
    mix(ms, &[a, b, c])
}

#[node(pure)]
pub(crate) async fn n10(ms: u64, all: [u64; 10]) -> u64 {
    pause!(ms);
    mix(ms, &all)
}

#[node(pure)]
pub(crate) async fn n100(ms: u64, all: [u64; 100]) -> u64 {
    pause!(ms);
    mix(ms, &all)
}
