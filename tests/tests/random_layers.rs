//! Random graphs (written by `build.rs`) with random delays: the makespan is always the critical
//! path, and the result that of the sequential form and of an independent computation. A `Recorder` sees that path, and knows how
//! long the run would have taken without a node.

#![allow(
    clippy::needless_pass_by_value,
    reason = "the nodes show shapes of signatures"
)]
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use dag_core::timeline::Timeline;
use dag_core::{Recorder, node, workflow};
use proptest::prelude::{ProptestConfig, proptest};
use tokio::runtime::Builder;
use tokio::time::Instant;

/// How long each node of a run takes, in milliseconds, by its tag.
#[derive(Debug)]
struct Delays(Vec<u64>);

impl Delays {
    fn of(&self, tag: usize) -> u64 {
        self.0.get(tag).copied().unwrap_or(0)
    }

    async fn pause(&self, tag: usize) {
        let ms = self.of(tag);
        if ms > 0 {
            tokio::time::sleep(Duration::from_millis(ms)).await;
        }
    }
}

type Run = for<'a> fn(&'a Delays) -> Pin<Box<dyn Future<Output = u64> + Send + 'a>>;

type Observed =
    for<'a> fn(&'a Recorder, &'a Delays) -> Pin<Box<dyn Future<Output = u64> + Send + 'a>>;

/// One workflow, and what is known of it without the library.
struct Graph {
    name: &'static str,
    inputs: &'static [&'static [usize]],
    sinks: &'static [usize],
    run: Run,
    sequential: Run,
    observed: Observed,
}

#[node(pure)]
async fn n0(tag: usize, delays: &Delays) -> u64 {
    delays.pause(tag).await;
    mix(tag, &[])
}

#[node(pure)]
async fn n1(tag: usize, delays: &Delays, a: u64) -> u64 {
    delays.pause(tag).await;
    mix(tag, &[a])
}

#[node(pure)]
async fn n2(tag: usize, delays: &Delays, a: u64, b: u64) -> u64 {
    delays.pause(tag).await;
    mix(tag, &[a, b])
}

#[node(pure)]
async fn n3(tag: usize, delays: &Delays, a: u64, b: u64, c: u64) -> u64 {
    delays.pause(tag).await;
    mix(tag, &[a, b, c])
}

#[node(pure)]
async fn join(tag: usize, delays: &Delays, values: Vec<u64>) -> u64 {
    delays.pause(tag).await;
    mix(tag, &values)
}

include!(concat!(env!("OUT_DIR"), "/random_layers.rs"));

/// Depends on the tag, on every input and on their order.
fn mix(tag: usize, inputs: &[u64]) -> u64 {
    inputs.iter().fold(tag as u64 + 1, |all, input| {
        all.wrapping_mul(0x5851_F42D_4C95_7F2D).rotate_left(23) ^ input
    })
}

impl Graph {
    /// What each node returns and when it ends, if nothing waits for anything but its inputs; the
    /// fan-in of the sinks last.
    fn model(&self, delays: &Delays) -> (u64, u64) {
        let mut values: Vec<u64> = Vec::new();
        let mut ends: Vec<u64> = Vec::new();
        for (tag, inputs) in self.inputs.iter().chain([&self.sinks]).enumerate() {
            let pick = |from: &[u64]| -> Vec<u64> {
                let picked = inputs.iter().map(|&input| from.get(input).copied());
                picked.collect::<Option<_>>().expect("edges go forwards")
            };
            let start = pick(&ends).into_iter().max().unwrap_or(0);
            let value = mix(tag, &pick(&values));
            values.push(value);
            ends.push(start + delays.of(tag));
        }
        let last = |list: &[u64]| list.last().copied().expect("the fan-in");
        (last(&values), last(&ends))
    }

    /// Every chain of nodes from one without inputs to the fan-in, by brute force; with its length.
    fn chains(&self, delays: &Delays) -> Vec<(u64, Vec<usize>)> {
        let mut whole = Vec::new();
        let mut open = vec![(delays.of(self.inputs.len()), vec![self.inputs.len()])];
        while let Some((length, chain)) = open.pop() {
            let first = chain.first().copied().expect("it has a last node");
            let inputs = self.inputs.get(first).unwrap_or(&self.sinks);
            if inputs.is_empty() {
                whole.push((length, chain));
                continue;
            }
            for &input in *inputs {
                let longer = [vec![input], chain.clone()].concat();
                open.push((length + delays.of(input), longer));
            }
        }
        whole
    }

    /// What a recorder makes of it, by the paused clock.
    fn recorded(&self, delays: &Delays) -> Timeline {
        let runtime = Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .expect("a runtime without I/O");
        let recorder = Recorder::new();
        runtime.block_on((self.observed)(&recorder, delays));
        recorder.timeline()
    }

    /// The number of the node of a span: `v3`, or the fan-in.
    fn tag(&self, name: &str) -> usize {
        let number = name.strip_prefix('v').map(str::parse);
        number.map_or(self.inputs.len(), |number| number.expect("its number"))
    }

    /// The value, and how many milliseconds it took by the paused clock.
    fn timed(run: Run, delays: &Delays) -> (u64, u64) {
        let runtime = Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .expect("a runtime without I/O");
        runtime.block_on(async {
            let start = Instant::now();
            let value = run(delays).await;
            let took = start.elapsed().as_millis();
            (value, u64::try_from(took).expect("a short run"))
        })
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 30,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_makespan_is_the_critical_path_and_the_result_that_of_the_model(
        delays in proptest::collection::vec(0u64..=50, 15),
    ) {
        let delays = Delays(delays);
        for graph in &GRAPHS {
            let expected = graph.model(&delays);
            assert_eq!(Graph::timed(graph.run, &delays), expected, "{} {delays:?}", graph.name);
        }
    }

    #[test]
    fn the_sequential_form_returns_the_same_and_takes_the_sum(
        delays in proptest::collection::vec(0u64..=50, 15),
    ) {
        let delays = Delays(delays);
        for graph in &GRAPHS {
            let (value, _) = graph.model(&delays);
            let sum = (0..=graph.inputs.len()).map(|tag| delays.of(tag)).sum::<u64>();
            assert_eq!(
                Graph::timed(graph.sequential, &delays),
                (value, sum),
                "{} {delays:?}",
                graph.name
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 10,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_recorded_critical_path_is_the_longest_chain(
        delays in proptest::collection::vec(1u64..=1000, 15),
    ) {
        let delays = Delays(delays);
        for graph in &GRAPHS {
            let timeline = graph.recorded(&delays);
            let mut chains = graph.chains(&delays);
            chains.sort();
            let longest = chains.pop().expect("there is a node");
            let path: Vec<usize> = timeline
                .critical_path()
                .iter()
                .map(|step| graph.tag(timeline.spans()[step.span].name()))
                .collect();
            let length: u64 = path.iter().map(|tag| delays.of(*tag)).sum();
            assert_eq!(length, longest.0, "{} {delays:?}", graph.name);
            // If there is only one of that length, it is this one.
            if chains.last().is_none_or(|other| other.0 < longest.0) {
                assert_eq!(path, longest.1, "{} {delays:?}", graph.name);
            }
            assert_eq!(timeline.replayed(|_| false), timeline.wall());
            let sum = (0..=graph.inputs.len()).map(|tag| delays.of(tag)).sum();
            assert_eq!(timeline.report().in_turn(), Duration::from_millis(sum));
        }
    }

    #[test]
    fn a_replay_without_a_node_is_the_run_in_which_it_takes_no_time(
        delays in proptest::collection::vec(0u64..=50, 15),
    ) {
        let delays = Delays(delays);
        for graph in &GRAPHS {
            let timeline = graph.recorded(&delays);
            let report = timeline.report();
            for without in 0..=graph.inputs.len() {
                let mut others = Delays(delays.0.clone());
                others.0[without] = 0;
                let (_, really) = Graph::timed(graph.run, &others);
                let replayed = timeline.replayed(|span| graph.tag(span.name()) == without);
                assert_eq!(replayed, Duration::from_millis(really), "{} {delays:?}", graph.name);
                let costs = report.nodes();
                let cost = costs.iter().find(|cost| graph.tag(&cost.name) == without);
                assert_eq!(cost.map(|cost| cost.without), Some(replayed));
            }
        }
    }

    #[test]
    fn a_node_that_takes_its_slack_longer_makes_the_run_no_longer(
        delays in proptest::collection::vec(0u64..=50, 15),
    ) {
        let delays = Delays(delays);
        for graph in &GRAPHS {
            let timeline = graph.recorded(&delays);
            for cost in timeline.report().nodes() {
                let tag = graph.tag(&cost.name);
                let slack = cost.slack.expect("the fan-in waits for all");
                let slack = u64::try_from(slack.as_millis()).expect("a short run");
                let took = |more: u64| {
                    let mut others = Delays(delays.0.clone());
                    others.0[tag] += slack + more;
                    Duration::from_millis(Graph::timed(graph.run, &others).1)
                };
                assert_eq!(took(0), timeline.wall(), "{} {delays:?}", graph.name);
                assert_eq!(took(1), timeline.wall() + Duration::from_millis(1));
            }
        }
    }
}

#[test]
fn the_graphs_are_worth_testing() {
    let nodes: Vec<usize> = GRAPHS.iter().map(|graph| graph.inputs.len()).collect();
    assert_eq!(nodes.len(), 40);
    assert!(
        nodes.iter().min() <= Some(&5) && nodes.iter().max() >= Some(&12),
        "{nodes:?}"
    );
    let arities = GRAPHS
        .iter()
        .flat_map(|graph| graph.inputs)
        .map(|inputs| inputs.len());
    let arities: std::collections::BTreeSet<usize> = arities.collect();
    assert_eq!(arities.into_iter().collect::<Vec<_>>(), [0, 1, 2, 3]);
}
