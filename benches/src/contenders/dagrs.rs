//! `dagrs` 0.9.0: built once, `async_start` and `reset` for each run. Values travel in channels as `Arc<dyn Any>`.

use super::call::{Given, call};
use super::{Case, on_tokio};
use crate::shapes::plan::Plan;
use ::dagrs::{
    Action, Content, DefaultNode, EnvVar, Graph, InChannels, Node, NodeId, NodeTable, OutChannels,
    Output,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::Mutex;

/// Built here, once.
pub(super) fn case(plan: &'static Plan) -> Case {
    let built = Built::new(plan);
    on_tokio("dagrs", move |seed| built.run(seed))
}

/// A graph that was built.
struct Built {
    plan: &'static Plan,
    graph: Mutex<Graph>,
    ids: Vec<NodeId>,
    seed: Arc<AtomicU64>,
}

struct Step {
    ms: u64,
    inputs: Vec<NodeId>,
    seed: Arc<AtomicU64>,
}

#[::dagrs::async_trait::async_trait]
impl Action for Step {
    async fn run(
        &self,
        input: &mut InChannels,
        output: &mut OutChannels,
        _: Arc<EnvVar>,
    ) -> Output {
        let mut values = Vec::with_capacity(self.inputs.len());
        for id in &self.inputs {
            let content = input.recv_from(id).await.expect("its input sends");
            values.push(*content.get::<u64>().expect("a number"));
        }
        let at: Vec<usize> = (0..values.len()).collect();
        let given = Given::find(&at, self.seed.load(Ordering::Relaxed), |at| values[at]);
        let value = Content::new(call(self.ms, given).await);
        output.broadcast(value.clone()).await;
        Output::Out(Some(value))
    }
}

impl Built {
    fn new(plan: &'static Plan) -> &'static Self {
        let seed = Arc::new(AtomicU64::new(0));
        let (mut table, mut graph) = (NodeTable::new(), Graph::new());
        let mut ids: Vec<NodeId> = Vec::new();
        for (at, node) in plan.nodes.iter().enumerate() {
            let inputs = node.inputs.iter().map(|&input| ids[input]).collect();
            let step = Step {
                ms: node.ms,
                inputs,
                seed: Arc::clone(&seed),
            };
            let node = DefaultNode::with_action(format!("v{at}"), step, &mut table);
            ids.push(node.id());
            graph.add_node(node).expect("a new node");
        }
        for (&id, node) in ids.iter().zip(&plan.nodes) {
            if !node.consumers.is_empty() {
                let consumers = node.consumers.iter().map(|&consumer| ids[consumer]);
                graph.add_edge(id, consumers).expect("nodes of this graph");
            }
        }
        graph.set_env(EnvVar::new(table));
        Box::leak(Box::new(Self {
            plan,
            graph: Mutex::new(graph),
            ids,
            seed,
        }))
    }

    async fn run(&'static self, seed: u64) -> u64 {
        let mut graph = self.graph.lock().await;
        self.seed.store(seed, Ordering::Relaxed);
        graph.async_start().await.expect("no node fails");
        let results = graph.get_results::<u64>();
        let value = |at: usize| {
            results
                .get(&self.ids[at])
                .and_then(Option::as_deref)
                .copied()
        };
        let output = self.plan.output(|at| value(at).expect("it has run"));
        graph.reset().await.expect("it can run again");
        output
    }
}
