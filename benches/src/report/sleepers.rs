//! Graphs whose nodes sleep: makespan and polls, under a paused clock.

use super::{BY_HAND, OURS, Options, Report, columns, ratios};
use crate::measure::clock::Slept;
use crate::shapes::model::Shape;
use crate::table::Table;
use std::time::Duration;

pub(super) fn print(options: &Options, page: &mut Report, title: &str, shapes: &[Shape<Slept>]) {
    let names = columns(
        shapes
            .iter()
            .flat_map(|shape| &shape.cases)
            .map(|case| case.contender),
    );
    let known = ["critical path", "in layers", "one by one"];
    let mut makespan = Table::new(
        ["makespan, ms"]
            .into_iter()
            .chain(known)
            .chain(names.iter().copied()),
    );
    let mut polls = Table::new(
        ["polls of nodes", "perfect"]
            .into_iter()
            .chain(names.iter().copied()),
    );
    let mut sizes = Table::new(
        ["bytes of the future"]
            .into_iter()
            .chain(names.iter().copied()),
    );
    let mut busy = Table::new(["busy"].into_iter().chain(names.iter().copied()));
    for shape in shapes
        .iter()
        .filter(|shape| options.wants(shape.table.name))
    {
        let table = &shape.table;
        let best = u128::from(table.critical_path());
        let counts = [
            table.critical_path(),
            table.in_layers(),
            table.in_sequence(),
        ];
        let mut took: Vec<(&str, String)> = known
            .into_iter()
            .zip(counts.map(|count| count.to_string()))
            .collect();
        let mut polled = vec![("perfect", table.perfect_polls().to_string())];
        let mut size = Vec::new();
        for case in &shape.cases {
            let what = format!("{} on {}, sleep", case.contender, table.name);
            let night = (case.run)(7);
            page.equal(&what, &night.output, &table.output(7));
            page.holds(
                &format!("{what} is faster than its critical path"),
                night.makespan >= best,
            );
            page.holds(
                &format!("{what} polls too little: {}", night.polls),
                night.polls >= table.perfect_polls(),
            );
            if case.contender == OURS {
                page.equal(&format!("makespan of {what}"), &night.makespan, &best);
                // Every node is polled at most once at each wake of any: no more than the hand-written form.
                let by_hand = shape
                    .cases
                    .iter()
                    .find(|case| BY_HAND.contains(&case.contender));
                let limit = by_hand.map_or(0, |by_hand| (by_hand.run)(7).polls);
                page.holds(
                    &format!("{what} polls {} times, by hand {limit}", night.polls),
                    night.polls <= limit,
                );
            }
            took.push((case.contender, night.makespan.to_string()));
            polled.push((case.contender, night.polls.to_string()));
            size.extend(case.size.map(|size| (case.contender, size.to_string())));
        }
        if !options.quick {
            eprintln!("{}, sleep", table.name);
            busy.row(table.name.to_owned(), &time(options, shape));
        }
        makespan.row(table.name.to_owned(), &took);
        polls.row(table.name.to_owned(), &polled);
        sizes.row(table.name.to_owned(), &size);
    }
    page.section(&format!("Makespan{title}"), &makespan);
    page.section(&format!("Polls{title}"), &polls);
    page.section(&format!("Time, where nodes sleep{title}"), &busy);
    page.section(&format!("Size, where nodes sleep{title}"), &sizes);
}

/// What a run costs beside the sleep itself, timers included.
fn time<'a>(options: &Options, shape: &'a Shape<Slept>) -> Vec<(&'a str, String)> {
    let busy = |case: &'a Slept| -> Box<dyn Fn(u64) -> Duration + 'a> {
        Box::new(|runs| (0..runs).map(|seed| (case.run)(seed).busy).sum())
    };
    let cases = shape.cases.iter().map(|case| (case.contender, busy(case)));
    let cases: Vec<_> = cases.collect();
    let runs = cases.iter().map(|(contender, run)| (*contender, &**run));
    ratios(options, &BY_HAND, shape.table.len(), runs)
}
