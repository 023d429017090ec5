//! `async_dag` 0.1.2: built for each run; its graph is not `Send`, and a task takes at most 12 inputs.

use super::{Case, not_send};
use super::{n1, n2, n3, n10};
use crate::shapes::plan::Plan;
use ::async_dag::{Graph, NodeIndex};

/// One type for all shapes.
pub(super) fn case(plan: &'static Plan) -> Case {
    not_send("async_dag", move |seed| run(plan, seed))
}

async fn run(plan: &'static Plan, seed: u64) -> u64 {
    let mut graph = Graph::new();
    let mut ids: Vec<NodeIndex> = Vec::with_capacity(plan.nodes.len());
    for node in &plan.nodes {
        let ms = node.ms;
        let id = match node.inputs.len() {
            0 => graph.add_task(move || n1(ms, seed)),
            1 => graph.add_task(move |a: u64| n1(ms, a)),
            2 => graph.add_task(move |a: u64, b: u64| n2(ms, a, b)),
            3 => graph.add_task(move |a: u64, b: u64, c: u64| n3(ms, a, b, c)),
            _ => graph.add_task(
                move |a: u64,
                      b: u64,
                      c: u64,
                      d: u64,
                      e: u64,
                      f: u64,
                      g: u64,
                      h: u64,
                      i: u64,
                      j: u64| { n10(ms, [a, b, c, d, e, f, g, h, i, j]) },
            ),
        };
        for (place, &input) in (0..).zip(&node.inputs) {
            graph
                .update_dependency(ids[input], id, place)
                .expect("a number, and no cycle");
        }
        ids.push(id);
    }
    graph.run().await;
    plan.output(|at| graph.get_value(ids[at]).expect("it has run"))
}
