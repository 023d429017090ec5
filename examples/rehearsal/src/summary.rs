//! What a rehearsal has done, for people.

use std::fmt::{self, Display};

use dag_core::node;

use crate::announce::Announced;
use crate::compare::Step;
use crate::history::Recorded;
use crate::probe::Probe;
use crate::prune::Trash;
use crate::version::Version;

/// What was done.
#[derive(Debug)]
pub(crate) struct Summary {
    from: Option<Version>,
    to: Version,
    pruned: usize,
    lines: usize,
}

/// Sums up the run. It takes what the writes gave, so it is the last to start.
#[node(pure)]
pub(crate) fn summarize(
    step: Step,
    trash: &Trash,
    _recorded: &Recorded,
    announced: &Announced,
    probe: &Probe,
) -> Summary {
    probe.step("summarize").done("");
    Summary {
        from: step.from,
        to: step.to,
        pruned: trash.versions.len(),
        lines: announced.lines,
    }
}

impl Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.from {
            Some(from) => write!(f, "  {from} → {}", self.to)?,
            None => write!(f, "  {} is the first version", self.to)?,
        }
        writeln!(
            f,
            "; {} old taken off, {} lines announced",
            self.pruned, self.lines
        )
    }
}
