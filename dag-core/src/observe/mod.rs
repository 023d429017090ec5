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
//! observer.

mod ear;
#[cfg(feature = "std")]
mod event;
#[cfg(feature = "std")]
mod eye;
#[cfg(feature = "std")]
mod recorder;
mod text;
#[cfg(feature = "std")]
pub mod timeline;

pub(crate) use ear::Happens;
#[cfg(feature = "tokio")]
pub(crate) use ear::Tell;
pub use ear::{Ear, Place, ahead, at};
#[cfg(feature = "std")]
pub use event::{Event, Observer, What};
#[cfg(feature = "std")]
pub use eye::{Watch, Watched, finished};
#[cfg(feature = "std")]
pub use recorder::Recorder;
pub use text::{Said, SaidOther, SaidText, Text};
