//! `dag-core` may be called something else in `Cargo.toml`.

#![allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the nodes show shapes of signatures"
)]

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use flow::{node, workflow};
use renamed_core::{Amount, load, store};

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

#[node(pure)]
fn double(n: u64) -> u64 {
    n * 2
}

#[node(pure)]
fn checked(amount: &Amount) -> Result<u64, String> {
    if amount.0 == 9 {
        Err("nine".to_owned())
    } else {
        Ok(amount.0)
    }
}

workflow!(
    async fn all(n: u64) -> Result<u64, String> {
        let doubled = double(n);
        let amount = load(doubled);
        let stored = store(..);
        let looked = checked(..)?;
        let soft = checked(&amount).ok();
        Ok(stored + looked + soft.unwrap_or(0))
    }
);

#[test]
fn a_workflow_runs_with_dag_core_renamed() {
    assert_eq!(block_on(all(1)), Ok(7));
    assert_eq!(block_on(all::sequential(1)), Ok(7));
    assert!(!all::GRAPH.to_string().is_empty());
}
