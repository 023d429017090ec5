//! What is drawn while a run goes on, on tokio's paused clock.

use dag_core::{Exhausted, Progress, node, workflow};
use indicatif::{InMemoryTerm, ProgressDrawTarget};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::time::{sleep, timeout};

const fn ms(ms: u64) -> Duration {
    Duration::from_millis(ms)
}

#[node(read)]
async fn look(ms: u64) -> u64 {
    sleep(Duration::from_millis(ms)).await;
    ms
}

#[node(read)]
async fn may_fail(ms: u64, fails: bool) -> Result<u64, String> {
    sleep(Duration::from_millis(ms)).await;
    if fails {
        Err("no such town\nat all".to_owned())
    } else {
        Ok(ms)
    }
}

#[node(read)]
async fn join(left: u64, right: u64) -> u64 {
    sleep(ms(left + right)).await;
    left + right
}

/// A terminal, and what it showed at these moments: behind each what comes next is drawn.
async fn shown<T>(
    run: impl AsyncFnOnce(&Progress) -> T,
    moments: &[u64],
) -> (Vec<String>, String, T) {
    let term = InMemoryTerm::new(20, 100);
    let progress = Progress::on(ProgressDrawTarget::term_like(Box::new(term.clone())));
    let watch = async {
        let mut seen = Vec::new();
        let mut now = 0;
        for moment in moments {
            sleep(ms(moment - now)).await;
            now = *moment;
            seen.push(term.contents());
        }
        seen
    };
    let (output, seen) = tokio::join!(run(&progress), watch);
    (seen, term.contents(), output)
}

workflow!(
    async fn answer(fails: bool) -> Result<u64, String> {
        let a = look(1000);
        let b = look(2500);
        let weather = may_fail(1500, fails).ok();
        let joined = join(a, b);
        let last = join(joined, 10);
        let more = weather.unwrap_or_default();
        Ok(last + more)
    }
);

#[tokio::test(start_paused = true)]
async fn it_shows_what_runs_and_what_waits_for_what() {
    let run = async |progress: &Progress| answer::observed(progress, true).await;
    let (seen, left, output) = shown(run, &[500, 1100, 1600, 2600]).await;
    assert_eq!(output, Ok(3510));
    let expected = [
        "answer  0 of 5  0.0s\n  ⠋ a        0.0s\n  ⠋ b        0.0s\n  ⠋ weather  0.0s\n  next: joined (after a, b)",
        "answer  1 of 5  1.0s\n  ⠋ b        1.0s\n  ⠋ weather  1.0s\n  next: joined (after b)",
        "answer  2 of 5  1.5s\n  ⠴ b        1.5s\n  ✗ weather  no such town\n  next: joined (after b)",
        "answer  3 of 5  2.5s\n  ✗ weather  no such town\n  ⠴ joined   0.0s\n  next: last (after joined)",
    ];
    assert_eq!(seen, expected);
    assert_eq!(left, "✓ answer  9.5s");
}

workflow!(
    async fn fails() -> Result<u64, String> {
        let slow = look(5000);
        let page = may_fail(200, true)?;
        let joined = join(slow, page);
        Ok(joined)
    }
);

#[tokio::test(start_paused = true)]
async fn a_run_that_fails_leaves_a_line_that_says_why() {
    let run = async |progress: &Progress| fails::observed(progress).await.is_err();
    let (_, left, failed) = shown(run, &[]).await;
    assert!(failed);
    assert_eq!(left, "✗ fails  0.2s  page: no such town");
}

#[tokio::test(start_paused = true)]
async fn a_run_that_is_dropped_leaves_a_line_too() {
    let run = async |progress: &Progress| {
        let run = fails::observed(progress);
        timeout(ms(100), run).await.is_err()
    };
    let (seen, left, late) = shown(run, &[50]).await;
    assert!(late);
    assert!(seen.concat().starts_with("fails  0 of 3"));
    assert_eq!(left, "– fails  0.1s  dropped");
}

#[node(read)]
async fn flaky(left: &AtomicU64) -> Result<u64, String> {
    sleep(ms(100)).await;
    let left = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
        left.checked_sub(1)
    });
    left.map_or(Ok(1), |_| Err("busy".to_owned()))
}

workflow!(
    async fn blocks(list: Vec<u64>, left: &AtomicU64) -> Result<u64, Exhausted> {
        let pages = for ms in list.into_iter().concurrent(3) {
            let page = look(ms);
            let shown = join(page, page);
            shown
        };
        let tried = flaky(left).retry(3, backoff = |_, _| Duration::ZERO).ok();
        let mut state = 0;
        let reached = loop {
            let found = look(250);
            let more = state + found;
            if more > 600 {
                break more;
            }
            state = more;
        }
        .max(5)?;
        let inner = called(100);
        let sum = pages.iter().sum::<u64>();
        Ok(sum + reached + inner + tried.unwrap_or_default())
    }
);

workflow!(
    async fn called(ms: u64) -> u64 {
        let first = look(ms);
        let second = look(first * 3);
        second
    }
);

#[tokio::test(start_paused = true)]
async fn items_are_counted_rounds_and_attempts_are_named_and_calls_are_opened() {
    let left = AtomicU64::new(2);
    let list = vec![100, 100, 310, 50, 50];
    let run = async |progress: &Progress| blocks::observed(progress, list, &left).await;
    let (seen, left, output) = shown(run, &[140, 360]).await;
    assert_eq!(output.map(|output| output > 0), Ok(true));
    assert_eq!(
        seen,
        [
            "blocks  0 of 4  0.1s\n  ⠙ pages    0.1s  0 of 3, shown ×2, page ×1\n  ⠙ tried    0.1s  attempt 2: busy\n  ⠙ reached  0.1s  round 1\n    ⠙ found  0.1s\n  ⠙ inner    0.1s\n    ⠙ second  0.0s",
            "blocks  1 of 4  0.3s\n  ⠸ pages    0.3s  2 of 5, shown ×3\n  ⠸ reached  0.3s  round 2\n    ⠸ found  0.1s\n  ⠸ inner    0.3s\n    ⠸ second  0.2s",
        ]
    );
    assert_eq!(left, "✓ blocks  0.9s");
}

#[tokio::test(start_paused = true)]
async fn a_small_terminal_shows_a_part_and_is_left_clean() {
    for (rows, columns) in [(3, 12), (4, 30), (2, 80)] {
        let term = InMemoryTerm::new(rows, columns);
        let progress = Progress::on(ProgressDrawTarget::term_like(Box::new(term.clone())));
        let left = AtomicU64::new(2);
        let run = blocks::observed(&progress, vec![100; 9], &left);
        assert!(run.await.is_ok());
        let shown = term.contents().replace('\n', "");
        assert_eq!(shown, "✓ blocks  0.9s");
    }
}

#[tokio::test(start_paused = true)]
async fn runs_beside_each_other_stand_one_below_the_other() {
    let run = async |progress: &Progress| {
        let runs = tokio::join!(
            called::observed(progress, 100),
            called::observed(progress, 200)
        );
        assert_eq!(runs, (300, 600));
    };
    let (seen, left, ()) = shown(run, &[150, 450]).await;
    assert_eq!(
        seen,
        [
            "called  1 of 2  0.1s\n  ⠙ second  0.0s\ncalled  0 of 2  0.0s\n  ⠋ first  0.0s\n  next: second (after first)",
            "✓ called  0.4s\ncalled  1 of 2  0.2s\n  ⠹ second  0.0s",
        ]
    );
    assert_eq!(left, "✓ called  0.4s\n✓ called  0.8s");
}

#[tokio::test(start_paused = true)]
async fn what_the_program_says_stands_above() {
    let run = async |progress: &Progress| {
        let said = async {
            sleep(ms(50)).await;
            progress.println("half of it");
        };
        let (output, ()) = tokio::join!(called::observed(progress, 100), said);
        output
    };
    let (seen, _, _) = shown(run, &[60]).await;
    assert!(seen.concat().starts_with("half of it\ncalled  0 of 2"));
}

#[node(read)]
async fn fails_at_length(ms: u64) -> Result<u64, String> {
    sleep(Duration::from_millis(ms)).await;
    Err("a reason ".repeat(20))
}

workflow!(
    async fn fails_long() -> Result<u64, String> {
        let slow = look(5000);
        let other = fails_at_length(100).ok();
        let page = fails_at_length(200)?;
        let joined = join(slow, page);
        Ok(joined + other.unwrap_or_default())
    }
);

#[tokio::test(start_paused = true)]
async fn a_long_reason_is_shown_whole_in_the_end() {
    let run = async |progress: &Progress| {
        progress.println("before");
        let failed = fails_long::observed(progress).await.is_err();
        progress.println("behind");
        failed
    };
    let (seen, left, failed) = shown(run, &[150]).await;
    assert!(failed);
    assert!(seen.concat().contains("✗ other  a reason"));
    let reason = "a reason ".repeat(20);
    let expected = format!("before✗ fails_long  0.2s  page: {reason}behind");
    assert_eq!(left.replace(['\n', ' '], ""), expected.replace(' ', ""));
}

// --- No terminal ------------------------------------------------------------------------------------------

const CHILD: &str = "DAG_TESTS_PROGRESS_CHILD";

/// Run by the test below, in a process of its own.
#[tokio::test]
async fn draws_on_stderr_in_a_child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let progress = Progress::new();
    let fails = answer_fast::observed(&progress, true).await;
    assert!(fails.is_err());
    progress.println("nobody sees it");
}

workflow!(
    async fn answer_fast(fails: bool) -> Result<u64, String> {
        let a = look(300);
        let weather = may_fail(250, fails)?;
        Ok(a + weather)
    }
);

#[test]
fn what_is_no_terminal_is_written_nothing() {
    let own = std::env::current_exe().expect("it runs");
    let output = std::process::Command::new(own)
        .args(["--exact", "draws_on_stderr_in_a_child", "--nocapture"])
        .env(CHILD, "1")
        .output()
        .expect("it runs once more");
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("1 passed") && !said.contains("answer_fast"));
}
