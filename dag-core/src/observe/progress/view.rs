//! What runs, as far as it is shown.

use crate::observe::{Event, Place, Site, What};
use core::time::Duration;
use dag_graph::{Graph, NodeKind};
use std::collections::BTreeMap;
use std::format;
use std::string::{String, ToString as _};
use std::time::Instant;
use std::vec::Vec;

/// The runs, in the order in which they began.
#[derive(Debug, Default)]
pub(super) struct View {
    pub(super) runs: BTreeMap<u64, Run>,
}

#[derive(Debug)]
pub(super) struct Run {
    pub(super) body: Body,
    /// Of the last event, on the clock of the run and on that of the machine.
    at: Duration,
    seen: Instant,
    pub(super) end: Option<End>,
    /// By which node the run fails, and why.
    broken: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    Finished,
    /// With this, if that is known.
    Failed(Option<String>),
    Dropped,
}

/// The nodes of a run, an item, a round or a called workflow.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) graph: &'static Graph,
    pub(super) nodes: BTreeMap<usize, Life>,
}

#[derive(Debug)]
pub(super) struct Life {
    pub(super) stage: Stage,
    pub(super) since: Duration,
    /// The last that happened to it.
    pub(super) note: Option<String>,
    pub(super) inside: BTreeMap<Step, Body>,
    /// Items that have begun, and those that are over.
    pub(super) begun: usize,
    pub(super) done: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Running,
    /// On a guess.
    Ahead,
    /// Its undo runs.
    Undoing,
    Finished,
    /// With this, if it can be shown.
    Failed(Option<String>),
    /// Cancelled, or it will not run.
    Left,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Item(usize),
    Round(usize),
    Call,
}

impl View {
    pub(super) fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// This has happened; the run, if it ended by it.
    pub(super) fn event(&mut self, event: &Event<'_>) -> Option<Run> {
        if event.node.is_none() && event.what == What::Started {
            self.runs.insert(event.run, Run::new(event.graph));
            return None;
        }
        let run = self.runs.get_mut(&event.run)?;
        (run.at, run.seen) = (event.at, Instant::now());
        let Some(node) = event.node else {
            let mut run = self.runs.remove(&event.run)?;
            run.end = Some(match event.what {
                What::Finished => End::Finished,
                What::Failed(_) => End::Failed(run.broken.take()),
                _ => End::Dropped,
            });
            return Some(run);
        };
        if let Some(body) = run.body.at(event.path) {
            let broken = body.event(node, event);
            run.broken = run.broken.take().or(broken);
        }
        None
    }

    /// A node has been polled: what is inside of it waits for something that runs, or is over.
    pub(super) fn paused(&mut self, site: &Site<'_>) {
        let (Some(run), Some(node)) = (self.runs.get_mut(&site.run), site.node) else {
            return;
        };
        let body = run.body.at(site.path);
        let Some(life) = body.and_then(|body| body.nodes.get_mut(&node)) else {
            return;
        };
        let before = life.inside.len();
        life.inside
            .retain(|step, body| !matches!(step, Step::Item(_)) || body.runs());
        life.done += before - life.inside.len();
    }
}

impl Run {
    fn new(graph: &'static Graph) -> Self {
        Self {
            body: Body::new(graph),
            at: Duration::ZERO,
            seen: Instant::now(),
            end: None,
            broken: None,
        }
    }

    /// How long it has been running; `ticks`: the time goes on between events.
    pub(super) fn now(&self, ticks: bool) -> Duration {
        if ticks {
            self.at.saturating_add(self.seen.elapsed())
        } else {
            self.at
        }
    }
}

impl Body {
    fn new(graph: &'static Graph) -> Self {
        Self {
            graph,
            nodes: BTreeMap::new(),
        }
    }

    fn at(&mut self, path: &[Place]) -> Option<&mut Self> {
        let mut body = self;
        for place in path {
            let (node, step) = match *place {
                Place::Item { node, index } => (node, Step::Item(index)),
                Place::Round { node, index } => (node, Step::Round(index)),
                Place::Call { node, .. } => (node, Step::Call),
            };
            body = body.inside(node, step)?;
        }
        Some(body)
    }

    fn inside(&mut self, node: usize, step: Step) -> Option<&mut Self> {
        let own = self.graph.nodes.get(node)?;
        let graph = match step {
            Step::Call => own.workflow.unwrap_or(self.graph),
            Step::Item(_) | Step::Round(_) => self.graph,
        };
        let life = self.nodes.get_mut(&node)?;
        if let Step::Round(_) = step {
            life.inside.retain(|other, _| *other == step);
        }
        if let Step::Item(_) = step
            && !life.inside.contains_key(&step)
        {
            life.begun += 1;
        }
        Some(life.inside.entry(step).or_insert_with(|| Self::new(graph)))
    }

    /// Does anything run here?
    fn runs(&self) -> bool {
        self.nodes.values().any(|life| life.stage.runs())
    }

    /// This has happened to a node; what the run fails with, if it does by it.
    fn event(&mut self, node: usize, event: &Event<'_>) -> Option<String> {
        let name = self.graph.nodes.get(node)?.name;
        let stage = match event.what {
            What::Started if event.ahead => Stage::Ahead,
            What::Started => Stage::Running,
            What::Undoing => Stage::Undoing,
            What::Finished | What::Undone { failed: false } => Stage::Finished,
            What::Failed(error) => Stage::Failed(error.map(first_line)),
            What::Undone { failed: true } => Stage::Failed(Some("not undone".to_string())),
            What::Cancelled | What::Skipped => Stage::Left,
            What::Broke => {
                return Some(match self.nodes.get(&node).map(|life| &life.stage) {
                    Some(Stage::Failed(Some(error))) => format!("{name}: {error}"),
                    _ => name.to_string(),
                });
            }
            what => {
                if let Some(life) = self.nodes.get_mut(&node) {
                    life.note(what);
                }
                return None;
            }
        };
        if stage.runs() {
            self.nodes.insert(node, Life::new(stage, event.at));
        } else {
            let life = self.nodes.entry(node);
            let life = life.or_insert_with(|| Life::new(Stage::Left, event.at));
            life.stage = stage;
            life.inside.clear();
        }
        None
    }
}

impl Life {
    const fn new(stage: Stage, since: Duration) -> Self {
        Self {
            stage,
            since,
            note: None,
            inside: BTreeMap::new(),
            begun: 0,
            done: 0,
        }
    }

    fn note(&mut self, what: What<'_>) {
        self.note = Some(match what {
            What::Retried { attempt, error, .. } => {
                self.inside.clear();
                let next = attempt.saturating_add(1);
                match error {
                    Some(error) => format!("attempt {next}: {}", first_line(error)),
                    None => format!("attempt {next}"),
                }
            }
            What::Hedged => "late, a second attempt beside it".to_string(),
            What::TimedOut(_) => {
                self.inside.clear();
                "timed out".to_string()
            }
            _ => return,
        });
    }

    /// What runs in its items, by name, with how many.
    pub(super) fn running_items(&self) -> Vec<(&'static str, usize)> {
        let mut counts: Vec<(&'static str, usize)> = Vec::new();
        let bodies = self.inside.values();
        let running = bodies.flat_map(|body| {
            let lives = body.nodes.iter().filter(|(_, life)| life.stage.runs());
            lives.filter_map(|(node, _)| body.graph.nodes.get(*node))
        });
        for node in running {
            match counts.iter_mut().find(|(name, _)| *name == node.name) {
                Some((_, count)) => *count += 1,
                None => counts.push((node.name, 1)),
            }
        }
        counts
    }
}

impl Stage {
    pub(super) const fn runs(&self) -> bool {
        matches!(self, Self::Running | Self::Ahead | Self::Undoing)
    }
}

/// Is it worth a line? What runs at once is not.
pub(super) const fn is_shown(kind: NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::Call(_) | NodeKind::For(_) | NodeKind::Loop(_)
    )
}

/// The first line of an error, without what a terminal would obey.
fn first_line(error: &str) -> String {
    let line = error.lines().next().unwrap_or_default();
    line.chars().filter(|sign| !sign.is_control()).collect()
}
