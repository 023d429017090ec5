//! The executor's own layer, driven directly over random layered graphs: thousands of shapes, which
//! workflows written out as text could not cover. The model is a few lines of arithmetic.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use dag_core::__private::{Concurrent, Lane, Mode, Run, Sequential};
use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// A small generator with a fixed seed (xorshift, Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).expect("small")
    }
}

/// For each node its inputs, all of smaller index, and its duration in milliseconds.
struct Layered {
    inputs: Vec<Vec<usize>>,
    ms: Vec<u64>,
}

impl Layered {
    fn random(random: &mut Random) -> Self {
        let (mut inputs, mut ms) = (Vec::new(), Vec::new());
        let mut layer_begins = 0;
        for _ in 0..=random.below(5) {
            let layer_ends: usize = inputs.len();
            for _ in 0..=random.below(4) {
                let mut own: Vec<usize> = Vec::new();
                for _ in 0..random.below(4).min(layer_ends) {
                    // Mostly from the layer before, sometimes from any before it.
                    let from = if random.below(4) == 0 {
                        0
                    } else {
                        layer_begins
                    };
                    own.push(from + random.below(layer_ends - from));
                }
                inputs.push(own);
                ms.push(random.below(40) as u64);
            }
            layer_begins = layer_ends;
        }
        Self { inputs, ms }
    }

    /// When each node ends if it starts with its last input.
    fn ends(&self) -> Vec<u64> {
        let mut ends: Vec<u64> = Vec::new();
        for (inputs, ms) in self.inputs.iter().zip(&self.ms) {
            let begin = inputs.iter().map(|input| ends[*input]).max();
            ends.push(begin.unwrap_or(0) + ms);
        }
        ends
    }
}

type Node = Pin<Box<dyn Future<Output = u64>>>;

/// Runs the graph as an expansion would, and returns when each node ended.
async fn run<M: Mode>(graph: &Layered, mode: M) -> Vec<u64> {
    let begin = Instant::now();
    let mut lanes: Vec<Pin<Box<Lane<Node>>>> =
        graph.ms.iter().map(|_| Box::pin(Lane::new())).collect();
    let mut ended: Vec<Option<u64>> = vec![None; graph.ms.len()];
    let mut run: Run<M, Infallible> = Run::new(mode);
    let outcome = poll_fn(|cx| {
        let mut pass = run.pass(cx);
        for (index, lane) in lanes.iter_mut().enumerate() {
            let done = pass.step(index, lane.as_mut(), |_| {
                for input in &graph.inputs[index] {
                    ended[*input]?;
                }
                let ms = graph.ms[index];
                let node: Node = Box::pin(async move {
                    if ms > 0 {
                        sleep(Duration::from_millis(ms)).await;
                    }
                    u64::try_from(begin.elapsed().as_millis()).expect("small")
                });
                Some(node)
            });
            if let Some(at) = done {
                ended[index] = Some(at);
            }
        }
        pass.end(|_| Some(()))
    })
    .await;
    let Ok(()) = outcome;
    ended
        .into_iter()
        .map(|at| at.expect("every node has run"))
        .collect()
}

const GRAPHS: usize = 3000;

#[tokio::test(start_paused = true)]
async fn every_node_of_a_random_graph_ends_exactly_when_its_longest_path_does() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    for number in 0..GRAPHS {
        let graph = Layered::random(&mut random);
        let expected = graph.ends();
        assert_eq!(
            run(&graph, Concurrent).await,
            expected,
            "graph {number}: {:?} {:?}",
            graph.inputs,
            graph.ms
        );
    }
}

#[tokio::test(start_paused = true)]
async fn one_after_the_other_a_random_graph_takes_the_sum() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    for number in 0..GRAPHS / 10 {
        let graph = Layered::random(&mut random);
        let mut sum = 0;
        let expected: Vec<u64> = graph
            .ms
            .iter()
            .map(|ms| {
                sum += ms;
                sum
            })
            .collect();
        assert_eq!(
            run(&graph, Sequential::new()).await,
            expected,
            "graph {number}"
        );
    }
}
