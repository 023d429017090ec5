//! The tests stand beside it.
