//! The value of a block on its way to the policies behind it.

use core::future::{Future, poll_fn};
use core::task::Poll;
use std::sync::{Mutex, PoisonError};

/// Holds the value from the moment the block is decided until the statement's own future takes it.
///
/// It wakes nobody: both sides run in one task, and the one that waits is polled behind the one that gives.
#[derive(Debug, Default)]
pub struct Arrival<T> {
    value: Mutex<Option<T>>,
}

impl<T> Arrival<T> {
    /// Nothing has arrived.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            value: Mutex::new(None),
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

    /// The value, once it has arrived.
    pub fn value(&self) -> impl Future<Output = T> {
        poll_fn(|_| {
            let value = self
                .value
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take();
            value.map_or(Poll::Pending, Poll::Ready)
        })
    }
}
