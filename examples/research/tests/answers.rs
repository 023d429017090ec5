//! What is answered.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

mod support;

use ::research::hits::Source;
use ::research::library::Library;
use ::research::question::Question;
use ::research::screen::Screen;
use ::research::workflow::research;
use support::{Site, names, shipped};

#[tokio::test]
async fn questions_find_the_document_and_the_section_that_answer_them() {
    let cache = tempfile::tempdir().unwrap();
    let library = Library::open(&shipped(), cache.path()).unwrap();
    for (question, name, words) in [
        ("Why are there two tides a day?", "tides.md", "both sides"),
        (
            "How do bees tell each other where the food is?",
            "bees.md",
            "waggles",
        ),
        ("why did the Tacoma bridge fall", "bridges.md", "flutter"),
        (
            "how hot should the oven be for baking bread",
            "bread.md",
            "250 degrees",
        ),
        (
            "how does a sourdough starter work",
            "bread.md",
            "wild yeasts",
        ),
        ("why do old newspapers turn yellow", "paper.md", "lignin"),
        ("which snow layers start an avalanche?", "snow.md", "slab"),
        (
            "who can break a cipher with a random key",
            "letters.md",
            "Shannon",
        ),
        (
            "how does a ship know its longitude",
            "clocks.md",
            "Harrison",
        ),
        ("how often is a piano tuned", "piano.md", "twice a year"),
        ("what does hard water do to soap", "soap.md", "scum"),
        (
            "what disturbs the needle of a compass",
            "compass.md",
            "reinforced concrete",
        ),
        ("grinding coffee for a french press", "coffee.md", "coarse"),
        ("Fresnel lenses", "lighthouses.md", "Fresnel"),
    ] {
        let question = Question(question.to_owned());
        let answer = research(&library, &question, 3, &Screen::quiet())
            .await
            .unwrap();
        assert_eq!(names(&answer)[0], name, "{question:?}");
        let text = &answer.passages[0].excerpt.as_ref().unwrap().text;
        assert!(text.contains(words), "{question:?}: {text}");
        assert_eq!(answer.notes, [] as [&str; 0], "{question:?}");
    }
}

#[tokio::test]
async fn the_same_statements_one_after_the_other_give_the_same_answer() {
    let site = Site::pots();
    let question = Question("clay".to_owned());
    let beside = site.ask("clay").await;
    let after = research::sequential(&site.library(), &question, 5, &Screen::quiet()).await;
    assert_eq!(beside.json(), after.unwrap().json());
}

#[tokio::test]
async fn all_kinds_are_read_and_what_is_no_document_is_left_out() {
    let site = Site::new(&[
        (
            "a.html",
            "<title>Kiln</title><h2>Firing</h2><p>The kiln cools for a day.</p>",
        ),
        ("b.txt", "Glaze\n\nThe kiln melts it.\n"),
        ("src/c.rs", "//! Heats the kiln.\n\nfn heat() {}\n"),
        ("README", "Nobody opens the kiln.\n"),
        ("run", "#!/bin/sh\necho kiln\n"),
        (".hidden.md", "kiln"),
        (
            "target/CACHEDIR.TAG",
            "Signature: 8a477f597d28d172789f06886806bc55",
        ),
        ("target/kiln.md", "kiln"),
        ("photo.jpg", "kiln"),
        ("zeros.txt", "kiln\0kiln"),
    ]);
    site.write("large.md", "kiln ".repeat(500_000));
    let answer = site.ask("kiln").await;
    let mut found = names(&answer);
    found.sort_unstable();
    assert_eq!(found, ["README", "a.html", "b.txt", "src/c.rs"]);
    assert_eq!(answer.notes, ["left out: 1 larger than 2 MB"]);
}

#[tokio::test]
async fn documents_that_say_the_same_are_shown_once() {
    let text = "Permission is granted to burn clay.";
    let site = Site::new(&[("a/LICENCE", text), ("b/LICENCE", text), ("c.md", "clay")]);
    let answer = site.ask("permission to burn").await;
    assert_eq!(names(&answer), ["a/LICENCE"]);
    assert_eq!(answer.passages[0].also, ["b/LICENCE"]);
}

#[tokio::test]
async fn a_question_of_operators_is_a_question_of_words() {
    let site = Site::pots();
    for question in [
        "clay AND NOT \"pot",
        "clay* (",
        "NEAR(clay)",
        "title:clay",
        "-- clay; DROP",
    ] {
        let answer = site.ask(question).await;
        assert!(names(&answer).contains(&"deep/clay.md"), "{question}");
        assert_eq!(answer.notes, [] as [&str; 0], "{question}");
    }
    assert!(names(&site.ask("zzz").await).is_empty());
}

#[tokio::test]
async fn partial_results_are_shown_as_they_come() {
    let site = Site::pots();
    let answer = site.ask("clay").await;
    assert_eq!(answer.passages[0].ranks.len(), Source::ALL.len());
    let mut said: Vec<_> = site.said();
    let read: Vec<_> = said.drain(said.len() - 2..).collect();
    said.sort_unstable();
    let documents = format!("documents 3 in {}", site.library().folder().display());
    assert_eq!(
        said,
        [
            documents.as_str(),
            "headings 1 hits",
            "index 2 hits",
            "names 1 hits",
            "refresh up to date, 3 read",
            "scan 2 hits"
        ]
    );
    assert!(
        read.iter().all(|line| line.starts_with("read ")),
        "{read:?}"
    );
}
