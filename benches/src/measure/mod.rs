//! What is measured, and how: `rounds` (time), `heap` (allocations), `clock` (makespan, polls). A [`Case`] is one contender with one
//! shape whose nodes are ready at once or yield, a [`clock::Slept`] one whose nodes sleep.

mod case;
pub(crate) mod clock;
pub(crate) mod crowd;
mod drive;
pub(crate) mod heap;
pub(crate) mod rounds;

pub(crate) use case::{Case, in_task, not_send, on_tokio};
pub(crate) use drive::{block_on, current_thread, two_workers};
