//! Random workflows of policies and blocks, under random delays, failures and hangs, against a model of the
//! semantics that was written apart from the executor.
mod model;
mod nodes;
mod program;
mod random;
mod script;
mod text;
#[rustfmt::skip]
mod written;
