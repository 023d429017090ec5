//! The graph of a workflow: what it is, how it is drawn, and the rules over its shape.
//!
//! Plain Rust without macros and without async. The same code is used twice: by the macros of
//! `dag-core` while a workflow is compiled, and by programs that look at a workflow's `GRAPH`.
//!
//! * [`Graph`] describes a workflow. It is `const`, borrows everything, allocates nothing.
//! * [`Digraph`] (feature `alloc`) answers questions about shape: an order, the cycles, the longest
//!   path.
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(test)]
extern crate std;

#[cfg(feature = "alloc")]
mod digraph;
mod graph;
mod mermaid;
mod table;

#[cfg(feature = "alloc")]
pub use digraph::Digraph;
pub use graph::{Access, Edge, EdgeKind, Effects, Graph, Node, NodeKind};
pub use mermaid::Mermaid;
