//! What a run cost, and what would have made it shorter.

use super::Timeline;
use super::costs::{guess_costs, nodes};
use super::critical::{Step, path};
use super::failed::{FailedNode, failures};
use super::replay::{Change, replay};
use super::rules::Rules;
use super::span::{Outcome, Span};
use core::time::Duration;
use dag_graph::Graph;
use std::string::String;
use std::vec::Vec;

/// What a run cost, node by node: made by [`Timeline::report`].
///
/// `Display` prints it. What took less than a thousandth of the run is folded into one line there.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    pub(super) timeline: &'a Timeline,
    pub(super) in_turn: Duration,
    pub(super) path: Vec<Step>,
    pub(super) nodes: Vec<NodeCost>,
    pub(super) guesses: Vec<GuessCost>,
    pub(super) overlaps: bool,
    pub(super) failures: Vec<FailedNode>,
}

/// What one node cost, all its runs together.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NodeCost {
    /// The workflow it stands in.
    pub graph: &'static Graph,
    /// Its index there.
    pub node: usize,
    /// Its name, that of the `for` or `loop` it stands in before it; in a nested workflow that of the workflow, too.
    pub name: String,
    /// How often it ran.
    pub runs: usize,
    /// How long these runs took together.
    pub busy: Duration,
    /// How much of that was on the critical path.
    pub critical: Duration,
    /// How much longer each of its runs could have taken without making the whole longer. `None`: nothing waited for any of them.
    pub slack: Option<Duration>,
    /// How long the whole would have taken if this node had taken no time, retries and waits between them included.
    pub without: Duration,
}

/// What a guess brought.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuessCost {
    /// The guess, by its index in the timeline.
    pub guess: usize,
    /// How much longer the run would have taken without it.
    pub saved: Duration,
    /// How long nodes ran on it in vain.
    pub wasted: Duration,
}

impl Timeline {
    /// What the run cost, and what would have made it shorter.
    #[must_use]
    pub fn report(&self) -> Report<'_> {
        Report::new(self)
    }

    /// How long it would have taken if these spans had taken no time.
    ///
    /// The recorded durations are replayed: each thing starts as soon as what it waited for in the recorded run has ended, and as much later as it
    /// did there. Without changes that is the recorded run.
    #[must_use]
    pub fn replayed(&self, at_once: impl Fn(&Span) -> bool) -> Duration {
        let rules = Rules::new(self);
        let at_once = |span: usize| self.spans.get(span).is_some_and(&at_once);
        let change = Change {
            at_once: Some(&at_once),
            without: None,
        };
        ends(&rules, change)
    }
}

/// When the run ends.
pub(super) fn ends(rules: &Rules, change: Change<'_>) -> Duration {
    let times = replay(rules, change);
    times.get(rules.last()).copied().unwrap_or_default()
}

impl<'a> Report<'a> {
    fn new(timeline: &'a Timeline) -> Self {
        let rules = Rules::new(timeline);
        let path = path(timeline, &rules);
        Self {
            timeline,
            in_turn: in_turn(timeline, &rules),
            nodes: nodes(timeline, &rules, &path),
            guesses: guess_costs(timeline, &rules),
            overlaps: overlaps(timeline),
            failures: failures(timeline),
            path,
        }
    }

    /// How long the run took.
    #[must_use]
    pub const fn wall(&self) -> Duration {
        self.timeline.wall
    }

    /// How long its nodes took together, of those whose result stands.
    #[must_use]
    pub const fn in_turn(&self) -> Duration {
        self.in_turn
    }

    /// How many times as long one after the other takes; 1 if nothing took any time.
    #[must_use]
    pub fn speed_up(&self) -> f64 {
        if self.wall().is_zero() {
            return 1.0;
        }
        self.in_turn.as_secs_f64() / self.wall().as_secs_f64()
    }

    /// [`Timeline::critical_path`].
    #[must_use]
    pub fn critical_path(&self) -> &[Step] {
        &self.path
    }

    /// What each node cost, in the order in which they first ran.
    #[must_use]
    pub fn nodes(&self) -> &[NodeCost] {
        &self.nodes
    }

    /// What each guess brought.
    #[must_use]
    pub fn guesses(&self) -> &[GuessCost] {
        &self.guesses
    }

    /// Did two nodes ever run at the same time? If not, a plain `async fn` would have done in this run.
    #[must_use]
    pub const fn overlaps(&self) -> bool {
        self.overlaps
    }

    /// The nodes that failed: first those by which the run did, the innermost first, then those whose failure was caught.
    #[must_use]
    pub fn failures(&self) -> &[FailedNode] {
        &self.failures
    }
}

/// The spans that do the work: not those that hold others.
pub(super) fn leaves(timeline: &Timeline) -> impl Iterator<Item = (usize, &Span)> {
    let owners: std::collections::HashSet<usize> = timeline
        .bodies
        .iter()
        .filter_map(|body| body.owner)
        .collect();
    let spans = timeline.spans.iter().enumerate();
    spans.filter(move |(index, _)| !owners.contains(index))
}

fn in_turn(timeline: &Timeline, rules: &Rules) -> Duration {
    let stand = |span: &Span| span.stands && span.outcome != Outcome::Cancelled;
    let spans = timeline.spans.iter().enumerate();
    let own = spans.filter(|(_, span)| stand(span)).map(|(index, _)| {
        // Of a span with others inside, what it did besides them.
        rules
            .each
            .get(Rules::end(index))
            .map_or(Duration::ZERO, |rule| rule.lag)
    });
    own.sum()
}

fn overlaps(timeline: &Timeline) -> bool {
    let works = leaves(timeline).filter(|(_, span)| !span.took().is_zero());
    let mut works: Vec<(Duration, Duration)> =
        works.map(|(_, span)| (span.start, span.end)).collect();
    works.sort_unstable();
    let mut until = Duration::ZERO;
    works.into_iter().any(|(start, end)| {
        let overlaps = start < until;
        until = until.max(end);
        overlaps
    })
}
