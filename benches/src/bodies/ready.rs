//! Ready at once: nothing is awaited.

macro_rules! pause {
    ($ms:ident) => {};
}

/// What a contender becomes.
mod measured {
    pub(super) use crate::measure::{Case, in_task, not_send, on_tokio};
}

#[path = "../contenders/mod.rs"]
pub(crate) mod contenders;
#[path = "../nodes.rs"]
pub(crate) mod nodes;
