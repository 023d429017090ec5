#![allow(unused)]
use dag_core::{Event, Observer, Recorder, node, workflow};
use dag_tests::{Broken, Recorder as Log, Script, broken, hang, well};
#[node(read)]
async fn step(log: &Log, name: &'static str, ms: u64) -> Result<u64, Broken> {
    log.work(name, ms).await;
    Ok(ms)
}
#[node(read)]
async fn on(log: &Log, name: &'static str, ms: u64, _value: u64) -> u64 {
    log.work(name, ms).await;
    ms
}
workflow!(
    async fn inner(log: &Log) -> Result<u64, Broken> {
        let c = step(log, "c", 30);
        c
    }
);
workflow!(
    async fn w(log: &Log, guess: Option<u64>) -> Result<u64, Broken> {
        let mut s: u64 = 0;
        let l = loop {
            let a = if s < 1 {
                let c = inner(log).guess(guess)?;
                let f = on(log, "f", 50, c);
                on(log, "g", 10, f)
            };
            let post = step(log, "p", a.unwrap_or(0))?;
            if s > 0 {
                break a;
            }
            s = post;
        }
        .max(2)
        .ok();
        Ok(1)
    }
);
struct P;
impl Observer for P {
    fn event(&self, e: &Event<'_>) {
        println!(
            "{:?} {:?} {:?} {}",
            e.at,
            e.node().map(|n| n.name),
            e.what,
            e.ahead
        );
    }
}
#[tokio::test(start_paused = true)]
async fn x() {
    println!("{}", w::GRAPH);
    for g in [None, Some(30), Some(3)] {
        let r = Recorder::new();
        let _ = w::observed(&r, &Log::new(), g).await;
        let t = r.timeline();
        for s in t.spans() {
            println!(
                "{} {:?} {:?} {} {}",
                s.label(),
                s.start,
                s.end,
                s.ahead,
                s.stands
            );
        }
        println!("{}", t.report());
    }
}
