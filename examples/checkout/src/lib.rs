//! An order checkout against a database that keeps the books right, whatever fails when.
//!
//! The steps are nodes, one concept a file; [`workflow`] puts them together. [`invariants`] says what "right" means, and
//! [`place`](place::place) runs an order the way a server would.
#![allow(
    clippy::missing_errors_doc,
    reason = "the variants of an error type say when they occur"
)]

pub mod account;
pub mod audit;
pub mod catalogue;
pub mod customers;
pub mod input;
pub mod invariants;
pub mod invoices;
pub mod ledger;
pub mod loyalty;
pub mod nodes;
pub mod orders;
pub mod outbox;
pub mod payments;
pub mod place;
pub mod price;
pub mod probe;
pub mod shipping;
pub mod stock;
pub mod store;
pub mod workflow;
