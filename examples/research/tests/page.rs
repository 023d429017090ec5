//! The page as a browser shows it.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use std::time::Duration;

use research::hits::Source;
use research::library::{Library, Limits};
use serde_json::json;
use support::browser::Browser;
use support::served::{Served, in_time};
use support::{Site, shipped};

const ANSWERED: &str = "document.body.dataset.state === 'answered'";

#[tokio::test]
async fn a_question_in_the_address_is_answered() {
    in_time(async {
        let Some(mut browser) = Browser::start().await else {
            return;
        };
        let cache = tempfile::tempdir().unwrap();
        let library = Library::open(&shipped(), cache.path()).unwrap();
        let served = Served::start(library).await;
        let url = format!("http://{}/?q=how%20is%20honey%20made%3F", served.address);
        browser.open(&url).await;
        browser.until(ANSWERED).await;
        let first = browser.run("hits.children[0].querySelector('h2').textContent");
        assert_eq!(first.await, "Honey bees › How honey is made");
        let name = browser.run("hits.children[0].querySelector('code').textContent");
        assert_eq!(name.await, "bees.md");
        let sources =
            "[...document.querySelectorAll('#sources li')].map(tile => tile.dataset.state)";
        assert_eq!(
            browser.run(sources).await,
            json!(["came", "came", "came", "came"])
        );
        let status = browser.run("at('status').textContent").await;
        let status = status.as_str().unwrap();
        assert!(status.contains(" found in 16 documents, "), "{status}");
        assert_eq!(browser.run("field.value").await, "how is honey made?");

        // The next one, in the form.
        browser
            .run("field.value = 'lava'; form.requestSubmit()")
            .await;
        browser.until(ANSWERED).await;
        let name = browser.run("hits.children[0].querySelector('code').textContent");
        assert_eq!(name.await, "volcanoes.md");
        let mark = browser.run("hits.querySelector('mark').textContent.toLowerCase()");
        assert_eq!(mark.await, "lava");
        assert_eq!(browser.run("location.search").await, "?q=lava");
        browser.run("history.back()").await;
        browser
            .until(&format!("{ANSWERED} && document.title.includes('honey')"))
            .await;
    })
    .await;
}

#[tokio::test]
async fn a_new_question_and_a_closed_page_end_the_run() {
    in_time(async {
        let Some(mut browser) = Browser::start().await else {
            return;
        };
        let (site, long) = (Site::pots(), Duration::from_hours(1));
        let library = site.library().with_slow(Source::Scan, long);
        let library = library.with_limits(Limits {
            scan: long,
            ..Limits::default()
        });
        let mut served = Served::start(library).await;
        let waits = "document.querySelectorAll('#sources [data-state=came]').length === 3";
        browser
            .open(&format!("http://{}/?q=clay", served.address))
            .await;
        browser.until(waits).await;
        browser
            .run("field.value = 'wood'; form.requestSubmit()")
            .await;
        assert_eq!(served.ended().await, "given up clay");
        browser.until(waits).await;
        browser.run("stop.click()").await;
        assert_eq!(served.ended().await, "given up wood");
        browser
            .run("field.value = 'pots'; form.requestSubmit()")
            .await;
        browser.until(waits).await;
        browser.close().await;
        assert_eq!(served.ended().await, "given up pots");
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_shown_and_what_documents_say_is_text() {
    in_time(async {
        let Some(mut browser) = Browser::start().await else {
            return;
        };
        let site = Site::new(&[(
            "a.md",
            "# <b>Clay</b>\n\n<img src=x onerror=alert(1)> clay\n",
        )]);
        let served = Served::start(site.library()).await;
        browser
            .open(&format!("http://{}/?q=%3F", served.address))
            .await;
        browser
            .until("document.body.dataset.state === 'failed'")
            .await;
        let status = browser.run("at('status').textContent").await;
        let status = status.as_str().unwrap();
        assert!(status.starts_with("the question is empty"), "{status}");

        browser
            .run("field.value = 'clay'; form.requestSubmit()")
            .await;
        browser.until(ANSWERED).await;
        let said = browser.run("hits.querySelector('p').textContent").await;
        assert_eq!(said, "<img src=x onerror=alert(1)> clay");
        assert_eq!(
            browser.run("hits.querySelector('img, b')").await,
            json!(null)
        );
    })
    .await;
}
