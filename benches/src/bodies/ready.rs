//! Ready at once: nothing is awaited.

macro_rules! pause {
    ($ms:ident) => {};
}

#[path = "../contenders/mod.rs"]
pub(crate) mod contenders;
#[path = "../nodes.rs"]
pub(crate) mod nodes;
