//! Runs as they arrive in OpenTelemetry: names, parents, links, status, events.

#![allow(
    clippy::unused_async,
    reason = "nodes are async where that is the point"
)]

mod common;

use common::{Seen, seen};
use dag_core::{Exhausted, Tracing, node, workflow};
use opentelemetry::trace::Status;
use std::time::Duration;
use tokio::time::sleep;

static TRACING: Tracing = Tracing::new();

async fn pause(ms: u64) {
    sleep(Duration::from_millis(ms)).await;
}

#[derive(dag_core::Resource)]
struct Stock;

/// Waits, says so, and gives back.
#[node(read(Stock))]
async fn look(ms: u64) -> u64 {
    pause(ms).await;
    tracing::info!(ms, "looked");
    ms
}

#[node(read)]
async fn look_twice(ms: u64) -> u64 {
    pause(ms).await;
    let inner = tracing::info_span!("query");
    inner.in_scope(|| tracing::info!("asked"));
    ms
}

#[node(pure)]
fn add(left: u64, right: u64) -> u64 {
    tracing::info!("added");
    left + right
}

// --- Parents and links ------------------------------------------------------------------------------------

workflow!(
    async fn fan_in(fast: u64, slow: u64) -> u64 {
        let a = look(fast);
        let b = look_twice(slow);
        let sum = add(a, b);
        let doubled = sum * 2;
        doubled
    }
);

#[tokio::test(start_paused = true)]
async fn nodes_are_spans_in_the_span_of_the_run_and_fan_in_shows_as_links() {
    let seen = seen("fan_in", async {
        assert_eq!(fan_in::observed(&TRACING, 10, 30).await, 80);
    })
    .await;
    assert_eq!(
        seen.names(),
        ["a", "b", "doubled", "fan_in", "output", "query", "sum"]
    );
    for node in ["a", "b", "sum", "doubled"] {
        assert_eq!(seen.parent(node), "fan_in");
    }
    assert_eq!(seen.parent("query"), "b");
    assert_eq!(seen.links("a"), [""; 0]);
    assert_eq!(seen.links("sum"), ["a", "b"]);
    assert_eq!(seen.links("doubled"), ["sum"]);
    assert_eq!(seen.attribute("a", "effects"), "read(Stock)");
    assert_eq!(seen.attribute("a", "node"), "a");
    assert_eq!(seen.attribute("a", "call"), "look");
    assert_eq!(seen.attribute("fan_in", "workflow"), "fan_in");
    assert_eq!(seen.span("a").status, Status::Unset);
}

#[tokio::test(start_paused = true)]
async fn what_a_node_says_lands_in_its_span() {
    let seen = seen("said", async {
        let _ = said::observed(&TRACING, 10).await;
    })
    .await;
    assert_eq!(seen.events("a"), ["looked"]);
    assert_eq!(seen.events("sum"), ["added"]);
    assert_eq!(seen.events("query"), ["asked"]);
    assert_eq!(seen.events("said"), [""; 0]);
}

workflow!(
    async fn said(ms: u64) -> u64 {
        let a = look(ms);
        let b = look_twice(ms);
        let sum = add(a, b);
        sum
    }
);

#[tokio::test(start_paused = true)]
async fn a_span_that_waits_for_its_links_has_ended_all_the_same() {
    let seen = seen("ends", async {
        let _ = ends::observed(&TRACING, 10).await;
    })
    .await;
    let (fast, slow) = (seen.span("fast"), seen.span("slow"));
    assert!(fast.end_time < slow.end_time);
    assert_eq!(seen.links("sum"), ["fast", "slow"]);
}

#[node(read)]
async fn really_slow() -> u64 {
    pause(10).await;
    // No clock but that of the machine stamps a span.
    std::thread::sleep(Duration::from_millis(5));
    1
}

workflow!(
    async fn ends(ms: u64) -> u64 {
        let fast = look(ms - 5);
        let slow = really_slow();
        let sum = add(fast, slow);
        sum
    }
);

// --- Out of the task --------------------------------------------------------------------------------------

#[node(read, spawn)]
async fn as_a_task(n: u64) -> u64 {
    tokio::task::yield_now().await;
    tracing::info!("in a task");
    n
}

#[node(read, blocking)]
fn on_a_thread(n: u64) -> u64 {
    let query = tracing::info_span!("thread");
    query.in_scope(|| tracing::info!("on a thread"));
    n
}

workflow!(
    async fn outside(n: u64) -> u64 {
        let task = as_a_task(n);
        let thread = on_a_thread(task);
        let again = on_a_thread_with_policies(thread).retry(1).ok();
        again.unwrap_or_default()
    }
);

#[node(read, blocking)]
fn on_a_thread_with_policies(n: u64) -> Result<u64, String> {
    tracing::info!("on a thread, again");
    if n > 100 {
        Err("too many".to_owned())
    } else {
        Ok(n)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_trace_goes_along_into_tasks_and_threads() {
    let seen = seen("outside", async {
        assert_eq!(outside::observed(&TRACING, 3).await, 3);
    })
    .await;
    assert_eq!(seen.events("task"), ["in a task"]);
    assert_eq!(seen.parent("task"), "outside");
    assert_eq!(
        (seen.parent("query: thread"), seen.parent("thread")),
        ("thread".into(), "outside".into())
    );
    assert_eq!(seen.events("query: thread"), ["on a thread"]);
    assert_eq!(seen.events("attempt 1"), ["on a thread, again"]);
    assert_eq!(seen.parent("attempt 1"), "again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_goes_along_though_nobody_observes_the_run() {
    let seen = seen("request", async {
        let request = tracing::info_span!(parent: None, "request");
        let run = tracing::Instrument::instrument(outside(4), request.clone());
        assert_eq!(run.await, 4);
        let handle = request.in_scope(|| outside::spawn(5));
        assert_eq!(handle.await, 5);
    })
    .await;
    let said = ["in a task", "on a thread, again"].repeat(2);
    assert_eq!(seen.events("request"), said);
}

#[tokio::test(start_paused = true)]
async fn a_run_is_inside_of_the_span_that_is_current() {
    let seen = seen("handler", async {
        let handler = tracing::info_span!(parent: None, "handler");
        let run = inside::observed(&TRACING, 1);
        tracing::Instrument::instrument(run, handler).await;
    })
    .await;
    assert_eq!(seen.parent("inside"), "handler");
    assert_eq!(seen.parent("a"), "inside");
}

workflow!(
    async fn inside(ms: u64) -> u64 {
        let a = look(ms);
        a
    }
);

// --- Attempts ---------------------------------------------------------------------------------------------

/// Fails until `state` is used up.
#[node(read)]
async fn flaky(left: &std::sync::atomic::AtomicU64, ms: u64) -> Result<u64, String> {
    use std::sync::atomic::Ordering::Relaxed;
    pause(ms).await;
    tracing::info!("tried");
    match left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1)) {
        Ok(left) => Err(format!("{left} left")),
        Err(_) => Ok(ms),
    }
}

workflow!(
    async fn retried(left: &std::sync::atomic::AtomicU64, wait: Duration) -> Result<u64, String> {
        let page = flaky(left, 10).retry(2, backoff = |_, _| wait)?;
        Ok(page)
    }
);

#[tokio::test(start_paused = true)]
async fn attempts_are_spans_in_the_span_of_their_node() {
    for (name, wait) in [("at once", 0), ("with a wait", 40)] {
        let seen = seen("retried", async {
            let left = 2.into();
            let run = retried::observed(&TRACING, &left, Duration::from_millis(wait));
            assert_eq!(run.await, Ok(10), "{name}");
        })
        .await;
        let attempts = ["attempt 1", "attempt 2", "attempt 3"];
        for attempt in attempts {
            assert_eq!(seen.parent(attempt), "page");
            assert_eq!(seen.events(attempt), ["tried"], "{name}");
        }
        assert_eq!(seen.events("page"), ["retried", "retried"]);
        assert_eq!(
            attempts.map(|attempt| seen.is_error(attempt)),
            [true, true, false]
        );
        assert_eq!(seen.attribute("attempt 1", "error"), "2 left");
        assert_eq!(seen.attribute("attempt 2", "attempt"), "2");
        assert!(!seen.is_error("page") && !seen.is_error("retried"));
    }
}

// --- Failures ---------------------------------------------------------------------------------------------

#[node(read)]
async fn fails(ms: u64) -> Result<u64, String> {
    pause(ms).await;
    Err("no such page".to_owned())
}

workflow!(
    async fn fails_in_the_middle() -> Result<u64, String> {
        let slow = look(100);
        let page = fails(20)?;
        let sum = add(slow, page);
        Ok(sum)
    }
);

#[tokio::test(start_paused = true)]
async fn a_run_that_fails_says_by_what() {
    let seen = seen("fails_in_the_middle", async {
        let run = fails_in_the_middle::observed(&TRACING);
        assert_eq!(run.await, Err("no such page".to_owned()));
    })
    .await;
    assert_eq!(seen.names(), ["fails_in_the_middle", "page", "slow"]);
    assert!(seen.is_error("page") && seen.is_error("fails_in_the_middle"));
    assert_eq!(seen.attribute("page", "error"), "no such page");
    assert_eq!(
        seen.attribute("fails_in_the_middle", "error"),
        "page: no such page"
    );
    assert_eq!(seen.events("page"), ["failed"]);
    assert_eq!(
        (seen.events("slow"), seen.is_error("slow")),
        (vec!["cancelled".to_owned()], false)
    );
}

workflow!(
    async fn gets_over_it() -> u64 {
        let page = fails(20).ok();
        let late = look(50).timeout(30ms).unwrap_or(0);
        page.unwrap_or(late)
    }
);

#[tokio::test(start_paused = true)]
async fn a_run_that_gets_over_a_failure_has_not_failed() {
    let seen = seen("gets_over_it", async {
        assert_eq!(gets_over_it::observed(&TRACING).await, 0);
    })
    .await;
    assert!(seen.is_error("page") && !seen.is_error("gets_over_it"));
    assert!(seen.events("late").contains(&"timed out".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn a_run_that_is_dropped_leaves_no_span_open() {
    let seen = seen("dropped", async {
        let run = dropped::observed(&TRACING);
        let _ = tokio::time::timeout(Duration::from_millis(20), run).await;
    })
    .await;
    assert_eq!(seen.names(), ["dropped", "first", "second"]);
    assert_eq!(seen.events("second"), ["cancelled"]);
    assert_eq!(seen.events("dropped"), ["cancelled"]);
}

workflow!(
    async fn dropped() -> u64 {
        let first = look(10);
        let second = wait_behind(first);
        second
    }
);

#[node(read)]
async fn wait_behind(ms: u64) -> u64 {
    pause(ms * 5).await;
    ms
}

#[node(read)]
async fn panics(ms: u64) -> u64 {
    pause(ms).await;
    assert!(ms == 0, "as the test wants");
    ms
}

workflow!(
    async fn panicking(ms: u64) -> u64 {
        let slow = look(1000);
        let broken = panics(ms);
        add(slow, broken)
    }
);

#[tokio::test(start_paused = true)]
async fn a_panic_leaves_no_span_open_and_none_entered() {
    let seen = seen("panicking", async {
        let run = tokio::spawn(panicking::observed(&TRACING, 10));
        assert!(run.await.is_err());
        assert_eq!(tracing::Span::current().id(), None);
    })
    .await;
    assert_eq!(seen.names(), ["broken", "panicking", "slow"]);
    assert_eq!(seen.events("broken"), ["cancelled"]);
}

// --- Blocks -----------------------------------------------------------------------------------------------

workflow!(
    async fn pages_of(list: Vec<u64>) -> u64 {
        let base = look(1);
        let pages = for ms in list.into_iter().concurrent(2) {
            let page = look(ms);
            let shown = add(page, base);
            shown
        };
        pages.iter().sum::<u64>()
    }
);

#[tokio::test(start_paused = true)]
async fn items_are_spans_around_their_nodes() {
    let seen = seen("pages_of", async {
        let run = pages_of::observed(&TRACING, vec![10, 20]);
        assert_eq!(run.await, 32);
    })
    .await;
    assert_eq!(seen.parent("pages"), "pages_of");
    for item in ["pages 0", "pages 1"] {
        assert_eq!(seen.parent(item), "pages");
        let inside = seen.children(item);
        assert_eq!(inside, ["item", "page", "shown"]);
    }
    assert_eq!(
        seen.all_links("shown"),
        [["page", "base"], ["page", "base"]]
    );
    let mut items = seen.attributes("page", "item");
    items.sort();
    assert_eq!(items, ["0", "1"]);
}

workflow!(
    async fn rounds_of(least: u64) -> Result<u64, Exhausted> {
        let mut state = 0;
        let reached = loop {
            let more = add(state, 10);
            let enough = more >= least;
            if enough {
                break more;
            }
            state = more;
        }
        .max(5)?;
        Ok(reached)
    }
);

#[tokio::test(start_paused = true)]
async fn rounds_are_spans_around_their_nodes() {
    let seen = seen("rounds_of", async {
        assert_eq!(rounds_of::observed(&TRACING, 15).await, Ok(20));
    })
    .await;
    assert_eq!(seen.parent("reached 0"), "reached");
    assert_eq!(seen.parent("reached 1"), "reached");
    assert!(seen.children("reached 1").contains(&"more".to_owned()));
}

workflow!(
    async fn arms(left: bool) -> u64 {
        let start = look(1);
        let chosen = if left {
            look_left(start)
        } else {
            look_right(start)
        };
        chosen
    }
);

#[node(read)]
async fn look_left(n: u64) -> u64 {
    n
}

#[node(read)]
async fn look_right(n: u64) -> u64 {
    n
}

#[tokio::test(start_paused = true)]
async fn what_does_not_run_is_said_and_is_no_span() {
    let seen = seen("arms", async {
        assert_eq!(arms::observed(&TRACING, true).await, 1);
    })
    .await;
    let calls = seen.attributes_of_all("call");
    assert!(calls.contains(&"look_left".to_owned()), "{calls:?}");
    assert!(!calls.contains(&"look_right".to_owned()));
    assert!(seen.events("arms").contains(&"skipped".to_owned()));
}

// --- Workflows in workflows -------------------------------------------------------------------------------

workflow!(
    async fn outer(ms: u64) -> u64 {
        let first = look(ms);
        let answer = said(first);
        answer
    }
);

#[tokio::test(start_paused = true)]
async fn what_a_called_workflow_does_is_inside_of_the_node_that_calls() {
    let seen = seen("outer", async {
        assert_eq!(outer::observed(&TRACING, 5).await, 10);
    })
    .await;
    assert_eq!(seen.parent("answer"), "outer");
    assert_eq!(seen.links("answer"), ["first"]);
    for node in ["a", "b", "sum"] {
        assert_eq!(seen.parent(node), "answer");
    }
    assert_eq!(seen.links("sum"), ["a", "b"]);
}

// --- Guesses and undos ------------------------------------------------------------------------------------

workflow!(
    async fn guessed(guess: Option<u64>) -> u64 {
        let class = look(30).guess(guess);
        let found = look_on(class);
        found
    }
);

#[node(read)]
async fn look_on(class: u64) -> u64 {
    pause(class + 5).await;
    class
}

#[tokio::test(start_paused = true)]
async fn a_run_on_a_guess_is_marked_and_follows_the_guess() {
    let seen = seen("guessed", async {
        assert_eq!(guessed::observed(&TRACING, Some(29)).await, 30);
    })
    .await;
    assert_eq!(seen.all("found").len(), 2);
    assert_eq!(seen.attributes("found", "ahead"), ["true"]);
    assert_eq!(seen.attributes("class", "call"), ["guess guess", "look"]);
    let class = seen.all("class").into_iter();
    let said = class.flat_map(|span| span.events.events.iter());
    assert!(said.into_iter().any(|event| event.name == "guessed"));
}

#[node(write(Stock))]
async fn take(n: u64) -> u64 {
    n
}

#[node(write(Stock), idempotent)]
async fn put_back(n: &u64) {
    tracing::info!(n, "put back");
}

workflow!(
    async fn undone() -> Result<u64, String> {
        let taken = take(3).undo(put_back(_));
        let page = fails_behind(taken)?;
        Ok(page)
    }
);

#[node(read)]
async fn fails_behind(_n: u64) -> Result<u64, String> {
    Err("no".to_owned())
}

#[tokio::test(start_paused = true)]
async fn an_undo_is_a_span() {
    let seen = seen("undone", async {
        assert!(undone::observed(&TRACING).await.is_err());
    })
    .await;
    assert_eq!(seen.parent("undo taken"), "undone");
    assert!(!seen.is_error("undo taken"));
    assert_eq!(seen.events("undo taken"), ["put back"]);
}

// --- The output -------------------------------------------------------------------------------------------

#[node(read)]
async fn title(ms: u64) -> String {
    pause(ms).await;
    "tides".to_owned()
}

#[node(pure)]
fn length(title: &str) -> usize {
    title.len()
}

#[node(pure)]
fn shout(title: String, length: usize) -> String {
    tracing::info!("shouted");
    title + &"!".repeat(length)
}

workflow!(
    async fn calls_last(ms: u64) -> String {
        let title = title(ms);
        let length = length(&title);
        shout(title, length)
    }
);

workflow!(
    async fn glue_last(ms: u64) -> String {
        let title = title(ms);
        let length = length(&title);
        title.repeat(length) + &title
    }
);

#[tokio::test(start_paused = true)]
async fn an_output_that_takes_what_others_were_lent_is_a_span() {
    let seen_call = seen("calls_last", async {
        let output = calls_last::observed(&TRACING, 1).await;
        assert_eq!(output, "tides!!!!!");
    })
    .await;
    assert_eq!(seen_call.events("shout"), ["shouted"]);
    assert_eq!(seen_call.links("shout"), ["title", "length"]);
    let seen_glue = seen("glue_last", async {
        let output = glue_last::observed(&TRACING, 1).await;
        assert_eq!(output.len(), 30);
    })
    .await;
    assert_eq!(
        seen_glue.names(),
        ["glue_last", "length", "output", "title"]
    );
}

// --- Several runs -----------------------------------------------------------------------------------------

#[tokio::test(start_paused = true)]
async fn runs_beside_each_other_do_not_mix() {
    let seen = seen("caller", async {
        let caller = tracing::info_span!(parent: None, "caller");
        let runs = async {
            let (one, two) = tokio::join!(
                beside::observed(&TRACING, 10),
                beside::observed(&TRACING, 20)
            );
            assert_eq!((one, two), (20, 40));
        };
        tracing::Instrument::instrument(runs, caller).await;
    })
    .await;
    let runs = seen.all("beside");
    assert_eq!(runs.len(), 2);
    for run in runs {
        let id = run.span_context.span_id();
        assert_eq!(Seen::names_of(&seen.children_of(id)), ["a", "b", "output"]);
    }
}

workflow!(
    async fn beside(ms: u64) -> u64 {
        let a = look(ms);
        let b = add(a, a);
        b
    }
);
