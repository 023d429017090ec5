//! Answers a question from a folder of documents, asking several sources at once.
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

pub mod answer;
pub mod fuse;
pub mod headings;
pub mod hits;
mod html;
pub mod index;
pub mod library;
pub mod listing;
pub mod names;
pub mod page;
mod plain;
pub mod question;
pub mod read;
pub mod scan;
pub mod screen;
pub mod serve;
pub mod stop;
mod words;
pub mod workflow;
