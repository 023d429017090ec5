//! Finds what an audit says, section by section.

use super::{Audit, Cut, Gate, Pair, Promise, Race, Reason, Resource, Undo, User};
use crate::conflict::conflicts;
use crate::effects::Touch;
use crate::graph::{EdgeKind, Graph, Node, NodeKind};
use crate::repeat::{CannotRepeat, may_repeat};
use crate::ways::{Way, Ways, is_undo, sequence};
use alloc::vec::Vec;

pub(super) fn audit(graph: &Graph) -> Audit {
    let ways = Ways::of(graph);
    let sequence = sequence(graph);
    let view = View {
        graph,
        ways: &ways,
        sequence: &sequence,
    };
    let resources = view.resources();
    let failures = view.failures();
    Audit {
        graph: *graph,
        races: races(&resources),
        gates: view.gates(&failures),
        left: view.left(&failures),
        cuts: view.cuts(),
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
        let all = self.sequence.iter().copied();
        all.filter(|&index| {
            self.node(index)
                .is_some_and(|node| node.kind.is_statement() && holds(node))
        })
        .collect()
    }

    /// What can fail the run. A `for` or `loop` that fails by what is inside is not said to fail, too.
    fn failures(&self) -> Vec<usize> {
        let mut failures = self.statements(|node| node.fallible);
        let all = failures.clone();
        failures.retain(|&index| {
            let inside = |other: &usize| self.graph.is_inside(*other, index);
            self.node(index).is_some_and(Node::may_fail_itself) || !all.iter().any(inside)
        });
        failures
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
                    add(&mut resources, name, self.pair(first, second, commute));
                }
            }
        }
        for (position, &first) in statements.iter().enumerate() {
            for &second in statements.iter().skip(position) {
                if !self.graph.meet(first, second) {
                    continue;
                }
                for (name, commute) in shared(self.touch(first), self.touch(second)) {
                    add(&mut resources, name, self.across(first, second, commute));
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
        let reason = match self.ways.exclusive(first, second) {
            Some(block) => Reason::Exclusive(block),
            None => match self.ways.way(first, second) {
                Some(Way::Data(path)) => Reason::Data(path),
                Some(Way::Order(path)) => Reason::Order(path),
                Some(Way::Gate(path)) => Reason::Gate(path),
                None => self.beside(first, second, commute),
            },
        };
        Pair {
            first,
            second,
            across: false,
            reason,
        }
    }

    /// The same of different items: nothing inside a `for` orders these.
    fn across(&self, first: usize, second: usize, commute: bool) -> Pair {
        let fors = || self.graph.common_fors(first, second);
        let reason = match fors().next() {
            Some(each) if fors().all(|each| self.graph.is_one_by_one(each)) => {
                Reason::OneByOne(each)
            }
            _ => self.beside(first, second, commute),
        };
        Pair {
            first,
            second,
            across: true,
            reason,
        }
    }

    /// Why two that nothing orders do no harm.
    fn beside(&self, first: usize, second: usize, commute: bool) -> Reason {
        match (commute, first, second) {
            (true, ..) => Reason::Commute,
            _ if self.graph.allows_race(second, first) => Reason::Race { by: second },
            _ if self.graph.allows_race(first, second) => Reason::Race { by: first },
            _ => Reason::None,
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
            let others = failures.iter().copied().filter(|&other| {
                other != statement && self.ways.exclusive(other, statement).is_none()
            });
            let (passed, open) = others.partition(|&other| self.ways.passed(other, statement));
            let items = failures.iter().copied();
            gates.push(Gate {
                statement,
                early: self.node(statement).is_some_and(|node| node.early),
                passed,
                open,
                items: items
                    .filter(|&other| self.graph.repeated(other, statement))
                    .collect(),
            });
        }
        gates
    }

    /// What is not taken back, and does not come behind all that can fail.
    fn left(&self, failures: &[usize]) -> Vec<usize> {
        let fears = |write: usize| {
            failures.iter().any(|&other| {
                let open = other != write
                    && self.ways.exclusive(other, write).is_none()
                    && !self.ways.passed(other, write);
                open || self.graph.repeated(other, write)
            })
        };
        let writes = self.statements(|node| node.effects.kind().writes());
        let kept = |write: &usize| self.undone().all(|(from, _)| from != *write);
        writes
            .into_iter()
            .filter(|write| kept(write) && fears(*write))
            .collect()
    }

    fn cuts(&self) -> Vec<Cut> {
        let blocks = self.statements(|node| node.kind.is_block());
        let writes = self.statements(|node| node.effects.kind().writes());
        let cut = |block: usize| {
            let inside = writes.iter().copied();
            let inside = inside.filter(|&write| self.graph.is_inside(write, block));
            Cut {
                block,
                writes: inside.collect(),
            }
        };
        let blocks = blocks.into_iter().filter(|&block| self.graph.cuts(block));
        blocks
            .map(cut)
            .filter(|cut| !cut.writes.is_empty())
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

    /// Undos are members like statements, and behind all of them. What is inside of a `for` or a `loop` is there twice: for two
    /// items, in two rounds.
    fn repeat(&self) -> Result<(), CannotRepeat<'static>> {
        let all = 0..self.graph.nodes.len();
        let again = all
            .clone()
            .filter(|&index| self.graph.repeated(index, index));
        let members: Vec<usize> = all.clone().chain(again).collect();
        let touches: Vec<Touch<'static>> = members.iter().map(|&index| self.touch(index)).collect();
        let index = |member: usize| members.get(member).copied().unwrap_or(member);
        let undo = |index: usize| self.node(index).is_some_and(is_undo);
        let before = |x: usize, y: usize| {
            let (first, last) = (all.contains(&x), !all.contains(&y));
            let (x, y) = (index(x), index(y));
            let other = first == last && self.graph.repeated(x, y);
            match (undo(x), undo(y)) {
                // Items come in any order, rounds in that of the copies.
                (false, false) if other => first && !self.graph.meet(x, y),
                (false, false) => self.ways.before(x, y),
                (x, y) => !x && y,
            }
        };
        may_repeat(&touches, before).map_err(|why| match why {
            CannotRepeat::Write(write) => CannotRepeat::Write(index(write)),
            CannotRepeat::ReadThenWrite {
                read,
                write,
                resource,
            } => CannotRepeat::ReadThenWrite {
                read: index(read),
                write: index(write),
                resource,
            },
        })
    }
}

fn add(resources: &mut [Resource], name: Option<&'static str>, pair: Pair) {
    let mut all = resources.iter_mut();
    if let Some(resource) = all.find(|resource| resource.name == name) {
        resource.pairs.push(pair);
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
                Some(race) if race.resources.contains(&resource.name) => {}
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
