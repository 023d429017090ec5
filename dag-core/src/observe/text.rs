//! The text of an error, if it has one.
//!
//! Which errors can be shown rustc knows where the type is known, so two traits of one method answer, the more
//! fitting first (autoref specialisation, as in `cause.rs`).

use core::fmt::Display;

/// The text of an error.
#[cfg(feature = "std")]
pub type Text = std::string::String;
/// The text of an error: nobody hears it.
#[cfg(not(feature = "std"))]
pub type Text = &'static str;

/// An error that is looked at.
#[derive(Debug)]
pub struct Said<'a, E>(pub &'a E);

/// It can be shown.
pub trait SaidText {
    /// Its text.
    fn text(&self) -> Option<Text>;
}

/// It cannot.
pub trait SaidOther {
    /// None.
    fn text(&self) -> Option<Text>;
}

impl<E: Display> SaidText for Said<'_, E> {
    #[cfg(feature = "std")]
    fn text(&self) -> Option<Text> {
        Some(std::string::ToString::to_string(self.0))
    }
    #[cfg(not(feature = "std"))]
    fn text(&self) -> Option<Text> {
        None
    }
}

impl<E> SaidOther for &Said<'_, E> {
    fn text(&self) -> Option<Text> {
        None
    }
}
