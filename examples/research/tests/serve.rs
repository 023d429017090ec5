//! Questions over HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use std::time::Duration;

use research::hits::Source;
use research::library::Limits;
use support::Site;
use support::served::{Served, in_time};

const LONG: Duration = Duration::from_hours(1);

#[tokio::test]
async fn hits_come_before_the_answer() {
    in_time(async {
        let site = Site::pots();
        let mut served = Served::start(site.library()).await;
        let mut response = served.get("/search?q=what+is+clay%3F").await;
        assert!(response.head[0].ends_with(" 200 ok"), "{:?}", response.head);
        let kind = "content-type: text/event-stream".to_owned();
        assert!(response.head.contains(&kind), "{:?}", response.head);
        let events = response.events().await;
        let names: Vec<&str> = events.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names[0], "listing");
        assert_eq!(names[6..], ["hit", "hit", "answer"]);
        let (mut between, mut sources) = (names[1..6].to_vec(), Vec::new());
        between.sort_unstable();
        let source = ["source"; 4];
        assert_eq!(between, [&["refresh"][..], &source].concat());
        for (_, data) in events.iter().filter(|(name, _)| name == "source") {
            sources.push(data["source"].as_str().unwrap());
        }
        sources.sort_unstable();
        assert_eq!(sources, ["headings", "index", "names", "scan"]);

        let mut hits: Vec<_> = events[6..8].iter().map(|(_, hit)| hit).collect();
        hits.sort_by_key(|hit| hit["document"].to_string());
        let clay = ["A pot of ", "clay", " is fired twice."];
        assert_eq!(hits[1]["parts"], serde_json::json!(clay));
        let answer = &events[8].1;
        assert_eq!(answer["passages"][0], *hits[0]);
        assert_eq!(answer["passages"][1], *hits[1]);
        assert_eq!(served.ended().await, "answered what is clay?");
    })
    .await;
}

#[tokio::test]
async fn closing_the_connection_ends_the_run() {
    in_time(async {
        let site = Site::pots();
        let library = site.library().with_slow(Source::Scan, LONG);
        let library = library.with_limits(Limits {
            scan: LONG,
            ..Limits::default()
        });
        let mut served = Served::start(library).await;
        let mut response = served.get("/search?q=clay").await;
        // They come while the run still waits for the scan, which never comes.
        let mut sources = 0;
        while sources < 3 {
            let (name, data) = response.event().await.unwrap();
            sources += usize::from(name == "source");
            assert_ne!(data["source"], "scan");
        }
        drop(response);
        assert_eq!(served.ended().await, "given up clay");
    })
    .await;
}

#[tokio::test]
async fn a_question_that_is_none_is_refused() {
    in_time(async {
        let site = Site::pots();
        let mut served = Served::start(site.library()).await;
        let mut response = served.get("/search").await;
        assert!(response.head[0].contains(" 400 "), "{:?}", response.head);
        assert_eq!(response.text().await, "ask as in: /search?q=tides\n");

        let events = served.get("/search?q=%3F!").await.events().await;
        assert_eq!(events.len(), 1, "{events:?}");
        let (name, data) = &events[0];
        assert_eq!(name, "failed");
        let why = data["why"].as_str().unwrap();
        assert!(why.starts_with("the question is empty"), "{why}");
        assert_eq!(served.ended().await, "failed ?!");
    })
    .await;
}

#[tokio::test]
async fn a_source_that_fails_is_said_and_a_run_that_fails_ends_the_events() {
    in_time(async {
        let site = Site::pots();
        std::fs::write(site.cache(), "a file").unwrap();
        let served = Served::start(site.library()).await;
        let events = served.get("/search?q=clay").await.events().await;
        let index = events.iter().find(|(_, data)| data["source"] == "index");
        let why = index.unwrap().1["failed"].as_str().unwrap();
        assert!(why.starts_with("nothing is indexed: "), "{why}");
        assert_eq!(events.last().unwrap().0, "answer");

        std::fs::remove_dir_all(site.documents()).unwrap();
        std::fs::create_dir(site.documents()).unwrap();
        let events = served.get("/search?q=clay").await.events().await;
        assert_eq!(events.len(), 1, "{events:?}");
        let why = events[0].1["why"].as_str().unwrap();
        assert!(why.starts_with("no documents in `"), "{why}");
    })
    .await;
}
