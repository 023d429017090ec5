//! x
#![allow(
    clippy::needless_pass_by_value,
    reason = "a node on a blocking thread owns what it takes"
)]
mod announce;
mod backup;
mod compare;
mod folders;
mod history;
mod inventory;
mod plan;
mod probe;
mod prune;
mod release;
mod server;
mod stage;
mod summary;
mod switch;
mod terminal;
mod version;
mod workflow;
fn main() {}
