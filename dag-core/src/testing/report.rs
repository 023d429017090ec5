//! What is said when a promise is wrong, in the form of the crate's other messages: a fact, the two
//! states, what to do, why, where.

use core::fmt::Debug;
use core::future::Future;
use core::panic::Location;
use std::string::String;

/// Said of cuts.
pub(super) const WAIT: &str = "a wait is an `.await` that was pending";

/// A promise, and where it is tried.
#[derive(Clone, Copy, Debug)]
pub(super) struct Promise {
    name: &'static str,
    at: &'static Location<'static>,
}

/// How a promise was broken.
#[derive(Debug)]
pub(super) struct Told<'a, S> {
    /// What ends the first line.
    pub(super) fact: &'a str,
    /// What should be one state and is two, each with its name.
    pub(super) states: [(&'a str, &'a S); 2],
    /// What to do.
    pub(super) help: &'a str,
    /// Why, if there is more to say.
    pub(super) note: Option<&'a str>,
}

impl Promise {
    pub(super) fn new(name: &'static str, at: &'static Location<'static>) -> Self {
        Self { name, at }
    }

    /// Panics: the promise is wrong.
    pub(super) fn broken<S: Debug>(&self, told: &Told<'_, S>) -> ! {
        let Self { name, at } = self;
        let fact = told.fact;
        let states = side_by_side(told.states);
        let help = told.help;
        let note = told
            .note
            .map_or_else(String::new, |note| std::format!("\nnote: {note}"));
        panic!("`{name}` is a wrong promise: {fact}\n{states}\nhelp: {help}{note}\n  --> {at}");
    }

    /// Panics if two worlds that should be the same are not.
    pub(super) fn same_in_two_worlds<S: PartialEq + Debug>(
        &self,
        how: &str,
        first: &S,
        second: &S,
    ) {
        if first != second {
            let Self { name, at } = self;
            let states = side_by_side([("first", first), ("second", second)]);
            panic!(
                "`{name}` cannot be tried: {how} in two worlds, the probe sees two states\n{states}\nhelp: make each world new, and probe nothing that differs from run to run (a time, a random key)\n  --> {at}"
            );
        }
    }

    /// Panics if a run that should change something did not: it would pass whatever the node does.
    pub(super) fn changes<S: PartialEq + Debug>(&self, who: &str, before: &S, after: &S) {
        if before == after {
            let Self { name, at } = self;
            panic!(
                "`{name}` cannot be tried: {who} changes nothing that the probe sees\n  before and after: {after:?}\nhelp: let the world hold something it changes, let the probe see that, and `.await` the node\n  --> {at}"
            );
        }
    }

    /// Panics if a probe changes by itself.
    pub(super) fn same_without_a_run<S: PartialEq + Debug>(&self, first: &S, second: &S) {
        if first != second {
            let Self { name, at } = self;
            let states = side_by_side([("first", first), ("second", second)]);
            panic!(
                "`{name}` cannot be tried: the probe sees two states of one world before anything ran\n{states}\nhelp: probe nothing that changes by itself (a time, a random key)\n  --> {at}"
            );
        }
    }

    /// Waits for a run. If it panics, a note says what was going on.
    pub(super) async fn during<T>(&self, what: &str, run: impl Future<Output = T>) -> T {
        let _note = Note {
            promise: *self,
            what,
        };
        run.await
    }
}

/// Printed if a run panics.
struct Note<'a> {
    promise: Promise,
    what: &'a str,
}

impl Drop for Note<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let Self { promise, what } = self;
            let Promise { name, at } = promise;
            std::eprintln!("note: this was a trial of `{name}`: {what}\n  --> {at}");
        }
    }
}

/// One state a line, in columns; and a line more if they cannot be told apart by eye.
fn side_by_side<S: Debug>([(first, one), (second, other)]: [(&str, &S); 2]) -> String {
    let width = first.len().max(second.len()) + 1;
    let (one, other) = (std::format!("{one:?}"), std::format!("{other:?}"));
    let alike = if one == other {
        "\n  (unequal by `PartialEq`, though they print alike)"
    } else {
        ""
    };
    let (first, second) = (std::format!("{first}:"), std::format!("{second}:"));
    std::format!("  {first:width$} {one}\n  {second:width$} {other}{alike}")
}

/// 1st, 2nd, 3rd, …
pub(super) fn nth(number: usize) -> String {
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    std::format!("{number}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::ToString;

    #[test]
    fn ordinals_read_as_in_english() {
        let ends = [1, 2, 3, 4, 11, 12, 13, 21, 64].map(nth);
        assert_eq!(
            ends.join(" "),
            "1st 2nd 3rd 4th 11th 12th 13th 21st 64th".to_string()
        );
    }

    #[test]
    fn states_stand_in_columns() {
        assert_eq!(
            side_by_side([("a", &1), ("longer", &2)]),
            "  a:      1\n  longer: 2"
        );
    }

    #[test]
    fn what_prints_alike_is_said_to_be_unequal() {
        assert_eq!(
            side_by_side([("first", &f64::NAN), ("second", &f64::NAN)]),
            "  first:  NaN\n  second: NaN\n  (unequal by `PartialEq`, though they print alike)"
        );
    }
}
