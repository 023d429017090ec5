//! Finds what an audit says, section by section.

use super::{Audit, Gate, Pair, Promise, Race, Reason, Resource, Undo, User};
use crate::conflict::conflicts;
use crate::effects::Touch;
use crate::graph::{EdgeKind, Graph, Node, NodeKind};
use crate::repeat::{CannotRepeat, may_repeat};
use crate::ways::{Way, Ways, is_undo};
use alloc::vec::Vec;

pub(super) fn audit(graph: &Graph) -> Audit {
    let ways = Ways::of(graph);
    let sequence = ways.sequence(graph);
    let view = View {
        graph,
        ways: &ways,
        sequence: &sequence,
    };
    let resources = view.resources();
    let failures = view.statements(|node| node.fallible);
    Audit {
        graph: *graph,
        races: races(&resources),
        gates: view.gates(&failures),
        left: view.left(&failures),
        undos: view.undos(),
        promises: view.promises(),
        repeat: view.repeat(),
        resources,
        failures,
    }
}

/// What every part of an audit is made from.
struct View<'a> {
    graph: &'a Graph,
    ways: &'a Ways,
    /// All nodes, in an order in which they can run.
    sequence: &'a [usize],
}

impl View<'_> {
    fn node(&self, index: usize) -> Option<&'static Node> {
        self.graph.nodes.get(index)
    }

    fn touch(&self, index: usize) -> Touch<'static> {
        self.node(index)
            .map_or(Touch::PURE, |node| node.effects.touch())
    }

    /// The statements of which this holds.
    fn statements(&self, holds: impl Fn(&Node) -> bool) -> Vec<usize> {
        let is_statement = |node: &Node| matches!(node.kind, NodeKind::Call(_) | NodeKind::Glue(_));
        let all = self.sequence.iter().copied();
        all.filter(|&index| {
            self.node(index)
                .is_some_and(|node| is_statement(node) && holds(node))
        })
        .collect()
    }

    fn resources(&self) -> Vec<Resource> {
        let touches = || self.sequence.iter().map(|&index| self.touch(index));
        let anything = touches().any(|touch| touch.writes.is_unnamed());
        let mut names: Vec<&'static str> = touches()
            .flat_map(|touch| touch.writes.named().chain(touch.reads.named()))
            .collect();
        names.sort_unstable();
        names.dedup();
        let names = anything
            .then_some(None)
            .into_iter()
            .chain(names.into_iter().map(Some));
        let mut resources: Vec<Resource> = names
            .map(|name| Resource {
                name,
                users: self.users(name),
                pairs: Vec::new(),
            })
            .collect();
        let statements = self.statements(|_| true);
        for (position, &first) in statements.iter().enumerate() {
            for &second in statements.iter().skip(position + 1) {
                for (name, commute) in shared(self.touch(first), self.touch(second)) {
                    let pair = self.pair(first, second, commute);
                    let mut all = resources.iter_mut();
                    if let Some(resource) = all.find(|resource| resource.name == name) {
                        resource.pairs.push(pair);
                    }
                }
            }
        }
        resources
    }

    fn users(&self, name: Option<&str>) -> Vec<User> {
        let user = |&node: &usize| {
            let touch = self.touch(node);
            let (reads, writes) = match name {
                None => (false, touch.writes.is_unnamed()),
                Some(name) => (touch.reads.has(name), touch.writes.has(name)),
            };
            (reads || writes).then_some(User {
                node,
                reads,
                writes,
            })
        };
        self.sequence.iter().filter_map(user).collect()
    }

    /// `second` stands behind `first` in the sequence, so it is not before it.
    fn pair(&self, first: usize, second: usize, commute: bool) -> Pair {
        let allows = |by: usize, other: usize| {
            let node = self.node(by);
            node.is_some_and(|node| node.races.contains(&other))
        };
        let reason = match self.ways.way(first, second) {
            Some(Way::Data(path)) => Reason::Data(path),
            Some(Way::Order(path)) => Reason::Order(path),
            Some(Way::Gate(path)) => Reason::Gate(path),
            None if commute => Reason::Commute,
            None if allows(second, first) => Reason::Race { by: second },
            None if allows(first, second) => Reason::Race { by: first },
            None => Reason::None,
        };
        Pair {
            first,
            second,
            reason,
        }
    }

    /// The edges from statements to their undos.
    fn undone(&self) -> impl Iterator<Item = (usize, usize)> {
        let edges = self.graph.edges.iter();
        let edges = edges.filter(|edge| edge.kind == EdgeKind::Undo);
        edges.map(|edge| (edge.from, edge.to))
    }

    fn gates(&self, failures: &[usize]) -> Vec<Gate> {
        let mut gates = Vec::new();
        for statement in self.statements(|node| node.effects.kind().may().held) {
            if self.undone().any(|(from, _)| from == statement) {
                continue;
            }
            let others = failures.iter().copied().filter(|&other| other != statement);
            let (passed, open) = others.partition(|&other| self.ways.before(other, statement));
            gates.push(Gate {
                statement,
                early: self.node(statement).is_some_and(|node| node.early),
                passed,
                open,
            });
        }
        gates
    }

    /// What is not taken back, and does not come behind all that can fail.
    fn left(&self, failures: &[usize]) -> Vec<usize> {
        let fears = |write: usize| {
            let mut others = failures.iter().filter(|&&other| other != write);
            others.any(|&other| !self.ways.before(other, write))
        };
        let writes = self.statements(|node| node.effects.kind().writes());
        let kept = |write: &usize| self.undone().all(|(from, _)| from != *write);
        writes
            .into_iter()
            .filter(|write| kept(write) && fears(*write))
            .collect()
    }

    fn undos(&self) -> Vec<Undo> {
        let undo = |statement: &usize| {
            let (statement, undo) = self.undone().find(|(from, _)| from == statement)?;
            let fallible = self.node(undo)?.fallible;
            Some(Undo {
                statement,
                undo,
                fallible,
            })
        };
        self.sequence.iter().rev().filter_map(undo).collect()
    }

    fn promises(&self) -> Vec<Promise> {
        let mut promises: Vec<Promise> = Vec::new();
        for &index in self.sequence {
            let Some(node) = self.node(index) else {
                continue;
            };
            let (NodeKind::Call(path) | NodeKind::Undo(path)) = node.kind else {
                continue;
            };
            let (idempotent, commutes) = (node.effects.idempotent, node.effects.commutes);
            if !node.effects.kind().writes() || !(idempotent || commutes) {
                continue;
            }
            let same = |promise: &&mut Promise| {
                (promise.path, promise.idempotent, promise.commutes) == (path, idempotent, commutes)
            };
            if let Some(promise) = promises.iter_mut().find(same) {
                promise.users.push(index);
            } else {
                promises.push(Promise {
                    path,
                    idempotent,
                    commutes,
                    users: Vec::from([index]),
                });
            }
        }
        promises
    }

    /// Undos are members like statements, and behind all of them.
    fn repeat(&self) -> Result<(), CannotRepeat<'static>> {
        let all = 0..self.graph.nodes.len();
        let members: Vec<Touch<'static>> = all.map(|index| self.touch(index)).collect();
        let undo = |index: usize| self.node(index).is_some_and(is_undo);
        may_repeat(&members, |x, y| match (undo(x), undo(y)) {
            (false, false) => self.ways.before(x, y),
            (x, y) => !x && y,
        })
    }
}

/// Over what two statements have to be ordered, and whether their promise to commute will do instead.
fn shared(first: Touch<'static>, second: Touch<'static>) -> Vec<(Option<&'static str>, bool)> {
    let conflicts = conflicts(first, second).into_iter();
    let mut shared: Vec<_> = conflicts
        .map(|conflict| (conflict.resource, false))
        .collect();
    let both = |name: &&'static str| second.writes.has(name);
    for name in first.writes.named().filter(both) {
        if shared.iter().all(|(known, _)| *known != Some(name)) {
            shared.push((Some(name), true));
        }
    }
    shared
}

fn races(resources: &[Resource]) -> Vec<Race> {
    let mut races: Vec<Race> = Vec::new();
    for resource in resources {
        for pair in &resource.pairs {
            let Reason::Race { by } = pair.reason else {
                continue;
            };
            let with = if by == pair.first {
                pair.second
            } else {
                pair.first
            };
            match races
                .iter_mut()
                .find(|race| (race.by, race.with) == (by, with))
            {
                Some(race) => race.resources.push(resource.name),
                None => races.push(Race {
                    by,
                    with,
                    resources: Vec::from([resource.name]),
                }),
            }
        }
    }
    races
}
