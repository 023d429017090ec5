//! What policies do with a node's future or value.
//!
//! Each policy wraps what stands before it, so each is a function from a future to a future, or from a
//! value to a value. The expansion nests them as they are read, from left to right.
//!
//! None allocates, and none begins before it is first polled: a timeout inside of `.permit(..)` does not run while that
//! waits. What takes a future by value is a struct, because an `async fn` would hold the future twice, once as
//! argument and once where it runs, and that doubles with every policy.

mod check;
mod failure;
#[cfg(feature = "tokio")]
mod fallback;
#[cfg(feature = "governor")]
mod governed;
#[cfg(feature = "tokio")]
mod hedge;
#[cfg(feature = "tokio")]
mod permit;
mod repeated;
#[cfg(feature = "tokio")]
mod retry;
#[cfg(all(test, feature = "tokio"))]
mod tests;
mod then;
#[cfg(feature = "tokio")]
mod timeout;

pub use check::{ensure, ensure_failure, ensure_result, inspect, inspect_result};
pub use failure::{Failure, Rejected, TimedOut};
#[cfg(feature = "tokio")]
pub use fallback::{or_else, or_else_result};
#[cfg(feature = "tokio")]
pub use hedge::{hedge, hedge_result};
#[cfg(feature = "tokio")]
pub use permit::{Limiter, permit};
pub use repeated::{again, cannot_occur};
#[cfg(feature = "tokio")]
pub use retry::{at_once, growing, retry};
pub use then::then;
#[cfg(feature = "tokio")]
pub use timeout::{timeout, timeout_failure, timeout_result};
