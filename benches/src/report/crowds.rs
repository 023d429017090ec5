//! Ten thousand runs of `layered20` at once, on two workers: time and memory.

use super::{BY_HAND, OURS, Options, Report};
use crate::bodies::yielding::contenders::crowds;
use crate::measure::rounds::Rounds;
use crate::table::{Table, short};

const RUNS: u64 = 10_000;

pub(super) fn print(options: &Options, page: &mut Report) {
    if !options.wants("layered20") {
        return;
    }
    let crowds = crowds();
    let names = crowds.iter().map(|crowd| crowd.contender);
    let mut table = Table::new(["10 000 runs of layered20, yield"].into_iter().chain(names));
    let sums: Vec<u64> = crowds.iter().map(|crowd| (crowd.run)(RUNS).1).collect();
    page.holds(
        "all crowds return the same",
        sums.windows(2).all(|pair| pair[0] == pair[1]),
    );
    if !options.quick {
        let runs: Vec<_> = crowds
            .iter()
            .map(|crowd| move |times: u64| (0..times).map(|_| (crowd.run)(RUNS).0).sum())
            .collect();
        let runs: Vec<&dyn Fn(u64) -> std::time::Duration> =
            runs.iter().map(|run| run as _).collect();
        let rounds = Rounds::of(options.rounds.min(21), &runs);
        let by_hand = |at: &usize| BY_HAND.contains(&crowds[*at].contender);
        let base = (0..crowds.len())
            .filter(by_hand)
            .min_by(|&a, &b| rounds.nanoseconds(a).total_cmp(&rounds.nanoseconds(b)));
        let cell = |at: usize| {
            let nanoseconds = rounds.nanoseconds(at) / 1e4 / 20.0;
            format!(
                "{} <sub>{}</sub>",
                short(rounds.ratio(at, base.unwrap_or(0))),
                short(nanoseconds)
            )
        };
        let cells: Vec<_> = crowds
            .iter()
            .enumerate()
            .map(|(at, crowd)| (crowd.contender, cell(at)))
            .collect();
        table.row("time, ns per node".to_owned(), &cells);
    }
    let mut bytes = Vec::new();
    for crowd in &crowds {
        let used = crowd.heap(RUNS);
        let runs = usize::try_from(RUNS).unwrap_or(usize::MAX);
        bytes.push((crowd.contender, (used.bytes / runs).to_string()));
        if crowd.contender == OURS {
            page.equal("allocations of a task", &(used.allocations / runs), &1);
        }
    }
    table.row("bytes per run, its task included".to_owned(), &bytes);
    page.section("Many runs at once", &table);
}
