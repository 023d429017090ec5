//! Workflows inside of others, in shapes that are easily forgotten.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    clippy::unnecessary_wraps,
    clippy::unused_async,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the nodes show shapes of signatures, and a test may panic"
)]

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use dag_core::{Attached, Resource, node, workflow};
use dag_tests::{Broken, Recorder, What};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Trash;

#[node(pure)]
async fn look(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(read)]
async fn check(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    well: bool,
) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    if well { Ok(ms) } else { Err(Broken(name)) }
}

#[node(write(Ledger), idempotent, commutes)]
async fn set(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(write(Trash), idempotent, commutes)]
async fn take_back(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    well: bool,
) -> Result<(), Broken> {
    recorder.work(name, ms).await;
    if well { Ok(()) } else { Err(Broken(name)) }
}

mod generic {
    use super::{Arc, Debug, node, workflow};

    #[node(pure)]
    fn shown<T: Debug>(value: &T) -> String {
        format!("{value:?}")
    }

    #[node(pure)]
    fn made<T: Default>() -> T {
        T::default()
    }

    #[node(pure)]
    fn sum<const N: usize>(values: [u64; N]) -> u64 {
        values.iter().sum()
    }

    workflow!(
        async fn show<T: Debug>(value: &T) -> String {
            let text = shown(value);
            text + "!"
        }
    );

    workflow!(
        async fn show_default<T: Debug + Default>() -> String {
            let value = made::<T>();
            show(&value)
        }
    );

    workflow!(
        async fn add<const N: usize>(values: [u64; N]) -> u64 {
            sum(values)
        }
    );

    workflow!(
        async fn length(text: impl Into<String>) -> usize {
            let owned: String = text.into();
            owned.len()
        }
    );

    trait Store: Sync {
        fn get(&self, key: u64) -> u64;
    }

    struct Doubled;

    impl Store for Doubled {
        fn get(&self, key: u64) -> u64 {
            key * 2
        }
    }

    #[node(read)]
    async fn load(store: &dyn Store, key: u64) -> u64 {
        store.get(key)
    }

    #[node(read)]
    async fn load_from<S: Store>(store: &S, key: u64) -> u64 {
        store.get(key)
    }

    #[node(read)]
    async fn load_shared(store: Arc<dyn Store + Send>, key: u64) -> u64 {
        store.get(key)
    }

    workflow!(
        async fn both<S: Store>(store: &dyn Store, other: &S, key: u64) -> u64 {
            let one = load(store, key);
            let two = load_from(other, key);
            one + two
        }
    );

    workflow!(
        async fn all(
            doubled: &Doubled,
            shared: Arc<dyn Store + Send>,
        ) -> (String, String, u64, usize, u64, u64) {
            let shown = show(&7);
            let default = show_default::<Option<u8>>();
            let added = add::<3>([1, 2, 3]);
            let long = length("four");
            let both = both::<Doubled>(doubled, doubled, 4);
            let last = load_shared(shared, 5);
            (shown, default, added, long, both, last)
        }
    );

    #[tokio::test]
    async fn a_generic_workflow_is_named_with_and_without_its_types() {
        let all = all(&Doubled, Arc::new(Doubled)).await;
        assert_eq!(all, ("7!".to_owned(), "None!".to_owned(), 6, 4, 16, 10));
    }
}

mod names {
    use super::workflow;

    mod elsewhere {
        use super::super::{node, workflow};

        #[node(pure)]
        pub(super) fn twice(number: u64) -> u64 {
            number * 2
        }

        workflow!(
            pub(super) async fn four_times(number: u64) -> u64 {
                let twice = twice(number);
                self::twice(twice)
            }
        );
    }

    use elsewhere::four_times as fourfold;

    workflow!(
        async fn names(number: u64) -> u64 {
            let fourfold = fourfold(number);
            let other = elsewhere::four_times(fourfold);
            self::fourfold(other)
        }
    );

    #[tokio::test]
    async fn a_value_may_be_called_like_the_workflow() {
        assert_eq!(names(1).await, 64);
        let nested = names::GRAPH.nodes.iter().filter_map(|node| node.workflow);
        let nested: Vec<&str> = nested.map(|graph| graph.name).collect();
        assert_eq!(nested, ["four_times"; 3]);
    }
}

mod errors {
    use super::{Broken, Recorder, check, workflow};

    workflow!(
        async fn inner(recorder: &Recorder, well: bool) -> Result<u64, Broken> {
            check(recorder, "inner", 1, well)
        }
    );

    workflow!(
        #[errors(OuterError)]
        async fn outer(recorder: &Recorder, well: bool) -> Result<u64, OuterError> {
            let found = inner(recorder, well)?;
            let other = check(recorder, "other", 2, true)?;
            Ok(found + other)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_variant_holds_what_it_fails_with() {
        let recorder = Recorder::new();
        let error = outer(&recorder, false).await.unwrap_err();
        assert!(matches!(error, OuterError::Found(Broken("inner"))));
        assert_eq!(outer(&recorder, true).await.unwrap(), 3);
    }
}

mod fallbacks {
    use super::{Broken, Duration, Recorder, What, check, look, set, workflow};

    workflow!(
        async fn rescue(recorder: &Recorder, ms: u64) -> u64 {
            let looked = look(recorder, "looked", 3);
            let saved = set(recorder, "saved", ms);
            looked + saved
        }
    );

    workflow!(
        async fn behind_a_loop(recorder: &Recorder) -> Result<u64, Broken> {
            let found = loop {
                let tried = look(recorder, "tried", 10);
                if tried > 10 {
                    break tried;
                }
            }
            .max(2)
            .or_else(rescue(recorder, 30));
            let failed = check(recorder, "failed", 25, false)?;
            Ok(found + failed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn one_that_stands_in_for_a_loop_is_finished() {
        let recorder = Recorder::new();
        let run = tokio::time::timeout(Duration::from_secs(9), behind_a_loop(&recorder));
        assert_eq!(run.await.unwrap(), Err(Broken("failed")));
        assert_eq!(recorder.times("saved", What::End), [50]);
        assert_eq!(recorder.times("looked", What::End), [23]);
        assert_eq!(recorder.now(), 50);
    }

    workflow!(
        async fn in_items(recorder: &Recorder) -> Result<u64, Broken> {
            let saved = for ms in [10_u64, 20, 30, 40].concurrent(2) {
                rescue(recorder, ms)
            };
            let failed = check(recorder, "failed", 25, false)?;
            Ok(saved.len() as u64 + failed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn those_of_items_are_finished_and_no_others_begin() {
        let recorder = Recorder::new();
        let run = tokio::time::timeout(Duration::from_secs(9), in_items(&recorder));
        assert_eq!(run.await.unwrap(), Err(Broken("failed")));
        assert_eq!(recorder.times("saved", What::Start), [0, 0, 10, 20]);
        assert_eq!(recorder.times("saved", What::End), [10, 20, 40, 60]);
        assert_eq!(recorder.now(), 60);
    }

    workflow!(
        async fn retried(recorder: &Recorder) -> Result<u64, Broken> {
            let one = writes_and_fails(recorder).retry(5)?;
            let failed = check(recorder, "failed", 25, false)?;
            Ok(one + failed)
        }
    );

    workflow!(
        async fn writes_and_fails(recorder: &Recorder) -> Result<u64, Broken> {
            let saved = set(recorder, "saved", 10);
            let after = check(recorder, "after", saved, false)?;
            Ok(after)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn no_attempt_follows_when_the_run_fails() {
        let recorder = Recorder::new();
        let run = tokio::time::timeout(Duration::from_secs(9), retried(&recorder));
        assert_eq!(run.await.unwrap(), Err(Broken("failed")));
        assert_eq!(recorder.times("saved", What::Start), [0, 20]);
        assert_eq!(recorder.times("saved", What::End), [10, 30]);
        assert_eq!(recorder.times("after", What::Start), [10]);
        assert_eq!(recorder.now(), 30);
    }
}

mod undos {
    use super::{Attached, Broken, Duration, Recorder, What, check, set, take_back, workflow};

    workflow!(
        async fn undoing(recorder: &Recorder) -> Result<u64, Attached<Broken>> {
            let one = set(recorder, "one", 5).undo(take_back(recorder, "undo", 7, false));
            let two = check(recorder, "two", 50, true)?;
            Ok(one + two)
        }
    );

    #[derive(Debug, PartialEq, Eq)]
    enum Failed {
        Inside(Broken),
        Outside(Broken),
    }

    impl From<Attached<Broken>> for Failed {
        fn from(error: Attached<Broken>) -> Self {
            Self::Inside(error.into_error())
        }
    }

    impl From<Broken> for Failed {
        fn from(error: Broken) -> Self {
            Self::Outside(error)
        }
    }

    workflow!(
        async fn outer(recorder: &Recorder) -> Result<u64, Attached<Failed>> {
            let done = undoing(recorder)?;
            let failed = check(recorder, "failed", 10, false)?;
            Ok(done + failed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_undo_inside_that_fails_is_attached_outside() {
        let recorder = Recorder::new();
        let run = tokio::time::timeout(Duration::from_secs(9), outer(&recorder));
        let error = run.await.unwrap().unwrap_err();
        assert_eq!(error.error(), &Failed::Outside(Broken("failed")));
        let undos = error.undos();
        assert_eq!(undos.len(), 1);
        assert_eq!(undos[0].statement(), "one");
        assert_eq!(recorder.times("undo", What::Start), [10]);
        assert_eq!(recorder.now(), 17);
    }

    workflow!(
        async fn clean_up(recorder: &Recorder) -> Result<(), Broken> {
            let first = take_back(recorder, "first", 2, true)?;
            let second = take_back(recorder, "second", 3, true).after(first)?;
            Ok(second)
        }
    );

    workflow!(
        async fn with_a_workflow(recorder: &Recorder) -> Result<u64, Broken> {
            let clean_up = set(recorder, "one", 5).undo(clean_up(recorder));
            let failed = check(recorder, "failed", 10, false)?;
            Ok(clean_up + failed)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn an_undo_may_be_a_workflow() {
        let recorder = Recorder::new();
        assert_eq!(with_a_workflow(&recorder).await, Err(Broken("failed")));
        assert_eq!(recorder.times("second", What::End), [15]);
        assert_eq!(recorder.now(), 15);
    }
}

mod stopped {
    use super::{Broken, Duration, Recorder, What, check, set, take_back, workflow};
    use dag_core::node;
    use std::sync::Arc;

    struct Own(Arc<Recorder>);

    #[node(pure)]
    async fn own(recorder: Arc<Recorder>, ms: u64) -> Own {
        recorder.work("own", ms).await;
        Own(recorder)
    }

    workflow!(
        async fn writing(own: Own) -> Result<u64, Broken> {
            let one = set(&own.0, "one", 30).undo(take_back(&own.0, "undo", 7, true));
            let two = check(&own.0, "two", 50, true)?;
            Ok(one + two)
        }
    );

    workflow!(
        async fn tail(recorder: Arc<Recorder>) -> Result<u64, Broken> {
            let own = own(Arc::clone(&recorder), 5);
            let lent = check(&own.0, "lent", 3, true)?;
            let _ = lent;
            writing(own)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_stop_reaches_the_workflow_that_comes_last() {
        let recorder = Arc::new(Recorder::new());
        let handle = tail::spawn(Arc::clone(&recorder));
        tokio::time::sleep(Duration::from_millis(20)).await;
        drop(handle);
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(recorder.times("two", What::Drop), [20]);
        assert_eq!(recorder.times("one", What::End), [38]);
        assert_eq!(recorder.times("undo", What::Start), [38]);
    }
}

mod tasks {
    use super::{Broken, Duration, workflow};
    use dag_core::node;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[node(read, blocking)]
    fn slow(done: Arc<AtomicUsize>) -> usize {
        done.fetch_add(1, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(50));
        done.fetch_sub(1, Ordering::SeqCst)
    }

    #[node(read)]
    async fn fails(done: Arc<AtomicUsize>) -> Result<usize, Broken> {
        while done.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
        Err(Broken("fails"))
    }

    workflow!(
        async fn deep(done: Arc<AtomicUsize>) -> usize {
            let all = for _i in [1, 2].concurrent(2) {
                slow(done)
            };
            all.len()
        }
    );

    workflow!(
        async fn middle(done: Arc<AtomicUsize>) -> usize {
            deep(done)
        }
    );

    workflow!(
        async fn outer(done: Arc<AtomicUsize>) -> Result<usize, Broken> {
            let all = middle(Arc::clone(&done));
            let failed = fails(done)?;
            Ok(all + failed)
        }
    );

    #[tokio::test]
    async fn no_thread_is_left_running() {
        let done = Arc::new(AtomicUsize::new(0));
        assert_eq!(outer(Arc::clone(&done)).await, Err(Broken("fails")));
        assert_eq!(done.load(Ordering::SeqCst), 0, "so many still run");
    }
}
