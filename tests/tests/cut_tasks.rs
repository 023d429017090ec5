//! `blocking` and `spawn` nodes that a policy or a block cuts: the value flows on at once, the workflow returns when
//! they have really stopped.

#![allow(
    clippy::needless_pass_by_value,
    clippy::unused_async,
    reason = "the nodes show shapes of signatures"
)]

use dag_core::{Resource, node, workflow};
use std::future::Future;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::{JoinHandle, yield_now};

#[derive(Debug, PartialEq, Eq)]
struct Broken;

#[derive(Resource)]
struct Ledger;

/// What the test and the nodes of one run tell each other.
struct Talk {
    log: Mutex<Vec<&'static str>>,
    /// A permit for each line of the log.
    lines: Semaphore,
    open: Mutex<bool>,
    opened: Condvar,
}

impl Talk {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            log: Mutex::default(),
            lines: Semaphore::new(0),
            open: Mutex::new(false),
            opened: Condvar::new(),
        })
    }

    fn log(&self) -> MutexGuard<'_, Vec<&'static str>> {
        self.log.lock().expect("nobody panics with it")
    }

    fn says(&self, line: &'static str) {
        self.log().push(line);
        self.lines.add_permits(1);
    }

    /// Waits for the test, on a thread.
    fn wait(&self) {
        let open = self.open.lock().expect("nobody panics with it");
        let patience = Duration::from_mins(1);
        let opened = self
            .opened
            .wait_timeout_while(open, patience, |open| !*open);
        assert!(!opened.expect("nobody panics with it").1.timed_out());
    }

    fn open(&self) {
        *self.open.lock().expect("nobody panics with it") = true;
        self.opened.notify_all();
    }

    /// Waits until the log has this line.
    async fn hear(&self, line: &'static str) {
        while !self.log().contains(&line) {
            self.lines
                .acquire()
                .await
                .expect("it is never closed")
                .forget();
        }
    }
}

/// Says so when it is dropped.
struct Says(Arc<Talk>, &'static str);

impl Drop for Says {
    fn drop(&mut self) {
        self.0.says(self.1);
    }
}

/// Waits on its thread until the test opens.
#[node(read, blocking)]
fn block(talk: Arc<Talk>) -> u64 {
    talk.says("begun");
    talk.wait();
    talk.says("ended");
    1
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "the node shows the shape of its signature"
)]
#[node(read, blocking)]
fn try_block(talk: Arc<Talk>) -> Result<u64, Broken> {
    Ok(block(talk))
}

/// Its first attempt waits, others do not.
#[node(read, blocking)]
fn block_once(talk: Arc<Talk>) -> u64 {
    if talk.log().contains(&"begun") {
        2
    } else {
        block(talk)
    }
}

/// Gives a value, once the other has begun.
#[node(read)]
async fn quick(talk: &Talk) -> Result<u64, Broken> {
    while !talk.log().contains(&"begun") {
        yield_now().await;
    }
    Ok(7)
}

#[node(read)]
async fn fail(talk: &Talk) -> Result<u64, Broken> {
    let _ = quick(talk).await;
    talk.says("failed");
    Err(Broken)
}

/// What is downstream of the value.
#[node(read)]
fn see<T: Clone>(talk: &Talk, value: &T) -> T {
    talk.says("seen");
    value.clone()
}

#[node(write(Ledger), idempotent)]
async fn add(talk: &Talk) -> u64 {
    talk.says("added");
    5
}

#[node(write(Ledger), idempotent)]
async fn take_back(talk: &Talk, _added: &u64) {
    talk.says("undone");
}

/// It must go on until the test opens.
async fn goes_on<T>(run: &JoinHandle<T>) {
    for _ in 0..50 {
        yield_now().await;
        assert!(!run.is_finished(), "something is left running");
    }
}

/// Runs it, time passes once the node has begun, the value is seen, then the node may end, and then the run has to.
async fn cut<F>(talk: &Arc<Talk>, run: F) -> F::Output
where
    F: Future<Output: Send + 'static> + Send + 'static,
{
    let run = tokio::spawn(run);
    talk.hear("begun").await;
    tokio::time::advance(Duration::from_millis(150)).await;
    talk.hear("seen").await;
    goes_on(&run).await;
    talk.open();
    let output = run.await.expect("it does not panic");
    talk.says("returned");
    assert_eq!(*talk.log(), ["begun", "seen", "ended", "returned"]);
    assert_eq!(Arc::strong_count(talk), 1, "somebody still holds an input");
    output
}

mod policies {
    use super::{Arc, Broken, Talk, block, block_once, cut, node, see, try_block, workflow};

    workflow!(
        async fn timed(talk: Arc<Talk>) -> Option<u64> {
            let late = block(Arc::clone(&talk)).timeout(100ms).ok();
            see(&talk, &late)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn timeout() {
        let talk = Talk::new();
        assert_eq!(cut(&talk, timed(Arc::clone(&talk))).await, None);
    }

    #[tokio::test(start_paused = true)]
    async fn timeout_sequential() {
        let talk = Talk::new();
        let run = timed::sequential(Arc::clone(&talk));
        assert_eq!(cut(&talk, run).await, None);
    }

    #[tokio::test(start_paused = true)]
    async fn timeout_of_a_run_of_its_own() {
        let talk = Talk::new();
        let run = timed::spawn(Arc::clone(&talk));
        assert_eq!(cut(&talk, run).await, None);
    }

    workflow!(
        async fn in_a_result(talk: Arc<Talk>) -> Result<u64, Broken> {
            let late = try_block(Arc::clone(&talk)).timeout(100ms).unwrap_or(3);
            let seen = see(&talk, &late);
            Ok(seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn timeout_in_a_workflow_that_can_fail() {
        let talk = Talk::new();
        assert_eq!(cut(&talk, in_a_result(Arc::clone(&talk))).await, Ok(3));
    }

    workflow!(
        async fn timed_attempts(talk: Arc<Talk>) -> Option<u64> {
            let late = block_once(Arc::clone(&talk)).timeout(100ms).retry(1).ok();
            see(&talk, &late)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn retry_behind_timeout() {
        let talk = Talk::new();
        let run = timed_attempts(Arc::clone(&talk));
        assert_eq!(cut(&talk, run).await, Some(2));
    }

    workflow!(
        async fn hedged(talk: Arc<Talk>) -> u64 {
            let late = block_once(Arc::clone(&talk)).hedge(100ms);
            see(&talk, &late)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn hedge() {
        let talk = Talk::new();
        assert_eq!(cut(&talk, hedged(Arc::clone(&talk))).await, 2);
    }

    #[node(pure)]
    async fn fail_at_once() -> Result<u64, Broken> {
        Err(Broken)
    }

    workflow!(
        async fn fallen_back(talk: Arc<Talk>) -> Option<u64> {
            let late = fail_at_once()
                .or_else(block(Arc::clone(&talk)))
                .timeout(100ms)
                .ok();
            see(&talk, &late)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn or_else_in_front_of_timeout() {
        let talk = Talk::new();
        assert_eq!(cut(&talk, fallen_back(Arc::clone(&talk))).await, None);
    }
}

mod blocks {
    use super::{
        Arc, Broken, Talk, block, cut, fail, node, quick, see, take_back, try_block, workflow,
    };
    use dag_core::AllFailed;

    workflow!(
        async fn selected(talk: Arc<Talk>) -> Option<u64> {
            let first = select_ok!(try_block(Arc::clone(&talk)), quick(&talk)).ok();
            see(&talk, &first)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn select_ok() {
        let talk = Talk::new();
        assert_eq!(cut(&talk, selected(Arc::clone(&talk))).await, Some(7));
    }

    workflow!(
        async fn voted(talk: Arc<Talk>) -> Option<[Option<u64>; 3]> {
            let votes = quorum!(2; quick(&talk), try_block(Arc::clone(&talk)), quick(&talk)).ok();
            see(&talk, &votes)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn quorum() {
        let talk = Talk::new();
        let votes = cut(&talk, voted(Arc::clone(&talk))).await;
        assert_eq!(votes, Some([Some(7), None, Some(7)]));
    }

    #[node(pure)]
    async fn hang() -> Result<u64, Broken> {
        std::future::pending().await
    }

    workflow!(
        async fn selected_in_time(talk: Arc<Talk>) -> bool {
            let first = select_ok!(try_block(Arc::clone(&talk)), hang()).timeout(100ms);
            let is_late = first.is_err();
            see(&talk, &is_late)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn select_ok_in_front_of_timeout() {
        let talk = Talk::new();
        assert!(cut(&talk, selected_in_time(Arc::clone(&talk))).await);
    }

    workflow!(
        async fn each_in_time(talk: Arc<Talk>) -> Option<Vec<u64>> {
            let late = for _ in [0].concurrent(2) {
                block(Arc::clone(&talk))
            }
            .timeout(100ms)
            .ok();
            see(&talk, &late)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn for_in_front_of_timeout() {
        let talk = Talk::new();
        assert_eq!(cut(&talk, each_in_time(Arc::clone(&talk))).await, None);
    }

    workflow!(
        async fn each_until(talk: Arc<Talk>) -> Vec<u64> {
            let there = for _ in [0, 1].concurrent(1).until(100ms) {
                block(Arc::clone(&talk))
            };
            see(&talk, &there)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn until() {
        let talk = Talk::new();
        assert!(cut(&talk, each_until(Arc::clone(&talk))).await.is_empty());
    }

    workflow!(
        async fn nested(talk: Arc<Talk>) -> Vec<Vec<u64>> {
            let there = for _ in [0].concurrent(1).until(100ms) {
                for _ in [0].concurrent(1) {
                    block(Arc::clone(&talk))
                }
            };
            see(&talk, &there)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn for_inside_of_until() {
        let talk = Talk::new();
        assert!(cut(&talk, nested(Arc::clone(&talk))).await.is_empty());
    }

    workflow!(
        async fn timed_items(talk: Arc<Talk>) -> Vec<Option<u64>> {
            let there = for _ in [0].concurrent(2) {
                block(Arc::clone(&talk)).timeout(100ms).ok()
            };
            see(&talk, &there)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn timeout_inside_of_for() {
        let talk = Talk::new();
        assert_eq!(cut(&talk, timed_items(Arc::clone(&talk))).await, [None]);
    }

    #[node(read, blocking)]
    fn one_fails(talk: Arc<Talk>, n: u64) -> Result<u64, Broken> {
        if n == 0 {
            return Ok(block(talk));
        }
        while !talk.log().contains(&"begun") {
            std::thread::yield_now();
        }
        talk.says("failed");
        Err(Broken)
    }

    workflow!(
        async fn failing_items(talk: Arc<Talk>) -> Result<Vec<u64>, Broken> {
            let added = super::add(&talk).undo(take_back(&talk, _));
            let all = for n in [added - 5, added].concurrent(2) {
                one_fails(Arc::clone(&talk), n)?
            };
            Ok(all)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn failing_for() {
        let talk = Talk::new();
        let run = tokio::spawn(failing_items(Arc::clone(&talk)));
        talk.hear("failed").await;
        super::goes_on(&run).await;
        talk.open();
        assert_eq!(run.await.ok(), Some(Err(Broken)));
        assert_eq!(*talk.log(), ["added", "begun", "failed", "ended", "undone"]);
    }

    workflow!(
        async fn failing_beside_members(
            talk: Arc<Talk>,
        ) -> Result<u64, AllFailed<(Broken, Broken)>> {
            let _ = fail(&talk)?;
            let first = select_ok!(try_block(Arc::clone(&talk)), hang())?;
            Ok(first)
        }
    );

    impl From<Broken> for AllFailed<(Broken, Broken)> {
        fn from(error: Broken) -> Self {
            Self::new((Some(error), None))
        }
    }

    #[tokio::test(start_paused = true)]
    async fn members_of_a_failing_run() {
        let talk = Talk::new();
        let run = tokio::spawn(failing_beside_members(Arc::clone(&talk)));
        talk.hear("failed").await;
        super::goes_on(&run).await;
        talk.open();
        let failed = run.await.expect("it does not panic").expect_err("it fails");
        assert_eq!(failed.errors(), &(Some(Broken), None));
        assert_eq!(*talk.log(), ["begun", "failed", "ended"]);
    }
}

mod runs {
    use super::{
        Arc, Broken, Duration, Says, Talk, add, block, cut, fail, goes_on, node, see, take_back,
        try_block, workflow, yield_now,
    };

    workflow!(
        async fn failing(talk: Arc<Talk>) -> Result<u64, Broken> {
            let added = add(&talk).undo(take_back(&talk, _));
            let late = block(Arc::clone(&talk)).timeout(1h).unwrap_or(0);
            let n = fail(&talk)?;
            Ok(n + added + late)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_a_failing_run_gives_up_has_ended_before_its_undos() {
        let talk = Talk::new();
        let run = tokio::spawn(failing(Arc::clone(&talk)));
        talk.hear("failed").await;
        goes_on(&run).await;
        talk.open();
        assert_eq!(run.await.ok(), Some(Err(Broken)));
        assert_eq!(*talk.log(), ["added", "begun", "failed", "ended", "undone"]);
    }

    workflow!(
        async fn failing_late(talk: Arc<Talk>) -> Result<u64, Broken> {
            let added = add(&talk).undo(take_back(&talk, _));
            let late = block(Arc::clone(&talk)).timeout(100ms).unwrap_or(0);
            let seen = see(&talk, &late);
            let n = fail(&talk).after(seen)?;
            Ok(n + added + seen)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn what_was_cut_before_a_failure_has_ended_before_the_undos() {
        let talk = Talk::new();
        let run = tokio::spawn(failing_late(Arc::clone(&talk)));
        talk.hear("begun").await;
        tokio::time::advance(Duration::from_millis(150)).await;
        talk.hear("failed").await;
        goes_on(&run).await;
        talk.open();
        assert_eq!(run.await.ok(), Some(Err(Broken)));
        assert_eq!(
            *talk.log(),
            ["added", "begun", "seen", "failed", "ended", "undone"]
        );
    }

    #[node(read, blocking)]
    fn block_and_fail(talk: Arc<Talk>) -> Result<u64, Broken> {
        block(talk);
        Err(Broken)
    }

    workflow!(
        async fn failing_beside_attempts(talk: Arc<Talk>) -> Result<u64, Broken> {
            let again = block_and_fail(Arc::clone(&talk)).retry(5).unwrap_or(0);
            let n = fail(&talk)?;
            Ok(n + again)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn no_attempt_follows_in_a_failing_run() {
        let talk = Talk::new();
        let run = tokio::spawn(failing_beside_attempts(Arc::clone(&talk)));
        talk.hear("failed").await;
        goes_on(&run).await;
        talk.open();
        assert_eq!(run.await.ok(), Some(Err(Broken)));
        assert_eq!(*talk.log(), ["begun", "failed", "ended"]);
    }

    workflow!(
        async fn stoppable(talk: Arc<Talk>) -> Option<u64> {
            block(Arc::clone(&talk)).timeout(1h).ok()
        }
    );
    workflow!(
        async fn stoppable_with_undos(talk: Arc<Talk>) -> Result<u64, Broken> {
            let added = add(&talk).undo(take_back(&talk, _));
            let late = try_block(Arc::clone(&talk)).retry(1)?;
            Ok(added + late)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn stop_waits() {
        let talk = Talk::new();
        let run = stoppable::spawn(Arc::clone(&talk));
        talk.hear("begun").await;
        let stopped = tokio::spawn(run.stop());
        goes_on(&stopped).await;
        talk.open();
        assert!(stopped.await.expect("it does not panic").is_err());
        assert_eq!(*talk.log(), ["begun", "ended"]);

        let talk = Talk::new();
        let run = stoppable_with_undos::spawn(Arc::clone(&talk));
        talk.hear("begun").await;
        let stopped = tokio::spawn(run.stop());
        goes_on(&stopped).await;
        talk.open();
        assert!(stopped.await.expect("it does not panic").is_err());
        assert_eq!(*talk.log(), ["added", "begun", "ended", "undone"]);
    }

    #[tokio::test(start_paused = true)]
    async fn dropping_the_future_waits_for_nothing() {
        let talk = Talk::new();
        let run = tokio::spawn(stoppable(Arc::clone(&talk)));
        talk.hear("begun").await;
        run.abort();
        assert!(run.await.is_err());
        assert_eq!(*talk.log(), ["begun"]);
        talk.open();
        talk.hear("ended").await;
    }

    #[node(pure)]
    fn length(text: &str) -> u64 {
        text.len().try_into().unwrap_or(0)
    }

    /// Downstream of the value, and takes what others are lent.
    #[node(read)]
    async fn send(talk: Arc<Talk>, text: String, _late: u64) -> String {
        talk.says("seen");
        yield_now().await;
        text
    }

    #[node(read)]
    async fn try_send(talk: Arc<Talk>, text: String, late: u64) -> Result<String, Broken> {
        send(talk, text, late).await;
        Err(Broken)
    }

    // Their tails take what others are lent, so they come behind the passes.
    workflow!(
        async fn last(talk: Arc<Talk>, text: String) -> String {
            let late = block(Arc::clone(&talk)).timeout(100ms).unwrap_or(0);
            let length = length(&text);
            send(talk, text, late + length)
        }
    );
    workflow!(
        async fn last_can_fail(talk: Arc<Talk>, text: String) -> Result<String, Broken> {
            let late = block(Arc::clone(&talk)).timeout(100ms).unwrap_or(0);
            let length = length(&text);
            try_send(talk, text, late + length)
        }
    );
    workflow!(
        async fn last_at_once(talk: Arc<Talk>, text: String) -> (String, u64) {
            let late = block(Arc::clone(&talk)).timeout(100ms).unwrap_or(0);
            let length = length(&text);
            let seen = see(&talk, &late);
            (text, seen + length)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn a_tail_that_comes_last_begins_when_the_value_is_there() {
        let talk = Talk::new();
        let run = last(Arc::clone(&talk), "a".to_owned());
        assert_eq!(cut(&talk, run).await, "a");

        let talk = Talk::new();
        let run = last_can_fail(Arc::clone(&talk), "a".to_owned());
        assert_eq!(cut(&talk, run).await, Err(Broken));
    }

    #[tokio::test(start_paused = true)]
    async fn a_tail_that_comes_last_and_does_not_wait() {
        let talk = Talk::new();
        let run = last_at_once(Arc::clone(&talk), "a".to_owned());
        assert_eq!(cut(&talk, run).await, ("a".to_owned(), 1));
    }

    #[node(read, blocking)]
    fn block_and_give(talk: Arc<Talk>) -> Says {
        block(Arc::clone(&talk));
        Says(talk, "dropped")
    }

    workflow!(
        async fn given(talk: Arc<Talk>) -> bool {
            let late = block_and_give(Arc::clone(&talk)).timeout(100ms);
            late.is_err()
        }
    );

    #[tokio::test(start_paused = true)]
    async fn the_output_of_what_was_cut_is_dropped_before_the_run_returns() {
        let talk = Talk::new();
        let run = tokio::spawn(given(Arc::clone(&talk)));
        talk.hear("begun").await;
        tokio::time::advance(Duration::from_millis(150)).await;
        goes_on(&run).await;
        talk.open();
        assert!(run.await.expect("it does not panic"));
        assert_eq!(*talk.log(), ["begun", "ended", "dropped"]);
    }

    #[node(read, blocking)]
    fn log(talk: Arc<Talk>) -> u64 {
        talk.says("begun");
        2
    }

    workflow!(
        async fn queued(talk: Arc<Talk>) -> Option<u64> {
            log(Arc::clone(&talk)).timeout(100ms).ok()
        }
    );

    #[test]
    fn one_that_is_cut_before_there_is_a_thread_for_it_never_begins_and_is_not_waited_for() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .max_blocking_threads(1)
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let (busy, talk) = (Talk::new(), Talk::new());
            let other = Arc::clone(&busy);
            let other = tokio::task::spawn_blocking(move || other.wait());
            let run = tokio::spawn(queued(Arc::clone(&talk)));
            yield_now().await;
            tokio::time::advance(Duration::from_millis(150)).await;
            assert_eq!(run.await.ok(), Some(None));
            busy.open();
            other.await.expect("it does not panic");
            assert_eq!(queued(Arc::clone(&talk)).await, Some(2));
            assert_eq!(*talk.log(), ["begun"]);
        });
    }
}

mod panics {
    use super::{Arc, Broken, Talk, node, quick, see, workflow};

    #[node(read, blocking)]
    fn blow(talk: Arc<Talk>) -> Result<u64, Broken> {
        talk.says("begun");
        talk.wait();
        talk.says("ended");
        panic!("on a thread")
    }

    workflow!(
        async fn timed(talk: Arc<Talk>) -> bool {
            let late = blow(Arc::clone(&talk)).timeout(100ms);
            let is_late = late.is_err();
            see(&talk, &is_late)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn of_what_was_cut_is_dropped_with_it() {
        let talk = Talk::new();
        assert!(super::cut(&talk, timed(Arc::clone(&talk))).await);
    }

    workflow!(
        async fn selected(talk: Arc<Talk>) -> Option<u64> {
            let first = select_ok!(blow(Arc::clone(&talk)), quick(&talk)).ok();
            see(&talk, &first)
        }
    );

    #[tokio::test(start_paused = true)]
    async fn of_a_member_that_lost_is_dropped_with_it() {
        let talk = Talk::new();
        let run = selected(Arc::clone(&talk));
        assert_eq!(super::cut(&talk, run).await, Some(7));
    }

    workflow!(
        async fn attempts(talk: Arc<Talk>) -> Option<u64> {
            blow(talk).timeout(100ms).retry(3).ok()
        }
    );
    workflow!(
        async fn items(talk: Arc<Talk>) -> Vec<Option<u64>> {
            for _ in [0].concurrent(1).until(100ms) {
                blow(Arc::clone(&talk)).ok()
            }
        }
    );
    workflow!(
        async fn members(talk: Arc<Talk>) -> Option<u64> {
            select_ok!(blow(Arc::clone(&talk)), blow(talk)).ok()
        }
    );

    fn opened() -> Arc<Talk> {
        let talk = Talk::new();
        talk.open();
        talk
    }

    #[tokio::test(start_paused = true)]
    async fn of_what_is_awaited_unwinds_in_the_workflow() {
        let runs = [
            tokio::spawn(async { attempts(opened()).await.is_some() }),
            tokio::spawn(async { items(opened()).await.is_empty() }),
            tokio::spawn(async { members(opened()).await.is_some() }),
        ];
        for run in runs {
            let panic = run.await.expect_err("it panics").into_panic();
            assert_eq!(panic.downcast_ref(), Some(&"on a thread"));
        }
    }
}

/// Tasks: on several threads, so that one can be in the middle of a poll when it is cut.
mod spawned {
    use super::{Arc, Broken, Future, Says, Talk, fail, goes_on, node, quick, see, workflow};
    use std::future::pending;

    /// Waits in its first poll until the test opens, and then for ever.
    #[node(read, spawn)]
    async fn hold(talk: Arc<Talk>) -> Result<u64, Broken> {
        let _ended = Says(Arc::clone(&talk), "ended");
        talk.says("begun");
        tokio::task::block_in_place(|| talk.wait());
        pending().await
    }

    workflow!(
        async fn selected(talk: Arc<Talk>) -> Option<u64> {
            let first = select_ok!(hold(Arc::clone(&talk)), quick(&talk)).ok();
            see(&talk, &first)
        }
    );
    workflow!(
        async fn voted(talk: Arc<Talk>) -> Option<u64> {
            let votes = quorum!(1; hold(Arc::clone(&talk)), quick(&talk)).ok();
            let voted = votes.and_then(|[_, vote]| vote);
            see(&talk, &voted)
        }
    );
    async fn is_waited_for(
        talk: Arc<Talk>,
        run: impl Future<Output = Option<u64>> + Send + 'static,
    ) {
        let run = tokio::spawn(run);
        talk.hear("seen").await;
        goes_on(&run).await;
        talk.open();
        assert_eq!(run.await.ok(), Some(Some(7)));
        let log = talk.log();
        assert_eq!(*log, ["begun", "seen", "ended"]);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 3)]
    async fn members() {
        let talk = Talk::new();
        is_waited_for(Arc::clone(&talk), selected(talk)).await;
        let talk = Talk::new();
        is_waited_for(Arc::clone(&talk), voted(talk)).await;
    }

    #[node(read, spawn)]
    async fn hang(talk: Arc<Talk>) -> u64 {
        let _ended = Says(Arc::clone(&talk), "ended");
        talk.says("begun");
        pending().await
    }

    workflow!(
        async fn timed(talk: Arc<Talk>) -> Option<u64> {
            let late = hang(Arc::clone(&talk)).timeout(100ms).ok();
            see(&talk, &late)
        }
    );
    workflow!(
        async fn items(talk: Arc<Talk>) -> Option<u64> {
            let there = for _ in [0].concurrent(1).until(100ms) {
                hang(Arc::clone(&talk))
            };
            let seen = see(&talk, &there);
            seen.first().copied()
        }
    );
    workflow!(
        async fn each(talk: Arc<Talk>) -> Option<Vec<u64>> {
            let late = for _ in [0].concurrent(1) {
                hang(Arc::clone(&talk))
            }
            .timeout(100ms)
            .ok();
            see(&talk, &late)
        }
    );
    workflow!(
        async fn failing(talk: Arc<Talk>) -> Result<u64, Broken> {
            let late = hang(Arc::clone(&talk)).timeout(1h).unwrap_or(0);
            let n = fail(&talk)?;
            Ok(n + late)
        }
    );
    // The tail takes what others are lent, so it comes behind the passes.
    workflow!(
        async fn last(talk: Arc<Talk>) -> u64 {
            let _ = quick_or_not(&talk);
            hang(talk)
        }
    );

    #[node(read)]
    async fn quick_or_not(talk: &Talk) -> bool {
        talk.log().is_empty()
    }

    #[tokio::test(start_paused = true)]
    async fn policies_blocks_and_runs() {
        let talk = Talk::new();
        assert_eq!(timed(Arc::clone(&talk)).await, None);
        assert_eq!(*talk.log(), ["begun", "seen", "ended"]);

        let talk = Talk::new();
        assert_eq!(items(Arc::clone(&talk)).await, None);
        assert_eq!(*talk.log(), ["begun", "seen", "ended"]);

        let talk = Talk::new();
        assert_eq!(each(Arc::clone(&talk)).await, None);
        assert_eq!(*talk.log(), ["begun", "seen", "ended"]);

        let talk = Talk::new();
        assert_eq!(failing(Arc::clone(&talk)).await, Err(Broken));
        assert_eq!(*talk.log(), ["begun", "failed", "ended"]);

        let talk = Talk::new();
        let run = last::spawn(Arc::clone(&talk));
        talk.hear("begun").await;
        assert!(run.stop().await.is_err());
        assert_eq!(*talk.log(), ["begun", "ended"]);
    }
}
