//! The page that is printed, section by section, and what must hold in it.

mod crowds;
mod graphs;
mod lists;
mod sleepers;

use crate::bodies::{ready, sleeping, yielding};
use crate::measure::rounds::Rounds;
use crate::table::{Table, short};
use std::fmt;
use std::time::Duration;

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

/// The page, and what is not as it must be.
#[derive(Default)]
pub(crate) struct Report {
    text: String,
    made: usize,
    wrong: Vec<String>,
}

impl Report {
    fn section(&mut self, title: &str, table: &Table) {
        if table.is_empty() {
            return;
        }
        let gap = if self.text.is_empty() { "" } else { "\n" };
        self.text += gap;
        self.text += &["### ", title, "\n\n", &table.to_string()].concat();
    }

    fn equal<T: PartialEq + fmt::Debug>(&mut self, what: &str, is: &T, must_be: &T) {
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

    /// The tables.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// How many checks there were, and those that do not hold.
    pub(crate) fn checks(&self) -> (usize, &[String]) {
        (self.made, &self.wrong)
    }
}

/// From left to right.
const COLUMNS: [&str; 16] = [
    OURS,
    BY_HAND[0],
    BY_HAND[1],
    BY_HAND[2],
    BY_HAND[3],
    "sequential",
    "`join!` per layer",
    "flat `join!`, cells",
    "`FuturesUnordered`",
    "`spawn` per node",
    "`JoinSet`",
    "dagx",
    "operese-dagx",
    "dagrs",
    "async_dag",
    "fn_graph",
];

/// Contenders, each once, in the order of the columns; those that stand in no other table last.
fn columns(contenders: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut names: Vec<&str> = Vec::new();
    for name in contenders {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.sort_by_key(|name| {
        COLUMNS
            .iter()
            .position(|column| column == name)
            .unwrap_or(COLUMNS.len())
    });
    names
}

/// Ratios to the fastest of those that are the base, and nanoseconds for each of `parts`.
fn ratios<'a, 'b>(
    options: &Options,
    base: &[&str],
    parts: usize,
    runs: impl Iterator<Item = (&'a str, &'b dyn Fn(u64) -> Duration)>,
) -> Vec<(&'a str, String)> {
    let (names, runs): (Vec<&str>, Vec<_>) = runs.unzip();
    let rounds = Rounds::of(options.rounds, &runs);
    let base = (0..names.len())
        .filter(|&at| names.get(at).is_some_and(|name| base.contains(name)))
        .min_by(|&a, &b| rounds.nanoseconds(a).total_cmp(&rounds.nanoseconds(b)));
    let parts = u32::try_from(parts).map_or(f64::NAN, f64::from);
    let cell = |at: usize| {
        let ratio = base.map_or(f64::NAN, |base| rounds.ratio(at, base));
        format!(
            "{} <sub>{}</sub>",
            short(ratio),
            short(rounds.nanoseconds(at) / parts)
        )
    };
    names
        .iter()
        .enumerate()
        .map(|(at, &name)| (name, cell(at)))
        .collect()
}

/// Measures and checks.
pub(crate) fn run(options: &Options) -> Report {
    let mut report = Report::default();
    let page = &mut report;
    let bodies = [
        ("ready", ready::contenders::shapes()),
        ("yield", yielding::contenders::shapes()),
    ];
    graphs::print(options, page, "", &bodies);
    let bodies = [
        ("ready", ready::contenders::passing()),
        ("yield", yielding::contenders::passing()),
    ];
    graphs::print(options, page, ": by move, lent, with `?`", &bodies);
    sleepers::print(options, page, "", &sleeping::contenders::shapes());
    sleepers::print(
        options,
        page,
        ": by move, lent, with `?`",
        &sleeping::contenders::passing(),
    );
    sleepers::print(
        options,
        page,
        ": random layers",
        &sleeping::random::shapes(),
    );
    lists::print(options, page);
    crowds::print(options, page);
    report
}
