//! A value on its way to the one statement that takes it, or to those that copy it.

use core::mem::MaybeUninit;

/// Holds a value from the moment it exists until its only consumer starts.
#[derive(Debug)]
pub struct Parcel<T> {
    value: Option<T>,
}

impl<T> Parcel<T> {
    /// Nothing has arrived.
    #[must_use]
    pub const fn new() -> Self {
        Self { value: None }
    }

    /// An input: it is there from the start.
    #[must_use]
    pub const fn full(value: T) -> Self {
        Self { value: Some(value) }
    }

    /// Puts the value in.
    #[inline]
    pub fn set(&mut self, value: T) {
        self.value = Some(value);
    }

    /// `Some` if the value is there; made for `?`, before the first [`Parcel::take`] of a statement,
    /// so that a statement takes all of its inputs or none.
    #[inline]
    #[must_use]
    pub fn ready(&self) -> Option<()> {
        self.value.as_ref().map(|_| ())
    }

    /// The value, lent.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        self.value.as_ref()
    }

    /// Takes the value out.
    #[inline]
    #[must_use]
    pub fn take(&mut self) -> Option<T> {
        self.value.take()
    }
}

/// A scalar that every statement which uses it copies.
///
/// It has no flag: whoever reads it asks whether the statement that makes it is over. An `Option` would be twice the size of a number.
#[derive(Clone, Copy, Debug, Default)]
pub struct Copied<T> {
    /// The value, once it is made.
    pub value: T,
}

impl<T: Default> Copied<T> {
    /// It is not made yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// [`Copied`], in a stage of several statements that leaves it to others, and apart from the next such value: two beside each other would be read as one wide
/// word, which waits until both narrow writes just before have reached the cache, longer than a small stage takes.
#[derive(Clone, Copy, Debug)]
pub struct Apart<T> {
    /// The value, once it is made.
    pub value: T,
    _room: MaybeUninit<u64>,
}

impl<T: Default> Apart<T> {
    /// It is not made yet.
    #[must_use]
    #[allow(
        clippy::new_without_default,
        reason = "only what `workflow!` writes makes one"
    )]
    pub fn new() -> Self {
        Self {
            value: T::default(),
            _room: MaybeUninit::uninit(),
        }
    }
}

impl<T> Default for Parcel<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// A value that is lent, on its way to being copied; what WF04 asks rustc about.
#[derive(Debug)]
pub struct Shared<'a, T>(pub &'a T);

/// What a statement that has run left in a slot, lent.
///
/// # Panics
///
/// If the statement never ran. In a run that succeeded all have, and a statement that succeeded has
/// had its inputs.
#[must_use]
pub fn lent<T>(value: Option<&T>) -> &T {
    match value {
        Some(value) => value,
        None => unreachable!("the statement that makes the value has run"),
    }
}

/// The value that a run that succeeded has left in a slot.
///
/// # Panics
///
/// If the statement that makes the value never ran, which a run that succeeded rules out.
pub fn taken<T>(value: Option<T>) -> T {
    match value {
        Some(value) => value,
        None => unreachable!("every statement of a run that succeeded has run"),
    }
}
