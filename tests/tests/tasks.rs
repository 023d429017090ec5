//! `blocking` nodes run on the runtime's blocking threads, `spawn` nodes as tasks of their own; neither
//! is left running unnoticed.

#![allow(
    clippy::needless_pass_by_value,
    clippy::similar_names,
    clippy::unused_async,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{node, workflow};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{ThreadId, current};

#[derive(Debug, PartialEq)]
struct Broken;

#[node(read, blocking)]
fn where_it_runs() -> ThreadId {
    current().id()
}

#[node(pure)]
fn where_the_workflow_runs() -> ThreadId {
    current().id()
}

workflow!(
    async fn threads() -> (ThreadId, ThreadId) {
        let there = where_it_runs();
        let here = where_the_workflow_runs();
        (there, here)
    }
);

#[tokio::test]
async fn a_blocking_node_does_not_hold_up_the_workflows_thread() {
    let (there, here) = threads().await;
    assert_eq!(here, current().id());
    assert_ne!(there, here);
}

/// Two ends of a conversation between blocking nodes: neither ends before the other has begun.
type Line = Arc<(Sender<u8>, Mutex<Receiver<u8>>)>;

fn lines() -> (Line, Line) {
    let (to_right, from_left) = channel();
    let (to_left, from_right) = channel();
    (
        Arc::new((to_right, Mutex::new(from_right))),
        Arc::new((to_left, Mutex::new(from_left))),
    )
}

#[node(read, blocking)]
fn talk(line: Line, word: u8) -> u8 {
    line.0.send(word).expect("the other end listens");
    let heard = line.1.lock().expect("nobody panics");
    heard.recv().expect("the other end talks")
}

workflow!(
    async fn conversation(left: Line, right: Line) -> (u8, u8) {
        let a = talk(left, 1);
        let b = talk(right, 2);
        (a, b)
    }
);

#[tokio::test]
async fn blocking_nodes_run_beside_each_other() {
    let (left, right) = lines();
    assert_eq!(conversation(left, right).await, (2, 1));
}

#[node(pure, spawn)]
async fn double(n: u64) -> u64 {
    tokio::task::yield_now().await;
    n * 2
}

#[node(pure, spawn)]
async fn fail_or_double(n: u64) -> Result<u64, Broken> {
    tokio::task::yield_now().await;
    if n == 0 { Err(Broken) } else { Ok(n * 2) }
}

workflow!(
    async fn spawned(n: u64) -> Result<u64, Broken> {
        let twice = double(n);
        let again = double(twice);
        let checked = fail_or_double(n)?;
        Ok(again + checked)
    }
);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn spawned_nodes_give_values_and_failures_like_others() {
    assert_eq!(spawned(3).await, Ok(18));
    assert_eq!(spawned(0).await, Err(Broken));
    assert_eq!(spawned::sequential(3).await, Ok(18));
}

#[node(read, blocking)]
fn slow(begun: Sender<()>, ended: Arc<AtomicBool>) {
    begun.send(()).expect("the test listens");
    std::thread::sleep(std::time::Duration::from_millis(30));
    ended.store(true, Ordering::SeqCst);
}

/// Fails once the blocking node has begun.
#[node(read)]
async fn fail_after(begun: Receiver<()>) -> Result<u64, Broken> {
    while begun.try_recv().is_err() {
        tokio::task::yield_now().await;
    }
    Err(Broken)
}

workflow!(
    async fn failing_beside_a_blocking_node(
        begin: Sender<()>,
        begun: Receiver<()>,
        ended: Arc<AtomicBool>,
    ) -> Result<u64, Broken> {
        let _ = slow(begin, ended);
        let n = fail_after(begun)?;
        Ok(n)
    }
);

#[tokio::test]
async fn a_blocking_node_that_has_begun_is_waited_for_after_a_failure() {
    let (begin, begun) = channel();
    let ended = Arc::new(AtomicBool::new(false));
    let outcome = failing_beside_a_blocking_node(begin, begun, Arc::clone(&ended)).await;
    assert_eq!(outcome, Err(Broken));
    assert!(
        ended.load(Ordering::SeqCst),
        "the error came before the node had ended"
    );
}

/// Counts how many of it live.
struct Alive(Arc<AtomicUsize>);

impl Alive {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(count))
    }
}

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

#[node(read, spawn)]
async fn hang(alive: Arc<AtomicUsize>) -> u64 {
    let _alive = Alive::new(&alive);
    std::future::pending().await
}

#[node(read)]
async fn fail_once_alive(alive: &AtomicUsize) -> Result<u64, Broken> {
    while alive.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    Err(Broken)
}

workflow!(
    async fn failing_beside_a_task(alive: Arc<AtomicUsize>) -> Result<u64, Broken> {
        let never = hang(alive);
        let n = fail_once_alive(&alive)?;
        Ok(n + never)
    }
);

#[tokio::test]
async fn a_spawned_node_is_stopped_and_waited_for_after_a_failure() {
    let alive = Arc::new(AtomicUsize::new(0));
    assert_eq!(failing_beside_a_task(Arc::clone(&alive)).await, Err(Broken));
    assert_eq!(alive.load(Ordering::SeqCst), 0, "the task outlived the run");
}

#[tokio::test]
async fn dropping_the_workflow_stops_its_tasks() {
    let alive = Arc::new(AtomicUsize::new(0));
    let run = tokio::spawn(failing_beside_a_task(Arc::clone(&alive)));
    run.abort();
    let _ = run.await;
    while alive.load(Ordering::SeqCst) != 0 {
        tokio::task::yield_now().await;
    }
}

#[node(pure, spawn)]
async fn panic_in_a_task(n: u64) -> u64 {
    assert_ne!(n, 0, "not zero");
    n
}

#[node(pure, blocking)]
fn panic_on_a_thread(n: u64) -> u64 {
    assert_ne!(n, 1, "not one");
    n
}

workflow!(
    async fn panicking(n: u64) -> u64 {
        let a = panic_in_a_task(n);
        let b = panic_on_a_thread(n);
        a + b
    }
);

#[tokio::test]
async fn a_panic_in_a_task_or_on_a_thread_unwinds_in_the_workflow() {
    assert_eq!(panicking(2).await, 4);
    for (n, text) in [(0, "not zero"), (1, "not one")] {
        let panic = tokio::spawn(panicking(n)).await.expect_err("it panics");
        let panic = panic.into_panic();
        let message = panic.downcast_ref::<String>().expect("a message");
        assert!(message.contains(text), "{message}");
    }
}
