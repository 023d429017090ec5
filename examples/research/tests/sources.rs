//! Sources that hang, fail, or have no time: there is an answer all the same.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use std::fs;
use std::time::Duration;

use dag_core::testing;
use research::hits::Source;
use research::index::{refresh_index, search_index};
use research::library::{Library, Limits};
use research::listing::list_documents;
use research::question::{Question, pick_terms};
use support::{Site, names};

const LONG: Duration = Duration::from_hours(1);

#[tokio::test(start_paused = true)]
async fn a_source_that_hangs_is_left_out() {
    for (source, missing) in [
        (Source::Scan, "`scanned` took longer than 3s"),
        (Source::Headings, "`titled` took longer than 2s"),
        (
            Source::Index,
            "nothing is indexed: `fresh` took longer than 10s",
        ),
    ] {
        let site = Site::pots();
        let library = site.library().with_slow(source, LONG);
        let answer = site.try_ask(&library, "clay").await.unwrap();
        assert!(names(&answer).contains(&"pots.md"), "{source}: {answer:?}");
        assert_eq!(answer.notes, [missing]);
        let ranks = answer.passages.iter().flat_map(|passage| &passage.ranks);
        assert!(
            ranks
                .map(|(found_by, _)| found_by)
                .all(|found_by| *found_by != source)
        );
    }
}

#[tokio::test(start_paused = true)]
async fn names_answer_alone_and_nobody_is_an_error() {
    let site = Site::pots();
    let mut library = site.library();
    for source in [Source::Scan, Source::Headings, Source::Index] {
        library = library.with_slow(source, LONG);
    }
    let answer = site.try_ask(&library, "clay").await.unwrap();
    assert_eq!(names(&answer), ["deep/clay.md"]);
    assert_eq!(answer.notes.len(), 3);
    let error = site.try_ask(&library, "burns").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "no source has answered: nothing is indexed: `fresh` took longer than 10s; \
         `scanned` took longer than 3s; `titled` took longer than 2s"
    );
}

#[tokio::test(start_paused = true)]
async fn an_index_that_cannot_be_refreshed_answers_as_it_was() {
    let site = Site::pots();
    site.ask("clay").await;
    let library = site.library().with_slow(Source::Index, LONG);
    let answer = site.try_ask(&library, "clay").await.unwrap();
    assert!(
        answer.passages[0].ranks.contains(&(Source::Index, 1)),
        "{answer:?}"
    );
    assert_eq!(
        answer.notes,
        ["the index is as it was before: `fresh` took longer than 10s"]
    );
}

#[tokio::test]
async fn an_index_that_cannot_be_kept_is_left_out() {
    let site = Site::pots();
    fs::write(site.cache(), "a file").unwrap();
    let answer = site.ask("clay").await;
    assert!(names(&answer).contains(&"pots.md"));
    let note = &answer.notes[0];
    assert!(
        note.starts_with("nothing is indexed: the index cannot be kept in `"),
        "{note}"
    );
}

#[tokio::test]
async fn somebody_elses_database_is_not_touched() {
    let site = Site::pots();
    let path = site.library().index_file().to_owned();
    fs::create_dir_all(site.cache()).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE mine (x)").unwrap();
    drop(other);
    let before = fs::read(&path).unwrap();
    let answer = site.ask("clay").await;
    assert!(
        answer.notes[0].contains("is not an index of this program"),
        "{answer:?}"
    );
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[tokio::test]
async fn an_index_that_another_question_writes_answers_as_it_was() {
    let site = Site::pots();
    site.ask("clay").await;
    let other = rusqlite::Connection::open(site.library().index_file()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    site.write("new.md", "# New\n\nNew clay.\n");
    let answer = site.ask("clay").await;
    assert!(names(&answer).contains(&"new.md"), "{answer:?}");
    let old = "the index is as it was before: another question is indexing just now";
    assert_eq!(answer.notes, ["index: 3 of 4 documents", old]);
}

#[tokio::test]
async fn a_broken_index_is_built_anew() {
    let site = Site::pots();
    fs::create_dir_all(site.cache()).unwrap();
    fs::write(site.library().index_file(), "no database ".repeat(1000)).unwrap();
    let answer = site.ask("clay").await;
    assert_eq!(answer.notes, [] as [&str; 0]);
    assert!(
        site.said()
            .contains(&"refresh up to date, 3 read".to_owned())
    );
}

#[tokio::test]
async fn only_what_has_changed_is_read_again() {
    let site = Site::pots();
    let refreshed = |site: &Site| {
        let said = site.said().into_iter();
        said.filter(|line| line.starts_with("refresh"))
            .collect::<Vec<_>>()
    };
    site.ask("clay").await;
    assert_eq!(refreshed(&site), ["refresh up to date, 3 read"]);
    site.ask("clay").await;
    assert_eq!(refreshed(&site), ["refresh up to date"]);

    site.write("wood.md", "# Wood\n\nIt burns, and clay does not.\n");
    fs::remove_file(site.documents().join("pots.md")).unwrap();
    let answer = site.ask("clay").await;
    assert_eq!(refreshed(&site), ["refresh up to date, 1 read"]);
    let by_index = answer.passages.iter().filter(|passage| {
        let mut ranks = passage.ranks.iter();
        ranks.any(|(source, _)| *source == Source::Index)
    });
    let mut found: Vec<_> = by_index.map(|passage| passage.name.as_str()).collect();
    found.sort_unstable();
    assert_eq!(found, ["deep/clay.md", "wood.md"]);
}

#[tokio::test]
async fn a_refresh_without_time_leaves_the_rest_to_the_next_question() {
    let site = Site::pots();
    let hurried = site.library().with_limits(Limits {
        refresh: Duration::ZERO,
        ..Limits::default()
    });
    let listing = list_documents(&hurried).await.unwrap();
    let terms = pick_terms(&Question("clay".to_owned())).unwrap();
    let fresh = refresh_index(&hurried, listing.clone()).await.unwrap();
    assert_eq!((fresh.known, fresh.read), (0, 0));
    let hits = search_index(&hurried, listing, terms, Ok(&fresh))
        .await
        .unwrap();
    assert_eq!((hits.seen, hits.of), (0, 3));
    assert_eq!(site.ask("clay").await.notes, [] as [&str; 0]);
    assert!(
        site.said()
            .contains(&"refresh up to date, 3 read".to_owned())
    );
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_noted() {
    let site = Site::pots();
    let listing = list_documents(&site.library()).await.unwrap();
    fs::remove_file(site.documents().join("wood.md")).unwrap();
    let terms = pick_terms(&Question("clay".to_owned())).unwrap();
    let hits = research::scan::scan(&site.library(), listing, terms)
        .await
        .unwrap();
    assert_eq!((hits.found.len(), hits.unreadable.count), (2, 1));
    assert!(
        hits.unreadable.first[0].starts_with("`wood.md`: "),
        "{hits:?}"
    );
}

#[tokio::test]
async fn a_refresh_may_be_cut_short_and_run_again() {
    testing::idempotent(
        async || Site::pots(),
        async |site| {
            let library: Library = site.library();
            let listing = list_documents(&library).await.unwrap();
            refresh_index(&library, listing).await.unwrap();
        },
        async |site| {
            let library = site.library();
            let listing = list_documents(&library).await.unwrap();
            let terms = pick_terms(&Question("clay burns".to_owned())).unwrap();
            let fresh = research::index::Fresh {
                known: 3,
                of: 3,
                read: 0,
                unreadable: research::hits::Unreadable::default(),
            };
            let hits = search_index(&library, listing, terms, Ok(&fresh)).await;
            hits.map_or(Vec::new(), |hits| hits.found)
        },
    )
    .await;
}
