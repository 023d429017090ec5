//! Static graphs whose nodes are ready at once, or yield: time, allocations, size.

use super::{BY_HAND, OURS, Options, Report, columns, ratios};
use crate::bodies::ready::nodes::Large;
use crate::measure::heap::{Heap, counted};
use crate::measure::{Case, two_workers};
use crate::shapes::model::Shape;
use crate::table::Table;
use std::time::Duration;

type Bodies<'a> = [(&'a str, Vec<Shape<Case>>)];

pub(super) fn print(options: &Options, page: &mut Report, title: &str, bodies: &Bodies<'_>) {
    let cases = bodies
        .iter()
        .flat_map(|(_, shapes)| shapes)
        .flat_map(|shape| &shape.cases);
    let names = columns(cases.map(|case| case.contender));
    let head = |first: &str| Table::new([first].into_iter().chain(names.iter().copied()));
    let mut here = head("one thread");
    let mut there = head("two workers");
    let mut memory = head("allocations");
    let mut sizes = head("bytes of the future");
    // A runtime that starts up allocates.
    two_workers();
    for (body, shape) in bodies
        .iter()
        .flat_map(|(body, shapes)| shapes.iter().map(move |shape| (body, shape)))
    {
        if !options.wants(shape.table.name) {
            continue;
        }
        let name = format!("{}, {body}", shape.table.name);
        let mut allocated = Vec::new();
        for case in &shape.cases {
            let used = check(page, &name, shape, case);
            allocated.push((
                case.contender,
                format!("{} <sub>{}</sub>", used.allocations, used.bytes),
            ));
        }
        memory.row(name.clone(), &allocated);
        let size = |case: &Case| Some((case.contender, case.size?.to_string()));
        sizes.row(
            name.clone(),
            &shape.cases.iter().filter_map(size).collect::<Vec<_>>(),
        );
        if !options.quick {
            eprintln!("{name}");
            here.row(name.clone(), &time(options, shape, |case| Some(&case.here)));
            there.row(name, &time(options, shape, |case| case.there.as_deref()));
        }
    }
    if !options.quick {
        page.section(&format!("Time on one thread{title}"), &here);
        page.section(&format!("Time on two workers{title}"), &there);
    }
    page.section(&format!("Allocations{title}"), &memory);
    page.section(&format!("Size{title}"), &sizes);
}

/// Every contender returns what the model says; what is compiled into one future allocates nothing.
fn check(page: &mut Report, name: &str, shape: &Shape<Case>, case: &Case) -> Heap {
    let what = format!("{} on {name}", case.contender);
    // The first run may fill caches of the runtime.
    page.equal(&what, &(case.once)(7), &shape.table.output(7));
    let (used, output) = counted(|| (case.once)(8));
    page.equal(&what, &output, &shape.table.output(8));
    if case.contender == OURS {
        // The large value, once.
        let large = if shape.table.name == "readers20" {
            (1, Large::BYTES)
        } else {
            (0, 0)
        };
        page.equal(
            &format!("allocations of {what}"),
            &(used.allocations, used.bytes),
            &large,
        );
    }
    used
}

/// Ratios to the fastest hand-written form, and nanoseconds per node.
fn time<'a>(
    options: &Options,
    shape: &'a Shape<Case>,
    run: impl Fn(&'a Case) -> Option<&'a dyn Fn(u64) -> Duration>,
) -> Vec<(&'a str, String)> {
    let runs = shape
        .cases
        .iter()
        .filter_map(|case| Some((case.contender, run(case)?)));
    ratios(options, &BY_HAND, shape.table.len(), runs)
}
