//! The way to tokio's blocking threads.
//!
//! In: a closure that owns what it needs and computes or touches the disk for a while. Out: its result.
//! Guaranteed: the workflow's one task stays free to poll the other nodes meanwhile; a panic of the closure goes on
//! in the caller, as in any function.

/// Runs `work` on a blocking thread and waits for it.
pub(crate) async fn on_a_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    match tokio::task::spawn_blocking(work).await {
        Ok(value) => value,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            // Cancelled: the runtime shuts down and drops this future next.
            Err(_) => std::future::pending().await,
        },
    }
}
