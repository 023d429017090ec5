//! The life of one statement: idle, running, over.
//!
//! A [`Lane`] holds the future of an asynchronous node in place; a [`Spot`] stands for what runs at
//! once (a synchronous node, glue). Both know three states only; when to start is the pass's
//! business ([`crate::pass`]).

use core::pin::Pin;
use pin_project_lite::pin_project;

pin_project! {
    /// A statement with a future. The future is dropped the moment it is over.
    #[project = LaneProjection]
    #[derive(Debug)]
    #[allow(missing_docs, reason = "the macro takes no comment on a field of a variant")]
    pub enum Lane<F> {
        /// Waits for its inputs.
        Idle,
        /// Has begun.
        Running {
            #[pin]
            future: F,
        },
        /// Has finished, failed or been given up.
        Over,
    }
}

impl<F> Lane<F> {
    /// A statement that has not begun.
    #[must_use]
    pub const fn new() -> Self {
        Self::Idle
    }
}

impl<F> Default for Lane<F> {
    fn default() -> Self {
        Self::new()
    }
}

/// Several lanes behind one pin, so that a run holds one pointer to all of them and not one to each.
macro_rules! lanes {
    ($($name:ident($($lane:ident: $F:ident),+);)+) => {$(
        pin_project! {
            /// Lanes that are pinned together.
            #[derive(Debug)]
            pub struct $name<$($F),+> {
                $(#[pin] $lane: Lane<$F>,)+
            }
        }

        impl<$($F),+> $name<$($F),+> {
            /// Of statements that have not begun.
            #[must_use]
            #[allow(clippy::new_without_default, reason = "only what `workflow!` writes makes one")]
            pub const fn new() -> Self {
                Self { $($lane: Lane::Idle,)+ }
            }

            /// One by one.
            #[inline]
            #[allow(clippy::type_complexity, reason = "a lane for each future")]
            pub fn each(self: Pin<&mut Self>) -> ($(Pin<&mut Lane<$F>>,)+) {
                let this = self.project();
                ($(this.$lane,)+)
            }
        }
    )+};
}

lanes! {
    Lanes1(a: A);
    Lanes2(a: A, b: B);
    Lanes3(a: A, b: B, c: C);
    Lanes4(a: A, b: B, c: C, d: D);
    Lanes5(a: A, b: B, c: C, d: D, e: E);
    Lanes6(a: A, b: B, c: C, d: D, e: E, f: F);
    Lanes7(a: A, b: B, c: C, d: D, e: E, f: F, g: G);
    Lanes8(a: A, b: B, c: C, d: D, e: E, f: F, g: G, h: H);
}

/// A statement without a future: it has not run, or it is over.
#[derive(Debug, Default)]
pub struct Spot {
    pub(crate) over: bool,
}

impl Spot {
    /// A statement that has not run.
    #[must_use]
    pub const fn new() -> Self {
        Self { over: false }
    }

    /// The statement is not needed any more.
    pub fn lose(&mut self) {
        self.over = true;
    }
}

/// What `.after(x)` asks of `x`.
pub trait Over {
    /// `Some` once the statement has finished, failed or been given up; made for `?`.
    fn over(&self) -> Option<()>;
    /// Has it begun, or is it over?
    fn has_begun(&self) -> bool;
    /// Has it begun, and is not over?
    fn is_running(&self) -> bool {
        self.has_begun() && self.over().is_none()
    }
}

impl<F> Over for Pin<&mut Lane<F>> {
    #[inline]
    fn over(&self) -> Option<()> {
        matches!(**self, Lane::Over).then_some(())
    }

    #[inline]
    fn has_begun(&self) -> bool {
        !matches!(**self, Lane::Idle)
    }
}

impl Over for Spot {
    #[inline]
    fn over(&self) -> Option<()> {
        self.over.then_some(())
    }

    #[inline]
    fn has_begun(&self) -> bool {
        self.over
    }
}
