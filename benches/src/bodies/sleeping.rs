//! Sleeps, and counts how often it is polled.

macro_rules! pause {
    ($ms:ident) => { $crate::bodies::sleep($ms).await };
}

#[path = "../contenders/mod.rs"]
pub(crate) mod contenders;
#[path = "../nodes.rs"]
pub(crate) mod nodes;
