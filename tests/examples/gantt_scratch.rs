use dag_core::{Recorder, TimedOut, node, workflow};
use dag_tests::{Broken, Recorder as Log, Script, broken, hang, well};
use std::time::Duration;
const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
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
workflow!(
    async fn summarise(log: &Log, from: u64) -> u64 {
        let outline = on(log, "short", 10, from);
        let wording = on(log, "long", 40, from);
        let text = on_two(log, "x", 12, outline, wording);
        text
    }
);
workflow!(
    async fn research(
        log: &Log,
        a: &Script,
        b: &Script,
        c: &Script,
        many: u64,
        width: usize,
    ) -> Result<u64, AppError> {
        let query = step(log, "query", 30);
        let topic = on(log, "topic", 60, query).guess(Some(1));
        let sources = on(log, "sources", 50, topic);
        let docs = play_on(a, query).retry(3, backoff = |_, _| ms(10)).ok();
        let cached = play(b).timeout(45ms).ok();
        let pages = for length in (0..many).concurrent(width) {
            let page = on(log, "page", 10 + (length * 37) % 41, sources);
            let read = on(log, "read", 5 + length % 7, page);
            read
        };
        let first = select_ok!(play(c), play_on(c, query)).ok();
        let mut last: u64 = 0;
        let draft = loop {
            let tried = on_two(log, "d", 20, last, sources);
            let critique = on(log, "c", 15, tried);
            if critique > 99 {
                break tried;
            }
            last = critique;
        }
        .max(3)
        .ok();
        let count = pages.len() as u64
            + docs.unwrap_or(0)
            + cached.unwrap_or(0)
            + first.unwrap_or(0)
            + draft.unwrap_or(0);
        let summary = summarise(log, count);
        let sent = play_on(a, summary)?;
        Ok(sent)
    }
);
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let dir = std::env::args().nth(1).unwrap();
    for (name, many, width, last) in [
        ("few", 4, 2, well(20, 1)),
        ("many", 60, 12, broken(20, "the mail <server>")),
    ] {
        let (recorder, log) = (Recorder::new(), Log::new());
        let a = Script::new(
            &log,
            "a",
            [broken(15, "a"), broken(26, "b"), well(18, 1), last],
        );
        let b = Script::new(&log, "b", [hang()]);
        let c = Script::new(&log, "c", [well(70, 1), well(22, 1)]);
        let _ = research::observed(&recorder, &log, &a, &b, &c, many, width).await;
        let timeline = recorder.timeline();
        println!("{}\n{}", timeline.report(), timeline.gantt());
        std::fs::write(format!("{dir}/{name}.svg"), timeline.gantt_svg()).unwrap();
        std::fs::write(format!("{dir}/{name}.json"), timeline.chrome_trace()).unwrap();
    }
}
