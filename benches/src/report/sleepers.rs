//! Graphs whose nodes sleep: makespan and polls, under a paused clock.

use super::{BY_HAND, Checks, OURS, Options};
use crate::measure::clock::Slept;
use crate::shapes::model::Shape;
use crate::table::Table;

pub(super) fn print(options: &Options, checks: &mut Checks, title: &str, shapes: &[Shape<Slept>]) {
    let mut names: Vec<&str> = Vec::new();
    for case in shapes.iter().flat_map(|shape| &shape.cases) {
        if !names.contains(&case.contender) {
            names.push(case.contender);
        }
    }
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
            checks.equal(&what, &night.output, &table.output(7));
            checks.holds(
                &format!("{what} is faster than its critical path"),
                night.makespan >= best,
            );
            checks.holds(
                &format!("{what} polls too little: {}", night.polls),
                night.polls >= table.perfect_polls(),
            );
            if case.contender == OURS {
                checks.equal(&format!("makespan of {what}"), &night.makespan, &best);
                // Every node is polled at most once at each wake of any: no more than the hand-written form.
                let by_hand = shape
                    .cases
                    .iter()
                    .find(|case| BY_HAND.contains(&case.contender));
                let limit = by_hand.map_or(0, |by_hand| (by_hand.run)(7).polls);
                checks.holds(
                    &format!("{what} polls {} times, by hand {limit}", night.polls),
                    night.polls <= limit,
                );
            }
            took.push((case.contender, night.makespan.to_string()));
            polled.push((case.contender, night.polls.to_string()));
            size.extend(case.size.map(|size| (case.contender, size.to_string())));
        }
        makespan.row(table.name.to_owned(), &took);
        polls.row(table.name.to_owned(), &polled);
        sizes.row(table.name.to_owned(), &size);
    }
    println!("### Makespan{title}\n\n{makespan}\n### Polls{title}\n\n{polls}");
    println!("### Size, where nodes sleep{title}\n\n{sizes}");
}
