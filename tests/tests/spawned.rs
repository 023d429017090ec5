//! `name::spawn(..)` runs a workflow as a task of its own: dropping its handle ends it like a failure,
//! so that writes are finished and undos run even if whoever waited has gone.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    reason = "the nodes show shapes of signatures"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use dag_core::{Handle, Resource, node, workflow};
use dag_tests::{Recorder, What};
use tokio::time::{sleep, timeout};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Trash;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Broken(&'static str);

#[node(pure)]
async fn look(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(pure)]
async fn look_after(recorder: &Recorder, name: &'static str, ms: u64, before: u64) -> u64 {
    recorder.work(name, ms).await;
    before + ms
}

#[node(read)]
async fn pass_until(
    recorder: &Recorder,
    name: &'static str,
    ms: u64,
    limit: u64,
) -> Result<u64, Broken> {
    recorder.work(name, ms).await;
    if ms < limit {
        Ok(ms)
    } else {
        Err(Broken(name))
    }
}

#[node(write(Ledger), idempotent, commutes)]
async fn set(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(write(Outbox), commutes)]
async fn add(recorder: &Recorder, name: &'static str, ms: u64) -> u64 {
    recorder.work(name, ms).await;
    ms
}

#[node(write(Trash), idempotent)]
async fn take_back(recorder: &Recorder, name: &'static str, ms: u64, _value: &u64) {
    recorder.work(name, ms).await;
}

workflow!(
    async fn two_looks(recorder: Recorder, ms: u64) -> u64 {
        let a = look(&recorder, "a", ms);
        let b = look(&recorder, "b", 20);
        look_after(&recorder, "c", 5, a + b)
    }
);

workflow!(
    async fn fallible(recorder: Recorder, limit: u64) -> Result<u64, Broken> {
        let a = add(&recorder, "a", 10).undo(take_back(&recorder, "undo a", 5, _));
        let late = add(&recorder, "late", 50).undo(take_back(&recorder, "undo late", 7, _));
        let gated = add(&recorder, "gated", 5);
        let slow = look(&recorder, "slow", 60);
        let checked = pass_until(&recorder, "checked", 40, limit)?;
        Ok(a + late + gated + slow + checked)
    }
);

workflow!(
    async fn infallible(recorder: Recorder) -> u64 {
        let looked = look(&recorder, "looked", 100);
        let written = set(&recorder, "written", 50);
        let sent = add(&recorder, "sent", 30);
        let later = look_after(&recorder, "later", 5, sent);
        looked + written + later
    }
);

/// Lets so many milliseconds pass.
async fn pass_time(ms: u64) {
    sleep(Duration::from_millis(ms)).await;
}

/// Nothing is left running: whatever has started has ended or was dropped, and nothing follows.
async fn assert_over(recorder: &Recorder) {
    let events = recorder.events();
    let count = |what| events.iter().filter(|event| event.what == what).count();
    assert_eq!(
        count(What::Start),
        count(What::End) + count(What::Drop),
        "{events:?}"
    );
    pass_time(1000).await;
    assert_eq!(recorder.events(), events, "something came after the end");
}

mod awaited {
    use super::{
        Broken, Handle, Recorder, What, assert_over, fallible, infallible, pass_time, two_looks,
    };

    #[tokio::test(start_paused = true)]
    async fn a_handle_gives_the_output() {
        let recorder = Recorder::new();
        let handle: Handle<u64> = two_looks::spawn(recorder.clone(), 10);
        assert_eq!(handle.await, 35);
        assert_eq!(recorder.now(), 25);
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_handle_gives_an_error_when_the_undos_have_run() {
        let recorder = Recorder::new();
        let handle: Handle<Result<u64, Broken>> = fallible::spawn(recorder.clone(), 0);
        assert_eq!(handle.await, Err(Broken("checked")));
        assert_eq!(recorder.now(), 62);
        assert_eq!(
            recorder.ended(),
            ["a", "checked", "late", "undo late", "undo a"]
        );
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_spawned_run_is_the_run_itself() {
        let plain = Recorder::new();
        let output = fallible(plain.clone(), 100).await;
        let spawned = Recorder::new();
        assert_eq!(fallible::spawn(spawned.clone(), 100).await, output);
        assert_eq!(plain.events(), spawned.events());
    }

    #[tokio::test(start_paused = true)]
    async fn it_runs_without_being_awaited() {
        let recorder = Recorder::new();
        let handle = infallible::spawn(recorder.clone());
        pass_time(70).await;
        assert_eq!(recorder.times("sent", What::End), [30]);
        assert_eq!(recorder.times("later", What::End), [35]);
        assert_eq!(recorder.times("written", What::End), [50]);
        pass_time(70).await;
        assert_eq!(recorder.times("looked", What::End), [100]);
        assert_eq!(handle.await, 185);
        assert_eq!(recorder.now(), 140);
    }

    #[tokio::test(start_paused = true)]
    async fn two_spawned_runs_run_beside_each_other() {
        let recorder = Recorder::new();
        let one = two_looks::spawn(recorder.clone(), 10);
        let two = two_looks::spawn(recorder.clone(), 30);
        assert_eq!((two.await, one.await), (55, 35));
        assert_eq!(recorder.now(), 35);
    }

    #[tokio::test(start_paused = true)]
    async fn a_handle_may_be_awaited_in_another_task() {
        fn assert_send_static<T: Send + 'static>(value: T) -> T {
            value
        }
        let recorder = Recorder::new();
        let handle = assert_send_static(two_looks::spawn(recorder.clone(), 10));
        let task = tokio::spawn(handle);
        assert_eq!(task.await.expect("no panic"), 35);
    }
}

mod panics {
    use super::{Recorder, add, assert_over, look, node, workflow};

    #[node(pure)]
    async fn explode(ms: u64) -> u64 {
        tokio::time::sleep(std::time::Duration::from_millis(ms)).await;
        assert!(ms == 0, "boom after {ms}");
        ms
    }

    workflow!(
        async fn exploding(recorder: Recorder, ms: u64) -> u64 {
            let a = look(&recorder, "slow", 100);
            let b = explode(ms);
            let c = add(&recorder, "written", 20);
            a + b + c
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_panic_reaches_whoever_awaits() {
        let recorder = Recorder::new();
        let handle = exploding::spawn(recorder.clone(), 30);
        let awaiting = tokio::spawn(async move {
            let output = handle.await;
            output + 1
        });
        let panic = awaiting.await.expect_err("it panics").into_panic();
        let message = panic.downcast_ref::<String>().expect("a message");
        assert!(message.contains("boom after 30"), "{message}");
        assert_eq!(recorder.now(), 30);
        assert_eq!(recorder.dropped(), ["slow"]);
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_panic_in_a_run_that_nobody_awaits_disturbs_nobody() {
        let recorder = Recorder::new();
        let handle = exploding::spawn(recorder.clone(), 30);
        super::pass_time(50).await;
        drop(handle);
        assert_eq!(exploding::spawn(recorder.clone(), 0).await, 120);
    }
}

mod dropped {
    use super::{
        Duration, Recorder, What, assert_over, fallible, infallible, pass_time, timeout, two_looks,
    };

    #[tokio::test(start_paused = true)]
    async fn before_the_first_poll_nothing_starts() {
        let recorder = Recorder::new();
        drop(fallible::spawn(recorder.clone(), 100));
        drop(infallible::spawn(recorder.clone()));
        pass_time(1000).await;
        assert!(recorder.events().is_empty(), "{:?}", recorder.events());
    }

    #[tokio::test(start_paused = true)]
    async fn among_looks_everything_is_dropped_at_once() {
        let recorder = Recorder::new();
        let handle = two_looks::spawn(recorder.clone(), 10);
        pass_time(15).await;
        drop(handle);
        pass_time(100).await;
        assert_eq!(recorder.ended(), ["a"]);
        assert_eq!(recorder.times("b", What::Drop), [15]);
        assert_eq!(recorder.started(), ["a", "b"]);
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn begun_writes_are_finished_also_in_a_workflow_that_cannot_fail() {
        let recorder = Recorder::new();
        let handle = infallible::spawn(recorder.clone());
        pass_time(15).await;
        drop(handle);
        pass_time(200).await;
        assert_eq!(recorder.times("looked", What::Drop), [15]);
        assert_eq!(recorder.times("sent", What::End), [30]);
        assert_eq!(recorder.times("written", What::End), [50]);
        assert_eq!(recorder.started(), ["looked", "written", "sent"]);
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn writes_are_finished_then_the_undos_run() {
        let recorder = Recorder::new();
        let handle = fallible::spawn(recorder.clone(), 100);
        pass_time(20).await;
        drop(handle);
        pass_time(200).await;
        let story: Vec<String> = recorder.events().iter().map(ToString::to_string).collect();
        let (begin, rest) = story.split_at(5);
        assert_eq!(
            begin,
            [
                "a Start at 0",
                "late Start at 0",
                "slow Start at 0",
                "checked Start at 0",
                "a End at 10",
            ]
        );
        let (mut dropped, rest) = (rest.to_vec(), rest.get(2..).unwrap_or_default());
        dropped.truncate(2);
        dropped.sort_unstable();
        assert_eq!(dropped, ["checked Drop at 20", "slow Drop at 20"]);
        assert_eq!(
            rest,
            [
                "late End at 50",
                "undo late Start at 50",
                "undo late End at 57",
                "undo a Start at 57",
                "undo a End at 62",
            ]
        );
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn once_a_gated_write_has_begun_it_is_too_late_to_stop() {
        let recorder = Recorder::new();
        let handle = fallible::spawn(recorder.clone(), 100);
        pass_time(55).await;
        drop(handle);
        pass_time(200).await;
        assert_eq!(recorder.times("gated", What::Start), [40]);
        assert_eq!(recorder.times("slow", What::End), [60]);
        assert_eq!(recorder.dropped(), [] as [&str; 0]);
        assert!(recorder.times("undo late", What::Start).is_empty());
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn after_the_end_nothing_happens() {
        let recorder = Recorder::new();
        let handle = fallible::spawn(recorder.clone(), 100);
        pass_time(100).await;
        let events = recorder.events();
        drop(handle);
        pass_time(100).await;
        assert_eq!(recorder.events(), events);
        assert!(recorder.times("undo a", What::Start).is_empty());
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_run_that_has_failed_already_goes_on_undoing() {
        for ms in [45, 53, 58] {
            let recorder = Recorder::new();
            let handle = fallible::spawn(recorder.clone(), 0);
            pass_time(ms).await;
            drop(handle);
            pass_time(200).await;
            assert_eq!(
                recorder.ended(),
                ["a", "checked", "late", "undo late", "undo a"]
            );
            assert_eq!(recorder.times("undo late", What::End), [57]);
            assert_eq!(recorder.times("undo a", What::End), [62]);
            assert_over(&recorder).await;
        }
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_gives_up_waiting_ends_the_run() {
        let recorder = Recorder::new();
        let waiting = timeout(
            Duration::from_millis(20),
            fallible::spawn(recorder.clone(), 100),
        );
        assert!(waiting.await.is_err());
        pass_time(200).await;
        assert_eq!(recorder.ended(), ["a", "late", "undo late", "undo a"]);
        assert_eq!(recorder.times("undo a", What::End), [62]);
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_drops_its_handler_ends_the_run() {
        let recorder = Recorder::new();
        let clone = recorder.clone();
        let handler = tokio::spawn(async move { fallible::spawn(clone, 100).await });
        pass_time(20).await;
        handler.abort();
        pass_time(200).await;
        assert!(handler.await.expect_err("aborted").is_cancelled());
        assert_eq!(recorder.ended(), ["a", "late", "undo late", "undo a"]);
        assert_eq!(recorder.times("slow", What::Drop), [20]);
        assert_eq!(recorder.times("undo a", What::End), [62]);
        assert_over(&recorder).await;
    }
}

mod stopped {
    use super::{
        Arc, AtomicUsize, Broken, Duration, Ordering, Recorder, What, add, assert_over, fallible,
        infallible, node, pass_time, take_back, timeout, two_looks, workflow,
    };

    #[tokio::test(start_paused = true)]
    async fn stop_ends_the_run_and_waits_for_the_end() {
        let recorder = Recorder::new();
        let handle = fallible::spawn(recorder.clone(), 100);
        pass_time(20).await;
        assert_eq!(handle.stop().await.ok(), None);
        assert_eq!(recorder.now(), 62);
        assert_eq!(recorder.times("slow", What::Drop), [20]);
        assert_eq!(recorder.ended(), ["a", "late", "undo late", "undo a"]);
        assert_over(&recorder).await;

        let recorder = Recorder::new();
        let handle = infallible::spawn(recorder.clone());
        pass_time(15).await;
        assert_eq!(handle.stop().await.ok(), None);
        assert_eq!(recorder.now(), 50);
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn stopping_what_only_looks_takes_no_time() {
        let recorder = Recorder::new();
        let handle = two_looks::spawn(recorder.clone(), 10);
        pass_time(15).await;
        assert_eq!(handle.stop().await.ok(), None);
        assert_eq!(recorder.now(), 15);
        assert_eq!(recorder.times("b", What::Drop), [15]);
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn stopped_before_its_first_poll_a_run_starts_nothing() {
        let recorder = Recorder::new();
        let handle = fallible::spawn(recorder.clone(), 100);
        assert_eq!(handle.stop().await.ok(), None);
        assert_eq!(recorder.now(), 0);
        assert!(recorder.events().is_empty(), "{:?}", recorder.events());
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn stop_gives_the_output_of_a_run_that_has_ended() {
        let recorder = Recorder::new();
        let handle = two_looks::spawn(recorder.clone(), 10);
        pass_time(100).await;
        assert_eq!(handle.stop().await.ok(), Some(35));
        assert_eq!(recorder.now(), 100);

        let recorder = Recorder::new();
        let handle = fallible::spawn(recorder.clone(), 0);
        pass_time(100).await;
        assert_eq!(handle.stop().await.ok(), Some(Err(Broken("checked"))));
        assert_eq!(recorder.now(), 100);
        assert_over(&recorder).await;
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_does_not_wait_for_the_stop_has_stopped_all_the_same() {
        let recorder = Recorder::new();
        let handle = fallible::spawn(recorder.clone(), 100);
        pass_time(20).await;
        assert!(
            timeout(Duration::from_millis(10), handle.stop())
                .await
                .is_err()
        );
        assert_eq!(recorder.now(), 30);
        pass_time(200).await;
        assert_eq!(recorder.ended(), ["a", "late", "undo late", "undo a"]);
        assert_eq!(recorder.times("undo a", What::End), [62]);
        assert_over(&recorder).await;
    }

    /// Counts one up while it lives.
    struct Alive(Arc<AtomicUsize>);

    impl Drop for Alive {
        fn drop(&mut self) {
            self.0.fetch_sub(1, Ordering::SeqCst);
        }
    }

    #[node(read, spawn)]
    async fn hang(alive: Arc<AtomicUsize>) -> u64 {
        alive.fetch_add(1, Ordering::SeqCst);
        let _alive = Alive(alive);
        std::future::pending().await
    }

    #[node(read)]
    async fn hang_here(alive: Arc<AtomicUsize>) -> Result<u64, Broken> {
        alive.fetch_add(1, Ordering::SeqCst);
        let _alive = Alive(alive);
        std::future::pending().await
    }

    workflow!(
        async fn hanging(recorder: Recorder, alive: Arc<AtomicUsize>) -> Result<u64, Broken> {
            let added = add(&recorder, "added", 10).undo(take_back(&recorder, "undo", 5, _));
            let there = hang(Arc::clone(&alive));
            let here = hang_here(Arc::clone(&alive))?;
            Ok(added + there + here)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn stop_ends_what_would_never_end() {
        let recorder = Recorder::new();
        let alive = Arc::new(AtomicUsize::new(0));
        let handle = hanging::spawn(recorder.clone(), Arc::clone(&alive));
        pass_time(20).await;
        assert_eq!(alive.load(Ordering::SeqCst), 2);
        assert_eq!(handle.stop().await.ok(), None);
        assert_eq!(alive.load(Ordering::SeqCst), 0);
        assert_eq!(recorder.ended(), ["added", "undo"]);
        assert_eq!(recorder.now(), 25);
    }
}

/// On several threads, without a clock: the nodes wait for the test, and the test for them.
mod on_several_threads {
    use super::{
        Arc, Broken, Duration, Ledger, Outbox, Recorder, Trash, assert_over, node, timeout,
        workflow,
    };
    use tokio::sync::Semaphore;

    /// What the test and the nodes of one run tell each other.
    struct Talk {
        recorder: Recorder,
        /// A permit for each node that has begun, and for each undo that has ended.
        told: Semaphore,
        /// Lets the write end.
        write: Semaphore,
        /// Lets the check end.
        check: Semaphore,
    }

    impl Talk {
        fn new() -> Arc<Self> {
            Arc::new(Self {
                recorder: Recorder::new(),
                told: Semaphore::new(0),
                write: Semaphore::new(0),
                check: Semaphore::new(0),
            })
        }

        /// Waits until it has been told so many things.
        async fn hear(&self, count: u32) {
            let told = timeout(Duration::from_secs(30), self.told.acquire_many(count)).await;
            told.expect("nothing hangs").expect("never closed").forget();
        }
    }

    #[node(write(Ledger), idempotent)]
    async fn quick(talk: &Talk) -> u64 {
        talk.recorder.work("quick", 0).await;
        talk.told.add_permits(1);
        1
    }

    #[node(write(Outbox))]
    async fn slow(talk: &Talk) -> u64 {
        let running = talk.recorder.begin("slow");
        talk.told.add_permits(1);
        talk.write.acquire().await.expect("never closed").forget();
        running.end();
        2
    }

    #[node(read)]
    async fn check(talk: &Talk) -> Result<u64, Broken> {
        let running = talk.recorder.begin("check");
        talk.told.add_permits(1);
        talk.check.acquire().await.expect("never closed").forget();
        running.end();
        Ok(3)
    }

    #[node(write(Trash), idempotent)]
    async fn take_back(talk: &Talk, name: &'static str, _value: &u64) {
        talk.recorder.work(name, 1).await;
        talk.told.add_permits(1);
    }

    workflow!(
        async fn talking(talk: Arc<Talk>) -> Result<u64, Broken> {
            let quick = quick(&talk).undo(take_back(&talk, "undo quick", _));
            let slow = slow(&talk).undo(take_back(&talk, "undo slow", _));
            let check = check(&talk)?;
            Ok(quick + slow + check)
        }
    );

    #[tokio::test(flavor = "multi_thread", worker_threads = 3)]
    async fn a_handle_gives_the_output() {
        let talk = Talk::new();
        let handle = talking::spawn(Arc::clone(&talk));
        talk.hear(3).await;
        talk.write.add_permits(1);
        talk.check.add_permits(1);
        assert_eq!(handle.await, Ok(6));
        assert_eq!(talk.recorder.ended().len(), 3);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 3)]
    async fn a_dropped_run_finishes_its_write_and_undoes() {
        for _ in 0..20 {
            let talk = Talk::new();
            let handle = talking::spawn(Arc::clone(&talk));
            talk.hear(3).await;
            drop(handle);
            while talk.recorder.dropped().is_empty() {
                tokio::task::yield_now().await;
            }
            assert_eq!(talk.recorder.ended(), ["quick"]);
            talk.write.add_permits(1);
            talk.hear(2).await;
            assert_eq!(talk.recorder.dropped(), ["check"]);
            assert_eq!(
                talk.recorder.ended(),
                ["quick", "slow", "undo slow", "undo quick"]
            );
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 3)]
    async fn stop_waits_for_the_last_undo() {
        for _ in 0..20 {
            let talk = Talk::new();
            let handle = talking::spawn(Arc::clone(&talk));
            talk.hear(3).await;
            talk.write.add_permits(1);
            let outcome = timeout(Duration::from_secs(30), handle.stop()).await;
            assert!(outcome.expect("nothing hangs").is_err());
            let ended = talk.recorder.ended();
            assert_eq!(
                ended,
                ["quick", "slow", "undo slow", "undo quick"],
                "{ended:?}"
            );
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 3)]
    async fn a_run_dropped_at_any_moment_is_undone_or_has_never_begun() {
        for round in 0..200_u64 {
            let talk = Talk::new();
            talk.write.add_permits(1);
            let handle = talking::spawn(Arc::clone(&talk));
            for _ in 0..round % 7 {
                tokio::task::yield_now().await;
            }
            let outcome = timeout(Duration::from_secs(30), handle.stop()).await;
            assert!(outcome.expect("nothing hangs").is_err());
            let ended = talk.recorder.ended();
            for (done, undone) in [("quick", "undo quick"), ("slow", "undo slow")] {
                let count = |name| ended.iter().filter(|other| **other == name).count();
                assert_eq!(count(done), count(undone), "{ended:?}");
            }
            assert!(!ended.contains(&"check"), "{ended:?}");
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 3)]
    async fn nothing_is_left_running() {
        let talk = Talk::new();
        talk.write.add_permits(1);
        let handle = talking::spawn(Arc::clone(&talk));
        talk.hear(3).await;
        assert_eq!(handle.stop().await.ok(), None);
        assert_over(&talk.recorder).await;
        assert_eq!(Arc::strong_count(&talk), 1, "the run still holds its input");
    }
}
