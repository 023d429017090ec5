//! A scheduler over `FuturesUnordered`: a count of missing inputs for each node; whoever reaches zero is pushed.

use super::call::{Given, call};
use super::{Case, in_task};
use crate::shapes::plan::Plan;
use futures::stream::{FuturesUnordered, StreamExt};

/// One type for all shapes.
pub(super) fn case(plan: &'static Plan) -> Case {
    in_task("`FuturesUnordered`", move |seed| run(plan, seed))
}

async fn run(plan: &'static Plan, seed: u64) -> u64 {
    let mut values = vec![0; plan.nodes.len()];
    let mut missing: Vec<usize> = plan.nodes.iter().map(|node| node.inputs.len()).collect();
    let mut running = FuturesUnordered::new();
    let start = |at: usize, values: &[u64]| {
        let node = &plan.nodes[at];
        let given = Given::find(&node.inputs, seed, |input| values[input]);
        async move { (at, call(node.ms, given).await) }
    };
    for at in (0..missing.len()).filter(|&at| missing[at] == 0) {
        running.push(start(at, &values));
    }
    while let Some((at, value)) = running.next().await {
        values[at] = value;
        for &consumer in &plan.nodes[at].consumers {
            missing[consumer] -= 1;
            if missing[consumer] == 0 {
                running.push(start(consumer, &values));
            }
        }
    }
    plan.output(|at| values[at])
}
