//! Guesses: what stands in the place of a value until that is known.
//!
//! A statement that only looks, and uses the value of one with a `.guess(..)`, has a twin that runs on the guess. Whether the
//! twin's result stands or is dropped for that of the statement itself the [`Verdict`] over all guesses says that it was
//! made from.

use crate::slot::Reader;
use core::sync::atomic::{AtomicU8, Ordering};

/// How a guess stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum State {
    /// It has not been made, and the truth is not known.
    Open,
    /// It has been made.
    Made,
    /// It was right.
    Right,
    /// It was wrong.
    Wrong,
    /// There was none, or it came too late.
    Absent,
}

/// How a guess stands, for all who ask.
#[derive(Debug)]
pub struct Standing(AtomicU8);

impl Standing {
    /// Nothing is known.
    #[must_use]
    pub const fn new() -> Self {
        Self(AtomicU8::new(State::Open as u8))
    }

    // One task writes and reads it; it is atomic so that the run may move between threads.
    fn state(&self) -> State {
        let states = [State::Made, State::Right, State::Wrong, State::Absent];
        let now = self.0.load(Ordering::Relaxed);
        let known = states.into_iter().find(|state| *state as u8 == now);
        known.unwrap_or(State::Open)
    }

    fn set(&self, state: State) {
        self.0.store(state as u8, Ordering::Relaxed);
    }

    /// Can the guess still be made?
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state() == State::Open
    }

    /// Was the guess right? `None`: there was none, or the truth is not known.
    #[must_use]
    pub fn was_right(&self) -> Option<bool> {
        match self.state() {
            State::Right => Some(true),
            State::Wrong => Some(false),
            State::Open | State::Made | State::Absent => None,
        }
    }

    /// There will be no guess.
    pub fn give_up(&self) {
        if self.is_open() {
            self.set(State::Absent);
        }
    }
}

impl Default for Standing {
    fn default() -> Self {
        Self::new()
    }
}

/// Which of two results stands: that made from guesses, or that made from the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A guess is neither confirmed nor refuted.
    Open,
    /// All guesses were right.
    Guess,
    /// One was wrong, or there were none.
    Truth,
}

impl Verdict {
    /// Over these guesses.
    #[must_use]
    pub fn of(guesses: &[&Standing]) -> Self {
        let any = |state| guesses.iter().any(|guess| guess.state() == state);
        if any(State::Wrong) {
            Self::Truth
        } else if any(State::Open) || any(State::Made) {
            Self::Open
        } else if any(State::Right) {
            Self::Guess
        } else {
            Self::Truth
        }
    }

    /// The result from guesses stands.
    #[must_use]
    pub fn is_guess(self) -> bool {
        self == Self::Guess
    }

    /// The result from the truth stands.
    #[must_use]
    pub fn is_truth(self) -> bool {
        self == Self::Truth
    }

    /// What of the two is best known.
    #[must_use]
    pub fn likely<T>(self, guess: T, truth: T) -> T {
        if self.is_truth() { truth } else { guess }
    }

    /// What of the two stands, once that is known.
    pub fn choose<T>(
        self,
        guess: impl FnOnce() -> Option<T>,
        truth: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        match self {
            Self::Open => None,
            Self::Guess => guess(),
            Self::Truth => truth(),
        }
    }
}

/// A value that can be guessed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is guessed, so it must be `Clone` and `PartialEq` [WF13]",
    label = "guessed here",
    note = "help: derive both, or guess a part of it that has them"
)]
pub trait Guessed: Sized {
    /// One for those who start on the guess.
    fn copied(&self) -> Self;
    /// Is it the truth?
    fn is(&self, truth: &Self) -> bool;
}

#[diagnostic::do_not_recommend]
impl<T: Clone + PartialEq> Guessed for T {
    fn copied(&self) -> Self {
        self.clone()
    }
    fn is(&self, truth: &Self) -> bool {
        self == truth
    }
}

/// Are the two equal?
type Equal<T> = fn(&T, &T) -> bool;

/// A guess, kept until the truth is known.
#[derive(Debug)]
pub struct Guess<'a, T> {
    standing: &'a Standing,
    /// With what compares it to the truth.
    guess: Option<(T, Equal<T>)>,
}

impl<'a, T> Guess<'a, T> {
    /// None has been made.
    #[must_use]
    pub const fn new(standing: &'a Standing) -> Self {
        Self {
            standing,
            guess: None,
        }
    }
}

/// Makes a guess, if there is one: what those get who start on it.
pub fn make<T: Guessed>(guess: &mut Guess<'_, T>, value: Option<T>) -> Option<T> {
    let Some(value) = value else {
        guess.standing.give_up();
        return None;
    };
    guess.standing.set(State::Made);
    let copy = value.copied();
    guess.guess = Some((value, T::is));
    Some(copy)
}

impl<T> Guess<'_, T> {
    /// The truth is known.
    pub fn confirm(&mut self, truth: &T) {
        self.standing.set(match self.guess.take() {
            Some((guess, is)) if is(&guess, truth) => State::Right,
            Some(_) => State::Wrong,
            None => State::Absent,
        });
    }
}

/// A failure that counts only if a verdict says so.
#[derive(Debug)]
pub struct Held<E>(Option<E>);

impl<E> Held<E> {
    /// Nothing has failed.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// The value, or `None` and the failure of statement `_node` is held back.
    pub fn check<T>(&mut self, _node: usize, value: Result<T, E>) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(error) => {
                self.0 = Some(error);
                None
            }
        }
    }

    /// What the runs inside of a block have failed with is held back.
    #[cfg(feature = "tokio")]
    pub fn failures(&mut self, failures: &crate::block::Failures<E>) {
        while let Some(error) = failures.next() {
            self.0.get_or_insert(error);
        }
    }

    /// The failure, now that it counts.
    pub fn take(&mut self) -> Option<E> {
        self.0.take()
    }
}

impl<E> Default for Held<E> {
    fn default() -> Self {
        Self::new()
    }
}

/// An end that sees a value as soon as it is known which of two stands.
#[derive(Debug)]
pub struct Certain<'s, T> {
    /// From guesses.
    pub guess: Reader<'s, T>,
    /// From the truth.
    pub truth: Reader<'s, T>,
    /// The guesses it was made from.
    pub guesses: &'s [&'s Standing],
}

/// An end that sees what is best known: the result made from guesses, unless there were none.
#[derive(Debug)]
pub struct Likely<'s, T>(pub Certain<'s, T>);

impl<T> Clone for Certain<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Certain<'_, T> {}

impl<T> Clone for Likely<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Likely<'_, T> {}

impl<'s, T> Certain<'s, T> {
    /// The value, if it exists.
    #[must_use]
    pub fn get(self) -> Option<&'s T> {
        Verdict::of(self.guesses).choose(|| self.guess.get(), || self.truth.get())
    }
}

impl<'s, T> Likely<'s, T> {
    /// The value, if it exists.
    #[must_use]
    pub fn get(self) -> Option<&'s T> {
        let Certain {
            guess,
            truth,
            guesses,
        } = self.0;
        Verdict::of(guesses).likely(guess, truth).get()
    }
}

#[cfg(test)]
mod tests {
    use super::{Guess, Standing, Verdict, make};

    #[test]
    fn the_result_of_guesses_stands_if_none_was_wrong_and_one_was_right() {
        let right = |standing: &Standing| {
            let mut guess = Guess::new(standing);
            assert_eq!(make(&mut guess, Some(1)), Some(1));
            guess.confirm(&1);
        };
        let [one, other, third] = [Standing::new(), Standing::new(), Standing::new()];
        let all = [&one, &other, &third];
        assert_eq!(Verdict::of(&all), Verdict::Open);
        right(&one);
        assert_eq!(Verdict::of(&all), Verdict::Open);
        other.give_up();
        assert_eq!(Verdict::of(&all), Verdict::Open);
        assert_eq!(Verdict::of(&all[..2]), Verdict::Guess);
        assert_eq!(Verdict::of(&all[1..2]), Verdict::Truth);
        let mut wrong = Guess::new(&third);
        assert_eq!(make(&mut wrong, Some(1)), Some(1));
        assert_eq!(Verdict::of(&all), Verdict::Open);
        wrong.confirm(&2);
        assert_eq!(Verdict::of(&all), Verdict::Truth);
    }

    #[test]
    fn what_comes_after_the_truth_is_no_guess() {
        let standing = Standing::new();
        let mut guess = Guess::new(&standing);
        guess.confirm(&1);
        assert!(!standing.is_open());
        assert_eq!(Verdict::of(&[&standing]), Verdict::Truth);
    }
}
