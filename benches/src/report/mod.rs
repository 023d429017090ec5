//! The page that is printed, section by section, and what must hold in it.

mod crowds;
mod graphs;
mod lists;
mod sleepers;

use crate::bodies::{ready, sleeping, yielding};

/// What all this is about.
pub(crate) const OURS: &str = "this library";

/// The hand-written forms; the fastest of them is what ratios are to.
pub(crate) const BY_HAND: [&str; 4] = [
    "by hand, `Option`s",
    "by hand, mask",
    "by hand, `OnceCell`",
    "by hand, `OnceLock`",
];

/// What the user asked for.
pub(crate) struct Options {
    /// Check everything that is not a time, measure no time.
    pub(crate) quick: bool,
    pub(crate) rounds: usize,
    /// Shapes whose name contains one of these; none: all.
    pub(crate) only: Vec<String>,
}

impl Options {
    fn wants(&self, shape: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|part| shape.contains(part.as_str()))
    }
}

/// What is not as it must be.
#[derive(Default)]
pub(crate) struct Checks {
    made: usize,
    wrong: Vec<String>,
}

impl Checks {
    fn equal<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, is: &T, must_be: &T) {
        self.holds(
            &format!("{what}: {is:?}, must be {must_be:?}"),
            is == must_be,
        );
    }

    fn holds(&mut self, what: &str, holds: bool) {
        self.made += 1;
        if !holds {
            self.wrong.push(what.to_owned());
        }
    }

    /// How many there were, and those that do not hold.
    pub(crate) fn end(self) -> (usize, Vec<String>) {
        (self.made, self.wrong)
    }
}

/// Measures, prints and checks.
pub(crate) fn print(options: &Options) -> Checks {
    let mut checks = Checks::default();
    let bodies = [
        ("ready", ready::contenders::shapes()),
        ("yield", yielding::contenders::shapes()),
    ];
    graphs::print(options, &mut checks, "", &bodies);
    let bodies = [
        ("ready", ready::contenders::passing()),
        ("yield", yielding::contenders::passing()),
    ];
    graphs::print(options, &mut checks, ", by move, lent, with `?`", &bodies);
    sleepers::print(options, &mut checks, "", &sleeping::contenders::shapes());
    sleepers::print(
        options,
        &mut checks,
        ", by move, lent, with `?`",
        &sleeping::contenders::passing(),
    );
    sleepers::print(
        options,
        &mut checks,
        ", random layers",
        &sleeping::random::shapes(),
    );
    lists::print(options, &mut checks);
    crowds::print(options, &mut checks);
    checks
}
