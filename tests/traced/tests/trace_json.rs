//! Runs as traces: of the Trace Event Format by a schema, and as Perfetto needs them beyond that.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

use dag_core::timeline::Timeline;
use dag_core::{AllFailed, Exhausted, Recorder, Resource, node, workflow};
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;
use tokio::time::{advance, sleep, timeout};

const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

// --- Runs of every kind -----------------------------------------------------------------------------------

/// Times of real runs are no whole numbers of µs.
async fn work(ms: u64) {
    sleep(Duration::from_millis(ms)).await;
    advance(Duration::from_nanos(1037 + ms)).await;
}

#[node(read)]
async fn look(ms: u64) -> u64 {
    work(ms).await;
    ms
}

#[node(read)]
async fn look_on(ms: u64, _value: u64) -> u64 {
    work(ms).await;
    ms
}

#[node(pure)]
fn add(left: u64, right: u64) -> u64 {
    left + right
}

#[derive(Clone, Debug, PartialEq)]
struct Broken;

impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no such \"page\"\n<at all> \u{1f980}")
    }
}

impl std::error::Error for Broken {}

/// Fails until `left` is used up.
#[node(read)]
async fn flaky(left: &AtomicU64, ms: u64) -> Result<u64, Broken> {
    work(ms).await;
    match left.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1)) {
        Ok(_) => Err(Broken),
        Err(_) => Ok(ms),
    }
}

workflow!(
    async fn diamond(ms: u64) -> u64 {
        let first = look(ms);
        let left = look_on(20, first);
        let right = look_on(30, first);
        let sum = add(left, right);
        sum
    }
);

workflow!(
    async fn retried(left: &AtomicU64) -> Result<u64, Broken> {
        let first = look(5);
        let page = flaky(left, 10).retry(2, backoff = |_, _| ms(7))?;
        let sum = add(first, page);
        Ok(sum)
    }
);

workflow!(
    async fn late(slow: u64) -> u64 {
        let some = look(slow).timeout(30ms).ok();
        let other = look(slow).hedge(25ms);
        some.unwrap_or(other)
    }
);

workflow!(
    async fn pages_of(list: Vec<u64>) -> u64 {
        let base = look(1);
        let pages = for ms in list.into_iter().concurrent(3) {
            let page = look(ms);
            let shown = look_on(3, page);
            add(shown, base)
        };
        pages.iter().sum::<u64>()
    }
);

workflow!(
    async fn rounds_of(least: u64) -> Result<u64, Exhausted> {
        let mut state = 0;
        let reached = loop {
            let looked = look(10);
            let more = add(state, looked);
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

workflow!(
    async fn outer(ms: u64, left: &AtomicU64) -> Result<u64, Broken> {
        let first = look(ms);
        let inner = diamond(first);
        let besides = look_on(40, first);
        let got = retried(left)?;
        let both = add(inner, besides);
        let sum = add(both, got);
        Ok(sum)
    }
);

workflow!(
    async fn guessed(guess: Option<u64>) -> u64 {
        let class = look(30).guess(guess);
        let found = look_on(50, class);
        let read = if found > 10 {
            look_on(5, class)
        } else {
            look(1)
        };
        read
    }
);

workflow!(
    async fn raced(none: &AtomicU64, one: &AtomicU64) -> Result<u64, AllFailed<(Broken, Broken)>> {
        let page = select_ok!(flaky(one, 10), flaky(none, 20))?;
        Ok(page)
    }
);

#[derive(Resource)]
struct Seats;

#[node(write(Seats), idempotent, commutes)]
async fn reserve(ms: u64) -> u64 {
    work(ms).await;
    ms
}

#[node(write(Seats), idempotent, commutes)]
async fn release(seat: &u64) {
    work(*seat).await;
}

workflow!(
    async fn booked(left: &AtomicU64) -> Result<u64, Broken> {
        let one = reserve(10).undo(release(_));
        let other = reserve(20).undo(release(_));
        let paid = flaky(left, 30)?;
        Ok(paid + one + other)
    }
);

/// One timeline of each kind of run.
async fn timelines() -> Vec<Timeline> {
    let recorder = Recorder::new();
    let fails = |times: u64| AtomicU64::new(times);
    diamond::observed(&recorder, 10).await;
    for times in [0, 2, 3] {
        let ended = retried::observed(&recorder, &fails(times)).await;
        assert_eq!(ended.is_ok(), times < 3);
        let ended = outer::observed(&recorder, 10, &fails(times)).await;
        assert_eq!(ended.is_ok(), times < 3);
    }
    for slow in [1, 60] {
        late::observed(&recorder, slow).await;
    }
    for list in [vec![], vec![10, 20], (1..40).collect()] {
        pages_of::observed(&recorder, list).await;
    }
    for least in [15, 1000] {
        let ended = rounds_of::observed(&recorder, least).await;
        assert_eq!(ended.is_ok(), least == 15);
    }
    for guess in [None, Some(30), Some(9)] {
        guessed::observed(&recorder, guess).await;
    }
    for times in [0, 1] {
        let ended = raced::observed(&recorder, &fails(times), &fails(1)).await;
        assert_eq!(ended.is_ok(), times == 0);
        let ended = booked::observed(&recorder, &fails(times)).await;
        assert_eq!(ended.is_ok(), times == 0);
    }
    let mut run = Box::pin(diamond::observed(&recorder, 10));
    assert!(timeout(ms(20), run.as_mut()).await.is_err());
    let unfinished = recorder.timeline();
    drop(run);
    let mut all = recorder.timelines();
    all.extend([unfinished, Recorder::new().timeline()]);
    all
}

fn trace(timeline: &Timeline) -> Value {
    serde_json::from_str(&timeline.chrome_trace()).expect("it is JSON")
}

fn events<'a>(trace: &'a Value, phase: &str) -> Vec<&'a Value> {
    let events = trace["traceEvents"].as_array().unwrap().iter();
    events.filter(|event| event["ph"] == phase).collect()
}

// --- What a schema can say --------------------------------------------------------------------------------

fn schema() -> Validator {
    let schema = serde_json::from_str(include_str!("trace_event.schema.json")).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

#[tokio::test(start_paused = true)]
async fn every_trace_fits_the_schema() {
    let schema = schema();
    let mut seen = Vec::new();
    for timeline in timelines().await {
        let trace = trace(&timeline);
        if let Err(error) = schema.validate(&trace) {
            let (name, place) = (timeline.graph().name, error.instance_path());
            panic!("{name}: {error}, at {place}");
        }
        for event in events(&trace, "X") {
            seen.extend(event["args"].as_object().unwrap().keys().cloned());
            seen.push(event["args"]["outcome"].as_str().unwrap().to_owned());
            seen.push(event["cat"].as_str().unwrap().to_owned());
        }
    }
    // These runs had everything that a trace can say.
    let all = [
        "error",
        "on_a_guess",
        "in_vain",
        "retries",
        "timeouts",
        "hedges",
        "arm",
        "finished",
        "failed",
        "cancelled",
        "unfinished",
        "node",
        "undo",
    ];
    for word in all {
        assert!(seen.iter().any(|seen| seen == word), "{word}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_trace_that_is_no_longer_one_does_not_fit_the_schema() {
    let schema = schema();
    let recorder = Recorder::new();
    let ended = outer::observed(&recorder, 10, &AtomicU64::new(2)).await;
    assert!(ended.is_ok());
    let right = trace(&recorder.timeline());
    assert!(schema.is_valid(&right));

    let refused = |change: &dyn Fn(&mut Value), what: &str| {
        let mut wrong = right.clone();
        change(&mut wrong);
        assert!(!schema.is_valid(&wrong), "{what}");
    };
    refused(&|trace| trace["traceEvents"] = json!({}), "no list");
    refused(
        &|trace| *trace = trace["traceEvents"].take(),
        "a list alone",
    );
    refused(&|trace| *trace = json!({}), "no events");
    refused(&|trace| trace["displayTimeUnit"] = json!("s"), "no unit");
    refused(&|trace| trace["traceEvents"][0] = json!(1), "no event");

    // Each member of each kind of event is needed, and has to be of its type.
    for phase in ["X", "M", "s", "f"] {
        let list = right["traceEvents"].as_array().unwrap();
        let place = list.iter().position(|event| event["ph"] == phase).unwrap();
        let event = list[place].as_object().unwrap();
        for key in event.keys() {
            for value in [json!(null), json!(-0.001), json!([]), json!("?")] {
                if value == "?" && key == "name" && phase != "M" {
                    continue;
                }
                let what = format!("{phase} with {key} {value}");
                refused(
                    &|trace| trace["traceEvents"][place][key] = value.clone(),
                    &what,
                );
            }
            let without = |trace: &mut Value| {
                let event = trace["traceEvents"][place].as_object_mut();
                event.unwrap().remove(key);
            };
            // Only this is left to the program.
            if (phase, key.as_str()) != ("X", "args") {
                refused(&without, &format!("{phase} without {key}"));
            }
        }
        let more = |trace: &mut Value| trace["traceEvents"][place]["took"] = json!(1);
        refused(&more, &format!("{phase} with something unknown"));
    }
}

// --- What it cannot say -----------------------------------------------------------------------------------

/// A time of the trace in nanoseconds, as Perfetto counts.
fn nanos(event: &Value, key: &str) -> u128 {
    let micros = event[key].as_f64().unwrap();
    Duration::from_secs_f64(micros / 1e6).as_nanos()
}

/// When it begins and ends.
fn times(event: &Value) -> (u128, u128) {
    let start = nanos(event, "ts");
    (start, start + nanos(event, "dur"))
}

fn track(event: &Value) -> (u64, u64) {
    (
        event["pid"].as_u64().unwrap(),
        event["tid"].as_u64().unwrap(),
    )
}

#[tokio::test(start_paused = true)]
async fn every_span_is_in_the_trace_with_its_times_in_microseconds() {
    let mut fractions = false;
    for timeline in timelines().await {
        let trace = trace(&timeline);
        let spans = timeline.spans();
        let events = events(&trace, "X");
        assert_eq!(events.len(), spans.len());
        for (event, span) in events.iter().zip(spans) {
            assert_eq!(event["name"], span.name());
            assert_eq!(times(event), (span.start.as_nanos(), span.end.as_nanos()));
            let args = &event["args"];
            for (at, late) in span.timeouts.iter().enumerate() {
                let limit = nanos(&args["timeouts"][at], "limit");
                assert_eq!(limit, late.limit.as_nanos());
            }
            for (at, retry) in span.retries.iter().enumerate() {
                let told = &args["retries"][at];
                assert_eq!(nanos(told, "at"), retry.at.as_nanos());
                assert_eq!(nanos(told, "wait"), retry.wait.as_nanos());
            }
            fractions |= event["ts"].is_f64() && event["dur"].is_f64();
        }
        let run = timeline.run();
        assert!(events.iter().all(|event| track(event).0 == run));
    }
    assert!(fractions);
}

#[tokio::test(start_paused = true)]
async fn on_one_track_events_lie_in_each_other_or_behind_each_other() {
    let mut nested = 0;
    for timeline in timelines().await {
        let trace = trace(&timeline);
        let mut tracks: BTreeMap<_, Vec<(u128, u128)>> = BTreeMap::new();
        for event in events(&trace, "X") {
            tracks.entry(track(event)).or_default().push(times(event));
        }
        for (track, events) in tracks {
            // In the order of the trace: of two that begin at once the outer one comes first.
            assert!(events.is_sorted_by_key(|(start, _)| *start), "{track:?}");
            let mut open: Vec<u128> = Vec::new();
            for (start, end) in events {
                open.retain(|around| *around > start);
                nested += open.len();
                let fits = open.last().is_none_or(|around| end <= *around);
                assert!(fits, "{}: {track:?}", timeline.graph().name);
                open.push(end);
            }
        }
    }
    assert!(nested > 0);
}

#[tokio::test(start_paused = true)]
async fn every_arrow_has_two_ends_each_in_an_event_of_its_track() {
    let mut arrows = 0;
    for timeline in timelines().await {
        let trace = trace(&timeline);
        let complete = events(&trace, "X");
        let (starts, ends) = (events(&trace, "s"), events(&trace, "f"));
        assert_eq!(starts.len(), ends.len());
        let by_id = |events: &[&Value]| -> BTreeMap<u64, Value> {
            let events = events.iter();
            events
                .map(|event| (event["id"].as_u64().unwrap(), (*event).clone()))
                .collect()
        };
        let (starts_by_id, ends_by_id) = (by_id(&starts), by_id(&ends));
        assert_eq!(starts_by_id.len(), starts.len(), "an id twice");
        let held = |at: &Value| {
            let now = nanos(at, "ts");
            let mut events = complete.iter().filter(|event| track(event) == track(at));
            events.any(|event| (times(event).0..=times(event).1).contains(&now))
        };
        for (id, start) in &starts_by_id {
            let end = &ends_by_id[id];
            assert_eq!((&start["name"], &start["cat"]), (&end["name"], &end["cat"]));
            assert!(nanos(start, "ts") <= nanos(end, "ts"), "{start} {end}");
            assert!(held(start) && held(end), "{start} {end}");
            arrows += 1;
        }
    }
    assert!(arrows > 20);
}
