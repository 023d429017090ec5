//! Who polls.

use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Wake, Waker};
use tokio::runtime::{Builder, Runtime};

/// Polls a future that needs no runtime until it is ready: the least that any executor does, so that what is measured is the future.
/// What nobody has woken is not polled again.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    let (woken, waker) = WAKER.with(Clone::clone);
    let mut context = Context::from_waker(&waker);
    woken.0.store(true, Ordering::Relaxed);
    let mut future = pin!(future);
    loop {
        assert!(
            woken.0.swap(false, Ordering::Relaxed),
            "a future that waits for nothing"
        );
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

thread_local! {
    /// Made once, so that no run pays for it.
    static WAKER: (Arc<Woken>, Waker) = {
        let woken = Arc::new(Woken(AtomicBool::new(true)));
        (Arc::clone(&woken), Waker::from(woken))
    };
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// For contenders that spawn tasks.
pub(crate) fn current_thread() -> &'static Runtime {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
        let runtime = Builder::new_current_thread().enable_time().build();
        runtime.expect("the machine has what a runtime needs")
    });
    &RUNTIME
}

/// Everything runs in tasks of its workers.
pub(crate) fn two_workers() -> &'static Runtime {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .enable_time()
            .build();
        runtime.expect("the machine has what a runtime needs")
    });
    &RUNTIME
}
