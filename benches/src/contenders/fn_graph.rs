//! `fn_graph` 0.18.0: built once. It orders functions and passes no values; here they go through atomics that each run makes.
//! Its `build` follows every path from every root, so fifty diamonds in a row (2⁵⁰ paths) never get built.

use super::call::{Given, call};
use super::{Case, in_task};
use crate::shapes::plan::Plan;
use ::fn_graph::{DataAccessDyn, FnGraph, FnGraphBuilder, TypeIds};
use std::sync::atomic::{AtomicU64, Ordering};

/// Built here, once.
pub(super) fn case(plan: &'static Plan) -> Case {
    let built = Built::new(plan);
    in_task("fn_graph", move |seed| built.run(seed))
}

/// A graph that was built.
struct Built {
    plan: &'static Plan,
    graph: FnGraph<Step>,
}

/// The number of a node.
struct Step(usize);

/// Nothing that the graph would have to know.
impl DataAccessDyn for Step {
    fn borrows(&self) -> TypeIds {
        TypeIds::new()
    }

    fn borrow_muts(&self) -> TypeIds {
        TypeIds::new()
    }
}

impl Built {
    fn new(plan: &'static Plan) -> &'static Self {
        let mut builder = FnGraphBuilder::new();
        let ids: Vec<_> = (0..plan.nodes.len())
            .map(|at| builder.add_fn(Step(at)))
            .collect();
        for (node, &id) in plan.nodes.iter().zip(&ids) {
            for &input in &node.inputs {
                builder.add_logic_edge(ids[input], id).expect("no cycle");
            }
        }
        Box::leak(Box::new(Self {
            plan,
            graph: builder.build(),
        }))
    }

    async fn run(&'static self, seed: u64) -> u64 {
        let values: Vec<AtomicU64> = self.plan.nodes.iter().map(|_| AtomicU64::new(0)).collect();
        let value = |at: usize| values[at].load(Ordering::Acquire);
        let run = self.graph.for_each_concurrent(None, |&Step(at)| {
            let node = &self.plan.nodes[at];
            let cell = &values[at];
            let given = Given::find(&node.inputs, seed, value);
            async move { cell.store(call(node.ms, given).await, Ordering::Release) }
        });
        run.await;
        self.plan.output(value)
    }
}
