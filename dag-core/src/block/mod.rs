//! The run-time half of blocks: statements with statements inside.
//!
//! The items of a `for` are runs of their own inside the run ([`each`], [`Within`]); the members of `select_ok!` and `quorum!` are
//! statements of the run itself ([`Members`]).

mod all_failed;
#[cfg(feature = "tokio")]
mod arrival;
#[cfg(feature = "tokio")]
mod each;
mod fan_out;
#[cfg(feature = "tokio")]
mod in_order;
mod members;
mod rounds;
#[cfg(feature = "tokio")]
mod seats;
#[cfg(all(test, feature = "tokio"))]
mod tests;
#[cfg(feature = "tokio")]
mod within;

pub use all_failed::{AllFailed, Errors, all_failed};
#[cfg(feature = "tokio")]
pub use arrival::Arrival;
#[cfg(feature = "tokio")]
pub use each::{each, each_until};
pub use fan_out::fan_out_limit;
pub use members::Members;
pub use rounds::Exhausted;
#[cfg(feature = "tokio")]
pub use rounds::rounds;
#[cfg(feature = "tokio")]
pub use within::{Failures, Later, Within};
