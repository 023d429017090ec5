//! The same scheduler over tokio's `JoinSet`: a task for each node, spawned when its inputs are there.

use super::call::{Given, call};
use super::{Case, on_tokio};
use crate::shapes::plan::Plan;
use tokio::task::JoinSet;

/// One type for all shapes.
pub(super) fn case(plan: &'static Plan) -> Case {
    on_tokio("`JoinSet`", move |seed| run(plan, seed))
}

async fn run(plan: &'static Plan, seed: u64) -> u64 {
    let mut values = vec![0; plan.nodes.len()];
    let mut missing: Vec<usize> = plan.nodes.iter().map(|node| node.inputs.len()).collect();
    let mut running = JoinSet::new();
    let start = |at: usize, values: &[u64]| {
        let node = &plan.nodes[at];
        let given = Given::find(&node.inputs, seed, |input| values[input]);
        async move { (at, call(node.ms, given).await) }
    };
    for at in (0..missing.len()).filter(|&at| missing[at] == 0) {
        running.spawn(start(at, &values));
    }
    while let Some(ended) = running.join_next().await {
        let (at, value) = ended.expect("no node panics");
        values[at] = value;
        for &consumer in &plan.nodes[at].consumers {
            missing[consumer] -= 1;
            if missing[consumer] == 0 {
                running.spawn(start(consumer, &values));
            }
        }
    }
    plan.output(|at| values[at])
}
