//! Random graphs (written by `build.rs`) with random delays: the makespan is always the critical
//! path, and the result that of the sequential form and of an independent computation.

#![allow(
    clippy::needless_pass_by_value,
    reason = "the nodes show shapes of signatures"
)]

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use dag_core::{node, workflow};
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

/// One workflow, and what is known of it without the library.
struct Graph {
    name: &'static str,
    inputs: &'static [&'static [usize]],
    sinks: &'static [usize],
    run: Run,
    sequential: Run,
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
