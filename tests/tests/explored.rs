//! `testing::explore`: every order in which independent nodes can end.

#![allow(
    clippy::indexing_slicing,
    clippy::unused_async,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{Resource, in_order, node, testing, workflow};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

#[derive(Resource)]
struct Log;

/// What was noted, in order.
#[derive(Default)]
struct World(Mutex<Vec<u64>>);

impl World {
    fn note(&self, what: u64) {
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        noted.push(what);
    }

    fn noted(self) -> Vec<u64> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn sorted(self) -> Vec<u64> {
        let mut noted = self.noted();
        noted.sort_unstable();
        noted
    }
}

/// Notes this; the author promises more than holds.
#[node(write(Log), commutes)]
async fn note(world: &World, what: u64) -> u64 {
    tokio::time::sleep(Duration::from_millis(what)).await;
    world.note(what);
    what
}

/// Takes no time.
#[node(pure)]
async fn add(a: u64, b: u64) -> u64 {
    a + b
}

workflow!(
    async fn three(world: &World) -> u64 {
        let one = note(world, 1);
        let two = note(world, 2);
        let three = note(world, 3);
        let sum = add(one, two);
        sum + three
    }
);

#[tokio::test(start_paused = true)]
async fn all_orders_are_run_and_a_result_that_does_not_depend_on_them_passes() {
    let mut seen = Vec::new();
    let explored = testing::explore(1000, async |order| {
        let world = World::default();
        let sum = in_order!(order, three(&world)).await;
        let noted = world.noted();
        seen.push(noted.clone());
        let mut sorted = noted;
        sorted.sort_unstable();
        (sum, sorted)
    })
    .await;
    assert!(explored.complete);
    seen.sort();
    seen.dedup();
    // All six orders of three notes; where the sum comes between makes more runs of them.
    assert_eq!(seen.len(), 6);
    assert_eq!(explored.orders, 8);
}

#[tokio::test(start_paused = true)]
#[should_panic(expected = "the result depends on the order in which nodes end")]
async fn an_order_that_changes_the_result_is_reported() {
    testing::explore(1000, async |order| {
        let world = World::default();
        in_order!(order, three(&world)).await;
        world.noted()
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn no_more_orders_are_run_than_wanted() {
    let explored = testing::explore(3, async |order| {
        let world = World::default();
        in_order!(order, three(&world)).await;
        world.sorted()
    })
    .await;
    assert_eq!((explored.orders, explored.complete), (3, false));
}

workflow!(
    async fn items(world: &World, list: Vec<u64>) -> Vec<u64> {
        let noted = for what in list.concurrent(2) {
            let one = note(world, what);
            add(one, 1)
        };
        noted
    }
);

#[tokio::test(start_paused = true)]
async fn items_end_in_all_orders() {
    let mut seen = Vec::new();
    let explored = testing::explore(1000, async |order| {
        let world = World::default();
        let values = in_order!(order, items(&world, vec![1, 2, 3])).await;
        assert_eq!(values, [2, 3, 4]);
        seen.push(world.noted());
        values
    })
    .await;
    assert!(explored.complete);
    seen.sort();
    seen.dedup();
    // Two at once: the third cannot come first.
    assert_eq!(seen, [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1]]);
}

workflow!(
    async fn around(world: &World) -> u64 {
        let inner = three(world);
        let beside = note(world, 9);
        inner + beside
    }
);

#[tokio::test(start_paused = true)]
async fn a_workflow_inside_is_one_node() {
    let explored = testing::explore(1000, async |order| {
        let world = World::default();
        let sum = in_order!(order, around(&world)).await;
        (sum, world.sorted())
    })
    .await;
    assert_eq!((explored.orders, explored.complete), (2, true));
}

workflow!(
    async fn rounds(world: &World, most: u64) -> u64 {
        let mut count = 0;
        let last = loop {
            let one = note(world, count + 1);
            let two = note(world, count + 2);
            if one + two > most {
                break one;
            }
            count = two;
        }
        .max(9)
        .unwrap_or(0);
        last
    }
);

#[tokio::test(start_paused = true)]
async fn every_round_has_its_orders() {
    let explored = testing::explore(1000, async |order| {
        let world = World::default();
        let last = in_order!(order, rounds(&world, 6)).await;
        (last, world.sorted())
    })
    .await;
    // Two rounds of two nodes.
    assert_eq!((explored.orders, explored.complete), (4, true));
}
