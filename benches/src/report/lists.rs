//! The fan-out over data: time, allocations, polls.

use super::{OURS, Options, Report, ratios};
use crate::bodies::{ready, sleeping, yielding};
use crate::measure::heap::counted;
use crate::measure::{Case, clock::Slept};
use crate::shapes::list::{expected, items, makespan};
use crate::table::Table;
use std::time::Duration;

/// What ratios are to.
const BASE: &str = "futures-buffered";

/// A `for` may allocate this often, besides the `Vec` that it returns.
const OF_A_FOR: usize = 2;

pub(super) fn print(options: &Options, page: &mut Report) {
    if !options.wants("list") {
        return;
    }
    let mut time: Option<Table> = None;
    let mut heap: Option<Table> = None;
    for count in [1000, 10_000] {
        let list: &'static [u64] = items(count).leak();
        for (body, cases) in [
            ("ready", ready::contenders::list::cases(list)),
            ("yield", yielding::contenders::list::cases(list)),
        ] {
            let name = format!("{count} items, {body}");
            let names = || {
                ["32 at once"]
                    .into_iter()
                    .chain(cases.iter().map(|case| case.contender))
            };
            let used: Vec<_> = cases
                .iter()
                .map(|case| (case.contender, check(page, &name, list, case)))
                .collect();
            heap.get_or_insert_with(|| Table::new(names()))
                .row(name.clone(), &used);
            if !options.quick {
                for (workers, two) in [("one thread", false), ("two workers", true)] {
                    let time = time.get_or_insert_with(|| Table::new(names()));
                    time.row(
                        format!("{name}, {workers}"),
                        &times(options, list, &cases, two),
                    );
                }
            }
        }
    }
    if let Some(time) = time {
        page.section("Time per item of a list", &time);
    }
    if let Some(heap) = heap {
        page.section("Allocations over a list", &heap);
    }
    asleep(page);
}

fn check(page: &mut Report, name: &str, list: &[u64], case: &Case) -> String {
    let what = format!("{} on {name}", case.contender);
    page.equal(&what, &(case.once)(7), &expected(list, 7));
    let (used, output) = counted(|| (case.once)(8));
    page.equal(&what, &output, &expected(list, 8));
    if case.contender == OURS {
        page.holds(
            &format!("{what} allocates {} times", used.allocations),
            used.allocations <= OF_A_FOR + 1,
        );
    }
    format!("{} <sub>{}</sub>", used.allocations, used.bytes)
}

fn times<'a>(
    options: &Options,
    list: &[u64],
    cases: &'a [Case],
    two: bool,
) -> Vec<(&'a str, String)> {
    let run = |case: &'a Case| -> Option<&'a dyn Fn(u64) -> Duration> {
        if two {
            case.there.as_deref()
        } else {
            Some(&case.here)
        }
    };
    let runs = cases
        .iter()
        .filter_map(|case| Some((case.contender, run(case)?)));
    ratios(options, &[BASE], list.len(), runs)
}

fn asleep(page: &mut Report) {
    let list: &'static [u64] = items(1000).leak();
    let cases = sleeping::contenders::list::cases(list);
    let names = cases.iter().map(|case| case.contender);
    let mut table = Table::new(
        ["1000 items that sleep 10 ms", "perfect"]
            .into_iter()
            .chain(names),
    );
    let mut took = vec![("perfect", makespan(list.len()).to_string())];
    let mut polled = vec![("perfect", (2 * list.len()).to_string())];
    for Slept { contender, run, .. } in &cases {
        let night = run(7);
        page.equal(
            &format!("{contender} on items that sleep"),
            &night.output,
            &expected(list, 7),
        );
        if *contender == OURS {
            page.equal(
                "makespan of a list",
                &night.makespan,
                &u128::from(makespan(list.len())),
            );
            page.equal("polls of a list", &night.polls, &(2 * list.len()));
        }
        took.push((contender, night.makespan.to_string()));
        polled.push((contender, night.polls.to_string()));
    }
    table.row("makespan, ms".to_owned(), &took);
    table.row("polls of nodes".to_owned(), &polled);
    page.section("Makespan and polls over a list", &table);
}
