//! The graph of a workflow: what it is, how it is drawn, and the rules over its shape.
//!
//! Plain Rust without macros and without async. The same code is used twice: by the macros of
//! `dag-core` while a workflow is compiled, and by programs that look at a workflow's `GRAPH`.
//!
//! * [`Graph`] describes a workflow. It is `const`, borrows everything, allocates nothing.
//! * [`TABLE`] says what an executor may do with a node, by its effect.
//! * Its `Display` is a table for a terminal; [`Graph::svg`] and [`Graph::html`] (feature `alloc`), [`Graph::mermaid`] and [`Graph::dot`] draw it; with the feature `serde` it
//!   can be stored, as JSON or the like.
//! * [`Digraph`] (feature `alloc`) answers questions about shape: an order, the cycles, the longest
//!   path.
//! * [`Order`] (feature `alloc`) says what is before what in every run of a [`Structure`], by the algebra of
//!   [`Moments`].
//! * [`Graph::audit`] and [`Graph::before`] (feature `alloc`) say what a workflow does to the world, and in which order.
//! * [`may_repeat`], [`conflicts`] and [`gates`] (both with feature `alloc`) are the rules about writes.
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(test)]
extern crate std;

#[cfg(feature = "alloc")]
pub mod audit;
mod blocks;
#[cfg(feature = "alloc")]
mod conflict;
#[cfg(feature = "alloc")]
mod digraph;
mod dot;
#[cfg(feature = "alloc")]
mod draw;
mod effects;
#[cfg(feature = "alloc")]
mod equations;
mod escape;
#[cfg(feature = "alloc")]
mod forms;
#[cfg(feature = "alloc")]
mod gate;
mod graph;
mod mermaid;
#[cfg(feature = "alloc")]
mod moments;
#[cfg(feature = "alloc")]
mod naming;
#[cfg(feature = "alloc")]
mod nesting;
#[cfg(feature = "alloc")]
mod order;
mod repeat;
#[cfg(feature = "serde")]
mod serialize;
#[cfg(feature = "alloc")]
mod structure;
mod table;
#[cfg(feature = "alloc")]
mod ways;

#[cfg(feature = "alloc")]
pub use audit::Audit;
#[cfg(feature = "alloc")]
pub use conflict::{Clash, Conflict, conflicts};
#[cfg(feature = "alloc")]
pub use digraph::Digraph;
pub use dot::Dot;
#[cfg(feature = "alloc")]
pub use draw::{Html, Svg};
pub use effects::{Beside, Kind, May, Names, TABLE, Touch};
#[cfg(feature = "alloc")]
pub use gate::gates;
pub use graph::{Access, Edge, EdgeKind, Effects, Graph, Node, NodeKind};
pub use mermaid::Mermaid;
#[cfg(feature = "alloc")]
pub use moments::{Moment, Moments, Set};
#[cfg(feature = "alloc")]
pub use nesting::Parts;
#[cfg(feature = "alloc")]
pub use order::{Cycle, Order};
pub use repeat::{CannotRepeat, may_repeat};
#[cfg(feature = "alloc")]
pub use structure::{Body, Form, Id, Need, Statement, Structure};
