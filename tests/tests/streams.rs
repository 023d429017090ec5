//! `.emit()` and `answer::stream(..)`: what a run makes, as it comes.

use dag_core::{node, workflow};
use dag_tests::Recorder;
use futures::{Stream, StreamExt};
use std::pin::pin;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Hit(u64);

#[derive(Debug, PartialEq, Eq)]
struct Missing(u64);

/// Finds so many.
#[node(read)]
async fn search(recorder: &Recorder, ms: u64, count: u64) -> Vec<Hit> {
    recorder.work("search", ms).await;
    (0..count).map(Hit).collect()
}

/// Reads one; some are not there.
#[node(read)]
async fn read(recorder: &Recorder, hit: &Hit, missing: u64) -> Result<Hit, Missing> {
    recorder.work("read", 10 * (hit.0 + 1)).await;
    if hit.0 == missing {
        Err(Missing(hit.0))
    } else {
        Ok(Hit(hit.0 * 100))
    }
}

/// Adds them up.
#[node(pure)]
async fn total(recorder: &Recorder, hits: &[Hit]) -> u64 {
    recorder.work("total", 5).await;
    hits.iter().map(|hit| hit.0).sum()
}

workflow!(
    async fn gather(recorder: &Recorder, count: u64, missing: u64) -> Result<u64, Missing> {
        let found = search(recorder, 20, count).emit();
        let pages = for hit in found.iter().concurrent(2) {
            let page = read(recorder, hit, missing).emit()?;
            page
        };
        let sum = total(recorder, &pages).emit();
        Ok(sum + 1)
    }
);

/// Each item with the time at which it was seen.
async fn seen<S: Stream>(recorder: &Recorder, stream: S) -> Vec<(u64, S::Item)> {
    let mut stream = pin!(stream);
    let mut seen = Vec::new();
    while let Some(item) = stream.next().await {
        seen.push((recorder.now(), item));
    }
    seen
}

fn text(items: Vec<(u64, GatherItem<Result<u64, Missing>>)>) -> Vec<String> {
    let text = |(at, item): (u64, GatherItem<Result<u64, Missing>>)| match item {
        GatherItem::Found(found) => format!("{at} found {}", found.len()),
        GatherItem::Page(Hit(page)) => format!("{at} page {page}"),
        GatherItem::Sum(sum) => format!("{at} sum {sum}"),
        GatherItem::End(end) => format!("{at} end {end:?}"),
    };
    items.into_iter().map(text).collect()
}

#[tokio::test(start_paused = true)]
async fn values_come_as_they_are_made_items_among_them_and_the_output_last() {
    let recorder = Recorder::new();
    let items = seen(&recorder, gather::stream(&recorder, 3, 9)).await;
    assert_eq!(
        text(items),
        [
            "20 found 3",
            "30 page 0",
            "40 page 100",
            "60 page 200",
            "65 sum 300",
            "65 end Ok(301)"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn what_came_before_a_failure_is_seen() {
    let recorder = Recorder::new();
    let items = seen(&recorder, gather::stream(&recorder, 3, 1)).await;
    assert_eq!(
        text(items),
        ["20 found 3", "30 page 0", "40 end Err(Missing(1))"]
    );
}

#[tokio::test(start_paused = true)]
async fn the_plain_call_and_all_others_are_as_ever() {
    let recorder = Recorder::new();
    assert_eq!(gather(&recorder, 3, 9).await, Ok(301));
    assert_eq!(gather::sequential(&recorder, 3, 9).await, Ok(301));
    let nested = around(&recorder).await;
    assert_eq!(nested, Ok(302));
}

workflow!(
    async fn around(recorder: &Recorder) -> Result<u64, Missing> {
        let sum = gather(recorder, 3, 9)?;
        Ok(sum + 1)
    }
);

#[tokio::test(start_paused = true)]
async fn dropping_the_stream_drops_the_run() {
    let recorder = Recorder::new();
    {
        let mut stream = pin!(gather::stream(&recorder, 3, 9));
        assert!(matches!(stream.next().await, Some(GatherItem::Found(_))));
        assert!(matches!(stream.next().await, Some(GatherItem::Page(_))));
        assert_eq!(recorder.now(), 30);
    }
    assert!(!recorder.events().iter().any(|event| event.name == "total"));
}

workflow!(
    async fn one_by_one(recorder: &Recorder) -> u64 {
        let first = search(recorder, 10, 1).emit();
        let second = search(recorder, 10, 2).emit();
        (first.len() + second.len()) as u64
    }
);

#[tokio::test(start_paused = true)]
async fn what_nobody_takes_holds_the_run_up() {
    let recorder = Recorder::new();
    let mut stream = pin!(one_by_one::stream(&recorder));
    assert!(matches!(stream.next().await, Some(OneByOneItem::First(_))));
    // Both were made in one poll; the run goes on when the second has been seen.
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    assert!(matches!(stream.next().await, Some(OneByOneItem::Second(_))));
    assert!(matches!(stream.next().await, Some(OneByOneItem::End(3))));
    assert!(stream.next().await.is_none());
}

/// Decides.
#[node(read)]
async fn decide(recorder: &Recorder, ms: u64) -> bool {
    recorder.work("decide", ms).await;
    true
}

/// Answers.
#[node(read)]
async fn answer(recorder: &Recorder, ms: u64) -> Hit {
    recorder.work("answer", ms).await;
    Hit(ms)
}

workflow!(
    async fn in_all_places(recorder: &Recorder) -> u64 {
        let yes = decide(recorder, 30).guess(Some(true));
        let ahead = answer(recorder, 5);
        let size: u64 = if yes {
            let near = answer(recorder, 20);
            let told = answer(recorder, near.0 - 10).emit();
            told.0
        } else {
            0
        }
        .emit();
        let mut round = 0;
        let last = loop {
            let next = answer(recorder, round + 1).emit();
            if next.0 == 2 {
                break next.0;
            }
            round = next.0;
        }
        .max(3)
        .unwrap_or(0);
        size + last + ahead.0
    }
);

#[tokio::test(start_paused = true)]
async fn what_is_emitted_waits_for_the_truth_and_comes_from_arms_and_rounds() {
    let recorder = Recorder::new();
    let items = seen(&recorder, in_all_places::stream(&recorder)).await;
    let text = items.into_iter().map(|(at, item)| match item {
        InAllPlacesItem::Told(Hit(told)) => format!("{at} told {told}"),
        InAllPlacesItem::Size(size) => format!("{at} size {size}"),
        InAllPlacesItem::Next(Hit(next)) => format!("{at} next {next}"),
        InAllPlacesItem::End(end) => format!("{at} end {end}"),
    });
    let text: Vec<String> = text.collect();
    assert_eq!(
        text,
        [
            "1 next 1",
            "3 next 2",
            "40 told 10",
            "40 size 10",
            "40 end 17"
        ]
    );
}

/// Takes a label and what others were lent.
#[node(pure)]
async fn label(recorder: &Recorder, hit: Hit, size: u64) -> Hit {
    recorder.work("label", 1).await;
    Hit(hit.0 + size)
}

/// Measures.
#[node(pure)]
async fn measure(recorder: &Recorder, hit: &Hit) -> u64 {
    recorder.work("measure", 1).await;
    hit.0
}

workflow!(
    async fn behind_all(recorder: &Recorder, count: u64) -> usize {
        let found = search(recorder, 10, count);
        let all = for hit in found.concurrent(1) {
            let size = measure(recorder, &hit);
            label(recorder, hit, size).emit()
        };
        all.len()
    }
);

#[tokio::test(start_paused = true)]
async fn a_tail_that_takes_what_others_were_lent_emits_too() {
    let recorder = Recorder::new();
    let items = seen(&recorder, behind_all::stream(&recorder, 2)).await;
    let text = items.into_iter().map(|(at, item)| match item {
        BehindAllItem::Label(Hit(label)) => format!("{at} label {label}"),
        BehindAllItem::End(end) => format!("{at} end {end}"),
    });
    let text: Vec<String> = text.collect();
    assert_eq!(text, ["12 label 0", "14 label 2", "14 end 2"]);
}
