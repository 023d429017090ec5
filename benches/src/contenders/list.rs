//! One node for each item of a list, 32 at once; what comes out is in the order of the list.

use super::{Case, in_task, n1, on_tokio};
use crate::report::OURS;
use crate::shapes::list::{AT_ONCE, MS, output};
use std::sync::Arc;

/// Every contender with this list. It is kept for as long as the program runs, for those that spawn tasks.
pub(crate) fn cases(items: &'static [u64]) -> Vec<Case> {
    vec![
        in_task(OURS, move |seed| ours::run(items, seed)),
        in_task("futures-buffered", move |seed| buffered::run(items, seed)),
        in_task("futures `buffer_unordered`", move |seed| {
            futures::run(items, seed)
        }),
        in_task("futures-concurrency", move |seed| {
            concurrency::run(items, seed)
        }),
        on_tokio("`spawn`, semaphore", move |seed| spawn::run(items, seed)),
        on_tokio("`JoinSet`", move |seed| join_set::run(items, seed)),
    ]
}

mod ours {
    use super::*;
    use dag_core::workflow;

    workflow!(
        async fn each(items: &[u64], seed: u64) -> Vec<u64> {
            for item in items.iter().concurrent(32) {
                n1(MS, *item ^ seed)
            }
        }
    );

    pub(super) async fn run(items: &[u64], seed: u64) -> u64 {
        output(&each(items, seed).await)
    }
}

mod buffered {
    use super::*;
    use ::futures::stream::{StreamExt, iter};
    use futures_buffered::BufferedStreamExt;

    pub(super) async fn run(items: &'static [u64], seed: u64) -> u64 {
        let running = items
            .iter()
            .copied()
            .enumerate()
            .map(|(at, item)| async move { (at, n1(MS, item ^ seed).await) });
        let mut running = std::pin::pin!(BufferedStreamExt::buffered_unordered(
            iter(running),
            AT_ONCE
        ));
        let mut values = vec![0; items.len()];
        while let Some((at, value)) = running.next().await {
            values[at] = value;
        }
        output(&values)
    }
}

mod futures {
    use super::*;
    use ::futures::stream::{StreamExt, iter};

    pub(super) async fn run(items: &'static [u64], seed: u64) -> u64 {
        let running = items
            .iter()
            .copied()
            .enumerate()
            .map(|(at, item)| async move { (at, n1(MS, item ^ seed).await) });
        let mut running = std::pin::pin!(StreamExt::buffer_unordered(iter(running), AT_ONCE));
        let mut values = vec![0; items.len()];
        while let Some((at, value)) = running.next().await {
            values[at] = value;
        }
        output(&values)
    }
}

mod concurrency {
    use super::*;
    use ::futures::stream::iter;
    use futures_concurrency::prelude::*;
    use std::num::NonZeroUsize;

    pub(super) async fn run(items: &'static [u64], seed: u64) -> u64 {
        let running = iter(items.iter().copied().enumerate())
            .co()
            .limit(NonZeroUsize::new(AT_ONCE))
            .map(|(at, item)| async move { (at, n1(MS, item ^ seed).await) });
        let ended: Vec<(usize, u64)> = running.collect().await;
        let mut values = vec![0; items.len()];
        for (at, value) in ended {
            values[at] = value;
        }
        output(&values)
    }
}

mod spawn {
    use super::*;
    use tokio::sync::Semaphore;

    pub(super) async fn run(items: &'static [u64], seed: u64) -> u64 {
        let permits = Arc::new(Semaphore::new(AT_ONCE));
        let mut tasks = Vec::with_capacity(items.len());
        for item in items.iter().copied() {
            let permit = Arc::clone(&permits)
                .acquire_owned()
                .await
                .expect("nobody closes it");
            tasks.push(tokio::spawn(async move {
                let _permit = permit;
                n1(MS, item ^ seed).await
            }));
        }
        let mut values = Vec::with_capacity(items.len());
        for task in tasks {
            values.push(task.await.expect("no node panics"));
        }
        output(&values)
    }
}

mod join_set {
    use super::*;
    use tokio::task::JoinSet;

    pub(super) async fn run(items: &'static [u64], seed: u64) -> u64 {
        let mut values = vec![0; items.len()];
        let mut running = JoinSet::new();
        let mut rest = items
            .iter()
            .copied()
            .enumerate()
            .map(|(at, item)| async move { (at, n1(MS, item ^ seed).await) });
        for node in rest.by_ref().take(AT_ONCE) {
            running.spawn(node);
        }
        while let Some(ended) = running.join_next().await {
            let (at, value) = ended.expect("no node panics");
            values[at] = value;
            if let Some(node) = rest.next() {
                running.spawn(node);
            }
        }
        output(&values)
    }
}
