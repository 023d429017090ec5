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

/// A value that is not `Copy` and has something to drop, as large as a small struct with a text. Its text is empty, so that cloning it
/// allocates nothing and what is measured stays the graph.
#[derive(Clone, Debug)]
pub(crate) struct Owned {
    pub(crate) value: u64,
    pub(crate) text: String,
}

impl Owned {
    fn of(ms: u64, inputs: &[u64]) -> Self {
        Self {
            value: mix(ms, inputs),
            text: String::new(),
        }
    }
}

#[node(pure)]
pub(crate) async fn m0(ms: u64, seed: u64) -> Owned {
    pause!(ms);
    Owned::of(ms, &[seed])
}

#[node(pure)]
pub(crate) async fn m1(ms: u64, a: Owned) -> Owned {
    pause!(ms);
    Owned {
        value: mix(ms, &[a.value]),
        text: a.text,
    }
}

#[node(pure)]
pub(crate) async fn m2(ms: u64, a: Owned, b: Owned) -> Owned {
    pause!(ms);
    Owned {
        value: mix(ms, &[a.value, b.value]),
        text: a.text,
    }
}

#[node(pure)]
pub(crate) async fn m3(ms: u64, a: Owned, b: Owned, c: Owned) -> Owned {
    pause!(ms);
    Owned {
        value: mix(ms, &[a.value, b.value, c.value]),
        text: a.text,
    }
}

#[node(pure)]
pub(crate) async fn l0(ms: u64, seed: u64) -> Owned {
    pause!(ms);
    Owned::of(ms, &[seed])
}

#[node(pure)]
pub(crate) async fn l1(ms: u64, a: &Owned) -> Owned {
    pause!(ms);
    Owned::of(ms, &[a.value])
}

#[node(pure)]
pub(crate) async fn l2(ms: u64, a: &Owned, b: &Owned) -> Owned {
    pause!(ms);
    Owned::of(ms, &[a.value, b.value])
}

#[node(pure)]
pub(crate) async fn l3(ms: u64, a: &Owned, b: &Owned, c: &Owned) -> Owned {
    pause!(ms);
    Owned::of(ms, &[a.value, b.value, c.value])
}

/// A megabyte.
pub(crate) struct Large(Vec<u8>);

impl Large {
    pub(crate) const BYTES: usize = 1 << 20;
}

#[node(pure)]
pub(crate) async fn load(ms: u64, seed: u64) -> Large {
    pause!(ms);
    // Nobody touches the rest: what is measured is not the kernel.
    let mut bytes = Vec::with_capacity(Large::BYTES);
    bytes.extend_from_slice(&mix(ms, &[seed]).to_le_bytes());
    Large(bytes)
}

#[node(pure)]
pub(crate) async fn r1(ms: u64, large: &Large) -> u64 {
    pause!(ms);
    let head = large.0.first_chunk().copied().unwrap_or_default();
    mix(ms, &[u64::from_le_bytes(head)])
}

#[node(pure)]
pub(crate) async fn n20(ms: u64, all: [&u64; 20]) -> u64 {
    pause!(ms);
    mix(ms, &all.map(|value| *value))
}

/// What a node may fail with; here none does.
#[derive(Debug)]
pub(crate) struct Broken;

#[node(pure)]
pub(crate) async fn f1(ms: u64, a: u64) -> Result<u64, Broken> {
    pause!(ms);
    checked(mix(ms, &[a]))
}

#[node(pure)]
pub(crate) async fn f2(ms: u64, a: u64, b: u64) -> Result<u64, Broken> {
    pause!(ms);
    checked(mix(ms, &[a, b]))
}

#[node(pure)]
pub(crate) async fn f3(ms: u64, a: u64, b: u64, c: u64) -> Result<u64, Broken> {
    pause!(ms);
    checked(mix(ms, &[a, b, c]))
}

/// The compiler cannot know that this never fails.
fn checked(value: u64) -> Result<u64, Broken> {
    if value == 0 { Err(Broken) } else { Ok(value) }
}
