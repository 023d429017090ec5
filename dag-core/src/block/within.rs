//! What a run inside of a block shares with the run around it.

use crate::attached::UndoFailure;
use crate::collect::Collect;
use crate::ending::Ending;
use crate::leftovers::Leftovers;
use crate::mode::Mode;
use crate::observe::Place;
use core::sync::atomic::{AtomicBool, Ordering};
use core::task::Context;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::vec::{Drain, Vec};

/// On their way from the runs inside of a block to the run around it: what failed, and in which item.
#[derive(Debug)]
pub struct Failures<E> {
    /// Asked in every pass, so without the lock.
    any: AtomicBool,
    reported: Mutex<Reported<E>>,
}

/// What was reported. Most runs fail once, and that shall not allocate.
#[derive(Debug)]
struct Reported<E> {
    first: Option<(usize, E)>,
    later: Vec<(usize, E)>,
}

impl<E> Failures<E> {
    /// Nothing has failed.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            any: AtomicBool::new(false),
            reported: Mutex::new(Reported {
                first: None,
                later: Vec::new(),
            }),
        }
    }

    fn reported(&self) -> MutexGuard<'_, Reported<E>> {
        self.reported.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The run of this item has failed.
    pub fn report(&self, item: usize, error: E) {
        let mut reported = self.reported();
        match &reported.first {
            None => reported.first = Some((item, error)),
            Some(_) => reported.later.push((item, error)),
        }
        self.any.store(true, Ordering::Relaxed);
    }

    /// The next of what was reported: in the order of the items, that of one item in the order in which it came.
    #[inline]
    pub fn next(&self) -> Option<E> {
        if self.any.load(Ordering::Relaxed) {
            self.lowest()
        } else {
            None
        }
    }

    #[cold]
    fn lowest(&self) -> Option<E> {
        let mut reported = self.reported();
        let Some((first, _)) = reported.first else {
            self.any.store(false, Ordering::Relaxed);
            return None;
        };
        let later = reported.later.iter().enumerate();
        let lowest = later.min_by_key(|(_, (item, _))| *item);
        let lowest = lowest.map(|(at, (item, _))| (at, *item));
        match lowest {
            Some((at, item)) if item < first => Some(reported.later.remove(at).1),
            Some((at, _)) => {
                let next = reported.later.remove(at);
                reported.first.replace(next).map(|(_, error)| error)
            }
            None => reported.first.take().map(|(_, error)| error),
        }
    }
}

impl<E> Default for Failures<E> {
    fn default() -> Self {
        Self::new()
    }
}

/// The mode of a run inside of a block: that of the run around it, until the block ends.
#[derive(Clone, Debug)]
pub struct Within<'a, M: Mode> {
    block: &'a Ending,
    mode: M,
}

impl<'a, M: Mode> Within<'a, M> {
    /// For a run inside of a block with this ending, in a run of the mode `around`.
    #[inline]
    #[must_use]
    pub fn new(block: &'a Ending, around: &M) -> Self {
        Self {
            block,
            mode: around.inside(),
        }
    }

    pub(crate) const fn block(&self) -> &'a Ending {
        self.block
    }
}

impl<M: Mode> Mode for Within<'_, M> {
    const STOPS: bool = true;
    type Base = M::Base;
    type Eye<'a> = M::Eye<'a>;
    type Ear = M::Ear;

    fn base(&self) -> M::Base {
        self.mode.base()
    }
    #[inline]
    fn admits(&self) -> bool {
        !self.block.is_ending() && self.mode.admits()
    }
    #[inline]
    fn began(&mut self, node: usize) {
        self.mode.began(node);
    }
    #[inline]
    fn ended(&mut self, node: usize) {
        self.mode.ended(node);
    }
    #[inline]
    fn inside(&self) -> Self {
        Self::new(self.block, &self.mode)
    }
    #[inline]
    fn polls(&self, node: usize, cx: &Context<'_>) -> bool {
        self.mode.polls(node, cx)
    }
    #[inline]
    fn at(&self, place: Place) -> Self {
        Self {
            mode: self.mode.at(place),
            ..*self
        }
    }
    #[inline]
    fn ear(&self) -> &M::Ear {
        self.mode.ear()
    }
    #[inline]
    fn eye(&self, node: usize) -> <M::Base as Mode>::Eye<'_> {
        self.mode.eye(node)
    }
    fn shorter<'s>(eye: &'s M::Eye<'_>) -> M::Eye<'s> {
        M::shorter(eye)
    }
    #[inline]
    fn guesses(&self) -> bool {
        self.mode.guesses()
    }
    #[inline]
    fn width(&self, wanted: usize) -> usize {
        self.mode.width(wanted)
    }
    #[inline]
    fn commits(&self) -> bool {
        false
    }
    #[inline]
    fn stops(&self) -> bool {
        self.block.is_ending()
    }
    fn undo_failed(&mut self, failure: UndoFailure) {
        self.mode.undo_failed(failure);
    }
    fn leftovers(&self) -> Leftovers {
        self.mode.leftovers()
    }
}

/// Keeps what failed after the first, for the run around.
#[derive(Debug)]
pub struct Later<E>(Vec<E>);

impl<E> Later<E> {
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What failed, in the order in which it came.
    pub fn drain(&mut self) -> Drain<'_, E> {
        self.0.drain(..)
    }
}

impl<E> Default for Later<E> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<E> Collect<E> for Later<E> {
    type Error = E;

    fn also(&mut self, error: E) {
        self.0.push(error);
    }

    fn with(self, first: E) -> E {
        first
    }
}
