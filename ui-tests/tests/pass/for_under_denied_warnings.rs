//! Right: nothing that a `for` becomes is worth a warning, or is unsafe.

#![deny(warnings, missing_docs, unused, elided_lifetimes_in_paths, unused_qualifications, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]

use dag_core::{Resource, node, workflow};
use std::io::Error;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[derive(Resource)]
struct Ledger;

#[node(read)]
async fn check(cents: &u64) -> Result<u64, Error> {
    if *cents == 0 { Err(Error::other("nothing")) } else { Ok(*cents) }
}

#[node(write(Ledger), commutes)]
async fn add(cents: u64) -> u64 {
    cents
}

workflow!(
    /// Adds up what is not zero.
    async fn add_up(amounts: Vec<u64>, rest: Vec<u64>, more: Vec<u64>) -> Result<u64, Error> {
        let added = for cents in amounts.iter().concurrent(4) {
            let checked = check(cents)?;
            add(checked)
        };
        let first = for cents in rest.iter().concurrent(2) {
            select_ok!(check(cents), check(cents)).unwrap_or(0)
        };
        for cents in more.concurrent(2) {
            add(cents);
        }
        for _ in (0..2).concurrent(2) {
            add(1);
        }
        Ok(added.iter().sum::<u64>() + first.iter().sum::<u64>())
    }
);

fn main() {
    let mut run = pin!(add_up(vec![1, 2, 3], vec![0, 4], vec![5]));
    let mut cx = Context::from_waker(Waker::noop());
    let Poll::Ready(total) = run.as_mut().poll(&mut cx) else { panic!("nothing here waits") };
    assert_eq!(total.expect("nothing here fails"), 10);
}
