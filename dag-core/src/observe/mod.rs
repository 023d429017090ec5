//! Seeing a run while it runs: what happens, where, and when.
//!
//! ```text
//! answer::observed(&observer, ..)  ── Watch ── lent through `Around` ──▶ Nested<Watched>: a mode whose `Ear` is an `Eye`
//! answer(..)                                                             Concurrent: a mode whose `Ear` is `()`
//! ```
//!
//! `Recorder` is the observer that writes everything down; what comes of it is in `timeline/`.
//!
//! Everything that runs tells its [`Ear`]. That of a plain run is `()`: it has no size, its methods are empty, and what would be told is
//! never made. So what nobody observes costs nothing. An [`Eye`] knows the graph, the place (items, rounds, workflows around) and the
//! observer. Besides what happens an ear hears when a node is *entered* and left: what the thread does between, the node does.

mod ear;
#[cfg(feature = "std")]
mod event;
#[cfg(feature = "std")]
mod eye;
#[cfg(feature = "progress")]
mod progress;
#[cfg(feature = "std")]
mod recorder;
#[cfg(feature = "tracing")]
mod spans;
mod text;
#[cfg(feature = "std")]
pub mod timeline;

pub use ear::{Begin, Ear, Entered, Place, ahead, at};
pub(crate) use ear::{Entering, Happens, Tell};
#[cfg(feature = "std")]
pub use event::{Event, Observer, Site, What};
#[cfg(feature = "std")]
pub use eye::{Watch, Watched, finished};
#[cfg(feature = "progress")]
pub use progress::Progress;
#[cfg(feature = "std")]
pub use recorder::Recorder;
#[cfg(feature = "tracing")]
pub use spans::Tracing;
pub use text::{Said, SaidOther, SaidText, Text};
