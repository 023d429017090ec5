//! Yields once, and wakes itself.

macro_rules! pause {
    ($ms:ident) => { $crate::bodies::Yield(false).await };
}

#[path = "../contenders/mod.rs"]
pub(crate) mod contenders;
#[path = "../nodes.rs"]
pub(crate) mod nodes;
