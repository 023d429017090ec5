//! The value of a block on its way to the policies behind it.

use core::future::Future;
use core::pin::Pin;
use core::sync::atomic::{AtomicBool, Ordering};
use core::task::{Context, Poll};
use std::sync::{Mutex, PoisonError};

/// Holds the value from the moment the block is decided until the statement's own future takes it.
///
/// It wakes nobody: both sides run in one task, and the one that waits is polled behind the one that gives.
#[derive(Debug, Default)]
pub struct Arrival<T> {
    value: Mutex<Option<T>>,
    /// What waited for it is gone.
    left: AtomicBool,
}

impl<T> Arrival<T> {
    /// Nothing has arrived.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            value: Mutex::new(None),
            left: AtomicBool::new(false),
        }
    }

    /// It has arrived.
    pub fn set(&self, value: T) {
        *self.value.lock().unwrap_or_else(PoisonError::into_inner) = Some(value);
    }

    /// The value, if it has arrived.
    pub fn take(&self) -> Option<T> {
        self.value
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }

    /// Nobody waits for it any more: a policy has dropped what did.
    #[must_use]
    pub fn is_left(&self) -> bool {
        self.left.load(Ordering::Relaxed)
    }

    /// The value, once it has arrived.
    pub fn value(&self) -> impl Future<Output = T> {
        Waiting {
            arrival: self,
            done: false,
        }
    }
}

/// Waits for a value.
struct Waiting<'a, T> {
    arrival: &'a Arrival<T>,
    done: bool,
}

impl<T> Future for Waiting<'_, T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        let value = self.arrival.take();
        self.done |= value.is_some();
        value.map_or(Poll::Pending, Poll::Ready)
    }
}

impl<T> Drop for Waiting<'_, T> {
    fn drop(&mut self) {
        if !self.done {
            self.arrival.left.store(true, Ordering::Relaxed);
        }
    }
}
