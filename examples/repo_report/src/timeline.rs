//! Shows when each node ran.
//!
//! In: the laps of a run. Out: an aligned table with a bar per node on a common time axis. Guaranteed: every bar is at
//! least one mark wide, and no line is wider than 100 columns.

use std::time::Duration;

use crate::html::push;
use crate::stopwatch::Lap;

/// How many columns the time axis has.
const COLUMNS: f64 = 56.0;

/// The table of a run that took `total`.
pub(crate) fn timeline(laps: &[Lap], total: Duration) -> String {
    let name = laps
        .iter()
        .map(|lap| lap.node.len())
        .max()
        .unwrap_or(0)
        .max(4);
    let mut table = format!(
        "  {:name$}  {:>9}  {:>9}  time →\n",
        "node", "start", "took"
    );
    for lap in laps {
        let (from, to) = (column(lap.start, total), column(lap.end, total));
        let (from, width) = (from.floor(), (to.ceil() - from.floor()).max(1.0));
        let bar = format!(
            "{}{}",
            repeat(" ", from.min(COLUMNS - 1.0)),
            repeat("█", width)
        );
        let (start, took) = (time(lap.start), time(lap.length()));
        push(
            &mut table,
            format_args!("  {:name$}  {start:>9}  {took:>9}  {bar}\n", lap.node),
        );
    }
    table
}

/// A duration in the unit that suits a person.
pub(crate) fn time(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds < 0.01 {
        format!("{:.2} ms", seconds * 1e3)
    } else if seconds < 1.0 {
        format!("{:.0} ms", seconds * 1e3)
    } else {
        format!("{seconds:.2} s")
    }
}

fn column(at: Duration, total: Duration) -> f64 {
    (at.as_secs_f64() / total.as_secs_f64().max(1e-9) * COLUMNS).clamp(0.0, COLUMNS)
}

fn repeat(mark: &str, columns: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and COLUMNS"
    )]
    mark.repeat(columns as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stand_where_the_nodes_ran() {
        let lap = |node, start, end| {
            let at = Duration::from_millis;
            Lap {
                node,
                start: at(start),
                end: at(end),
            }
        };
        let table = timeline(
            &[
                lap("one", 0, 50),
                lap("second", 50, 100),
                lap("last", 100, 100),
            ],
            Duration::from_millis(100),
        );
        let bars: Vec<_> = table
            .lines()
            .skip(1)
            .map(|line| line.chars().skip(32).collect::<String>())
            .collect();
        assert_eq!(
            bars,
            [
                "█".repeat(28),
                " ".repeat(28) + &"█".repeat(28),
                " ".repeat(55) + "█"
            ]
        );
        assert!(table.lines().all(|line| line.chars().count() <= 100));
    }

    #[test]
    fn times_have_the_unit_that_suits() {
        assert_eq!(
            [340, 43_000, 2_346_000].map(|us| time(Duration::from_micros(us))),
            ["0.34 ms", "43 ms", "2.35 s"]
        );
    }
}
