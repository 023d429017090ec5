//! Sorts support requests, drafts and revises an answer to each, and leaves to people what it cannot answer.
//!
//! The steps are nodes, one concept a file; [`workflow`] puts them together.
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test may panic"
    )
)]
#![allow(
    clippy::missing_errors_doc,
    reason = "the variants of an error type say when they occur"
)]
#![allow(
    clippy::needless_pass_by_value,
    reason = "a node on a blocking thread owns what it takes"
)]

pub mod brief;
pub mod classify;
pub mod critic;
pub mod date;
pub mod details;
mod lexicon;
pub mod library;
pub mod model;
pub mod outcome;
pub mod plan;
pub mod prompt;
pub mod records;
pub mod report;
pub mod request;
pub mod results;
pub mod screen;
mod words;
pub mod workflow;
pub mod writer;
