//! A task for each node, all spawned at once; each waits for the handles of its inputs, which are shared where there are several readers.

use super::call::{Given, call};
use super::{Case, on_tokio};
use crate::shapes::plan::Plan;
use futures::future::{FutureExt, Shared};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::task::JoinHandle;

/// One type for all shapes.
pub(super) fn case(plan: &'static Plan) -> Case {
    on_tokio("`spawn` per node", move |seed| run(plan, seed))
}

async fn run(plan: &'static Plan, seed: u64) -> u64 {
    let mut tasks: Vec<Shared<Ended>> = Vec::with_capacity(plan.nodes.len());
    for node in &plan.nodes {
        let inputs: Vec<_> = node
            .inputs
            .iter()
            .map(|&input| tasks[input].clone())
            .collect();
        let task = tokio::spawn(async move {
            let mut values = Vec::with_capacity(inputs.len());
            for input in inputs {
                values.push(input.await);
            }
            let at: Vec<usize> = (0..values.len()).collect();
            call(node.ms, Given::find(&at, seed, |at| values[at])).await
        });
        tasks.push(Ended(task).shared());
    }
    let mut values = Vec::with_capacity(tasks.len());
    for task in tasks {
        values.push(task.await);
    }
    plan.output(|at| values[at])
}

/// The value of a task.
struct Ended(JoinHandle<u64>);

impl Future for Ended {
    type Output = u64;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u64> {
        self.0
            .poll_unpin(cx)
            .map(|value| value.expect("no node panics"))
    }
}
