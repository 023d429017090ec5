//! An error that carries what failed after it.

use crate::collect::Collect;
use core::error::Error;
use core::fmt::{self, Display};
use std::boxed::Box;
use std::string::ToString;
use std::vec::Vec;

/// The first failure of a run, and what failed after it: writes that were finished, and undos.
///
/// A workflow that returns `Result<T, Attached<E>>` fails with one; each `?` in it converts into `E`, as if `E` alone stood
/// there. The macro sees the type as it is written: an alias of `Attached<E>` stays empty. With a plain `E` the later
/// failures are dropped. A caller that wants the first only writes `.map_err(Attached::into_error)`.
///
/// ```
/// use dag_core::{Attached, Resource, node, workflow};
///
/// #[derive(Resource)]
/// struct Stock;
///
/// #[node(write(Stock))]
/// fn reserve(pieces: u32) -> Result<u32, String> {
///     Ok(pieces)
/// }
///
/// #[node(write(Stock), idempotent)]
/// fn release(_pieces: &u32) -> Result<(), String> {
///     Err("the warehouse does not answer".to_owned())
/// }
///
/// #[node(read)]
/// fn check_card(number: &str) -> Result<(), String> {
///     Err(format!("{number} has expired"))
/// }
///
/// workflow!(
///     async fn order(pieces: u32, card: &str) -> Result<u32, Attached<String>> {
///         let reserved = reserve(pieces).undo(release(_))?;
///         check_card(card).after(reserved)?;
///         Ok(reserved)
///     }
/// );
///
/// # fn block_on<F: Future>(future: F) -> F::Output {
/// #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// #     let mut future = std::pin::pin!(future);
/// #     loop {
/// #         if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut cx) { return output }
/// #     }
/// # }
/// let failed = block_on(order(2, "4711")).unwrap_err();
/// assert_eq!(failed.error(), "4711 has expired");
/// assert_eq!(failed.undos()[0].statement(), "reserved");
/// assert_eq!(
///     failed.to_string(),
///     "4711 has expired (and the undo of `reserved` failed: the warehouse does not answer)"
/// );
/// ```
#[derive(Debug)]
pub struct Attached<E> {
    error: E,
    /// Boxed, so that an error without others is not much larger than the error.
    later: Option<Box<Collected<E>>>,
}

impl<E> Attached<E> {
    /// The first failure: the reason for which the run ended.
    pub const fn error(&self) -> &E {
        &self.error
    }

    /// The first failure, and nothing else.
    pub fn into_error(self) -> E {
        self.error
    }

    /// The failures of writes that had begun and were finished after the first failure, and of what failed
    /// in the same moment; in the order in which they came, those of one moment in no particular order.
    pub fn also(&self) -> &[E] {
        self.later.as_ref().map_or(&[], |later| &later.also)
    }

    /// The undos that failed, in the order in which they ran.
    pub fn undos(&self) -> &[UndoFailure] {
        self.later.as_ref().map_or(&[], |later| &later.undos)
    }
}

/// A failure without others.
impl<E> From<E> for Attached<E> {
    fn from(error: E) -> Self {
        Self { error, later: None }
    }
}

impl<E: Display> Display for Attached<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)?;
        for error in self.also() {
            write!(f, " (and {error})")?;
        }
        for undo in self.undos() {
            write!(f, " (and {undo}: {})", undo.error)?;
        }
        Ok(())
    }
}

impl<E: Error> Error for Attached<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.source()
    }
}

/// The undo of a statement has failed: what the statement did may still be there.
#[derive(Debug)]
pub struct UndoFailure {
    statement: &'static str,
    error: Box<dyn Error + Send + Sync>,
}

impl UndoFailure {
    /// The name of the statement whose undo failed.
    #[must_use]
    pub const fn statement(&self) -> &'static str {
        self.statement
    }

    /// What the undo returned; the text of it, if it is no [`Error`].
    #[must_use]
    pub fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.error
    }
}

impl Display for UndoFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the undo of `{}` failed", self.statement)
    }
}

impl Error for UndoFailure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.error)
    }
}

/// Collects for an [`Attached`].
#[derive(Debug)]
pub struct Collected<E> {
    also: Vec<E>,
    undos: Vec<UndoFailure>,
}

impl<E> Default for Collected<E> {
    fn default() -> Self {
        Self {
            also: Vec::new(),
            undos: Vec::new(),
        }
    }
}

impl<E> Collected<E> {
    /// The undo of a statement failed.
    pub fn undo(&mut self, statement: &'static str, error: Box<dyn Error + Send + Sync>) {
        self.undos.push(UndoFailure { statement, error });
    }
}

impl<E> Collect<E> for Collected<E> {
    type Error = Attached<E>;

    fn also(&mut self, error: E) {
        self.also.push(error);
    }

    fn undo_failed(&mut self, failure: UndoFailure) {
        self.undos.push(failure);
    }

    fn undos(self) -> Vec<UndoFailure> {
        self.undos
    }

    fn with(self, error: E) -> Attached<E> {
        let some = !self.also.is_empty() || !self.undos.is_empty();
        Attached {
            error,
            later: some.then(|| Box::new(self)),
        }
    }
}

/// What an undo failed with. Its error type need not be an error, so three traits answer, the most
/// fitting first (see `cause.rs`).
#[derive(Debug)]
pub struct Caught<E>(pub E);

/// An error.
pub trait CaughtError {
    /// The error itself.
    fn boxed(self) -> Box<dyn Error + Send + Sync>;
}

impl<E: Error + Send + Sync + 'static> CaughtError for Caught<E> {
    fn boxed(self) -> Box<dyn Error + Send + Sync> {
        Box::new(self.0)
    }
}

/// No error, but text.
pub trait CaughtText {
    /// The text as an error.
    fn boxed(self) -> Box<dyn Error + Send + Sync>;
}

impl<E: Display> CaughtText for &Caught<E> {
    fn boxed(self) -> Box<dyn Error + Send + Sync> {
        self.0.to_string().into()
    }
}

/// Neither.
pub trait CaughtOther {
    /// All that can be said.
    fn boxed(self) -> Box<dyn Error + Send + Sync>;
}

impl<E> CaughtOther for &&Caught<E> {
    fn boxed(self) -> Box<dyn Error + Send + Sync> {
        "an error that cannot be shown".into()
    }
}
