//! The rows of a Gantt chart: a row a node, in the order in which they began, what is inside of a `for`, a `loop` or a call below it.

use super::Timeline;
use super::costs::qualified;
use super::critical::path;
use super::rules::Rules;
use super::shape::same;
use super::span::{BodyKind, Outcome, Span};
use core::time::Duration;
use dag_graph::{Graph, NodeKind};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::string::{String, ToString};
use std::vec::Vec;

/// More items or rounds than that share their rows.
const MANY: usize = 6;

/// One row.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) label: String,
    /// How many blocks and calls are around it.
    pub(super) depth: usize,
    /// What is drawn in it, by index.
    pub(super) spans: Vec<usize>,
    /// These are runs in several items or rounds, which may overlap.
    pub(super) many: bool,
}

/// The chart.
#[derive(Debug)]
pub(super) struct Rows {
    pub(super) list: Vec<Row>,
    /// The spans on the critical path.
    pub(super) critical: HashSet<usize>,
    /// Those that have others inside.
    pub(super) holders: HashSet<usize>,
    /// The critical path, step by step, without what took no time.
    pub(super) path: Vec<usize>,
}

/// What a bar shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Look {
    /// It is on the critical path.
    Critical,
    Plain,
    Failed,
    /// It was cut short.
    Cancelled,
    /// It ran on a wrong guess, or in an arm that was not chosen.
    Vain,
    /// It has others inside.
    Holder,
}

impl Rows {
    pub(super) fn new(timeline: &Timeline) -> Self {
        let steps = path(timeline, &Rules::new(timeline));
        let works = steps.iter().filter(|step| step.end > step.start);
        let path: Vec<usize> = works.map(|step| step.span).collect();
        let owners = timeline.bodies.iter().filter_map(|body| body.owner);
        let mut rows = Self {
            list: Vec::new(),
            critical: path.iter().copied().collect(),
            holders: owners.collect(),
            path,
        };
        let inside = inside(timeline);
        rows.bodies(timeline, &inside, &[0], "", 0);
        rows
    }

    pub(super) fn look(&self, timeline: &Timeline, index: usize) -> Look {
        let Some(span) = timeline.spans.get(index) else {
            return Look::Plain;
        };
        match &span.outcome {
            _ if !span.stands => Look::Vain,
            _ if self.holders.contains(&index) => Look::Holder,
            Outcome::Failed(_) => Look::Failed,
            Outcome::Cancelled => Look::Cancelled,
            _ if self.critical.contains(&index) => Look::Critical,
            Outcome::Finished | Outcome::Unfinished => Look::Plain,
        }
    }

    /// The rows of a body; of several those that are one item, or one round, on a guess and on the truth, or the attempts of one call.
    fn bodies(
        &mut self,
        timeline: &Timeline,
        inside: &HashMap<usize, Vec<usize>>,
        bodies: &[usize],
        prefix: &str,
        depth: usize,
    ) {
        let bodies = bodies.iter().filter_map(|body| timeline.bodies.get(*body));
        // The runs of one node share a row.
        let mut rows: Vec<(usize, bool, Vec<usize>)> = Vec::new();
        for &index in bodies.flat_map(|body| &body.spans) {
            let Some(span) = timeline.spans.get(index).filter(|span| is_shown(span)) else {
                continue;
            };
            let mut known = rows.iter_mut();
            match known.find(|(node, undo, _)| (*node, *undo) == (span.node, span.undo)) {
                Some((.., spans)) => spans.push(index),
                None => rows.push((span.node, span.undo, Vec::from([index]))),
            }
        }
        for (_, undo, spans) in rows {
            let first = spans.first().and_then(|span| timeline.spans.get(*span));
            let name = first.map_or("", Span::name);
            let undo = if undo { "undo of " } else { "" };
            let label = std::format!("{prefix}{undo}{name}");
            let bodies = spans.iter().filter_map(|span| inside.get(span)).flatten();
            let bodies: Vec<usize> = bodies.copied().collect();
            self.list.push(Row {
                label,
                depth,
                spans,
                many: false,
            });
            let mut numbers: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
            for &body in &bodies {
                let kind = timeline.bodies.get(body).map(|body| body.kind);
                let number = match kind {
                    Some(BodyKind::Item(number) | BodyKind::Round(number)) => Some(number),
                    _ => None,
                };
                numbers.entry(number).or_default().push(body);
            }
            if numbers.len() > MANY {
                self.grouped(timeline, inside, bodies, depth + 1);
                continue;
            }
            for (number, bodies) in numbers {
                let prefix = number.map_or_else(String::new, |number| std::format!("[{number}] "));
                self.bodies(timeline, inside, &bodies, &prefix, depth + 1);
            }
        }
    }

    /// What runs in many bodies: a row a node.
    fn grouped(
        &mut self,
        timeline: &Timeline,
        inside: &HashMap<usize, Vec<usize>>,
        mut bodies: Vec<usize>,
        depth: usize,
    ) {
        let around = bodies.first().and_then(|body| timeline.bodies.get(*body));
        let around = around.map(|body| body.graph);
        let mut rows: Vec<(&'static Graph, usize, Vec<usize>)> = Vec::new();
        bodies.reverse();
        while let Some(body) = bodies.pop() {
            let spans = timeline.bodies.get(body).map(|body| &body.spans);
            for &index in spans.into_iter().flatten() {
                let Some(span) = timeline.spans.get(index).filter(|span| is_shown(span)) else {
                    continue;
                };
                let mut known = rows.iter_mut();
                let own = |row: &&mut (&'static Graph, usize, Vec<usize>)| {
                    row.1 == span.node && same(row.0, span.graph)
                };
                match known.find(own) {
                    Some((.., spans)) => spans.push(index),
                    None => rows.push((span.graph, span.node, Vec::from([index]))),
                }
                bodies.extend(inside.get(&index).into_iter().flatten().rev());
            }
        }
        for (graph, node, mut spans) in rows {
            let is_own = around.is_some_and(|around| same(around, graph));
            let name = graph.nodes.get(node).map_or("", |node| node.name);
            let name = if is_own {
                name.to_string()
            } else {
                qualified(timeline.graph, graph, node)
            };
            spans.sort_unstable();
            self.list.push(Row {
                label: std::format!("{name} ×{}", spans.len()),
                depth,
                spans,
                many: true,
            });
        }
    }
}

/// Of each span, the bodies inside of it.
fn inside(timeline: &Timeline) -> HashMap<usize, Vec<usize>> {
    let mut inside: HashMap<usize, Vec<usize>> = HashMap::new();
    for (index, body) in timeline.bodies.iter().enumerate() {
        if let Some(owner) = body.owner {
            inside.entry(owner).or_default().push(index);
        }
    }
    inside
}

/// Glue and decisions take no time, as a rule; then they have no row.
fn is_shown(span: &Span) -> bool {
    let call = span
        .node()
        .is_some_and(|node| matches!(node.kind, NodeKind::Call(_) | NodeKind::Undo(_)));
    call || span.undo || !span.took().is_zero() || matches!(span.outcome, Outcome::Failed(_))
}

/// `at` of `wall`, in parts of `whole`.
pub(super) fn scaled(at: Duration, wall: Duration, whole: usize) -> usize {
    let whole = whole as u128;
    let part = (at.as_nanos() * whole)
        .checked_div(wall.as_nanos())
        .unwrap_or(0);
    usize::try_from(part.min(whole)).unwrap_or(0)
}

/// Times at round distances from each other, no more than `most`.
pub(super) fn ticks(wall: Duration, most: u128) -> Vec<Duration> {
    let nanos = wall.as_nanos();
    let powers = (0..19).map(|power| 10_u128.pow(power));
    let mut steps = powers.flat_map(|power| [power, 2 * power, 5 * power]);
    let Some(step) = steps.find(|step| nanos / step <= most) else {
        return Vec::new();
    };
    let times = (0..=nanos / step).map(|number| number * step);
    times
        .filter_map(|nanos| u64::try_from(nanos).ok())
        .map(Duration::from_nanos)
        .collect()
}
