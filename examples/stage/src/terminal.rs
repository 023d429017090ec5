//! What a person sees of a run.
//!
//! In: the laps of a run and the graph. Out: a line per step: what ran, when, what it did, what was undone, what never
//! started. Guaranteed: text from outside is escaped, no colour goes into a pipe, a reader that has gone away is no
//! failure.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use dag_core::Graph;
use dag_core::graph::NodeKind;

use crate::probe::Lap;

/// How many columns the time axis has.
const COLUMNS: u32 = 24;

/// Marks and bars, coloured for a terminal.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    colour: bool,
}

impl Style {
    /// As standard output can show it.
    #[must_use]
    pub fn of_stdout() -> Self {
        Self {
            colour: io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        }
    }

    /// Text in one of the terminal's colours.
    #[must_use]
    pub fn paint(self, code: u8, text: &str) -> String {
        if self.colour {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }

    /// The table of a run that took `total`.
    #[must_use]
    pub fn table(self, graph: &Graph, laps: &[Lap], total: Duration) -> String {
        let ran: BTreeSet<&str> = laps.iter().map(|lap| lap.node).collect();
        let waiting: Vec<&str> = calls(graph).filter(|name| !ran.contains(name)).collect();
        let names = laps
            .iter()
            .map(|lap| lap.node)
            .chain(waiting.iter().copied());
        let width = names.map(str::len).max().unwrap_or(0);
        let mut table = String::new();
        for lap in laps {
            let (mark, colour) = match (&lap.done, lap.undo) {
                (Some(_), false) => ("✓", 32),
                (Some(_), true) => ("↶", 33),
                (None, _) => ("✗", 31),
            };
            let what = lap.done.as_deref().unwrap_or("failed");
            let bar = bar(lap, total);
            let took = time(lap.end.saturating_sub(lap.start));
            let _ = writeln!(
                table,
                "  {} {:width$}  {took:>8}  {}  {}",
                self.paint(colour, mark),
                lap.node,
                self.paint(36, &bar),
                what.escape_debug()
            );
        }
        for name in waiting {
            let line = format!("  · {name:width$}  {:>8}  {:24}  not started", "", "");
            let _ = writeln!(table, "{}", self.paint(2, &line));
        }
        table
    }
}

/// The names of the nodes that a workflow calls, in the order of the text.
pub fn calls(graph: &Graph) -> impl Iterator<Item = &'static str> {
    graph.nodes.iter().filter_map(|node| match node.kind {
        NodeKind::Call(path) => last(path),
        _ => None,
    })
}

/// Those of them whose failure fails the run.
pub fn fallible(graph: &Graph) -> impl Iterator<Item = &'static str> {
    graph.nodes.iter().filter_map(|node| match node.kind {
        NodeKind::Call(path) if node.fallible => last(path),
        _ => None,
    })
}

/// The names of its undos.
pub fn undos(graph: &Graph) -> impl Iterator<Item = &'static str> {
    graph.nodes.iter().filter_map(|node| match node.kind {
        NodeKind::Undo(path) => last(path),
        _ => None,
    })
}

fn last(path: &'static str) -> Option<&'static str> {
    path.rsplit("::").next().map(str::trim)
}

/// A mark at least one column wide where the lap lies on the time axis.
fn bar(lap: &Lap, total: Duration) -> String {
    let column = |at: Duration| {
        let nanos = total.as_nanos().max(1);
        u32::try_from(at.as_nanos() * u128::from(COLUMNS) / nanos)
            .map_or(COLUMNS, |at| at.min(COLUMNS))
    };
    let from = column(lap.start).min(COLUMNS - 1);
    let width = (column(lap.end).saturating_sub(from)).max(1);
    let behind = COLUMNS.saturating_sub(from + width);
    let repeat = |text: &str, times: u32| text.repeat(usize::try_from(times).unwrap_or(0));
    repeat(" ", from) + &repeat("█", width) + &repeat(" ", behind)
}

/// A duration in the unit that suits a person.
#[must_use]
pub fn time(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds < 0.01 {
        format!("{:.2} ms", seconds * 1e3)
    } else if seconds < 1.0 {
        format!("{:.0} ms", seconds * 1e3)
    } else {
        format!("{seconds:.2} s")
    }
}

/// Tells a person at a terminal which step begins; a pipe is told nothing.
pub fn progress() -> impl Fn(&'static str) + Send + Sync + 'static {
    let terminal = io::stderr().is_terminal();
    move |node| {
        if terminal {
            let _ = write!(io::stderr(), "\r\u{1b}[2K  {node} …\r");
        }
    }
}

/// Ends the line that [`progress`] wrote.
pub fn end_of_progress() {
    if io::stderr().is_terminal() {
        let _ = write!(io::stderr(), "\r\u{1b}[2K");
    }
}

/// Prints to standard output.
pub fn print(text: &str) {
    // A reader that has gone away (`| head`) is no failure, and nobody is left to be told of others.
    let _ = io::stdout().lock().write_all(text.as_bytes());
}

/// What went wrong and why, in one line, safe for a terminal.
#[must_use]
pub fn explain(error: &dyn std::error::Error) -> String {
    let mut causes = Vec::<String>::new();
    let mut next = Some(error);
    while let Some(cause) = next {
        let text: String = cause.to_string();
        // A transparent error says what its source says.
        if causes.last() != Some(&text) {
            causes.push(text);
        }
        next = cause.source();
    }
    causes
        .join(": ")
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
