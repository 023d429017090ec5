//! `testing::stubbed!`: a workflow runs with stubs in the place of some of its nodes.

#![allow(
    clippy::unwrap_used,
    clippy::unused_async,
    clippy::unnecessary_wraps,
    clippy::trivially_copy_pass_by_ref,
    reason = "a test may panic, and the nodes show shapes of signatures"
)]

use dag_core::testing::stubbed;
use dag_core::{Attached, Resource, node, workflow};
use std::cell::{Cell, RefCell};
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep};

#[derive(Debug, PartialEq, Eq)]
struct Down;

#[derive(Debug)]
struct Query {
    text: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Hits(Vec<String>);

#[node(pure)]
fn understand(question: &str) -> Query {
    Query {
        text: question.to_owned(),
    }
}

#[node(read)]
async fn search(query: &Query, source: &'static str) -> Result<Hits, Down> {
    Ok(Hits(vec![format!("{} in {source}", query.text)]))
}

#[node(pure)]
fn draft(query: &Query, hits: [&Hits; 2]) -> String {
    let all: Vec<&str> = hits
        .iter()
        .flat_map(|hits| &hits.0)
        .map(String::as_str)
        .collect();
    format!("{}: {}", query.text, all.join(", "))
}

workflow!(
    async fn answer(question: &str) -> Result<String, Down> {
        let query = understand(question);
        let docs = search(&query, "docs")?;
        let issues = search(&query, "issues")?;
        let reply = draft(&query, [&docs, &issues]);
        Ok(reply)
    }
);

fn hits(text: &str) -> Hits {
    Hits(vec![text.to_owned()])
}

mod values {
    use super::*;

    #[tokio::test]
    async fn without_stubs_it_is_the_workflow() {
        let plain = answer("new").await;
        assert_eq!(stubbed!(answer("new")).await, plain);
        assert_eq!(plain.unwrap(), "new: new in docs, new in issues");
    }

    #[tokio::test]
    async fn a_stub_stands_for_each_call_of_its_node() {
        let report = stubbed!(
            answer("new"),
            search => async |query, source| Ok(hits(&format!("{}/{source}", query.text))),
        );
        assert_eq!(report.await.unwrap(), "new: new/docs, new/issues");
    }

    #[tokio::test]
    async fn a_stub_fails_in_the_place_of_its_node() {
        let report = stubbed!(answer("new"), search => |_, _| async { Err(Down) });
        assert_eq!(report.await, Err(Down));
    }

    #[tokio::test]
    async fn a_stub_can_stand_for_one_statement() {
        let report = stubbed!(answer("new"), issues => async |_, _| Ok(hits("none")));
        assert_eq!(report.await.unwrap(), "new: new in docs, none");
    }

    #[tokio::test]
    async fn that_of_a_statement_wins_over_that_of_its_node() {
        let report = stubbed!(
            answer("new"),
            issues => async |_, _| Ok(hits("issue")),
            search => async |_, source| Ok(hits(source)),
        );
        assert_eq!(report.await.unwrap(), "new: docs, issue");
    }

    #[tokio::test]
    async fn a_stub_borrows_what_the_test_has() {
        let (calls, asked) = (Cell::new(0), RefCell::new(Vec::new()));
        let report = stubbed!(
            answer(&String::from("new")),
            search => async |query, source| {
                calls.set(calls.get() + 1);
                asked.borrow_mut().push(format!("{} {source}", query.text));
                Ok(hits("hit"))
            },
        )
        .await;
        assert_eq!(report.unwrap(), "new: hit, hit");
        assert_eq!(calls.get(), 2);
        assert_eq!(asked.into_inner(), ["new docs", "new issues"]);
    }

    #[tokio::test]
    async fn a_stub_may_call_its_node() {
        let report = stubbed!(
            answer("new"),
            search => async |query, source| match source {
                "docs" => search(query, source).await,
                _ => Err(Down),
            },
            draft => |query, hits| draft(query, hits).to_uppercase(),
        );
        assert_eq!(report.await, Err(Down));
    }

    #[tokio::test]
    async fn a_synchronous_node_has_a_synchronous_stub() {
        let report = stubbed!(
            answer("new"),
            understand => |question| Query { text: question.to_uppercase() },
            draft => |query, [docs, issues]| format!("{} {} {}", query.text, docs.0.len(), issues.0.len()),
        );
        assert_eq!(report.await.unwrap(), "NEW 1 1");
    }

    async fn nothing(_: &Query, _: &'static str) -> Result<Hits, Down> {
        Ok(hits("nothing"))
    }

    #[tokio::test]
    async fn a_stub_may_be_a_function_or_a_variable() {
        let report = stubbed!(answer("new"), search => nothing);
        assert_eq!(report.await.unwrap(), "new: nothing, nothing");
        let nowhere = async |_: &Query, source: &'static str| Ok(hits(source));
        let report = stubbed!(answer("new"), docs => nowhere, issues => &nowhere);
        assert_eq!(report.await.unwrap(), "new: docs, issues");
    }

    #[tokio::test(start_paused = true)]
    async fn stubs_run_beside_each_other() {
        let start = Instant::now();
        let slow = async |_: &Query, _| {
            sleep(Duration::from_secs(3)).await;
            Ok(hits("slow"))
        };
        assert!(stubbed!(answer("new"), search => slow).await.is_ok());
        assert_eq!(start.elapsed(), Duration::from_secs(3));
    }

    #[tokio::test(start_paused = true)]
    async fn a_test_says_when_a_stub_goes_on() {
        let (go, gone) = oneshot::channel();
        let gone = RefCell::new(Some(gone));
        let run = stubbed!(
            answer("new"),
            docs => async |_, _| {
                let gone = gone.borrow_mut().take();
                gone.unwrap().await.map_err(|_| Down)
            },
        );
        let told = async {
            sleep(Duration::from_secs(1)).await;
            go.send(hits("told")).unwrap();
        };
        let (report, ()) = tokio::join!(run, told);
        assert_eq!(report.unwrap(), "new: told, new in issues");
    }

    /// Sends the run to another thread.
    #[tokio::test(flavor = "multi_thread")]
    async fn a_run_with_stubs_is_send_if_they_are() {
        let run = stubbed!(answer("new"), search => async |_, source| Ok(hits(source)));
        let report = tokio::spawn(run).await.unwrap();
        assert_eq!(report.unwrap(), "new: docs, issues");
    }
}

mod policies {
    use super::*;

    workflow!(
        async fn stubborn(query: &Query) -> Result<Hits, Down> {
            let found = search(query, "docs").retry(2)?;
            Ok(found)
        }
    );

    #[tokio::test]
    async fn a_retry_calls_the_stub_again() {
        let calls = Cell::new(0);
        let query = understand("new");
        let run = stubbed!(
            stubborn(&query),
            search => async |_, _| {
                calls.set(calls.get() + 1);
                if calls.get() < 3 { Err(Down) } else { Ok(hits("third")) }
            },
        );
        assert_eq!(run.await, Ok(hits("third")));
        assert_eq!(calls.get(), 3);
    }

    #[node(read)]
    async fn guess_at(query: &Query) -> Hits {
        hits(&query.text)
    }

    workflow!(
        async fn impatient(query: &Query) -> Hits {
            let found = search(query, "docs").timeout(1s).or_else(guess_at(query));
            found
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_timeout_ends_the_stub_and_a_fallback_is_stubbed_too() {
        let query = understand("new");
        let run = stubbed!(
            impatient(&query),
            search => async |_, _| {
                sleep(Duration::from_mins(1)).await;
                Ok(hits("late"))
            },
            guess_at => async |query| hits(&format!("{}?", query.text)),
        );
        assert_eq!(run.await, hits("new?"));
    }

    #[derive(Resource)]
    struct Stock;
    #[derive(Resource)]
    struct Ledger;

    type Shelf = RefCell<Vec<&'static str>>;

    #[node(write(Stock))]
    async fn reserve(shelf: &Shelf, count: u32) -> Result<u32, Down> {
        shelf.borrow_mut().push("reserved");
        Ok(count)
    }

    #[node(write(Stock), idempotent)]
    async fn release(shelf: &Shelf, count: u32) {
        let _ = count;
        shelf.borrow_mut().push("released");
    }

    #[node(write(Ledger))]
    async fn pay(shelf: &Shelf, cents: u64) -> Result<u64, Down> {
        shelf.borrow_mut().push("paid");
        Ok(cents)
    }

    workflow!(
        async fn order(shelf: &Shelf, count: u32, cents: u64) -> Result<u64, Attached<Down>> {
            let held = reserve(shelf, count).undo(release(shelf, *_))?;
            let paid = pay(shelf, cents).after(held)?;
            Ok(paid)
        }
    );

    #[tokio::test]
    async fn what_stands_before_a_stub_that_fails_is_undone() {
        let shelf = Shelf::default();
        let run = stubbed!(order(&shelf, 2, 500), pay => |_, _| async { Err(Down) });
        assert_eq!(run.await.unwrap_err().into_error(), Down);
        assert_eq!(shelf.into_inner(), ["reserved", "released"]);
    }

    #[tokio::test]
    async fn the_undo_of_a_stub_runs_and_is_stubbed_too() {
        let shelf = Shelf::default();
        let run = stubbed!(
            order(&shelf, 2, 500),
            reserve => async |_, count| Ok(count + 1),
            release => async |shelf, count| {
                assert_eq!(count, 3);
                shelf.borrow_mut().push("let go");
            },
            pay => |_, _| async { Err(Down) },
        );
        assert!(run.await.is_err());
        assert_eq!(shelf.into_inner(), ["let go"]);
    }

    workflow!(
        async fn pay_once(shelf: &Shelf, query: &Query, cents: u64) -> Result<u64, Down> {
            let found = search(query, "accounts")?;
            let paid = pay(shelf, cents)?;
            let _ = found;
            Ok(paid)
        }
    );

    #[tokio::test]
    async fn a_write_waits_at_its_gate_for_the_stub_that_may_fail() {
        let (shelf, query) = (Shelf::default(), understand("mine"));
        let run = stubbed!(pay_once(&shelf, &query, 5), search => |_, _| async { Err(Down) });
        assert_eq!(run.await, Err(Down));
        assert!(shelf.into_inner().is_empty());
    }

    #[tokio::test]
    async fn a_stub_of_a_write_waits_at_its_gate() {
        let (shelf, query) = (Shelf::default(), understand("mine"));
        let run = stubbed!(
            pay_once(&shelf, &query, 5),
            search => async |_, _| {
                tokio::task::yield_now().await;
                shelf.borrow_mut().push("searched");
                Ok(hits("account"))
            },
            pay => async |shelf, cents| {
                shelf.borrow_mut().push("fake");
                Ok(cents + 1)
            },
        );
        assert_eq!(run.await, Ok(6));
        assert_eq!(shelf.into_inner(), ["searched", "fake"]);
    }
}

mod blocks {
    use super::*;

    #[node(read)]
    async fn fetch(url: &str) -> Result<String, Down> {
        Ok(format!("page {url}"))
    }

    #[node(pure)]
    fn shorten(page: &str) -> String {
        page.chars().take(4).collect()
    }

    #[node(pure)]
    fn join(pages: &[String]) -> String {
        pages.join(" ")
    }

    workflow!(
        async fn crawl(urls: &[String]) -> Result<String, Down> {
            let pages = for url in urls.iter().concurrent(4) {
                let page = fetch(url)?;
                let short = shorten(&page);
                short
            };
            let all = join(&pages);
            Ok(all)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_items_of_a_for_share_a_stub_and_lend_it_what_is_theirs() {
        let (start, calls) = (Instant::now(), Cell::new(0));
        let urls = ["a", "b", "c"].map(str::to_owned);
        let run = stubbed!(
            crawl(&urls),
            fetch => async |url| {
                calls.set(calls.get() + 1);
                sleep(Duration::from_secs(1)).await;
                Ok(url.repeat(calls.get()))
            },
            shorten => |page| page.trim_end_matches('c').to_owned(),
        );
        assert_eq!(run.await.unwrap(), "aaa bbb ");
        assert_eq!(calls.get(), 3);
        assert_eq!(start.elapsed(), Duration::from_secs(1));
    }

    #[derive(Debug)]
    enum Kind {
        Bug(u32),
        Other,
    }

    #[node(read)]
    async fn classify(text: &str) -> Kind {
        if text.is_empty() {
            Kind::Other
        } else {
            Kind::Bug(1)
        }
    }

    #[node(read)]
    async fn file_bug(number: u32) -> Result<String, Down> {
        Ok(format!("filed {number}"))
    }

    #[node(read)]
    async fn reply(text: &str) -> Result<String, Down> {
        Ok(format!("replied to {text}"))
    }

    workflow!(
        async fn triage(text: &str) -> Result<String, Down> {
            let kind = classify(text);
            let done = match &kind {
                Kind::Bug(number) => file_bug(*number)?,
                Kind::Other => reply(text)?,
            };
            Ok(done)
        }
    );

    #[tokio::test]
    async fn stubs_stand_in_arms_and_decide_which_runs() {
        let run = stubbed!(triage("new"), classify => async |_| Kind::Other);
        assert_eq!(run.await.unwrap(), "replied to new");
        let run = stubbed!(triage("new"), file_bug => async |number| Ok(format!("bug {number}")));
        assert_eq!(run.await.unwrap(), "bug 1");
        let run = stubbed!(triage(""), file_bug => async |_| unreachable!("another arm"));
        assert_eq!(run.await.unwrap(), "replied to ");
    }

    workflow!(
        async fn first(urls: [String; 2]) -> Option<String> {
            let [one, other] = urls;
            let page = select_ok!(fetch(&one), fetch(&other));
            page.ok()
        }
    );

    #[tokio::test]
    async fn a_member_that_is_a_stub_wins_or_loses() {
        let urls = || ["one", "other"].map(str::to_owned);
        let run = stubbed!(
            first(urls()),
            fetch => async |url| if url == "one" { Err(Down) } else { Ok(url.to_owned()) },
        );
        assert_eq!(run.await.as_deref(), Some("other"));
        let run = stubbed!(first(urls()), fetch => |_| async { Err(Down) });
        assert_eq!(run.await, None);
    }

    workflow!(
        async fn votes(urls: &[String; 3]) -> bool {
            let [a, b, c] = urls;
            let two = quorum!(2; fetch(a), fetch(b), fetch(c));
            two.is_ok()
        }
    );

    #[tokio::test]
    async fn a_quorum_counts_stubs() {
        let urls = ["a", "b", "c"].map(str::to_owned);
        for (failing, reached) in [("c", true), ("bc", false)] {
            let run = stubbed!(
                votes(&urls),
                fetch => async |url| if failing.contains(url) { Err(Down) } else { Ok(url.to_owned()) },
            );
            assert_eq!(run.await, reached);
        }
    }

    #[node(pure)]
    async fn compose(topic: &str, feedback: Option<&String>) -> String {
        format!("{topic}{}", feedback.map_or("", String::as_str))
    }

    #[node(pure)]
    fn critique(draft: &str) -> Option<String> {
        (draft.len() < 5).then(|| format!("{draft}!"))
    }

    workflow!(
        async fn compose_all(topic: &str) -> Option<String> {
            let mut feedback: Option<String> = None;
            let text = loop {
                let draft = compose(topic, feedback.as_ref());
                let verdict = critique(&draft);
                if verdict.is_none() {
                    break draft;
                }
                feedback = verdict;
            }
            .max(3)
            .ok();
            text
        }
    );

    #[tokio::test]
    async fn the_rounds_of_a_loop_lend_a_stub_what_is_theirs() {
        let drafts = RefCell::new(Vec::new());
        let run = stubbed!(
            compose_all("a"),
            critique => |draft| {
                drafts.borrow_mut().push(draft.to_owned());
                (drafts.borrow().len() < 3).then(|| "+".to_owned())
            },
        );
        assert_eq!(run.await.as_deref(), Some("a+"));
        assert_eq!(drafts.into_inner(), ["a", "a+", "a+"]);
        let run = stubbed!(compose_all("a"), compose => async |topic, feedback| {
            feedback.map_or_else(|| topic.to_owned(), |feedback| feedback.repeat(3))
        });
        assert_eq!(run.await.as_deref(), Some("a!a!a!"));
    }
}

mod guesses {
    use super::*;

    #[node(read)]
    async fn kind_of(text: &str) -> u32 {
        u32::try_from(text.len()).unwrap()
    }

    #[node(read)]
    async fn orders(kind: &u32) -> Vec<u32> {
        vec![*kind]
    }

    workflow!(
        async fn ahead(text: &str, guess: Option<u32>) -> Vec<u32> {
            let kind = kind_of(text).guess(guess);
            let found = orders(&kind);
            found
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_stub_runs_on_a_guess_and_again_if_it_was_wrong() {
        for (guess, seconds, asked) in [(3, 2, vec![3]), (4, 3, vec![4, 3])] {
            let (start, kinds) = (Instant::now(), RefCell::new(Vec::new()));
            let run = stubbed!(
                ahead("new", Some(guess)),
                kind_of => async |text| {
                    sleep(Duration::from_secs(1)).await;
                    kind_of(text).await
                },
                orders => async |kind| {
                    kinds.borrow_mut().push(*kind);
                    sleep(Duration::from_secs(2)).await;
                    vec![kind * 10]
                },
            );
            assert_eq!(run.await, [30]);
            assert_eq!(kinds.into_inner(), asked);
            assert_eq!(start.elapsed(), Duration::from_secs(seconds));
        }
    }
}

mod nesting {
    use super::*;

    mod tools {
        use super::*;

        workflow!(
            pub(crate) async fn ask(text: &str) -> Result<String, Down> {
                let query = understand(text);
                let found = search(&query, "web")?;
                Ok(found.0.join(" "))
            }
        );
    }

    workflow!(
        async fn twice(one: &str, other: &str) -> Result<String, Down> {
            let first = tools::ask(one)?;
            let second = tools::ask(other)?;
            Ok(format!("{first}; {second}"))
        }
    );

    #[tokio::test]
    async fn a_workflow_in_another_is_stubbed_by_its_name() {
        let run = stubbed!(twice("a", "b"), ask => async |text| Ok(text.to_uppercase()));
        assert_eq!(run.await.unwrap(), "A; B");
        let run = stubbed!(twice("a", "b"), tools::ask => |_| async { Err(Down) });
        assert_eq!(run.await, Err(Down));
        let run = stubbed!(twice("a", "b"), second => async |text| Ok(text.to_uppercase()));
        assert_eq!(run.await.unwrap(), "a in web; B");
    }

    #[tokio::test]
    async fn the_nodes_of_a_workflow_in_another_are_stubbed_by_its_own_stubs() {
        let run = stubbed!(
            twice("a", "b"),
            first => async |text| {
                stubbed!(tools::ask(text), search => async |query, _| Ok(hits(&query.text))).await
            },
        );
        assert_eq!(run.await.unwrap(), "a; b in web");
    }

    #[derive(Resource)]
    struct Ledger;

    #[node(write(Ledger))]
    async fn book(log: &RefCell<Vec<u64>>, cents: u64) -> Result<(), Down> {
        log.borrow_mut().push(cents);
        Ok(())
    }

    workflow!(
        async fn charge(log: &RefCell<Vec<u64>>, cents: u64) -> Result<(), Down> {
            let booked = book(log, cents)?;
            Ok(booked)
        }
    );

    workflow!(
        async fn shop(log: &RefCell<Vec<u64>>, text: &str) -> Result<String, Down> {
            let found = tools::ask(text)?;
            charge(log, 7)?;
            Ok(found)
        }
    );

    #[tokio::test]
    async fn a_workflow_that_writes_can_be_a_stub_and_waits_at_the_gate() {
        let log = RefCell::default();
        let run = stubbed!(shop(&log, "a"), ask => |_| async { Err(Down) });
        assert_eq!(run.await, Err(Down));
        assert!(log.borrow().is_empty());
        let run = stubbed!(shop(&log, "a"), charge => async |log, cents| {
            log.borrow_mut().push(cents * 100);
            Ok(())
        });
        assert!(run.await.is_ok());
        assert_eq!(log.into_inner(), [700]);
    }
}

mod outside_of_the_task {
    use super::*;

    #[node(pure, blocking)]
    fn hash(text: String) -> usize {
        text.len()
    }

    #[node(read, spawn)]
    async fn download(url: String) -> Result<String, Down> {
        Ok(url)
    }

    workflow!(
        async fn digest(url: &str) -> Result<usize, Down> {
            let page = download(url.to_owned()).retry(1)?;
            let length = hash(page);
            Ok(length)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_stub_runs_in_the_task_and_may_borrow() {
        assert_eq!(digest("abc").await, Ok(3));
        let (tries, pages) = (Cell::new(0), RefCell::new(Vec::new()));
        let run = stubbed!(
            digest("abc"),
            download => async |url| {
                tries.set(tries.get() + 1);
                sleep(Duration::from_secs(1)).await;
                if tries.get() == 1 { Err(Down) } else { Ok(url) }
            },
            hash => |page| {
                pages.borrow_mut().push(page);
                7
            },
        );
        assert_eq!(run.await, Ok(7));
        assert_eq!(pages.into_inner(), ["abc"]);
        assert_eq!(tries.get(), 2);
    }

    workflow!(
        async fn in_time(text: String) -> Option<usize> {
            let length = hash(text).timeout(2s).ok();
            length
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_async_stub_lets_a_blocking_node_take_its_time() {
        for (seconds, length) in [(1, Some(3)), (3, None)] {
            let run = stubbed!(
                in_time("abc".to_owned()),
                hash => async |text| {
                    sleep(Duration::from_secs(seconds)).await;
                    text.len()
                },
            );
            assert_eq!(run.await, length);
        }
        let run = stubbed!(digest("abc"), hash => async |text| {
            tokio::task::yield_now().await;
            text.len() + 1
        });
        assert_eq!(run.await, Ok(4));
    }
}

mod heads {
    use super::*;
    use std::fmt::Display;

    #[node(pure)]
    fn show<T: Display + ?Sized>(value: &T) -> String {
        value.to_string()
    }

    #[node(read)]
    async fn longer<'a>(one: &'a str, other: &'a str) -> usize {
        one.len().max(other.len())
    }

    struct Words<'a>(Vec<&'a str>);

    #[node(pure)]
    fn longest(words: &Words<'_>) -> String {
        let longest = words.0.iter().max_by_key(|word| word.len());
        longest.copied().unwrap_or_default().to_owned()
    }

    workflow!(
        async fn named<'t, T: Display>(text: &'t str, other: T) -> (&'t str, usize, String) {
            let words: Words<'t> = Words(text.split(' ').collect());
            let long = longest(&words);
            let best = longer(&long, "best");
            let shown = show::<T>(&other);
            (text, best, shown)
        }
    );

    #[tokio::test]
    async fn generics_of_the_workflow_are_left_to_rustc() {
        let text = String::from("a very short text");
        assert_eq!(stubbed!(named(&text, 7)).await, (&*text, 5, "7".into()));
        let run = stubbed!(
            named(&text, 7),
            longest => |words| words.0.join("-"),
            longer => async |one, other| one.len() + other.len(),
            show => |value| format!("{value}!"),
        );
        assert_eq!(run.await, (&*text, 21, "7!".into()));
    }

    workflow!(
        async fn borrowing(text: &str) -> String {
            let query = understand(text);
            let words = Words(query.text.split(' ').collect());
            let long = longest(&words);
            long
        }
    );

    #[tokio::test]
    async fn a_stub_is_lent_what_borrows_from_another_value() {
        let run = stubbed!(borrowing("very short"), longest => |words| words.0.concat());
        assert_eq!(run.await, "veryshort");
    }

    workflow!(
        async fn lent(text: &str) -> &str {
            let shown = show(text);
            let short = shown.len() < 3;
            if short { "" } else { text }
        }
    );

    workflow!(
        async fn lent_on(text: &str) -> usize {
            let same = lent(text);
            let shown = show(same);
            shown.len()
        }
    );

    #[tokio::test]
    async fn a_workflow_that_lends_its_output_is_a_stub_too() {
        assert_eq!(stubbed!(lent_on("abcd")).await, 4);
        assert_eq!(
            stubbed!(lent_on("abcd"), lent => async |text| &text[1..]).await,
            3
        );
    }

    workflow!(
        async fn anything(value: impl Display, text: &str) -> impl Display {
            let shown = show(&value);
            let query = understand(text);
            format!("{shown} {}", query.text)
        }
    );

    #[tokio::test]
    async fn types_without_a_name_stay_so() {
        let run = stubbed!(anything(7, "x"), understand => |_| understand("y"));
        assert_eq!(format!("{}", run.await), "7 y");
    }

    #[node(read)]
    async fn each(words: &[&str], from: usize) -> impl Iterator<Item = usize> {
        words
            .iter()
            .map(move |word| word.len() + from)
            .collect::<Vec<_>>()
            .into_iter()
    }

    workflow!(
        async fn sum(text: &str) -> usize {
            let words = Words(text.split(' ').collect());
            let all = each(&words.0, 1);
            all.sum()
        }
    );

    #[tokio::test]
    async fn a_node_that_gives_impl_trait_has_a_stub_of_another_type() {
        assert_eq!(stubbed!(sum("a bc")).await, 5);
        assert_eq!(
            stubbed!(sum("a bc"), each => async |_, from| vec![from, from].into_iter()).await,
            2
        );
    }

    workflow!(
        #[errors(AnswerError)]
        async fn with_errors(text: &str) -> Result<String, AnswerError> {
            let query = understand(text);
            let docs = search(&query, "docs")?;
            let issues = search(&query, "issues")?;
            Ok(draft(&query, [&docs, &issues]))
        }
    );

    #[tokio::test]
    async fn a_failure_is_named_by_its_statement() {
        let run = stubbed!(with_errors("new"), issues => |_, _| async { Err(Down) });
        assert!(matches!(run.await, Err(AnswerError::Issues(Down))));
    }

    workflow!(
        async fn emitting(text: &str) -> Result<usize, Down> {
            let query = understand(text);
            let docs = search(&query, "docs").emit()?;
            let all = for hit in docs.0.iter().concurrent(2) {
                let shown = show(hit).emit();
                shown.len()
            };
            Ok(all.len())
        }
    );

    #[tokio::test]
    async fn what_a_run_with_stubs_emits_nobody_sees() {
        assert_eq!(emitting("new").await, Ok(1));
        let run = stubbed!(emitting("new"), search => async |_, _| Ok(Hits(Vec::new())));
        assert_eq!(run.await, Ok(0));
    }

    workflow!(
        async fn without_inputs() -> usize {
            let query = understand("all");
            query.text.len()
        }
    );

    #[tokio::test]
    async fn a_workflow_without_inputs() {
        let run = stubbed!(without_inputs(), understand => |text| Query { text: text.repeat(2) });
        assert_eq!(run.await, 6);
    }
}
