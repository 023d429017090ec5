//! Sleeps, and counts how often it is polled.

macro_rules! pause {
    ($ms:ident) => {
        $crate::bodies::sleep($ms).await
    };
}

/// What a contender becomes.
mod measured {
    pub(super) use crate::measure::clock::{Slept as Case, in_task, not_send, on_tokio};
}

#[path = "../contenders/mod.rs"]
pub(crate) mod contenders;
#[path = "../nodes.rs"]
pub(crate) mod nodes;
