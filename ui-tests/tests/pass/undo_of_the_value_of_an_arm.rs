//! Right: the undo of a call that is the value of an arm sees what the call made, when the run fails later.

use dag_core::{Resource, node, workflow};
use std::io::Error;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

static TAKEN_BACK: AtomicU64 = AtomicU64::new(0);

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn pay(cents: u64) -> Result<u64, Error> {
    if cents == 0 { Err(Error::other("nothing")) } else { Ok(cents) }
}

#[node(write(Ledger), idempotent)]
async fn take_back(cents: &u64) -> Result<(), Error> {
    TAKEN_BACK.store(*cents, Ordering::Relaxed);
    Ok(())
}

#[node(read)]
async fn check(cents: u64) -> Result<u64, Error> {
    if cents > 3 { Err(Error::other("too much")) } else { Ok(cents) }
}

workflow!(
    async fn serve(vip: bool) -> Result<u64, Error> {
        let paid = if vip { pay(7).undo(take_back(_))? } else { 0 };
        let checked = check(paid)?;
        Ok(checked)
    }
);

fn main() {
    let mut run = pin!(serve(true));
    let mut cx = Context::from_waker(Waker::noop());
    let Poll::Ready(end) = run.as_mut().poll(&mut cx) else { panic!("nothing here waits") };
    assert!(end.is_err());
    assert_eq!(TAKEN_BACK.load(Ordering::Relaxed), 7);
}
