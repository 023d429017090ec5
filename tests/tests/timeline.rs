//! What a `Recorder` makes of a run: spans, the critical path as it was, what a node cost, what failed and why.

#![allow(
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::redundant_closure_for_method_calls,
    clippy::similar_names,
    clippy::unchecked_time_subtraction,
    reason = "a test may panic, and the nodes show shapes of signatures"
)]

use std::future::Future;
use std::time::Duration;

use dag_core::timeline::{BodyKind, Outcome, Skip, Source, Step, Timeline, Why};
use dag_core::{Exhausted, Recorder, Resource, TimedOut, node, workflow};
use dag_tests::{Broken, Recorder as Log, Script, broken, hang, well};

const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

/// `name 0-10, name 10x20`: each span with its start and end in milliseconds, in order.
fn spans(timeline: &Timeline) -> String {
    let spans = timeline.spans().iter().map(|span| {
        let (start, end) = (span.start.as_millis(), span.end.as_millis());
        let how = match &span.outcome {
            Outcome::Finished => "-".to_owned(),
            Outcome::Failed(_) => "!".to_owned(),
            Outcome::Cancelled => "x".to_owned(),
            Outcome::Unfinished => "..".to_owned(),
        };
        let ahead = if span.ahead { "~" } else { "" };
        let vain = if span.stands { "" } else { "?" };
        format!("{ahead}{}{vain} {start}{how}{end}", span.label())
    });
    spans.collect::<Vec<_>>().join(", ")
}

/// `name start-end why`: the steps of the critical path that took time.
fn path(timeline: &Timeline) -> String {
    let path = timeline.critical_path();
    let steps = path.iter().filter(|step| step.end > step.start);
    let steps = steps.map(|step| {
        let label = timeline.spans()[step.span].label();
        let (start, end) = (step.start.as_millis(), step.end.as_millis());
        let besides = if step.besides { " besides" } else { "" };
        format!("{label}{besides} {start}-{end} by {}", step.why)
    });
    steps.collect::<Vec<_>>().join(", ")
}

/// The path fills the run, and a replay without changes is the run.
fn sound(timeline: &Timeline) {
    let path = timeline.critical_path();
    let sum: Duration = path
        .iter()
        .map(|step| step.waited + (step.end - step.start))
        .sum();
    assert_eq!(sum, timeline.wall(), "{path:?}");
    assert_eq!(timeline.replayed(|_| false), timeline.wall());
    assert!(timeline.replayed(|_| true) <= timeline.wall());
}

/// What the run would have taken if the nodes of this name had taken no time.
fn without(timeline: &Timeline, name: &str) -> Duration {
    timeline.replayed(|span| span.name() == name)
}

#[node(read)]
async fn step(log: &Log, name: &'static str, ms: u64) -> u64 {
    log.work(name, ms).await;
    ms
}

#[node(read)]
async fn on(log: &Log, name: &'static str, ms: u64, _value: u64) -> u64 {
    log.work(name, ms).await;
    ms
}

#[node(read)]
async fn on_two(log: &Log, name: &'static str, ms: u64, _one: u64, _other: u64) -> u64 {
    log.work(name, ms).await;
    ms
}

#[node(read)]
async fn play(script: &Script) -> Result<u64, Broken> {
    script.play().await
}

#[node(read)]
async fn play_on(script: &Script, _value: u64) -> Result<u64, Broken> {
    script.play().await
}

// --- Shapes ----------------------------------------------------------------------------------------------

workflow!(
    async fn chain(log: &Log) -> u64 {
        let a = step(log, "a", 10);
        let b = on(log, "b", 20, a);
        let c = on(log, "c", 30, b);
        c
    }
);

#[tokio::test(start_paused = true)]
async fn a_chain_has_nothing_to_gain() {
    let recorder = Recorder::new();
    chain::observed(&recorder, &Log::new()).await;
    let timeline = recorder.timeline();
    assert_eq!(spans(&timeline), "a 0-10, b 10-30, c 30-60, output 60-60");
    assert_eq!(
        path(&timeline),
        "a 0-10 by start, b 10-30 by `u64`, c 30-60 by `u64`"
    );
    sound(&timeline);
    let report = timeline.report();
    assert_eq!((report.wall(), report.in_turn()), (ms(60), ms(60)));
    assert!(!report.overlaps());
    let text = report.to_string();
    assert!(
        text.contains("no two nodes ever overlap; a plain async fn would do"),
        "{text}"
    );
}

workflow!(
    async fn diamond(log: &Log) -> u64 {
        let a = step(log, "a", 10);
        let b = on(log, "b", 20, a);
        let c = on(log, "c", 30, a);
        let d = on_two(log, "d", 5, b, c);
        d
    }
);

#[tokio::test(start_paused = true)]
async fn in_a_diamond_the_longer_side_counts() {
    let recorder = Recorder::new();
    diamond::observed(&recorder, &Log::new()).await;
    let timeline = recorder.timeline();
    assert_eq!(
        spans(&timeline),
        "a 0-10, b 10-30, c 10-40, d 40-45, output 45-45"
    );
    assert_eq!(
        path(&timeline),
        "a 0-10 by start, c 10-40 by `u64`, d 40-45 by `u64`"
    );
    sound(&timeline);
    let report = timeline.report();
    assert_eq!((report.wall(), report.in_turn()), (ms(45), ms(65)));
    assert!(report.overlaps());
    let b = report
        .nodes()
        .iter()
        .find(|cost| cost.name == "b")
        .expect("it ran");
    assert_eq!(
        (b.slack, b.without, b.critical),
        (Some(ms(10)), ms(45), ms(0))
    );
    let c = report
        .nodes()
        .iter()
        .find(|cost| cost.name == "c")
        .expect("it ran");
    assert_eq!(
        (c.slack, c.without, c.critical),
        (Some(ms(0)), ms(35), ms(30))
    );
}

workflow!(
    async fn pages(log: &Log, lengths: Vec<u64>, width: usize) -> u64 {
        let start = step(log, "start", 10);
        let got = for length in lengths.concurrent(width) {
            let page = on(log, "page", length, start);
            let read = on(log, "read", 5, page);
            read
        };
        let most = got.len() as u64;
        let last = on(log, "last", 1, most);
        last
    }
);

#[tokio::test(start_paused = true)]
async fn items_wait_for_a_free_place() {
    let recorder = Recorder::new();
    pages::observed(&recorder, &Log::new(), vec![20, 40, 10, 30], 2).await;
    let timeline = recorder.timeline();
    let items: Vec<_> = timeline
        .bodies()
        .iter()
        .filter(|body| body.owner.is_some())
        .collect();
    let times: Vec<_> = items
        .iter()
        .map(|body| (body.kind, body.start, body.end))
        .collect();
    assert_eq!(
        times,
        [
            (BodyKind::Item(0), ms(10), ms(35)),
            (BodyKind::Item(1), ms(10), ms(55)),
            (BodyKind::Item(2), ms(35), ms(50)),
            (BodyKind::Item(3), ms(50), ms(85)),
        ]
    );
    assert_eq!(
        path(&timeline),
        "start 0-10 by start, got[0]/page 10-30 by `u64`, got[0]/read 30-35 by `u64`, \
         got[2]/page 35-45 by free place, got[2]/read 45-50 by `u64`, got[3]/page 50-80 by free place, \
         got[3]/read 80-85 by `u64`, last 85-86 by value"
    );
    sound(&timeline);
    assert_eq!(without(&timeline, "page"), ms(10 + 5 + 5 + 1));
    assert_eq!(without(&timeline, "read"), ms(10 + 60 + 1));
    assert_eq!(without(&timeline, "got"), ms(11));
}

workflow!(
    async fn rounds(log: &Log, times: u64) -> Result<u64, Exhausted> {
        let mut last: u64 = 0;
        let found = loop {
            let tried = on(log, "tried", 20, last);
            let beside = step(log, "beside", 30);
            let sum = tried + last;
            if sum >= times * 20 {
                break sum;
            }
            last = on_two(log, "next", 5, tried, beside);
        }
        .max(3)?;
        Ok(found)
    }
);

#[tokio::test(start_paused = true)]
async fn rounds_follow_each_other() {
    let recorder = Recorder::new();
    let found = rounds::observed(&recorder, &Log::new(), 1).await;
    assert_eq!(found, Ok(20));
    let timeline = recorder.timeline();
    sound(&timeline);
    assert_eq!(path(&timeline), "found[0]/beside 0-30 by `u64`");
    let recorder = Recorder::new();
    let found = rounds::observed(&recorder, &Log::new(), 9).await;
    assert!(found.is_err());
    let timeline = recorder.timeline();
    sound(&timeline);
}

workflow!(
    async fn inner(log: &Log, from: u64) -> u64 {
        let short = on(log, "short", 10, from);
        let long = on(log, "long", 40, from);
        short + long
    }
);

workflow!(
    async fn outer(log: &Log) -> u64 {
        let first = step(log, "first", 10);
        let nested = inner(log, first);
        let beside = step(log, "beside", 20);
        let last = on_two(log, "last", 5, nested, beside);
        last
    }
);

#[tokio::test(start_paused = true)]
async fn the_path_goes_through_nested_workflows() {
    let recorder = Recorder::new();
    outer::observed(&recorder, &Log::new()).await;
    let timeline = recorder.timeline();
    assert_eq!(
        path(&timeline),
        "first 0-10 by start, nested/long 10-50 by `u64`, last 50-55 by `u64`"
    );
    sound(&timeline);
    assert_eq!(without(&timeline, "long"), ms(25));
    assert_eq!(without(&timeline, "nested"), ms(25));
}

// --- Policies --------------------------------------------------------------------------------------------

workflow!(
    async fn stubborn(log: &Log, script: &Script) -> Result<u64, Broken> {
        let first = step(log, "first", 10);
        let got = play_on(script, first).retry(2, backoff = |_, _| ms(7))?;
        Ok(got)
    }
);

#[tokio::test(start_paused = true)]
async fn attempts_are_told() {
    let (recorder, log) = (Recorder::new(), Log::new());
    let script = Script::new(&log, "got", [broken(5, "a"), broken(6, "b"), well(8, 1)]);
    let got = stubborn::observed(&recorder, &log, &script).await;
    assert_eq!(got, Ok(1));
    let timeline = recorder.timeline();
    let got = timeline.named("got").next().expect("it ran");
    assert_eq!((got.start, got.end), (ms(10), ms(43)));
    let retries: Vec<_> = got
        .retries
        .iter()
        .map(|r| (r.at, r.wait, r.error.as_deref()))
        .collect();
    assert_eq!(
        retries,
        [
            (ms(15), ms(7), Some("a is broken")),
            (ms(28), ms(7), Some("b is broken"))
        ]
    );
    sound(&timeline);
}

#[tokio::test(start_paused = true)]
async fn a_failure_says_what_was_received_from_whom() {
    let (recorder, log) = (Recorder::new(), Log::new());
    let script = Script::new(
        &log,
        "got",
        [broken(5, "a"), broken(6, "b"), broken(8, "c")],
    );
    let got = stubborn::observed(&recorder, &log, &script).await;
    assert_eq!(got, Err(Broken("c")));
    let timeline = recorder.timeline();
    sound(&timeline);
    assert_eq!(timeline.outcome(), &Outcome::Failed(None));
    let report = timeline.report();
    let failed = report.failures().first().expect("it failed");
    assert!(failed.broke);
    assert_eq!(failed.error.as_deref(), Some("c is broken"));
    let received: Vec<_> = failed
        .received
        .iter()
        .map(|got| (got.name, &got.from))
        .collect();
    let first = timeline
        .spans()
        .iter()
        .position(|span| span.name() == "first");
    let first = Source::Span(first.expect("it ran"), ms(10));
    assert_eq!(received, [("script", &Source::Input), ("first", &first)]);
}

#[derive(Debug)]
enum AppError {
    Broken,
    Late,
}

impl From<Broken> for AppError {
    fn from(_: Broken) -> Self {
        Self::Broken
    }
}

impl From<TimedOut> for AppError {
    fn from(_: TimedOut) -> Self {
        Self::Late
    }
}

workflow!(
    async fn hurried(script: &Script) -> Result<u64, AppError> {
        let got = play(script).timeout(20ms).retry(1)?;
        Ok(got)
    }
);

#[tokio::test(start_paused = true)]
async fn what_is_late_is_told() {
    let (recorder, log) = (Recorder::new(), Log::new());
    let script = Script::new(&log, "got", [hang(), well(15, 3)]);
    let got = hurried::observed(&recorder, &script).await;
    assert!(matches!(got, Ok(3)));
    let timeline = recorder.timeline();
    let got = timeline.named("got").next().expect("it ran");
    let late: Vec<_> = got
        .timeouts
        .iter()
        .map(|late| (late.at, late.limit))
        .collect();
    assert_eq!(late, [(ms(20), ms(20))]);
    assert_eq!((got.end, got.retries.len()), (ms(35), 1));
    sound(&timeline);
}

// --- Guesses and decisions -------------------------------------------------------------------------------

workflow!(
    async fn guessed(log: &Log, guess: Option<u64>) -> u64 {
        let class = step(log, "class", 30).guess(guess);
        let found = on(log, "found", 50, class);
        let read = on(log, "read", 5, found);
        read
    }
);

#[tokio::test(start_paused = true)]
async fn a_right_guess_saves_time() {
    let recorder = Recorder::new();
    guessed::observed(&recorder, &Log::new(), Some(30)).await;
    let timeline = recorder.timeline();
    sound(&timeline);
    assert_eq!(timeline.wall(), ms(55));
    assert_eq!(path(&timeline), "found 0-50 by guess, read 50-55 by `u64`");
    let report = timeline.report();
    let cost = report.guesses().first().expect("it was made");
    assert_eq!((cost.saved, cost.wasted), (ms(30), ms(0)));
    assert_eq!(report.in_turn(), ms(85));
}

#[tokio::test(start_paused = true)]
async fn a_wrong_guess_wastes_work() {
    let recorder = Recorder::new();
    guessed::observed(&recorder, &Log::new(), Some(1)).await;
    let timeline = recorder.timeline();
    sound(&timeline);
    assert_eq!(timeline.wall(), ms(85));
    assert_eq!(
        path(&timeline),
        "class 0-30 by start, found 30-80 by `u64`, read 80-85 by `u64`"
    );
    let report = timeline.report();
    let cost = report.guesses().first().expect("it was made");
    assert_eq!((cost.saved, cost.wasted), (ms(0), ms(30)));
    assert_eq!(report.in_turn(), ms(85));
}

workflow!(
    async fn decided(log: &Log, deep: bool) -> u64 {
        let first = step(log, "first", 10);
        let ready = first > 0 && deep;
        let found = if ready {
            let far = on(log, "far", 30, first);
            on(log, "farther", 5, far)
        } else {
            on(log, "near", 5, first)
        };
        let after = step(log, "after", 7).after(found);
        after + found
    }
);

#[tokio::test(start_paused = true)]
async fn what_is_not_chosen_is_skipped() {
    let recorder = Recorder::new();
    decided::observed(&recorder, &Log::new(), false).await;
    let timeline = recorder.timeline();
    sound(&timeline);
    let skipped: Vec<_> = timeline
        .skipped()
        .iter()
        .map(|skip| (skip.label(), skip.at))
        .collect();
    assert_eq!(
        skipped,
        [("far".to_owned(), ms(10)), ("on".to_owned(), ms(10))]
    );
    assert_eq!(
        path(&timeline),
        "first 0-10 by start, on 10-15 by decision, after 15-22 by order"
    );
    assert_eq!(without(&timeline, "on"), ms(17));
}

workflow!(
    async fn raced(
        quick: &Script,
        slow: &Script,
        log: &Log,
    ) -> Result<u64, dag_core::AllFailed<(Broken, Broken)>> {
        let one = select_ok!(play(slow), play(quick))?;
        let last = on(log, "last", 5, one);
        Ok(last)
    }
);

#[tokio::test(start_paused = true)]
async fn the_first_success_decides() {
    let (recorder, log) = (Recorder::new(), Log::new());
    let quick = Script::new(&log, "quick", [well(10, 1)]);
    let slow = Script::new(&log, "slow", [well(30, 2)]);
    let got = raced::observed(&recorder, &quick, &slow, &log).await;
    assert!(got.is_ok());
    let timeline = recorder.timeline();
    sound(&timeline);
    assert_eq!(path(&timeline), "play 0-10 by start, last 10-15 by `u64`");
    assert!(
        timeline
            .gantt_svg()
            .contains("class=\"dag-gantt-cancelled\"")
    );
    assert!(timeline.gantt().to_string().contains('╳'));
}

workflow!(
    async fn decided_twice(log: &Log, deep: bool, wide: bool) -> u64 {
        let found = if deep {
            let part = if wide {
                on(log, "wide", 30, 1)
            } else {
                on_two(log, "narrow", 5, 1, 1)
            };
            on(log, "more", 10, part)
        } else {
            step(log, "near", 5)
        };
        found
    }
);

#[tokio::test(start_paused = true)]
async fn an_arm_inside_of_an_arm_skips_only_its_own_others() {
    let recorder = Recorder::new();
    decided_twice::observed(&recorder, &Log::new(), true, false).await;
    let timeline = recorder.timeline();
    sound(&timeline);
    let skipped: Vec<_> = timeline.skipped().iter().map(Skip::label).collect();
    assert_eq!(skipped, ["step", "on"]);
    assert_eq!(path(&timeline), "on_two 0-5 by decision, on 5-15 by `u64`");
}

#[derive(Resource)]
struct Seats;

#[node(write(Seats), idempotent, commutes)]
async fn reserve(log: &Log, ms: u64) -> u64 {
    log.work("reserve", ms).await;
    ms
}

#[node(write(Seats), idempotent, commutes)]
async fn release(log: &Log, seat: &u64) {
    log.work("release", *seat).await;
}

workflow!(
    async fn booked(log: &Log, script: &Script) -> Result<u64, Broken> {
        let one = reserve(log, 10).undo(release(log, _));
        let other = reserve(log, 20).undo(release(log, _));
        let paid = play_on(script, one)?;
        Ok(paid + other)
    }
);

#[tokio::test(start_paused = true)]
async fn undos_follow_a_failure_one_after_the_other() {
    let (recorder, log) = (Recorder::new(), Log::new());
    let script = Script::new(&log, "paid", [broken(30, "paid")]);
    let ended = booked::observed(&recorder, &log, &script).await;
    assert_eq!(ended, Err(Broken("paid")));
    let timeline = recorder.timeline();
    sound(&timeline);
    assert_eq!(
        path(&timeline),
        "one 0-10 by start, paid 10-40 by `u64`, undo of other 40-60 by undo, undo of one 60-70 by undo"
    );
}

// --- Several runs, and runs without an end --------------------------------------------------------------

#[tokio::test(start_paused = true)]
async fn each_run_has_its_own_timeline() {
    let (recorder, log) = (Recorder::new(), Log::new());
    tokio::join!(
        chain::observed(&recorder, &log),
        diamond::observed(&recorder, &log)
    );
    outer::observed(&recorder, &log).await;
    let timelines = recorder.timelines();
    let runs: Vec<_> = timelines
        .iter()
        .map(|run| (run.graph().name, run.wall()))
        .collect();
    assert_eq!(
        runs,
        [("chain", ms(60)), ("diamond", ms(45)), ("outer", ms(55))]
    );
    assert_eq!(recorder.timeline().graph().name, "outer");
    recorder.clear();
    assert!(recorder.timelines().is_empty());
    assert_eq!(
        recorder.timeline().report().to_string().lines().next(),
        Some(" unfinished after 0; one after the other 0, 1.00 times as long")
    );
}

#[tokio::test(start_paused = true)]
async fn a_run_that_goes_on_or_was_dropped_has_one_too() {
    let (recorder, log) = (Recorder::new(), Log::new());
    let mut run = Box::pin(diamond::observed(&recorder, &log));
    let some_time = tokio::time::timeout(ms(20), run.as_mut()).await;
    assert!(some_time.is_err());
    let timeline = recorder.timeline();
    assert_eq!(spans(&timeline), "a 0-10, b 10..10, c 10..10");
    assert_eq!(timeline.outcome(), &Outcome::Unfinished);
    sound(&timeline);
    drop(run);
    let timeline = recorder.timeline();
    assert_eq!(spans(&timeline), "a 0-10, b 10x20, c 10x20");
    assert_eq!(timeline.outcome(), &Outcome::Cancelled);
    sound(&timeline);
}

#[tokio::test(start_paused = true)]
async fn a_path_says_why() {
    let recorder = Recorder::new();
    diamond::observed(&recorder, &Log::new()).await;
    let path = recorder.timeline().critical_path();
    let why: Vec<Why> = path.iter().map(|step| step.why).take(3).collect();
    assert_eq!(
        why,
        [Why::Start, Why::Data(Some("u64")), Why::Data(Some("u64"))]
    );
}

// --- The report as text ----------------------------------------------------------------------------------

/// Keeps the whole task busy: what could start beside it starts later.
#[node(read)]
async fn hold(ms: u64, _value: u64) -> u64 {
    tokio::time::advance(Duration::from_millis(ms)).await;
    ms
}

workflow!(
    async fn uneven(log: &Log) -> u64 {
        let held = hold(30, 0);
        let open = step(log, "open", 3);
        let fetch = on(log, "fetch", 6000, open);
        let beside = on(log, "beside", 20, open);
        let check = on(log, "check", 4, fetch);
        let told = hold(2, check);
        let build = on(log, "build", 3950, check);
        let last = on_two(log, "last", 5, build, beside);
        last + held + told
    }
);

#[tokio::test(start_paused = true)]
async fn a_report_folds_what_took_next_to_nothing_into_one_line() {
    let recorder = Recorder::new();
    uneven::observed(&recorder, &Log::new()).await;
    let timeline = recorder.timeline();
    sound(&timeline);
    let report = timeline.report();
    let expected = "\
uneven finished after 9.994 s; one after the other 10.01 s, 1.00 times as long

critical path       from       took  because
open               30 ms       3 ms  start, and 30 ms more
fetch              33 ms        6 s  `u64` from `open`
build            6.039 s     3.95 s  `u64` from `check`
and 2 more, 9 ms together

node     runs       busy      slack  if it took 0, the run would take
fetch       1        6 s          0  3.994 s, 6 s less
build       1     3.95 s          0  6.044 s, 3.95 s less
held        1      30 ms    9.964 s  as long
beside      1      20 ms    9.936 s  as long
and 4 more, 14 ms together
";
    assert_eq!(report.to_string(), expected);
    // What is folded there is here.
    let (path, nodes) = (report.critical_path(), report.nodes());
    let of = |name: &str| {
        let span = |step: &&Step| timeline.spans()[step.span].name() == name;
        let step = path.iter().find(span).expect("on the path");
        let cost = nodes.iter().find(|cost| cost.name == name);
        (
            step.end - step.start,
            step.waited,
            cost.expect("it ran").busy,
        )
    };
    assert_eq!(of("check"), (ms(4), ms(0), ms(4)));
    assert_eq!(of("build"), (ms(3950), ms(2), ms(3950)));
    assert_eq!(of("last"), (ms(5), ms(0), ms(5)));
}

// --- Charts ----------------------------------------------------------------------------------------------

workflow!(
    async fn research(
        log: &Log,
        docs: &Script,
        late: &Script,
        mail: &Script,
        many: u64,
    ) -> Result<u64, AppError> {
        let query = step(log, "query", 30);
        let topic = on(log, "topic", 60, query).guess(Some(1));
        let sources = on(log, "sources", 50, topic);
        let found = play_on(docs, query).retry(3, backoff = |_, _| ms(10)).ok();
        let cached = play(late).timeout(45ms).ok();
        let pages = for length in (0..many).concurrent(12) {
            let page = on(log, "page", 10 + (length * 37) % 41, sources);
            let read = on(log, "read", 5 + length % 7, page);
            read
        };
        let count = pages.len() as u64 + found.unwrap_or(0) + cached.unwrap_or(0);
        let summary = inner(log, count);
        let sent = play_on(mail, summary)?;
        Ok(sent)
    }
);

/// A run in which many things happen.
async fn eventful(many: u64) -> Timeline {
    let (recorder, log) = (Recorder::new(), Log::new());
    let docs = Script::new(
        &log,
        "docs",
        [broken(15, "a"), broken(26, "b"), well(18, 1)],
    );
    let late = Script::new(&log, "late", [hang()]);
    let mail = Script::new(&log, "mail", [broken(20, "the <server> of \"a\" & b")]);
    let run = research::observed(&recorder, &log, &docs, &late, &mail, many);
    let ended = run.await;
    assert!(matches!(ended, Err(AppError::Broken)));
    let timeline = recorder.timeline();
    sound(&timeline);
    timeline
}

#[tokio::test(start_paused = true)]
async fn a_chart_fits_its_width() {
    for many in [3, 60] {
        let timeline = eventful(many).await;
        for width in [0, 40, 77, 100, 200] {
            let chart = timeline.gantt().width(width).to_string();
            for line in chart.lines() {
                assert!(line.chars().count() <= width.max(40), "{width}: {line}");
            }
            for sign in "█▒░─✗╳↻!".chars() {
                assert!(chart.contains(sign), "{sign} in {chart}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_picture_is_sound_xml_with_a_bar_and_a_title_for_each_run_of_a_node() {
    for many in [3, 60] {
        let timeline = eventful(many).await;
        let svg = timeline.gantt_svg();
        let picture = roxmltree::Document::parse(&svg).expect("it is XML");
        assert_eq!(picture.root_element().tag_name().name(), "svg");
        let titles: Vec<_> = picture
            .descendants()
            .filter(|node| node.has_tag_name("title"))
            .collect();
        let shown = |span: &&dag_core::timeline::Span| span.start < span.end;
        assert!(titles.len() >= timeline.spans().iter().filter(shown).count());
        let text: Vec<_> = titles.iter().filter_map(roxmltree::Node::text).collect();
        assert!(
            text.iter()
                .any(|text| text.contains("the <server> of \"a\" & b is broken"))
        );
        // However long the name is, the text behind it does not lie on it.
        let title = picture
            .descendants()
            .find(|node| node.has_tag_name("tspan"));
        let title = title.and_then(|title| Some((title.parent()?.text()?, title.text()?)));
        let (name, how) = title.expect("a title");
        assert!(name == "research" && how.starts_with("failed after"));
        // It may stand in a page with others.
        let classes = picture
            .descendants()
            .filter_map(|node| node.attribute("class"));
        assert!(
            classes
                .into_iter()
                .all(|class| class.starts_with("dag-gantt"))
        );
        assert!(svg.contains("prefers-color-scheme:dark"));
        for class in [
            "critical", "failed", "vain", "retry", "timeout", "wait", "path",
        ] {
            let class = format!("dag-gantt-{class}");
            let has =
                |node: roxmltree::Node<'_, '_>| node.attribute("class") == Some(class.as_str());
            assert!(picture.descendants().any(has), "{class}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_timeline_can_be_stored() {
    let timeline = eventful(3).await;
    let stored = serde_json::to_value(&timeline).expect("it can be written");
    assert_eq!(stored["workflow"], "research");
    assert_eq!(stored["outcome"], "failed");
    let spans = stored["spans"].as_array().expect("a list");
    assert_eq!(spans.len(), timeline.spans().len());
    let found = spans
        .iter()
        .find(|span| span["node"] == "found")
        .expect("it ran");
    assert_eq!(found["retries"][1]["error"], "b is broken");
    assert_eq!(found["retries"][1]["at_ns"], 81_000_000);
}

/// Nothing here needs to be boxed.
#[allow(dead_code, reason = "it is only compiled")]
fn a_recorder_may_be_shared<'a>(
    recorder: &'a Recorder,
    log: &'a Log,
) -> impl Future<Output = u64> + Send {
    chain::observed(recorder, log)
}
