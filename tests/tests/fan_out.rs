//! `for x in xs.concurrent(n) { … }`: what it gives, when each item runs, and what becomes of the items
//! when one of them, or anything else, fails.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    clippy::ptr_arg,
    reason = "the nodes show shapes of signatures"
)]

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::num::ParseIntError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use dag_core::{Attached, Rejected, Resource, TimedOut, node, workflow};
use dag_tests::{Broken, Recorder, Script, What, broken, hang, well};
use tokio::sync::Semaphore;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Stock;

#[derive(Resource)]
struct Trash;

/// Every way in which a statement of these workflows can fail.
#[derive(Debug)]
#[allow(dead_code, reason = "shown when an assertion fails")]
enum AppError {
    Broken(Broken),
    Number(ParseIntError),
    TimedOut(TimedOut),
    Rejected(Rejected),
}

impl From<Broken> for AppError {
    fn from(error: Broken) -> Self {
        Self::Broken(error)
    }
}

impl From<ParseIntError> for AppError {
    fn from(error: ParseIntError) -> Self {
        Self::Number(error)
    }
}

impl From<TimedOut> for AppError {
    fn from(error: TimedOut) -> Self {
        Self::TimedOut(error)
    }
}

impl From<Rejected> for AppError {
    fn from(error: Rejected) -> Self {
        Self::Rejected(error)
    }
}

/// What a node does with an item: under which name, for how long, and whether it is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stage {
    name: &'static str,
    ms: u64,
    well: bool,
}

impl Stage {
    async fn play(self, recorder: &Recorder) -> Result<(), Broken> {
        recorder.work(self.name, self.ms).await;
        if self.well {
            Ok(())
        } else {
            Err(Broken(self.name))
        }
    }
}

/// An item, with what the first and the second node that gets it will do.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Hit {
    first: Stage,
    second: Stage,
}

/// An item whose first node takes so long, and whose second takes no time.
fn hit(name: &'static str, ms: u64) -> Hit {
    let well = true;
    Hit {
        first: Stage { name, ms, well },
        second: Stage {
            name: "second",
            ms: 0,
            well,
        },
    }
}

/// An item whose first node fails after so long.
fn bad(name: &'static str, ms: u64) -> Hit {
    let mut hit = hit(name, ms);
    hit.first.well = false;
    hit
}

impl Hit {
    /// The second node is well after so long.
    fn then(mut self, name: &'static str, ms: u64) -> Self {
        let well = true;
        self.second = Stage { name, ms, well };
        self
    }

    /// The second node fails after so long.
    fn then_bad(mut self, name: &'static str, ms: u64) -> Self {
        let well = false;
        self.second = Stage { name, ms, well };
        self
    }
}

/// What the first node makes of an item. It cannot be cloned.
#[derive(Debug, PartialEq, Eq)]
struct Page {
    name: &'static str,
    next: Stage,
}

/// What the second node makes of a page. It cannot be cloned.
#[derive(Debug, PartialEq, Eq)]
struct Text(&'static str);

/// Makes a page.
#[node(read)]
async fn fetch(hit: &Hit, recorder: &Recorder) -> Page {
    recorder.work(hit.first.name, hit.first.ms).await;
    Page {
        name: hit.first.name,
        next: hit.second,
    }
}

/// Makes a page, or fails.
#[node(read)]
async fn try_fetch(hit: &Hit, recorder: &Recorder) -> Result<Page, Broken> {
    hit.first.play(recorder).await?;
    Ok(Page {
        name: hit.first.name,
        next: hit.second,
    })
}

/// Makes a text of a page.
#[node(pure)]
async fn parse(page: &Page, recorder: &Recorder) -> Text {
    recorder.work(page.next.name, page.next.ms).await;
    Text(page.name)
}

/// Makes a text of a page, or fails.
#[node(pure)]
async fn try_parse(page: &Page, recorder: &Recorder) -> Result<Text, Broken> {
    page.next.play(recorder).await?;
    Ok(Text(page.name))
}

/// The length of a page's name.
#[node(pure)]
fn measure(page: &Page) -> usize {
    page.name.len()
}

/// Ten times the number.
#[node(pure)]
fn ten_times(n: u64) -> u64 {
    n * 10
}

/// Writes what may be written again, and overlap.
#[node(write(Ledger), idempotent, commutes)]
async fn store(hit: &Hit, recorder: &Recorder) -> u64 {
    recorder.work(hit.first.name, hit.first.ms).await;
    hit.first.ms
}

/// Writes what may be written again, and overlap; or fails.
#[node(write(Ledger), idempotent, commutes)]
async fn try_store(hit: &Hit, recorder: &Recorder) -> Result<u64, Broken> {
    hit.first.play(recorder).await?;
    Ok(hit.first.ms)
}

/// Writes a page, again or beside others.
#[node(write(Ledger), idempotent, commutes)]
async fn store_page(page: &Page, recorder: &Recorder) -> &'static str {
    recorder.work(page.next.name, page.next.ms).await;
    page.name
}

/// Writes what may not be written again; this is what happens second to an item.
#[node(write(Outbox), commutes)]
async fn add(hit: &Hit, recorder: &Recorder) -> u64 {
    recorder.work(hit.second.name, hit.second.ms).await;
    hit.second.ms
}

/// Writes what may not be written again, for no item.
#[node(write(Outbox), commutes)]
async fn send(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Looks, for no item.
#[node(pure)]
async fn look(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

/// Looks after something else.
#[node(pure)]
async fn look_after(recorder: &Recorder, name: &'static str, ms: u64, before: usize) -> usize {
    recorder.work(name, ms).await;
    before
}

/// Looks, and fails.
#[node(pure)]
async fn fail(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Err(Broken(name))
}

/// Looks, and is well, though it could have failed.
#[node(pure)]
async fn pass(recorder: &Recorder, name: &'static str, ms: u64) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    Ok(ms)
}

/// Does what its script says.
#[node(read)]
async fn attempt(script: &Script) -> Result<u64, Broken> {
    script.play().await
}

/// What surrounds all items. It cannot be cloned.
#[derive(Debug)]
struct Context {
    mark: &'static str,
}

/// Makes the surroundings.
#[node(read)]
async fn open(recorder: &Recorder, ms: u64) -> Context {
    recorder.work("open", ms).await;
    Context { mark: "!" }
}

/// Counts what its items are asked for, one after the other.
#[derive(Default)]
struct Pulls(AtomicUsize);

impl Pulls {
    fn hand_out<'a>(&self, hit: &'a Hit) -> &'a Hit {
        self.0.fetch_add(1, Ordering::SeqCst);
        hit
    }

    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

fn names(pages: &[Page]) -> Vec<&'static str> {
    pages.iter().map(|page| page.name).collect()
}

/// Starts and ends of each of these, in milliseconds; each ran once.
fn spans<const N: usize>(recorder: &Recorder, names: [&str; N]) -> [(u64, u64); N] {
    names.map(|name| {
        let (starts, ends) = (
            recorder.times(name, What::Start),
            recorder.times(name, What::End),
        );
        match (starts.as_slice(), ends.as_slice()) {
            ([start], [end]) => (*start, *end),
            _ => panic!("{name} started at {starts:?} and ended at {ends:?}"),
        }
    })
}

fn start(recorder: &Recorder, name: &str) -> Option<u64> {
    let times = recorder.times(name, What::Start);
    assert!(times.len() <= 1, "{name} started more than once");
    times.first().copied()
}

mod results {
    use super::{Hit, Page, Recorder, fetch, hit, look, names, spans, store, workflow};

    workflow!(
        async fn fetched(recorder: &Recorder, hits: &[Hit]) -> Vec<Page> {
            let pages = for hit in hits.iter().concurrent(8) {
                fetch(hit, ..)
            };
            pages
        }
    );

    #[tokio::test(start_paused = true)]
    async fn results_are_in_input_order_whatever_order_the_items_end_in() {
        let recorder = Recorder::new();
        let hits = [hit("a", 30), hit("b", 10), hit("c", 20)];
        let pages = fetched(&recorder, &hits).await;
        assert_eq!(names(&pages), ["a", "b", "c"]);
        assert_eq!(recorder.started(), ["a", "b", "c"]);
        assert_eq!(recorder.ended(), ["b", "c", "a"]);
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn annotated(recorder: &Recorder, hits: &[Hit]) -> Vec<Page> {
            let pages: Vec<Page> = for hit in hits.iter().concurrent(8) {
                fetch(hit, ..)
            };
            pages
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_type_of_a_for_can_be_written_down() {
        let recorder = Recorder::new();
        let pages = annotated(&recorder, &[hit("a", 3), hit("b", 1)]).await;
        assert_eq!(names(&pages), ["a", "b"]);
    }

    workflow!(
        async fn tail(recorder: &Recorder, hits: &[Hit]) -> Vec<Page> {
            for hit in hits.iter().concurrent(8) {
                fetch(hit, ..)
            }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_for_may_be_the_tail() {
        let recorder = Recorder::new();
        let hits = [hit("a", 30), hit("b", 10)];
        assert_eq!(names(&tail(&recorder, &hits).await), ["a", "b"]);
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn unnamed(recorder: &Recorder, hits: &[Hit]) -> u64 {
            for hit in hits.iter().concurrent(2) {
                store(hit, ..);
            }
            let quick = look(recorder, "quick", 5);
            quick
        }
    );

    workflow!(
        async fn unnamed_with_a_value(recorder: &Recorder, hits: &[Hit]) -> u64 {
            for hit in hits.iter().concurrent(2) {
                store(hit, ..)
            }
            look(recorder, "quick", 5)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_for_may_be_an_unnamed_statement_and_the_run_waits_for_it() {
        let hits = [hit("a", 30), hit("b", 10), hit("c", 10)];
        let recorder = Recorder::new();
        assert_eq!(unnamed(&recorder, &hits).await, 5);
        let expected = [(0, 30), (0, 10), (10, 20), (0, 5)];
        assert_eq!(spans(&recorder, ["a", "b", "c", "quick"]), expected);
        assert_eq!(recorder.now(), 30);

        let recorder = Recorder::new();
        assert_eq!(unnamed_with_a_value(&recorder, &hits).await, 5);
        assert_eq!(spans(&recorder, ["a", "b", "c", "quick"]), expected);
    }

    workflow!(
        async fn without_a_tail(recorder: &Recorder, hits: &[Hit]) -> Vec<()> {
            let done = for hit in hits.iter().concurrent(2) {
                store(hit, ..);
            };
            done
        }
    );

    // SPEC does not say what a body without a tail gives; in Rust it gives `()`.
    #[tokio::test(start_paused = true)]
    async fn a_body_without_a_tail_gives_a_unit_per_item() {
        let recorder = Recorder::new();
        let hits = [hit("a", 30), hit("b", 10)];
        assert_eq!(without_a_tail(&recorder, &hits).await, [(), ()]);
        assert_eq!(recorder.now(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn an_empty_list_gives_an_empty_vec_at_once() {
        let recorder = Recorder::new();
        assert!(fetched(&recorder, &[]).await.is_empty());
        assert!(tail(&recorder, &[]).await.is_empty());
        assert_eq!(unnamed(&recorder, &[]).await, 5);
        assert_eq!(recorder.started(), ["quick"]);
        assert_eq!(recorder.now(), 5);
    }
}

mod flow {
    use super::{
        Hit, Recorder, Text, fetch, hit, look, look_after, measure, parse, spans, start, workflow,
    };

    workflow!(
        async fn two_stages(recorder: &Recorder, hits: &[Hit]) -> Vec<Text> {
            let texts = for hit in hits.iter().concurrent(2) {
                let page = fetch(hit, ..);
                parse(&page, ..)
            };
            texts
        }
    );

    #[tokio::test(start_paused = true)]
    async fn items_flow_through_the_body_on_their_own() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 50).then("a2", 5),
            hit("b", 10).then("b2", 20),
            hit("c", 10).then("c2", 10),
        ];
        let texts = two_stages(&recorder, &hits).await;
        assert_eq!(texts, [Text("a"), Text("b"), Text("c")]);
        assert_eq!(
            spans(&recorder, ["a", "a2", "b", "b2", "c", "c2"]),
            [(0, 50), (50, 55), (0, 10), (10, 30), (30, 40), (40, 50)]
        );
        assert_eq!(recorder.now(), 55);
    }

    workflow!(
        async fn copied(recorder: &Recorder) -> Vec<usize> {
            let all = for ms in [20u64].concurrent(2) {
                let quick = look_after(recorder, "quick", 5, 7);
                let _ = look(recorder, "slow", ms);
                look_after(recorder, "tail", ms, quick)
            };
            all
        }
    );

    #[tokio::test(start_paused = true)]
    #[ignore = "it waits: of what is not known to be `Copy` the tail is the last user"]
    async fn a_tail_does_not_wait_for_others_that_take_a_copy_of_what_it_takes() {
        let recorder = Recorder::new();
        assert_eq!(copied(&recorder).await, [7]);
        assert_eq!(start(&recorder, "tail"), Some(5));
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        async fn diamond(recorder: &Recorder, hits: &[Hit]) -> Vec<(Text, u64, usize)> {
            let all = for hit in hits.iter().concurrent(2) {
                let page = fetch(hit, ..);
                let text = parse(&page, ..);
                let beside = look(recorder, "beside", 15);
                let size = measure(&page);
                let joined = look_after(recorder, "joined", 5, size + text.0.len());
                (text, beside, joined)
            };
            all
        }
    );

    #[tokio::test(start_paused = true)]
    async fn inside_a_body_statements_run_beside_each_other() {
        let recorder = Recorder::new();
        let hits = [hit("a", 10).then("a2", 20)];
        let all = diamond(&recorder, &hits).await;
        assert_eq!(all, [(Text("a"), 15, 2)]);
        assert_eq!(
            spans(&recorder, ["a", "a2", "beside", "joined"]),
            [(0, 10), (10, 30), (0, 15), (30, 35)]
        );
        assert_eq!(recorder.now(), 35);
    }

    #[tokio::test(start_paused = true)]
    async fn an_item_holds_its_place_until_its_last_statement_has_ended() {
        let recorder = Recorder::new();
        let hits = ["a", "b", "c"].map(|name| hit(name, 10).then("second", 20));
        let all = diamond(&recorder, &hits).await;
        assert_eq!(all.len(), 3);
        assert_eq!(
            spans(&recorder, ["a", "b", "c"]),
            [(0, 10), (0, 10), (35, 45)]
        );
        assert_eq!(recorder.now(), 70);
    }

    workflow!(
        async fn backwards(recorder: &Recorder, hits: &[Hit]) -> Vec<(Text, usize)> {
            let texts = for hit in hits.iter().concurrent(2) {
                let size = measure(&page);
                let text = parse(&page, ..);
                let page = fetch(hit, ..);
                (text, size)
            };
            texts
        }
    );

    #[tokio::test(start_paused = true)]
    async fn statements_of_a_body_stand_in_any_order() {
        let recorder = Recorder::new();
        let hits = [hit("aa", 20).then("aa2", 5), hit("b", 10).then("b2", 5)];
        let texts = backwards(&recorder, &hits).await;
        assert_eq!(texts, [(Text("aa"), 2), (Text("b"), 1)]);
        assert_eq!(start(&recorder, "b2"), Some(10));
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        async fn used_above(recorder: &Recorder, hits: &[Hit]) -> usize {
            let later = look_after(recorder, "later", 5, pages.len());
            let pages = for hit in hits.iter().concurrent(2) {
                fetch(hit, ..)
            };
            later
        }
    );

    #[tokio::test(start_paused = true)]
    async fn who_uses_the_value_starts_in_the_moment_in_which_the_last_item_ends() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), hit("b", 10)];
        assert_eq!(used_above(&recorder, &hits).await, 2);
        assert_eq!(spans(&recorder, ["later"]), [(20, 25)]);
    }

    workflow!(
        async fn side_by_side(recorder: &Recorder, hits: &[Hit], others: &[Hit]) -> (usize, usize) {
            let first = for hit in hits.iter().concurrent(1) {
                let page = fetch(hit, ..);
                measure(&page)
            };
            let second = for hit in others.iter().concurrent(1) {
                let page = fetch(hit, ..);
                measure(&page)
            };
            (first.len(), second.len())
        }
    );

    #[tokio::test(start_paused = true)]
    async fn two_fors_run_beside_each_other_and_may_use_the_same_names_inside() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), hit("b", 10)];
        let others = [hit("c", 5), hit("d", 10)];
        assert_eq!(side_by_side(&recorder, &hits, &others).await, (2, 2));
        assert_eq!(
            spans(&recorder, ["a", "b", "c", "d"]),
            [(0, 20), (20, 30), (0, 5), (5, 15)]
        );
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn one_over_the_other(recorder: &Recorder, hits: &[Hit]) -> Vec<Text> {
            let pages = for hit in hits.iter().concurrent(4) {
                fetch(hit, ..)
            };
            let texts = for page in pages.iter().concurrent(4) {
                parse(page, ..)
            };
            texts
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_for_over_the_value_of_a_for_starts_when_that_has_ended() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20).then("a2", 5), hit("b", 10).then("b2", 7)];
        let texts = one_over_the_other(&recorder, &hits).await;
        assert_eq!(texts, [Text("a"), Text("b")]);
        assert_eq!(spans(&recorder, ["a2", "b2"]), [(20, 25), (20, 27)]);
    }
}

mod limits {
    use super::{
        AtomicUsize, BinaryHeap, Duration, Hit, Mutex, Ordering, Page, PoisonError, Recorder,
        Reverse, Text, fetch, hit, names, node, parse, spans, start, ten_times, workflow,
    };

    workflow!(
        async fn one(recorder: &Recorder, hits: &[Hit]) -> Vec<Text> {
            let texts = for hit in hits.iter().concurrent(1) {
                let page = fetch(hit, ..);
                parse(&page, ..)
            };
            texts
        }
    );

    #[tokio::test(start_paused = true)]
    async fn one_at_once_is_one_after_the_other() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 30).then("a2", 5),
            hit("b", 10).then("b2", 1),
            hit("c", 20).then("c2", 4),
        ];
        assert_eq!(one(&recorder, &hits).await.len(), 3);
        let in_turn = ["a", "a2", "b", "b2", "c", "c2"];
        assert_eq!(recorder.started(), in_turn);
        assert_eq!(recorder.ended(), in_turn);
        assert_eq!(start(&recorder, "b"), Some(35));
        assert_eq!(recorder.now(), 70);
    }

    workflow!(
        async fn two(recorder: &Recorder, hits: &[Hit]) -> Vec<Page> {
            for hit in hits.iter().concurrent(2) {
                fetch(hit, ..)
            }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_slow_item_takes_one_place_and_no_more() {
        let recorder = Recorder::new();
        let hits = [hit("a", 100), hit("b", 10), hit("c", 10), hit("d", 10)];
        assert_eq!(names(&two(&recorder, &hits).await), ["a", "b", "c", "d"]);
        assert_eq!(
            spans(&recorder, ["a", "b", "c", "d"]),
            [(0, 100), (0, 10), (10, 20), (20, 30)]
        );
        assert_eq!(recorder.now(), 100);
    }

    workflow!(
        async fn by_name(recorder: &Recorder, hits: &[Hit], n: usize) -> Vec<Page> {
            let pages = for hit in hits.iter().concurrent(n) {
                fetch(hit, ..)
            };
            pages
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_limit_may_be_known_at_run_time_only_and_zero_counts_as_one() {
        let hits = [hit("a", 30), hit("b", 20), hit("c", 20), hit("d", 10)];
        for (n, makespan) in [
            (0, 80),
            (1, 80),
            (2, 40),
            (3, 30),
            (4, 30),
            (5, 30),
            (usize::MAX, 30),
        ] {
            let recorder = Recorder::new();
            let pages = by_name(&recorder, &hits, n).await;
            assert_eq!(names(&pages), ["a", "b", "c", "d"]);
            assert_eq!(recorder.now(), makespan, "{n} at once");
        }
    }

    workflow!(
        async fn by_expression(recorder: &Recorder, hits: &[Hit], n: usize) -> Vec<Page> {
            let pages = for hit in hits.iter().concurrent(n / 2 + hits.len() / 4) {
                fetch(hit, ..)
            };
            pages
        }
    );

    #[node(read)]
    async fn decide(recorder: &Recorder, ms: u64) -> usize {
        recorder.work("decide", ms).await;
        2
    }

    workflow!(
        async fn by_output(recorder: &Recorder, hits: &[Hit]) -> Vec<Page> {
            let width = decide(recorder, 15);
            let pages = for hit in hits.iter().concurrent(width) {
                fetch(hit, ..)
            };
            pages
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_limit_may_be_an_expression_over_names_and_is_waited_for() {
        let hits = [hit("a", 30), hit("b", 20), hit("c", 20), hit("d", 10)];
        let recorder = Recorder::new();
        assert_eq!(by_expression(&recorder, &hits, 3).await.len(), 4);
        assert_eq!(recorder.now(), 40);

        let recorder = Recorder::new();
        assert_eq!(by_output(&recorder, &hits).await.len(), 4);
        assert_eq!(
            spans(&recorder, ["a", "b", "c", "d"]),
            [(15, 45), (15, 35), (35, 55), (45, 55)]
        );
    }

    /// Knows how many items run, and when each of them started.
    struct Gauge {
        recorder: Recorder,
        running: AtomicUsize,
        most: AtomicUsize,
        starts: Mutex<Vec<(usize, u64)>>,
    }

    impl Gauge {
        fn new(recorder: &Recorder) -> Self {
            Self {
                recorder: recorder.clone(),
                running: AtomicUsize::new(0),
                most: AtomicUsize::new(0),
                starts: Mutex::default(),
            }
        }

        fn enter(&self, item: usize) {
            let running = self.running.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(running, Ordering::SeqCst);
            let mut starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
            starts.push((item, self.recorder.now()));
        }

        fn leave(&self) {
            self.running.fetch_sub(1, Ordering::SeqCst);
        }

        fn starts(&self) -> Vec<(usize, u64)> {
            let starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
            starts.clone()
        }
    }

    #[node(read)]
    async fn enter(gauge: &Gauge, item: usize, ms: u64) -> u64 {
        gauge.enter(item);
        tokio::time::sleep(Duration::from_millis(ms)).await;
        ms
    }

    #[node(read)]
    async fn leave(gauge: &Gauge, entered: u64, ms: u64) -> u64 {
        tokio::time::sleep(Duration::from_millis(ms)).await;
        gauge.leave();
        entered + ms
    }

    workflow!(
        async fn many(gauge: &Gauge, table: &[(u64, u64)], n: usize) -> Vec<u64> {
            let sums = for (item, (first, second)) in table.iter().enumerate().concurrent(n) {
                let entered = enter(gauge, item, *first);
                leave(gauge, entered, *second)
            };
            sums
        }
    );

    /// Delays of two stages for each item, without a pattern.
    fn delays(count: u64) -> Vec<(u64, u64)> {
        let mix = |n: u64| n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40;
        (0..count)
            .map(|n| (1 + mix(2 * n + 1) % 40, 1 + mix(2 * n + 2) % 25))
            .collect()
    }

    /// When each item starts if it takes the first place that is free, and when the last one ends.
    fn greedy(table: &[(u64, u64)], n: usize) -> (Vec<(usize, u64)>, u64) {
        let mut free: BinaryHeap<Reverse<u64>> = (0..n).map(|_| Reverse(0)).collect();
        let (mut starts, mut makespan) = (Vec::new(), 0);
        for (item, (first, second)) in table.iter().enumerate() {
            let Reverse(at) = free.pop().expect("a place");
            starts.push((item, at));
            let end = at + first + second;
            makespan = makespan.max(end);
            free.push(Reverse(end));
        }
        (starts, makespan)
    }

    #[tokio::test(start_paused = true)]
    async fn a_thousand_items_at_32_run_in_the_greedy_schedule_and_never_more_than_32_at_once() {
        let table = delays(1000);
        for n in [32, 7, 1] {
            let recorder = Recorder::new();
            let gauge = Gauge::new(&recorder);
            let sums = many(&gauge, &table, n).await;
            let expected: Vec<u64> = table.iter().map(|(a, b)| a + b).collect();
            assert_eq!(sums, expected);
            let (starts, makespan) = greedy(&table, n);
            assert_eq!(gauge.starts(), starts);
            assert_eq!(recorder.now(), makespan);
            assert_eq!(gauge.most.load(Ordering::SeqCst), n);
            assert_eq!(gauge.running.load(Ordering::SeqCst), 0);
        }
    }

    workflow!(
        async fn counted(count: u64) -> Vec<u64> {
            let tens = for n in (0..count).concurrent(32) {
                ten_times(n)
            };
            tens
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_hundred_thousand_items_that_never_wait_are_no_trouble() {
        let tens = counted(100_000).await;
        assert!((0..100_000).map(|n| n * 10).eq(tens.iter().copied()));
    }
}

mod lists {
    use super::{Duration, Hit, Page, Recorder, fetch, hit, names, node, spans, workflow};

    #[node(pure)]
    fn count(hits: &[Hit]) -> usize {
        hits.len()
    }

    workflow!(
        async fn lent(recorder: &Recorder, hits: Vec<Hit>) -> (usize, Vec<Page>, Vec<Hit>) {
            let pages = for hit in hits.iter().concurrent(8) {
                fetch(hit, ..)
            };
            let n = count(&hits);
            (n, pages, hits)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_list_that_is_lent_may_be_used_elsewhere_too() {
        let recorder = Recorder::new();
        let hits = vec![hit("a", 20), hit("b", 10)];
        let (n, pages, same) = lent(&recorder, hits.clone()).await;
        assert_eq!((n, names(&pages)), (2, vec!["a", "b"]));
        assert_eq!(same, hits);
    }

    workflow!(
        async fn moved(recorder: &Recorder, hits: Vec<Hit>) -> Vec<Page> {
            let pages = for hit in hits.concurrent(8) {
                fetch(&hit, ..)
            };
            pages
        }
    );

    /// Can be neither cloned nor copied.
    #[derive(Debug, PartialEq, Eq)]
    struct Parcel(u64);

    #[node(pure)]
    async fn carry(parcel: Parcel) -> Parcel {
        tokio::time::sleep(Duration::from_millis(parcel.0)).await;
        Parcel(parcel.0 + 1)
    }

    workflow!(
        async fn carried(parcels: Vec<Parcel>) -> Vec<Parcel> {
            let all = for parcel in parcels.concurrent(2) {
                let once = carry(parcel);
                carry(once)
            };
            all
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_list_that_is_moved_gives_its_items_by_value() {
        let recorder = Recorder::new();
        let pages = moved(&recorder, vec![hit("a", 20), hit("b", 10)]).await;
        assert_eq!(names(&pages), ["a", "b"]);
        assert_eq!(recorder.now(), 20);

        let parcels = vec![Parcel(20), Parcel(10), Parcel(0)];
        assert_eq!(carried(parcels).await, [Parcel(22), Parcel(12), Parcel(2)]);
        assert_eq!(recorder.now(), 20 + 41);
    }

    workflow!(
        async fn slice(recorder: &Recorder, hits: &[Hit]) -> Vec<Page> {
            for hit in hits.concurrent(8) {
                fetch(hit, ..)
            }
        }
    );

    workflow!(
        async fn array(recorder: &Recorder, hits: [Hit; 2]) -> Vec<Page> {
            for hit in hits.concurrent(8) {
                fetch(&hit, ..)
            }
        }
    );

    workflow!(
        async fn chunks(hits: &[Hit]) -> Vec<usize> {
            let sizes = for some in hits.chunks(2).concurrent(8) {
                count(some)
            };
            sizes
        }
    );

    workflow!(
        async fn chosen(recorder: &Recorder, hits: &[Hit], least: u64) -> Vec<Page> {
            let pages = for hit in hits
                .iter()
                .rev()
                .filter(|hit| hit.first.ms > least)
                .concurrent(1)
            {
                fetch(hit, ..)
            };
            pages
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_list_is_whatever_can_be_iterated() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), hit("b", 10), hit("c", 15)];
        assert_eq!(names(&slice(&recorder, &hits).await), ["a", "b", "c"]);
        let two = [hit("a", 20), hit("b", 10)];
        assert_eq!(names(&array(&recorder, two).await), ["a", "b"]);
        assert_eq!(chunks(&hits).await, [2, 1]);
        assert_eq!(names(&chosen(&recorder, &hits, 10).await), ["c", "a"]);
        assert_eq!(recorder.now(), 20 + 20 + 35);
    }

    #[node(read)]
    async fn search(recorder: &Recorder, ms: u64) -> Vec<Hit> {
        recorder.work("search", ms).await;
        vec![hit("a", 20), hit("b", 10)]
    }

    workflow!(
        async fn found_and_lent(recorder: &Recorder) -> (usize, Vec<Page>) {
            let hits = search(recorder, 15);
            let pages = for hit in hits.iter().concurrent(2) {
                fetch(hit, ..)
            };
            let n = count(..);
            (n, pages)
        }
    );

    workflow!(
        async fn found_and_moved(recorder: &Recorder) -> Vec<Page> {
            let hits = search(recorder, 15);
            let pages = for hit in hits.concurrent(2) {
                fetch(&hit, ..)
            };
            pages
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_list_may_be_an_output_and_is_waited_for() {
        let recorder = Recorder::new();
        let (n, pages) = found_and_lent(&recorder).await;
        assert_eq!((n, names(&pages)), (2, vec!["a", "b"]));
        assert_eq!(spans(&recorder, ["a", "b"]), [(15, 35), (15, 25)]);

        let recorder = Recorder::new();
        assert_eq!(names(&found_and_moved(&recorder).await), ["a", "b"]);
        assert_eq!(spans(&recorder, ["a", "b"]), [(15, 35), (15, 25)]);
    }

    #[node(pure)]
    fn numbered(i: usize, hit: Hit) -> String {
        format!("{i}{}", hit.first.name)
    }

    workflow!(
        async fn enumerated(recorder: &Recorder, hits: &[Hit]) -> Vec<(usize, Page)> {
            let pages = for (i, hit) in hits.iter().enumerate().concurrent(2) {
                let page = fetch(hit, ..);
                (i, page)
            };
            pages
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_pattern_takes_an_item_apart() {
        let recorder = Recorder::new();
        let pages = enumerated(&recorder, &[hit("a", 20), hit("b", 10)]).await;
        let found: Vec<_> = pages.iter().map(|(i, page)| (*i, page.name)).collect();
        assert_eq!(found, [(0, "a"), (1, "b")]);
    }

    // SPEC calls the receiver of a method a read, so that `hits.into_iter()` would only borrow the list;
    // whoever writes it in Rust means to move it.
    workflow!(
        async fn enumerated_by_value(hits: Vec<Hit>) -> Vec<String> {
            let lines = for (i, hit) in hits.into_iter().enumerate().concurrent(2) {
                numbered(i, hit)
            };
            lines
        }
    );

    #[tokio::test(start_paused = true)]
    async fn into_iter_moves_the_list() {
        let lines = enumerated_by_value(vec![hit("a", 1), hit("b", 1)]).await;
        assert_eq!(lines, ["0a", "1b"]);
    }
}

mod nested {
    use super::{
        Broken, Hit, Page, Recorder, What, bad, fetch, hit, look, names, node, spans, ten_times,
        try_fetch, workflow,
    };

    #[node(pure)]
    fn joined(pages: &[Page]) -> String {
        pages.iter().map(|page| page.name).collect()
    }

    workflow!(
        async fn sums(recorder: &Recorder, groups: &[Vec<Hit>]) -> Vec<String> {
            let lines = for group in groups.iter().concurrent(2) {
                let pages = for hit in group.iter().concurrent(2) {
                    fetch(hit, ..)
                };
                joined(&pages)
            };
            lines
        }
    );

    workflow!(
        async fn tails(recorder: &Recorder, groups: &[Vec<Hit>]) -> Vec<Vec<Page>> {
            for group in groups.iter().concurrent(2) {
                for hit in group.iter().concurrent(2) {
                    fetch(hit, ..)
                }
            }
        }
    );

    fn groups() -> [Vec<Hit>; 4] {
        [
            vec![hit("a", 10), hit("b", 20), hit("c", 15)],
            vec![hit("d", 30)],
            vec![],
            vec![hit("e", 5), hit("f", 10)],
        ]
    }

    const NAMES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

    const SPANS: [(u64, u64); 6] = [(0, 10), (0, 20), (10, 25), (0, 30), (25, 30), (25, 35)];

    #[tokio::test(start_paused = true)]
    async fn a_for_inside_a_for_has_its_own_limit_for_each_outer_item() {
        let recorder = Recorder::new();
        assert_eq!(sums(&recorder, &groups()).await, ["abc", "d", "", "ef"]);
        assert_eq!(spans(&recorder, NAMES), SPANS);
        assert_eq!(recorder.now(), 35);
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_may_end_in_a_for() {
        let recorder = Recorder::new();
        let pages = tails(&recorder, &groups()).await;
        let found: Vec<_> = pages.iter().map(|pages| names(pages)).collect();
        let expected = [vec!["a", "b", "c"], vec!["d"], vec![], vec!["e", "f"]];
        assert_eq!(found, expected);
        assert_eq!(spans(&recorder, NAMES), SPANS);
    }

    workflow!(
        async fn pairs(recorder: &Recorder, xs: &[u64], ys: &[u64]) -> Vec<Vec<u64>> {
            let table = for x in xs.iter().concurrent(2) {
                let slow = look(recorder, "slow", *x);
                let row = for y in ys.iter().concurrent(2) {
                    let product = slow * y;
                    ten_times(product)
                };
                row
            };
            table
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_inner_body_uses_values_of_the_outer_body_and_of_the_workflow() {
        let recorder = Recorder::new();
        let table = pairs(&recorder, &[1, 2], &[3, 4, 5]).await;
        assert_eq!(table, [[30, 40, 50], [60, 80, 100]]);
        assert_eq!(recorder.now(), 2);
    }

    workflow!(
        async fn failing(recorder: &Recorder, groups: &[Vec<Hit>]) -> Result<usize, Broken> {
            let pages = for group in groups.iter().concurrent(2) {
                for hit in group.iter().concurrent(2) {
                    try_fetch(hit, ..)?
                }
            };
            Ok(pages.len())
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_failure_in_the_inner_body_fails_the_run() {
        let recorder = Recorder::new();
        let mut groups = groups();
        if let Some(group) = groups.first_mut() {
            group.insert(1, bad("x", 8));
        }
        assert_eq!(failing(&recorder, &groups).await, Err(Broken("x")));
        assert_eq!(recorder.started(), ["a", "x", "d"]);
        assert_eq!(recorder.times("a", What::Drop), [8]);
        assert_eq!(recorder.times("d", What::Drop), [8]);
        assert_eq!(recorder.now(), 8);
    }
}

mod outer_values {
    use super::{
        Context, Hit, Page, Recorder, Text, What, fetch, hit, look, measure, node, open, parse,
        spans, start, store, workflow,
    };

    /// A line about an item. It cannot be cloned.
    #[derive(Debug, PartialEq, Eq)]
    struct Note(String);

    #[node(pure)]
    fn note(context: &Context, page: &Page) -> Note {
        Note(format!("{}{}", page.name, context.mark))
    }

    #[node(pure)]
    async fn annotate(context: &Context, hit: &Hit, page: &Page, recorder: &Recorder) -> Note {
        recorder.work(hit.second.name, hit.second.ms).await;
        Note(format!("{}{}", page.name, context.mark))
    }

    workflow!(
        async fn lent(recorder: &Recorder, hits: &[Hit]) -> (Vec<Note>, &'static str) {
            let context = open(recorder, 25);
            let notes = for hit in hits.iter().concurrent(2) {
                let page = fetch(hit, ..);
                note(&context, &page)
            };
            (notes, context.mark)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_for_starts_when_all_outer_values_of_its_body_exist() {
        let recorder = Recorder::new();
        let (notes, mark) = lent(&recorder, &[hit("a", 20), hit("b", 10)]).await;
        assert_eq!(notes, [Note("a!".to_owned()), Note("b!".to_owned())]);
        assert_eq!(mark, "!");
        assert_eq!(spans(&recorder, ["a", "b"]), [(25, 45), (25, 35)]);
    }

    workflow!(
        async fn by_type(recorder: &Recorder, hits: &[Hit]) -> Vec<Note> {
            let context = open(recorder, 5);
            let notes = for hit in hits.iter().concurrent(2) {
                let page = fetch(..);
                annotate(..)
            };
            notes
        }
    );

    workflow!(
        async fn by_type_and_value(recorder: Recorder, hits: Vec<Hit>) -> Vec<Note> {
            let context = open(&recorder, 5);
            let notes = for hit in hits.concurrent(2) {
                let page = fetch(..);
                annotate(..)
            };
            notes
        }
    );

    #[tokio::test(start_paused = true)]
    async fn two_dots_are_filled_from_outside_from_the_item_and_from_the_body() {
        let expected = [Note("a!".to_owned()), Note("b!".to_owned())];
        let hits = [hit("a", 20).then("a2", 5), hit("b", 10).then("b2", 5)];
        let recorder = Recorder::new();
        assert_eq!(by_type(&recorder, &hits).await, expected);
        assert_eq!(spans(&recorder, ["a2", "b2"]), [(25, 30), (15, 20)]);

        let recorder = Recorder::new();
        let notes = by_type_and_value(recorder.clone(), hits.to_vec()).await;
        assert_eq!(notes, expected);
        assert_eq!(recorder.now(), 30);
    }

    #[node(pure)]
    async fn sign(hit: &Hit, user: String, recorder: &Recorder) -> String {
        recorder.work(hit.first.name, hit.first.ms).await;
        user + hit.first.name
    }

    #[node(read)]
    async fn whoami(recorder: &Recorder) -> String {
        recorder.work("whoami", 7).await;
        "you ".to_owned()
    }

    workflow!(
        async fn cloned_input(recorder: &Recorder, hits: &[Hit], user: String) -> Vec<String> {
            let signed = for hit in hits.iter().concurrent(2) {
                sign(hit, user, ..)
            };
            signed
        }
    );

    workflow!(
        async fn cloned_output(recorder: &Recorder, hits: &[Hit]) -> Vec<String> {
            let user = whoami(recorder);
            let signed = for hit in hits.iter().concurrent(2) {
                sign(hit, user, recorder)
            };
            signed
        }
    );

    workflow!(
        async fn cloned_by_type(recorder: &Recorder, hits: &[Hit], user: String) -> Vec<String> {
            let signed = for hit in hits.iter().concurrent(2) {
                sign(..)
            };
            signed
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_moves_in_from_outside_is_cloned_for_each_item() {
        let hits = [hit("a", 20), hit("b", 10), hit("c", 10)];
        let recorder = Recorder::new();
        let signed = cloned_input(&recorder, &hits, "me ".to_owned()).await;
        assert_eq!(signed, ["me a", "me b", "me c"]);
        let signed = cloned_by_type(&recorder, &hits, "me ".to_owned()).await;
        assert_eq!(signed, ["me a", "me b", "me c"]);
        assert!(cloned_input(&recorder, &[], String::new()).await.is_empty());

        let recorder = Recorder::new();
        let signed = cloned_output(&recorder, &hits).await;
        assert_eq!(signed, ["you a", "you b", "you c"]);
        assert_eq!(start(&recorder, "a"), Some(7));
    }

    workflow!(
        async fn lent_then_moved(recorder: &Recorder, hits: Vec<Hit>) -> Vec<(Hit, Page, usize)> {
            let all = for hit in hits.concurrent(2) {
                let page = fetch(&hit, ..);
                let size = measure(&page);
                (hit, page, size)
            };
            all
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_tail_of_a_body_moves_what_others_of_the_body_were_lent() {
        let recorder = Recorder::new();
        let hits = vec![hit("aa", 20), hit("b", 10)];
        let all = lent_then_moved(&recorder, hits.clone()).await;
        let found: Vec<_> = all
            .into_iter()
            .map(|(hit, page, size)| (hit, page.name, size))
            .collect();
        let [a, b] = <[Hit; 2]>::try_from(hits).expect("two");
        assert_eq!(found, [(a, "aa", 2), (b, "b", 1)]);
    }

    workflow!(
        async fn ordered(recorder: &Recorder, hits: &[Hit]) -> (Vec<(u64, Page)>, u64) {
            let first = look(recorder, "first", 30);
            let all = for hit in hits.iter().concurrent(2) {
                let page = fetch(hit, ..).after(first);
                let beside = look(recorder, hit.second.name, 5);
                (beside, page)
            };
            (all, first)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_order_behind_an_outer_statement_inside_a_body_holds_back_the_whole_for() {
        let recorder = Recorder::new();
        let (all, _) = ordered(&recorder, &[hit("a", 20).then("a2", 0)]).await;
        assert_eq!(all.len(), 1);
        assert_eq!(spans(&recorder, ["a", "a2"]), [(30, 50), (30, 35)]);
    }

    workflow!(
        async fn ordered_inside(recorder: &Recorder, hits: &[Hit]) -> Vec<Text> {
            let texts = for hit in hits.iter().concurrent(2) {
                let first = store(hit, ..);
                let page = fetch(hit, ..).after(first);
                parse(&page, ..)
            };
            texts
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_order_between_statements_of_a_body_holds_for_each_item_alone() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20).then("a2", 5), hit("b", 10).then("b2", 5)];
        assert_eq!(ordered_inside(&recorder, &hits).await.len(), 2);
        assert_eq!(recorder.times("a", What::Start), [0, 20]);
        assert_eq!(recorder.times("b", What::Start), [0, 10]);
        assert_eq!(spans(&recorder, ["a2", "b2"]), [(40, 45), (20, 25)]);
    }

    workflow!(
        async fn behind(recorder: &Recorder, hits: &[Hit]) -> u64 {
            let done = for hit in hits.iter().concurrent(2) {
                store(hit, ..)
            };
            let later = look(recorder, "later", 5).after(done);
            later
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_stands_after_a_for_waits_for_all_of_it() {
        let recorder = Recorder::new();
        let hits = [hit("a", 10), hit("b", 10), hit("c", 10)];
        assert_eq!(behind(&recorder, &hits).await, 5);
        assert_eq!(spans(&recorder, ["later"]), [(20, 25)]);

        let recorder = Recorder::new();
        assert_eq!(behind(&recorder, &[]).await, 5);
        assert_eq!(spans(&recorder, ["later"]), [(0, 5)]);
    }
}

mod by_type {
    use super::{Hit, Page, Recorder, bad, fetch, hit, node, try_fetch, workflow};

    #[node(pure)]
    fn of_slice(pages: &[Page]) -> usize {
        pages.len()
    }

    #[node(pure)]
    fn of_vec(pages: &Vec<Page>) -> usize {
        pages.len()
    }

    #[node(pure)]
    fn of_value(pages: Vec<Page>) -> usize {
        pages.len()
    }

    workflow!(
        async fn lent(recorder: &Recorder, hits: &[Hit]) -> usize {
            let pages: Vec<Page> = for hit in hits.iter().concurrent(2) {
                fetch(hit, ..)
            };
            let a = of_slice(..);
            let b = of_vec(..);
            a + b
        }
    );

    workflow!(
        async fn moved(recorder: &Recorder, hits: &[Hit]) -> usize {
            let pages: Vec<Page> = for hit in hits.iter().concurrent(2) {
                fetch(hit, ..)
            };
            let a = of_value(..);
            a
        }
    );

    #[tokio::test(start_paused = true)]
    async fn two_dots_take_the_value_of_a_for_as_a_slice_as_a_vec_and_by_value() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), hit("b", 10)];
        assert_eq!(lent(&recorder, &hits).await, 4);
        assert_eq!(moved(&recorder, &hits).await, 2);
    }

    #[node(pure)]
    fn of_options(pages: &[Option<Page>]) -> usize {
        pages.iter().flatten().count()
    }

    workflow!(
        async fn maybes(recorder: &Recorder, hits: &[Hit]) -> usize {
            let pages: Vec<Option<Page>> = for hit in hits.iter().concurrent(2) {
                try_fetch(hit, ..).ok()
            };
            of_options(..)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn two_dots_take_a_list_of_maybes() {
        let recorder = Recorder::new();
        assert_eq!(maybes(&recorder, &[hit("a", 20), bad("b", 10)]).await, 1);
    }
}

mod bodies {
    use super::{
        AppError, Broken, Hit, Page, Recorder, Text, bad, fetch, hit, look, pass, spans, ten_times,
        try_fetch, try_parse, workflow,
    };

    workflow!(
        async fn glue_only(numbers: &[u64], plus: u64) -> Vec<u64> {
            let sums = for n in numbers.iter().concurrent(4) {
                *n * 2 + plus
            };
            sums
        }
    );

    workflow!(
        async fn glue_statements(numbers: Vec<u64>) -> Vec<String> {
            let lines = for n in numbers.concurrent(4) {
                let square = n * n;
                let text = format!("{n}:{square}");
                text
            };
            lines
        }
    );

    #[tokio::test]
    async fn a_body_may_be_glue_only() {
        assert_eq!(glue_only(&[1, 2, 3], 10).await, [12, 14, 16]);
        assert_eq!(glue_statements(vec![1, 2, 3]).await, ["1:1", "2:4", "3:9"]);
    }

    fn shout(text: &str) -> String {
        text.to_uppercase()
    }

    workflow!(
        async fn glue_block(recorder: &Recorder, hits: &[Hit]) -> Vec<String> {
            let lines = for hit in hits.iter().concurrent(4) {
                let page = fetch(hit, ..);
                { shout(page.name) }
            };
            lines
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_body_may_end_in_a_block_of_glue() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), hit("b", 10)];
        assert_eq!(glue_block(&recorder, &hits).await, ["A", "B"]);
    }

    workflow!(
        async fn question_mark_tail(recorder: &Recorder, texts: &[&str]) -> Result<u64, AppError> {
            let slow = look(recorder, "slow", 50);
            let numbers = for text in texts.iter().concurrent(4) {
                text.parse::<u64>()?
            };
            Ok(slow + numbers.iter().sum::<u64>())
        }
    );

    workflow!(
        async fn question_mark_on_a_value(numbers: &[u64], floor: u64) -> Result<Vec<u64>, Broken> {
            let rest = for n in numbers.iter().concurrent(4) {
                let ten = ten_times(*n);
                ten.checked_sub(floor).ok_or(Broken("low"))?
            };
            Ok(rest)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_body_may_end_in_glue_with_a_question_mark() {
        let recorder = Recorder::new();
        let sum = question_mark_tail(&recorder, &["1", "2"]).await;
        assert!(matches!(sum, Ok(53)), "{sum:?}");

        let recorder = Recorder::new();
        let sum = question_mark_tail(&recorder, &["1", "x"]).await;
        assert!(matches!(sum, Err(AppError::Number(_))), "{sum:?}");
        assert_eq!(recorder.now(), 0);

        assert_eq!(question_mark_on_a_value(&[3, 4], 25).await, Ok(vec![5, 15]));
        assert_eq!(
            question_mark_on_a_value(&[3, 2], 25).await,
            Err(Broken("low"))
        );
    }

    workflow!(
        async fn options(recorder: &Recorder, hits: &[Hit]) -> Vec<Option<Page>> {
            let pages = for hit in hits.iter().concurrent(2) {
                try_fetch(hit, ..).ok()
            };
            pages
        }
    );

    workflow!(
        async fn results(recorder: &Recorder, hits: &[Hit]) -> Vec<Result<Page, Broken>> {
            let pages = for hit in hits.iter().concurrent(2) {
                try_fetch(hit, ..)
            };
            pages
        }
    );

    workflow!(
        async fn results_in_a_fallible_run(
            recorder: &Recorder,
            hits: &[Hit],
        ) -> Result<Vec<Result<Page, Broken>>, AppError> {
            let passed = pass(recorder, "passed", 1)?;
            let pages = for hit in hits.iter().concurrent(2) {
                try_fetch(hit, ..)
            };
            assert!(passed == 1);
            Ok(pages)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn items_that_fail_softly_fail_alone() {
        let recorder = Recorder::new();
        let hits = [hit("a", 30), bad("b", 10), hit("c", 10)];
        let pages = options(&recorder, &hits).await;
        let found: Vec<_> = pages
            .iter()
            .map(|page| page.as_ref().map(|page| page.name))
            .collect();
        assert_eq!(found, [Some("a"), None, Some("c")]);
        assert_eq!(
            spans(&recorder, ["a", "b", "c"]),
            [(0, 30), (0, 10), (10, 20)]
        );
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_question_mark_the_values_are_results() {
        let hits = [hit("a", 30), bad("b", 10), hit("c", 10)];
        let recorder = Recorder::new();
        let pages = results(&recorder, &hits).await;
        let failed: Vec<_> = pages.iter().map(|page| page.as_ref().err()).collect();
        assert_eq!(failed, [None, Some(&Broken("b")), None]);
        assert_eq!(recorder.now(), 30);

        let recorder = Recorder::new();
        let pages = results_in_a_fallible_run(&recorder, &hits).await;
        let pages = pages.expect("the items fail, and not the run");
        let failed: Vec<_> = pages.iter().map(|page| page.as_ref().err()).collect();
        assert_eq!(failed, [None, Some(&Broken("b")), None]);
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn fine(recorder: &Recorder, hits: &[Hit]) -> Result<Vec<Text>, Broken> {
            let texts = for hit in hits.iter().concurrent(2) {
                let page = try_fetch(hit, ..)?;
                try_parse(&page, ..)?
            };
            Ok(texts)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn with_a_question_mark_the_values_are_what_succeeded() {
        let recorder = Recorder::new();
        let hits = [hit("a", 30).then("a2", 5), hit("b", 10).then("b2", 5)];
        let texts = fine(&recorder, &hits).await;
        assert_eq!(texts, Ok(vec![Text("a"), Text("b")]));
        assert_eq!(recorder.now(), 35);
    }
}

mod failing {
    use super::{
        AppError, Attached, Broken, Duration, Hit, Pulls, Recorder, Text, What, bad, fail, fetch,
        hit, look, look_after, node, spans, store, try_fetch, try_parse, try_store, workflow,
    };

    workflow!(
        async fn reads(recorder: &Recorder, pulls: &Pulls, hits: &[Hit]) -> Result<usize, Broken> {
            let pages = for hit in hits.iter().map(|hit| pulls.hand_out(hit)).concurrent(2) {
                try_fetch(hit, ..)?
            };
            let later = look_after(recorder, "later", 5, pages.len());
            Ok(later)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_failing_item_fails_the_run_at_once_and_reads_of_the_others_are_dropped() {
        let (recorder, pulls) = (Recorder::new(), Pulls::default());
        let hits = [hit("a", 100), bad("b", 10), hit("c", 5), hit("d", 5)];
        assert_eq!(reads(&recorder, &pulls, &hits).await, Err(Broken("b")));
        assert_eq!(recorder.started(), ["a", "b"]);
        assert_eq!(recorder.times("a", What::Drop), [10]);
        assert_eq!(recorder.now(), 10);
    }

    #[tokio::test(start_paused = true)]
    async fn after_a_failure_no_item_is_pulled() {
        let (recorder, pulls) = (Recorder::new(), Pulls::default());
        let hits = [
            hit("a", 5),
            hit("b", 100),
            bad("c", 10),
            hit("d", 5),
            hit("e", 5),
        ];
        assert_eq!(reads(&recorder, &pulls, &hits).await, Err(Broken("c")));
        assert_eq!(recorder.started(), ["a", "b", "c"]);
        assert_eq!(pulls.count(), 3);
        assert_eq!(recorder.now(), 15);
    }

    #[tokio::test(start_paused = true)]
    async fn an_item_is_pulled_when_there_is_a_place_for_it_and_not_before() {
        let (recorder, pulls) = (Recorder::new(), Pulls::default());
        let hits = [hit("a", 30), hit("b", 30), hit("c", 30)];
        let run = reads(&recorder, &pulls, &hits);
        let cut = tokio::time::timeout(Duration::from_millis(29), run);
        assert!(cut.await.is_err());
        assert_eq!(pulls.count(), 2);
    }

    workflow!(
        async fn writes(recorder: &Recorder, hits: &[Hit]) -> Result<usize, Attached<Broken>> {
            let texts = for hit in hits.iter().concurrent(3) {
                let kept = try_store(hit, ..)?;
                let looked = look(recorder, hit.second.name, kept);
                looked
            };
            Ok(texts.len())
        }
    );

    #[tokio::test(start_paused = true)]
    async fn begun_writes_of_other_items_are_finished_and_nothing_new_starts() {
        let recorder = Recorder::new();
        let hits = [hit("a", 50), bad("b", 10), hit("c", 20), hit("d", 5)];
        let error = writes(&recorder, &hits).await.expect_err("b fails");
        assert_eq!(error.error(), &Broken("b"));
        assert!(error.also().is_empty());
        assert_eq!(recorder.started(), ["a", "b", "c"]);
        assert_eq!(
            spans(&recorder, ["a", "b", "c"]),
            [(0, 50), (0, 10), (0, 20)]
        );
        assert_eq!(recorder.now(), 50);
    }

    #[tokio::test(start_paused = true)]
    async fn failures_of_writes_that_were_finished_are_attached_in_their_order_in_time() {
        let recorder = Recorder::new();
        let hits = [bad("a", 50), bad("b", 10), bad("c", 20)];
        let error = writes(&recorder, &hits).await.expect_err("b fails");
        assert_eq!(error.error(), &Broken("b"));
        assert_eq!(error.also(), [Broken("c"), Broken("a")]);
        assert_eq!(recorder.now(), 50);
    }

    #[tokio::test(start_paused = true)]
    async fn of_writes_that_fail_in_one_poll_the_first_item_decides_and_the_other_is_attached() {
        let recorder = Recorder::new();
        let hits = [hit("a", 10), bad("b", 10), bad("c", 10)];
        let error = writes(&recorder, &hits).await.expect_err("two fail");
        assert_eq!(error.error(), &Broken("b"));
        assert_eq!(error.also(), [Broken("c")]);
        assert_eq!(recorder.now(), 10);
    }

    workflow!(
        async fn stages(recorder: &Recorder, hits: &[Hit]) -> Result<usize, Broken> {
            let texts = for hit in hits.iter().concurrent(2) {
                let page = try_fetch(hit, ..)?;
                try_parse(&page, ..)?
            };
            Ok(texts.len())
        }
    );

    #[tokio::test(start_paused = true)]
    async fn of_two_items_that_fail_in_one_poll_the_lower_index_decides() {
        let recorder = Recorder::new();
        let hits = [bad("a", 10), bad("b", 10)];
        assert_eq!(stages(&recorder, &hits).await, Err(Broken("a")));

        // Whichever statement of the body it is.
        let hits = [hit("a", 5).then_bad("a2", 5), bad("b", 10)];
        assert_eq!(stages(&recorder, &hits).await, Err(Broken("a2")));
        let hits = [bad("a", 10), hit("b", 5).then_bad("b2", 5)];
        assert_eq!(stages(&recorder, &hits).await, Err(Broken("a")));

        // Whichever place it has: `c` takes that of `x`, and its timer is the younger one.
        let hits = [hit("x", 5), bad("b", 15), bad("c", 10)];
        assert_eq!(stages(&recorder, &hits).await, Err(Broken("b")));
        let hits = [hit("x", 15), hit("y", 5), bad("c", 20), bad("d", 10)];
        assert_eq!(stages(&recorder, &hits).await, Err(Broken("c")));
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_in_time_comes_before_a_lower_index() {
        let recorder = Recorder::new();
        let hits = [bad("a", 11), bad("b", 10)];
        assert_eq!(stages(&recorder, &hits).await, Err(Broken("b")));
        assert_eq!(recorder.times("a", What::Drop), [10]);
        assert_eq!(recorder.now(), 10);
    }

    workflow!(
        async fn at_once(hits: &[Hit]) -> Result<usize, Broken> {
            let sizes = for hit in hits.iter().concurrent(2) {
                check(hit)?
            };
            Ok(sizes.len())
        }
    );

    #[node(pure)]
    fn check(hit: &Hit) -> Result<u64, Broken> {
        if hit.first.well {
            Ok(hit.first.ms)
        } else {
            Err(Broken(hit.first.name))
        }
    }

    #[tokio::test(start_paused = true)]
    async fn items_that_fail_without_waiting_fail_in_input_order() {
        let hits = [hit("a", 0), hit("b", 0), bad("c", 0), bad("d", 0)];
        assert_eq!(at_once(&hits).await, Err(Broken("c")));
    }

    workflow!(
        async fn outside(recorder: &Recorder, hits: &[Hit]) -> Result<usize, Broken> {
            let pages = for hit in hits.iter().concurrent(2) {
                let kept = store(hit, ..);
                let page = fetch(hit, ..).after(kept);
                page
            };
            let failing = fail(recorder, "failing", 20)?;
            let later = look_after(recorder, "later", 5, pages.len());
            assert!(failing == 0);
            Ok(later)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_failure_outside_stops_the_items_in_the_same_way() {
        let recorder = Recorder::new();
        // `a` writes when the failure comes, `b` has written and reads, `c` has not begun.
        let hits = [hit("a", 50), hit("b", 15), hit("c", 5)];
        assert_eq!(outside(&recorder, &hits).await, Err(Broken("failing")));
        assert_eq!(recorder.started(), ["a", "b", "failing", "b"]);
        assert_eq!(recorder.times("a", What::End), [50]);
        assert_eq!(recorder.times("b", What::End), [15]);
        assert_eq!(recorder.times("b", What::Drop), [20]);
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn before_outside(recorder: &Recorder, hits: &[Hit]) -> Result<usize, Broken> {
            let pages = for hit in hits.iter().concurrent(2) {
                try_fetch(hit, ..)?
            };
            fail(recorder, "failing", 10)?;
            Ok(pages.len())
        }
    );

    workflow!(
        async fn behind_outside(recorder: &Recorder, hits: &[Hit]) -> Result<usize, Broken> {
            fail(recorder, "failing", 10)?;
            let pages = for hit in hits.iter().concurrent(2) {
                try_fetch(hit, ..)?
            };
            Ok(pages.len())
        }
    );

    #[tokio::test(start_paused = true)]
    async fn against_other_statements_in_one_poll_the_statement_order_decides() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), bad("b", 10)];
        assert_eq!(before_outside(&recorder, &hits).await, Err(Broken("b")));
        assert_eq!(
            behind_outside(&recorder, &hits).await,
            Err(Broken("failing"))
        );
        assert_eq!(recorder.now(), 20);
    }

    workflow!(
        async fn glue(recorder: &Recorder, texts: &[&str]) -> Result<Vec<u64>, AppError> {
            let numbers = for text in texts.iter().concurrent(2) {
                let number = text.parse::<u64>()?;
                let slow = look(recorder, "slow", number);
                slow
            };
            Ok(numbers)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn failing_glue_in_a_body_fails_the_run() {
        let recorder = Recorder::new();
        let numbers = glue(&recorder, &["5", "30", "x", "7"]).await;
        assert!(matches!(numbers, Err(AppError::Number(_))), "{numbers:?}");
        assert_eq!(recorder.started(), ["slow", "slow"]);
        assert_eq!(recorder.times("slow", What::Drop), [5]);
        assert_eq!(recorder.now(), 5);
    }

    workflow!(
        #[errors(CrawlError)]
        async fn crawl(recorder: &Recorder, hits: &[Hit]) -> Result<Vec<Text>, CrawlError> {
            let texts = for hit in hits.iter().concurrent(2) {
                let page = try_fetch(hit, ..)?;
                try_parse(&page, ..)?
            };
            Ok(texts)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_generated_enum_names_the_statements_of_a_body() {
        let recorder = Recorder::new();
        let error = crawl(&recorder, &[bad("a", 1)]).await.expect_err("a fails");
        assert!(matches!(error, CrawlError::Page(Broken("a"))), "{error}");
        let hits = [hit("a", 1).then_bad("a2", 1)];
        let error = crawl(&recorder, &hits).await.expect_err("a2 fails");
        assert!(
            matches!(error, CrawlError::TryParse(Broken("a2"))),
            "{error}"
        );
    }
}

mod until {
    use super::{
        Broken, Duration, Hit, Page, Recorder, Text, What, bad, fetch, hit, look_after, names,
        open, parse, store, try_fetch, try_store, workflow,
    };

    workflow!(
        async fn pages(recorder: &Recorder, hits: &[Hit], limit: Duration) -> Vec<Page> {
            let pages = for hit in hits.iter().concurrent(3).until(limit) {
                fetch(hit, ..)
            };
            pages
        }
    );

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    #[tokio::test(start_paused = true)]
    async fn until_gives_what_is_finished_in_input_order_and_drops_the_rest_at_that_moment() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 30),
            hit("b", 100),
            hit("c", 10),
            hit("d", 15),
            hit("e", 100),
            hit("f", 1),
        ];
        let found = pages(&recorder, &hits, ms(50)).await;
        assert_eq!(names(&found), ["a", "c", "d", "f"]);
        assert_eq!(recorder.times("b", What::Drop), [50]);
        assert_eq!(recorder.times("e", What::Drop), [50]);
        assert_eq!(recorder.now(), 50);

        let recorder = Recorder::new();
        let hits = [
            hit("a", 30),
            hit("b", 100),
            hit("c", 100),
            hit("d", 100),
            hit("e", 1),
        ];
        assert_eq!(names(&pages(&recorder, &hits, ms(50)).await), ["a"]);
        assert_eq!(recorder.started(), ["a", "b", "c", "d"]);
        assert_eq!(recorder.dropped().len(), 3);
        assert_eq!(recorder.now(), 50);
    }

    #[tokio::test(start_paused = true)]
    async fn until_later_than_the_end_costs_nothing() {
        let recorder = Recorder::new();
        let hits = [hit("a", 30), hit("b", 10)];
        let found = pages(&recorder, &hits, ms(5000)).await;
        assert_eq!(names(&found), ["a", "b"]);
        assert_eq!(recorder.now(), 30);
        assert!(pages(&recorder, &[], ms(5000)).await.is_empty());
        assert_eq!(recorder.now(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn until_zero_takes_no_time_and_gives_nothing_that_takes_time() {
        let recorder = Recorder::new();
        let hits = [hit("a", 30), hit("b", 10)];
        assert!(pages(&recorder, &hits, ms(0)).await.is_empty());
        assert!(recorder.ended().is_empty());
        assert_eq!(recorder.now(), 0);
    }

    workflow!(
        async fn literal(recorder: &Recorder, hits: Vec<Hit>) -> Vec<Option<Page>> {
            let pages = for hit in hits.concurrent(8).until(25ms) {
                try_fetch(&hit, ..).ok()
            };
            pages
        }
    );

    #[tokio::test(start_paused = true)]
    async fn until_takes_a_literal_and_a_soft_failure_counts_as_finished() {
        let recorder = Recorder::new();
        let hits = vec![hit("a", 30), bad("b", 10), hit("c", 20)];
        let found = literal(&recorder, hits).await;
        let found: Vec<_> = found
            .iter()
            .map(|page| page.as_ref().map(|page| page.name))
            .collect();
        assert_eq!(found, [None, Some("c")]);
        assert_eq!(recorder.times("a", What::Drop), [25]);
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        async fn waits_first(recorder: &Recorder, hits: &[Hit]) -> (Vec<Page>, &'static str) {
            let context = open(recorder, 40);
            let pages = for hit in hits.iter().concurrent(2).until(25ms) {
                let page = fetch(hit, ..);
                assert!(context.mark == "!");
                page
            };
            (pages, context.mark)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_time_counts_from_the_start_of_the_for() {
        let recorder = Recorder::new();
        let (found, _) = waits_first(&recorder, &[hit("a", 20), hit("b", 30)]).await;
        assert_eq!(names(&found), ["a"]);
        assert_eq!(recorder.times("b", What::Drop), [65]);
        assert_eq!(recorder.now(), 65);
    }

    workflow!(
        async fn stages(recorder: &Recorder, hits: &[Hit]) -> Vec<Text> {
            let texts = for hit in hits.iter().concurrent(2).until(25ms) {
                let page = fetch(hit, ..);
                parse(&page, ..)
            };
            texts
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_item_is_finished_when_its_last_statement_is() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20).then("a2", 10), hit("b", 10).then("b2", 10)];
        assert_eq!(stages(&recorder, &hits).await, [Text("b")]);
        assert_eq!(recorder.times("a2", What::Drop), [25]);
        assert_eq!(recorder.now(), 25);
    }

    workflow!(
        async fn writes(recorder: &Recorder, hits: &[Hit]) -> Vec<u64> {
            let kept = for hit in hits.iter().concurrent(2).until(25ms) {
                store(hit, ..)
            };
            kept
        }
    );

    #[tokio::test(start_paused = true)]
    async fn until_cuts_writes_that_may_be_repeated() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), hit("b", 30)];
        assert_eq!(writes(&recorder, &hits).await, [20]);
        assert_eq!(recorder.times("b", What::Drop), [25]);
    }

    workflow!(
        async fn failing(recorder: &Recorder, hits: &[Hit]) -> Result<usize, Broken> {
            let kept = for hit in hits.iter().concurrent(2).until(25ms) {
                try_store(hit, ..)?
            };
            let later = look_after(recorder, "later", 5, kept.len());
            Ok(later)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_failure_before_that_moment_fails_the_run_and_one_behind_it_does_not_happen() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), bad("b", 10)];
        assert_eq!(failing(&recorder, &hits).await, Err(Broken("b")));
        assert_eq!(recorder.now(), 20);

        let recorder = Recorder::new();
        let hits = [hit("a", 20), bad("b", 30)];
        assert_eq!(failing(&recorder, &hits).await, Ok(1));
        assert_eq!(recorder.times("b", What::Drop), [25]);
        assert_eq!(recorder.now(), 30);
    }

    // As with `.timeout(..)`: the write promises that being cut does no harm, so it holds a failing run no longer
    // than it would a good one.
    #[tokio::test(start_paused = true)]
    async fn a_write_that_is_finished_after_a_failure_keeps_to_its_limit() {
        let recorder = Recorder::new();
        let hits = [hit("a", 40), bad("b", 10)];
        assert_eq!(failing(&recorder, &hits).await, Err(Broken("b")));
        assert_eq!(recorder.times("a", What::Drop), [25]);
        assert_eq!(recorder.now(), 25);
        let hits = [hit("a", 20), bad("b", 10)];
        assert_eq!(failing(&recorder, &hits).await, Err(Broken("b")));
        assert_eq!(recorder.now(), 45);
    }
}

mod policies_behind {
    use super::{
        AppError, Duration, Hit, Mutex, Page, PoisonError, Recorder, What, fetch, hit, look,
        look_after, measure, names, spans, store, workflow,
    };

    workflow!(
        async fn late(recorder: &Recorder, hits: &[Hit]) -> Result<Vec<Page>, AppError> {
            let pages = for hit in hits.iter().concurrent(2) {
                fetch(hit, ..)
            }
            .timeout(25ms)?;
            Ok(pages)
        }
    );

    workflow!(
        async fn softly_late(recorder: &Recorder, hits: &[Hit]) -> Option<Vec<Page>> {
            let pages = for hit in hits.iter().concurrent(2) {
                fetch(hit, ..)
            }
            .timeout(2s)
            .ok();
            pages
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_behind_a_for_limits_the_whole() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), hit("b", 15), hit("c", 15)];
        let Err(AppError::TimedOut(late_one)) = late(&recorder, &hits).await else {
            panic!("it takes 30");
        };
        assert_eq!(late_one.statement(), "pages");
        assert_eq!(late_one.limit(), Duration::from_millis(25));
        assert_eq!(recorder.times("c", What::Drop), [25]);
        assert_eq!(recorder.now(), 25);

        let recorder = Recorder::new();
        let pages = late(&recorder, &[hit("a", 20), hit("b", 15)]).await;
        assert_eq!(names(&pages.expect("in time")), ["a", "b"]);
        assert_eq!(recorder.now(), 20);
    }

    #[tokio::test(start_paused = true)]
    async fn a_for_that_is_late_may_be_a_maybe() {
        let recorder = Recorder::new();
        assert_eq!(softly_late(&recorder, &[hit("a", 2001)]).await, None);
        assert_eq!(recorder.now(), 2000);
        assert!(softly_late(&recorder, &[hit("a", 1999)]).await.is_some());
    }

    workflow!(
        async fn waits_first(recorder: &Recorder, hits: &[Hit]) -> (Option<Vec<u64>>, u64) {
            let first = look(recorder, "first", 100);
            let sizes = for hit in hits.iter().concurrent(2) {
                let page = fetch(hit, ..);
                let size = measure(&page);
                first + size as u64
            }
            .timeout(25ms)
            .ok();
            (sizes, first)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn waiting_for_outer_values_is_outside_the_timeout() {
        let recorder = Recorder::new();
        let (sizes, _) = waits_first(&recorder, &[hit("a", 20)]).await;
        assert_eq!(sizes, Some(vec![101]));
        assert_eq!(recorder.now(), 120);
    }

    /// What was seen, and when.
    struct Seen {
        recorder: Recorder,
        values: Mutex<Vec<(u64, u64)>>,
    }

    impl Seen {
        fn new(recorder: &Recorder) -> Self {
            let recorder = recorder.clone();
            let values = Mutex::default();
            Self { recorder, values }
        }

        fn see(&self, value: u64) {
            let seen = (value, self.recorder.now());
            let mut values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
            values.push(seen);
        }

        fn values(&self) -> Vec<(u64, u64)> {
            let values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
            values.clone()
        }
    }

    workflow!(
        async fn inspected(recorder: &Recorder, hits: &[Hit], seen: &Seen) -> Vec<u64> {
            let kept = for hit in hits.iter().concurrent(2) {
                store(hit, ..)
            }
            .inspect(|kept| seen.see(kept.iter().sum()));
            kept
        }
    );

    #[tokio::test(start_paused = true)]
    async fn inspect_behind_a_for_sees_the_vec_once() {
        let recorder = Recorder::new();
        let seen = Seen::new(&recorder);
        let hits = [hit("a", 20), hit("b", 10)];
        assert_eq!(inspected(&recorder, &hits, &seen).await, [20, 10]);
        assert_eq!(seen.values(), [(30, 20)]);
    }

    workflow!(
        async fn inspected_each(recorder: &Recorder, hits: &[Hit], seen: &Seen) -> Vec<u64> {
            let kept = for hit in hits.iter().concurrent(2) {
                let one = store(hit, ..).inspect(|one| seen.see(*one));
                one
            };
            kept
        }
    );

    #[tokio::test(start_paused = true)]
    async fn inspect_inside_a_body_sees_each_item_in_the_moment_in_which_it_exists() {
        let recorder = Recorder::new();
        let seen = Seen::new(&recorder);
        let hits = [hit("a", 20), hit("b", 10), hit("c", 15)];
        assert_eq!(inspected_each(&recorder, &hits, &seen).await, [20, 10, 15]);
        assert_eq!(seen.values(), [(10, 10), (20, 20), (15, 25)]);
    }

    workflow!(
        async fn enough(
            recorder: &Recorder,
            hits: &[Hit],
            least: usize,
        ) -> Result<usize, AppError> {
            let pages = for hit in hits.iter().concurrent(2) {
                fetch(hit, ..)
            }
            .ensure(|pages| pages.len() >= least)?;
            let later = look_after(recorder, "later", 5, pages.len());
            Ok(later)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn ensure_behind_a_for_checks_the_vec_before_anyone_sees_it() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), hit("b", 10)];
        assert!(matches!(enough(&recorder, &hits, 2).await, Ok(2)));
        assert_eq!(recorder.now(), 25);

        let recorder = Recorder::new();
        let Err(AppError::Rejected(rejected)) = enough(&recorder, &hits, 3).await else {
            panic!("two are not three");
        };
        assert_eq!(rejected.statement(), "pages");
        assert!(recorder.times("later", What::Start).is_empty());
        assert_eq!(recorder.now(), 20);
    }

    workflow!(
        async fn after(recorder: &Recorder, hits: &[Hit]) -> (u64, Vec<Page>) {
            let first = look(recorder, "first", 15);
            let pages = for hit in hits.iter().concurrent(2) {
                fetch(hit, ..)
            }
            .after(first);
            (first, pages)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_for_may_itself_stand_after_a_statement() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), hit("b", 10)];
        assert_eq!(after(&recorder, &hits).await.1.len(), 2);
        assert_eq!(spans(&recorder, ["a", "b"]), [(15, 35), (15, 25)]);
    }
}

mod policies_inside {
    use super::{
        Broken, Hit, Page, Recorder, Script, Semaphore, Text, attempt, broken, fetch, hang, hit,
        look, names, parse, spans, well, workflow,
    };

    workflow!(
        async fn retried(scripts: &[Script]) -> Result<Vec<u64>, Broken> {
            let values = for script in scripts.iter().concurrent(2) {
                attempt(script).retry(2)?
            };
            Ok(values)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn each_item_has_its_own_attempts() {
        let recorder = Recorder::new();
        let scripts = [
            Script::new(
                &recorder,
                "a",
                [broken(10, "x"), broken(10, "y"), well(10, 1)],
            ),
            Script::new(&recorder, "b", [well(5, 2)]),
            Script::new(&recorder, "c", [broken(5, "z"), well(5, 3)]),
        ];
        assert_eq!(retried(&scripts).await, Ok(vec![1, 2, 3]));
        let [a, b, c] = &scripts;
        assert_eq!(a.starts(), [0, 10, 20]);
        assert_eq!(b.starts(), [0]);
        assert_eq!(c.starts(), [5, 10]);
        assert_eq!(recorder.now(), 30);
    }

    #[tokio::test(start_paused = true)]
    async fn an_item_whose_attempts_are_used_up_fails_the_run() {
        let recorder = Recorder::new();
        let steps = [broken(5, "x"), broken(5, "y"), broken(5, "z")];
        let scripts = [
            Script::new(&recorder, "a", [broken(10, "v"), well(10, 1)]),
            Script::new(&recorder, "b", steps),
            Script::new(&recorder, "c", [well(5, 3)]),
        ];
        assert_eq!(retried(&scripts).await, Err(Broken("z")));
        let [a, b, c] = &scripts;
        assert_eq!(a.drops(), [15]);
        assert_eq!((b.left(), c.left()), (0, 1));
        assert_eq!(recorder.now(), 15);
    }

    workflow!(
        async fn timed(scripts: &[Script]) -> Vec<Option<u64>> {
            let values = for script in scripts.iter().concurrent(2) {
                attempt(script).timeout(20ms).ok()
            };
            values
        }
    );

    #[tokio::test(start_paused = true)]
    async fn each_item_has_its_own_timeout_from_its_own_start() {
        let recorder = Recorder::new();
        let scripts = [
            Script::new(&recorder, "a", [hang()]),
            Script::new(&recorder, "b", [well(10, 2)]),
            Script::new(&recorder, "c", [hang()]),
            Script::new(&recorder, "d", [broken(5, "d")]),
        ];
        assert_eq!(timed(&scripts).await, [None, Some(2), None, None]);
        let [a, b, c, d] = &scripts;
        assert_eq!(a.drops(), [20]);
        assert_eq!(b.ends(), [10]);
        assert_eq!(c.drops(), [30]);
        assert_eq!(d.starts(), [20]);
        assert_eq!(recorder.now(), 30);
    }

    workflow!(
        async fn with_fallbacks(recorder: &Recorder, scripts: &[Script]) -> Vec<u64> {
            let values = for script in scripts.iter().concurrent(2) {
                attempt(script).or_else(look(recorder, "fallback", 15))
            };
            values
        }
    );

    #[tokio::test(start_paused = true)]
    async fn each_item_has_its_own_fallback() {
        let recorder = Recorder::new();
        let scripts = [
            Script::new(&recorder, "a", [broken(10, "x")]),
            Script::new(&recorder, "b", [well(20, 2)]),
        ];
        assert_eq!(with_fallbacks(&recorder, &scripts).await, [15, 2]);
        assert_eq!(spans(&recorder, ["fallback"]), [(10, 25)]);
    }

    workflow!(
        async fn permitted(recorder: &Recorder, limiter: &Semaphore, hits: &[Hit]) -> Vec<Text> {
            let texts = for hit in hits.iter().concurrent(8) {
                let page = fetch(hit, ..).permit(limiter);
                parse(&page, ..)
            };
            texts
        }
    );

    workflow!(
        async fn permitted_by_its_own(
            recorder: &Recorder,
            limiter: Semaphore,
            hits: &[Hit],
        ) -> Vec<Page> {
            for hit in hits.iter().concurrent(8) {
                fetch(hit, ..).permit(&limiter)
            }
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_limiter_may_belong_to_the_run() {
        let recorder = Recorder::new();
        let hits = [hit("a", 10), hit("b", 20), hit("c", 5)];
        let pages = permitted_by_its_own(&recorder, Semaphore::new(1), &hits).await;
        assert_eq!(names(&pages), ["a", "b", "c"]);
        assert_eq!(
            spans(&recorder, ["a", "b", "c"]),
            [(0, 10), (10, 30), (30, 35)]
        );
    }

    #[tokio::test(start_paused = true)]
    async fn the_items_share_the_permits_of_a_limiter() {
        let recorder = Recorder::new();
        let limiter = Semaphore::new(2);
        let hits = [
            hit("a", 10).then("a2", 50),
            hit("b", 20).then("b2", 5),
            hit("c", 10).then("c2", 5),
            hit("d", 10).then("d2", 5),
        ];
        assert_eq!(permitted(&recorder, &limiter, &hits).await.len(), 4);
        assert_eq!(
            spans(&recorder, ["a", "b", "c", "d", "a2"]),
            [(0, 10), (0, 20), (10, 20), (20, 30), (10, 60)]
        );
        assert_eq!(limiter.available_permits(), 2);
        assert_eq!(recorder.now(), 60);
    }
}

mod gate {
    use super::{
        Broken, Hit, Recorder, add, bad, fail, hit, pass, send, spans, start, store, try_fetch,
        workflow,
    };

    workflow!(
        async fn inside(recorder: &Recorder, hits: &[Hit]) -> Result<Vec<u64>, Broken> {
            let outer = pass(recorder, "outer", 30)?;
            let sent = for hit in hits.iter().concurrent(2) {
                try_fetch(hit, ..)?;
                add(hit, ..)
            };
            assert!(outer == 30);
            Ok(sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_gated_write_inside_waits_for_what_can_fail_outside_and_in_its_own_item() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 10).then("a2", 5),
            hit("b", 40).then("b2", 5),
            hit("c", 10).then("c2", 5),
        ];
        assert_eq!(inside(&recorder, &hits).await, Ok(vec![5, 5, 5]));
        assert_eq!(
            spans(&recorder, ["a", "a2", "b", "b2", "c", "c2"]),
            [(30, 40), (40, 45), (30, 70), (70, 75), (45, 55), (55, 60)]
        );
        assert_eq!(recorder.now(), 75);
    }

    #[tokio::test(start_paused = true)]
    async fn an_item_that_fails_lets_begun_writes_of_others_finish_and_starts_none() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 10).then("a2", 50),
            bad("b", 40).then("b2", 5),
            hit("c", 10).then("c2", 5),
        ];
        assert_eq!(inside(&recorder, &hits).await, Err(Broken("b")));
        assert_eq!(recorder.started(), ["outer", "a", "b", "a2"]);
        assert_eq!(spans(&recorder, ["a2", "b"]), [(40, 90), (30, 70)]);
        assert_eq!(recorder.now(), 90);
    }

    workflow!(
        async fn outside_fails(recorder: &Recorder, hits: &[Hit]) -> Result<Vec<u64>, Broken> {
            let failing = fail(recorder, "failing", 20)?;
            let sent = for hit in hits.iter().concurrent(2) {
                add(hit, ..)
            };
            assert!(failing == 0);
            Ok(sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn no_item_of_a_gated_body_starts_in_a_run_that_fails_outside() {
        let recorder = Recorder::new();
        let output = outside_fails(&recorder, &[hit("a", 1)]).await;
        assert_eq!(output, Err(Broken("failing")));
        assert_eq!(recorder.started(), ["failing"]);
        assert_eq!(recorder.now(), 20);
    }

    workflow!(
        async fn not_gated(recorder: &Recorder, hits: &[Hit]) -> Result<(Vec<u64>, u64), Broken> {
            let outer = pass(recorder, "outer", 30)?;
            let kept = for hit in hits.iter().concurrent(2) {
                store(hit, ..)
            };
            Ok((kept, outer))
        }
    );

    workflow!(
        async fn early(recorder: &Recorder, hits: &[Hit]) -> Result<(Vec<u64>, u64), Broken> {
            let outer = pass(recorder, "outer", 30)?;
            let sent = for hit in hits.iter().concurrent(2) {
                add(hit, ..).early()
            };
            Ok((sent, outer))
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_body_without_gated_writes_does_not_wait_for_the_gate() {
        let hits = [hit("a", 10).then("a2", 10)];
        let recorder = Recorder::new();
        assert_eq!(not_gated(&recorder, &hits).await, Ok((vec![10], 30)));
        assert_eq!(start(&recorder, "a"), Some(0));

        let recorder = Recorder::new();
        assert_eq!(early(&recorder, &hits).await, Ok((vec![10], 30)));
        assert_eq!(start(&recorder, "a2"), Some(0));
    }

    workflow!(
        async fn waits_for_the_value(recorder: &Recorder, hits: &[Hit]) -> Result<u64, Broken> {
            let outer = pass(recorder, "outer", 10)?;
            let sent = for hit in hits.iter().concurrent(2) {
                add(hit, ..)
            };
            let checked = pass(recorder, "checked", sent.iter().sum())?;
            Ok(outer + checked)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_waits_for_the_value_of_a_gated_for_does_not_gate_it() {
        let recorder = Recorder::new();
        let hits = [hit("a", 0).then("a2", 20), hit("b", 0).then("b2", 30)];
        assert_eq!(waits_for_the_value(&recorder, &hits).await, Ok(60));
        assert_eq!(
            spans(&recorder, ["a2", "b2", "checked"]),
            [(10, 30), (10, 40), (40, 90)]
        );
    }

    workflow!(
        async fn behind_a_for(recorder: &Recorder, hits: &[Hit]) -> Result<u64, Broken> {
            let sent = send(recorder, "sent", 5);
            let pages = for hit in hits.iter().concurrent(2) {
                try_fetch(hit, ..)?
            };
            assert!(!pages.is_empty());
            Ok(sent)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_gated_write_outside_waits_for_every_item_that_could_fail() {
        let recorder = Recorder::new();
        let hits = [hit("a", 10), hit("b", 30), hit("c", 25)];
        assert_eq!(behind_a_for(&recorder, &hits).await, Ok(5));
        assert_eq!(start(&recorder, "sent"), Some(35));
        assert_eq!(recorder.now(), 40);
    }

    workflow!(
        async fn softly(recorder: &Recorder, hits: &[Hit]) -> Result<(u64, usize), Broken> {
            let outer = pass(recorder, "outer", 5)?;
            let sent = send(recorder, "sent", outer);
            let pages = for hit in hits.iter().concurrent(2) {
                try_fetch(hit, ..).ok()
            };
            Ok((sent, pages.len()))
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_for_that_fails_softly_gates_nothing() {
        let recorder = Recorder::new();
        let hits = [hit("a", 10), bad("b", 30)];
        assert_eq!(softly(&recorder, &hits).await, Ok((5, 2)));
        assert_eq!(start(&recorder, "sent"), Some(5));
    }
}

mod undos {
    use super::{
        Attached, Broken, Hit, Recorder, Stock, Trash, bad, hit, node, send, spans, workflow,
    };

    /// Something reserved, with what its undo is called.
    #[derive(Clone, Debug, PartialEq, Eq)]
    struct Hold {
        undo: &'static str,
    }

    /// Reserves; the second stage of the item names the undo.
    #[node(write(Stock), commutes)]
    async fn reserve(hit: &Hit, recorder: &Recorder) -> Result<Hold, Broken> {
        hit.first.play(recorder).await?;
        Ok(Hold {
            undo: hit.second.name,
        })
    }

    #[node(write(Trash), idempotent)]
    async fn release(recorder: &Recorder, hold: Hold) {
        recorder.work(hold.undo, 5).await;
    }

    #[node(write(Trash), idempotent)]
    async fn release_and_fail(recorder: &Recorder, hold: Hold, ms: u64) -> Result<(), Broken> {
        recorder.work(hold.undo, ms).await;
        Err(Broken(hold.undo))
    }

    /// Fails, or not.
    #[node(read)]
    async fn check(recorder: &Recorder, ms: u64, fails: bool) -> Result<(), Broken> {
        recorder.work("check", ms).await;
        if fails { Err(Broken("check")) } else { Ok(()) }
    }

    workflow!(
        async fn held(recorder: &Recorder, hits: &[Hit], fails: bool) -> Result<Vec<Hold>, Broken> {
            let holds = for hit in hits.iter().concurrent(3) {
                let hold = reserve(hit, ..).undo(release(.., _))?;
                hold
            };
            check(recorder, 100, fails)?;
            Ok(holds)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_undos_of_all_items_that_succeeded_run_and_the_last_to_succeed_is_undone_first() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 30).then("undo a", 0),
            hit("b", 10).then("undo b", 0),
            hit("c", 20).then("undo c", 0),
            hit("d", 30).then("undo d", 0),
        ];
        assert_eq!(held(&recorder, &hits, true).await, Err(Broken("check")));
        assert_eq!(
            spans(&recorder, ["undo d", "undo a", "undo c", "undo b"]),
            [(100, 105), (105, 110), (110, 115), (115, 120)]
        );
        assert_eq!(recorder.now(), 120);
    }

    #[tokio::test(start_paused = true)]
    async fn a_run_that_is_well_undoes_no_item() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 30).then("undo a", 0),
            hit("b", 10).then("undo b", 0),
        ];
        let holds = held(&recorder, &hits, false).await.expect("all is well");
        let found: Vec<_> = holds.iter().map(|hold| hold.undo).collect();
        assert_eq!(found, ["undo a", "undo b"]);
        assert_eq!(recorder.started(), ["a", "b", "check"]);
        assert_eq!(recorder.now(), 100);
    }

    #[tokio::test(start_paused = true)]
    async fn an_item_that_fails_is_not_undone_and_those_finished_after_it_are_undone_first() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 50).then("undo a", 0),
            bad("b", 10).then("undo b", 0),
            hit("c", 5).then("undo c", 0),
            hit("d", 70).then("undo d", 0),
            hit("e", 5).then("undo e", 0),
        ];
        assert_eq!(held(&recorder, &hits, true).await, Err(Broken("b")));
        assert_eq!(
            recorder.started(),
            ["a", "b", "c", "check", "d", "undo d", "undo a", "undo c"]
        );
        assert_eq!(spans(&recorder, ["d", "undo d"]), [(5, 75), (75, 80)]);
        assert_eq!(recorder.now(), 90);
    }

    #[tokio::test(start_paused = true)]
    async fn one_after_the_other_items_are_undone_backwards() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 30).then("undo a", 0),
            hit("b", 10).then("undo b", 0),
            hit("c", 20).then("undo c", 0),
        ];
        let output = held::sequential(&recorder, &hits, true).await;
        assert_eq!(output, Err(Broken("check")));
        assert_eq!(
            recorder.ended(),
            ["a", "b", "c", "check", "undo c", "undo b", "undo a"]
        );
        assert_eq!(recorder.now(), 60 + 100 + 15);
    }

    workflow!(
        async fn with_an_outer_name(
            recorder: &Recorder,
            hits: &[Hit],
            ms: u64,
        ) -> Result<usize, Attached<Broken>> {
            let holds = for hit in hits.iter().concurrent(3) {
                let hold = reserve(hit, ..).undo(release_and_fail(recorder, _, ms))?;
                hold
            };
            check(recorder, 100, true)?;
            Ok(holds.len())
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_undo_of_an_item_uses_outer_names_and_its_failure_is_attached() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 30).then("undo a", 0),
            hit("b", 10).then("undo b", 0),
        ];
        let output = with_an_outer_name(&recorder, &hits, 7).await;
        let error = output.expect_err("the check fails");
        assert_eq!(error.error(), &Broken("check"));
        let undos: Vec<String> = error
            .undos()
            .iter()
            .map(|undo| format!("{}: {}", undo.statement(), undo.error()))
            .collect();
        assert_eq!(undos, ["hold: undo a is broken", "hold: undo b is broken"]);
        assert_eq!(recorder.now(), 114);
    }

    workflow!(
        async fn among_others(recorder: &Recorder, hits: &[Hit]) -> Result<usize, Broken> {
            let outer = send(recorder, "outer", 15).undo(unsend(recorder, _));
            let holds = for hit in hits.iter().concurrent(3) {
                let hold = reserve(hit, ..).undo(release(.., _))?;
                hold
            };
            check(recorder, outer * 2, true)?;
            Ok(holds.len())
        }
    );

    #[node(write(Trash), idempotent)]
    async fn unsend(recorder: &Recorder, ms: &u64) {
        recorder.work("undo outer", *ms).await;
    }

    #[tokio::test(start_paused = true)]
    async fn undos_of_items_and_of_other_statements_run_in_one_order() {
        let recorder = Recorder::new();
        let hits = [
            hit("a", 20).then("undo a", 0),
            hit("b", 10).then("undo b", 0),
        ];
        assert_eq!(among_others(&recorder, &hits).await, Err(Broken("check")));
        assert_eq!(
            recorder.ended(),
            ["b", "outer", "a", "check", "undo a", "undo outer", "undo b"]
        );
        assert_eq!(recorder.now(), 45 + 5 + 15 + 5);
    }
}

mod dropped {
    use super::{
        Duration, Hit, Page, Recorder, What, bad, fetch, hit, look, node, store, workflow,
    };

    workflow!(
        async fn pages(recorder: &Recorder, hits: &[Hit]) -> Vec<(u64, Page)> {
            let pages = for hit in hits.iter().concurrent(2) {
                let page = fetch(hit, ..);
                let kept = store(hit, ..);
                (kept, page)
            };
            pages
        }
    );

    #[tokio::test(start_paused = true)]
    async fn dropping_the_future_drops_every_item_writes_too() {
        let recorder = Recorder::new();
        let hits = [hit("a", 50), hit("b", 10), hit("c", 50), hit("d", 1)];
        let run = tokio::time::timeout(Duration::from_millis(30), pages(&recorder, &hits));
        assert!(run.await.is_err());
        assert_eq!(recorder.times("a", What::Drop), [30, 30]);
        assert_eq!(recorder.times("c", What::Drop), [30, 30]);
        assert_eq!(recorder.times("b", What::End), [10, 10]);
        assert!(recorder.times("d", What::Start).is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn a_future_that_is_never_polled_starts_no_item() {
        let recorder = Recorder::new();
        drop(pages(&recorder, &[hit("a", 1)]));
        assert!(recorder.events().is_empty());
    }

    workflow!(
        async fn owned(recorder: Recorder, hits: Vec<Hit>) -> Vec<u64> {
            let kept = for hit in hits.concurrent(2) {
                let one = store(&hit, &recorder);
                let page = fetch(&hit, &recorder).after(one);
                one + page.name.len() as u64
            };
            kept
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_task_that_is_told_to_stop_finishes_the_writes_of_its_items() {
        let recorder = Recorder::new();
        let hits = vec![hit("a", 50), hit("b", 20), hit("c", 1)];
        let handle = owned::spawn(recorder.clone(), hits);
        tokio::time::sleep(Duration::from_millis(30)).await;
        assert_eq!(handle.stop().await.ok(), None);
        assert_eq!(recorder.started(), ["a", "b", "b"]);
        assert_eq!(recorder.times("a", What::End), [50]);
        assert_eq!(recorder.times("b", What::Drop), [30]);
        assert_eq!(recorder.now(), 50);
    }

    #[tokio::test(start_paused = true)]
    async fn a_for_runs_in_a_task_of_its_own() {
        let recorder = Recorder::new();
        let hits = vec![hit("a", 50), hit("b", 20)];
        assert_eq!(owned::spawn(recorder.clone(), hits).await, [51, 21]);
    }

    #[node(pure)]
    async fn explode(hit: &Hit, recorder: &Recorder) -> u64 {
        recorder.work(hit.first.name, hit.first.ms).await;
        assert!(hit.first.well, "boom");
        hit.first.ms
    }

    workflow!(
        async fn exploding(recorder: Recorder, hits: Vec<Hit>) -> (Vec<u64>, u64) {
            let slow = look(&recorder, "slow", 100);
            let all = for hit in hits.iter().concurrent(2) {
                explode(hit, ..)
            };
            (all, slow)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_panic_in_an_item_unwinds_through_the_workflow() {
        let recorder = Recorder::new();
        let hits = vec![hit("a", 50), bad("b", 10), hit("c", 1)];
        let error = tokio::spawn(exploding(recorder.clone(), hits))
            .await
            .expect_err("it panicked");
        assert!(error.is_panic());
        let mut dropped = recorder.dropped();
        dropped.sort_unstable();
        assert_eq!(dropped, ["a", "slow"]);
        assert!(recorder.times("c", What::Start).is_empty());
        assert_eq!(recorder.now(), 10);
    }
}

mod sequential {
    use super::{
        Broken, Hit, Page, Recorder, Text, bad, fetch, hit, look, parse, try_fetch, workflow,
    };

    workflow!(
        async fn mixed(recorder: &Recorder, hits: &[Hit]) -> (Vec<Text>, u64) {
            let texts = for hit in hits.iter().concurrent(8) {
                let page = fetch(hit, ..);
                parse(&page, ..)
            };
            let beside = look(recorder, "beside", 7);
            (texts, beside)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn items_run_one_after_the_other_with_the_same_result() {
        let hits = [
            hit("a", 30).then("a2", 5),
            hit("b", 10).then("b2", 1),
            hit("c", 20).then("c2", 4),
        ];
        let recorder = Recorder::new();
        let beside = mixed(&recorder, &hits).await;
        assert_eq!(recorder.now(), 35);

        let recorder = Recorder::new();
        let in_turn = mixed::sequential(&recorder, &hits).await;
        assert_eq!(in_turn, beside);
        let names = ["a", "a2", "b", "b2", "c", "c2", "beside"];
        assert_eq!(recorder.started(), names);
        assert_eq!(recorder.ended(), names);
        assert_eq!(recorder.now(), 77);
    }

    workflow!(
        async fn failing(recorder: &Recorder, hits: &[Hit]) -> Result<Vec<Page>, Broken> {
            let pages = for hit in hits.iter().concurrent(8) {
                try_fetch(hit, ..)?
            };
            Ok(pages)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_first_item_that_fails_ends_it_like_a_function() {
        let recorder = Recorder::new();
        let hits = [hit("a", 5), bad("b", 50), bad("c", 10)];
        let output = failing::sequential(&recorder, &hits).await;
        assert_eq!(output, Err(Broken("b")));
        assert_eq!(recorder.started(), ["a", "b"]);
        assert_eq!(recorder.now(), 55);
    }
}

mod send {
    use super::{Hit, Page, Recorder, Text, fetch, hit, node, open, parse, store_page, workflow};

    fn assert_send<T: Send>(value: T) -> T {
        value
    }

    fn assert_send_static<T: Send + 'static>(value: T) -> T {
        value
    }

    workflow!(
        async fn lent(recorder: &Recorder, hits: &[Hit]) -> Vec<Text> {
            let context = open(recorder, 5);
            let texts = for hit in hits.iter().concurrent(2) {
                let page = fetch(hit, ..);
                let kept = store_page(&page, ..);
                assert!(!context.mark.is_empty() && !kept.is_empty());
                parse(&page, ..)
            };
            texts
        }
    );

    workflow!(
        async fn owned(recorder: Recorder, hits: Vec<Hit>, user: String) -> Vec<String> {
            let lines = for hit in hits.concurrent(2) {
                let page = fetch(&hit, &recorder);
                let line = join(&page, user);
                line
            };
            lines
        }
    );

    #[node(pure)]
    fn join(page: &Page, user: String) -> String {
        user + page.name
    }

    #[tokio::test(start_paused = true)]
    async fn the_future_is_send_and_static_when_its_parts_are() {
        let recorder = Recorder::new();
        let hits = [hit("a", 20), hit("b", 10)];
        let texts = assert_send(lent(&recorder, &hits)).await;
        assert_eq!(texts, [Text("a"), Text("b")]);
        let texts = assert_send(lent::sequential(&recorder, &hits)).await;
        assert_eq!(texts.len(), 2);
        let lines = owned(recorder.clone(), hits.to_vec(), "me ".to_owned());
        let lines = tokio::spawn(assert_send_static(lines)).await;
        assert_eq!(lines.expect("no panic"), ["me a", "me b"]);
    }
}
