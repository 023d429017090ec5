//! A structure as the graph that the macro would write.

use crate::facts::ids;
use dag_graph::{
    Access, Body, Edge, EdgeKind, Effects, Form, Graph, Id, Need, Node, NodeKind, Statement,
    Structure,
};
use std::collections::BTreeMap;

/// Knows all forms but fallbacks, and guesses of leaves; blocks of arms are early in all arms or in none. Every leaf writes the same, or reads it if it only looks.
pub(crate) fn graph(structure: &Structure) -> Graph {
    let mut writer = Writer::default();
    writer.places(&structure.body, (None, 0));
    writer.body(&structure.body);
    Graph {
        name: "work",
        output: "()",
        nodes: writer.nodes.leak(),
        edges: writer.edges.leak(),
    }
}

pub(crate) fn name(id: Id) -> String {
    format!("s{id}")
}

#[derive(Default)]
struct Writer {
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    index: BTreeMap<Id, usize>,
    /// What decides arms.
    decisions: BTreeMap<Id, usize>,
    /// What stands in an arm whose value comes from outside.
    copies: BTreeMap<(Id, usize), usize>,
    /// What makes the guess of a statement.
    guesses: BTreeMap<Id, usize>,
}

fn call(statement: &Statement) -> NodeKind {
    NodeKind::Call(match statement.form {
        Form::Leaf { looks: true } => "look",
        _ => "f",
    })
}

impl Writer {
    fn add(&mut self, id: Id, kind: NodeKind, (block, arm): (Option<usize>, usize)) -> usize {
        let same = Access::Named(&["R"]);
        let (reads, writes) = match kind {
            NodeKind::Call("look") => (same, Access::None),
            NodeKind::Call(_) => (Access::None, same),
            _ => (Access::None, Access::None),
        };
        self.nodes.push(Node {
            arm,
            name: name(id).leak(),
            kind,
            ty: None,
            doc: "",
            workflow: None,
            effects: Effects {
                reads,
                writes,
                ..Effects::PURE
            },
            arguments: &[],
            policies: &[],
            block,
            tail: false,
            fallible: false,
            early: false,
            races: &[],
        });
        self.index.insert(id, self.nodes.len() - 1);
        self.nodes.len() - 1
    }

    fn places(&mut self, body: &Body, place: (Option<usize>, usize)) {
        for statement in &body.statements {
            match &statement.form {
                Form::Each(inner) => {
                    let head = NodeKind::For("x in xs.concurrent(8)");
                    let each = self.add(statement.id, head, place);
                    self.places(inner, (Some(each), 0));
                }
                Form::Members { need, members } => {
                    let own = self.nodes.len() + members.len();
                    for member in members {
                        self.add(member.id, call(member), (Some(own), 0));
                    }
                    self.add(statement.id, NodeKind::Quorum(*need), place);
                }
                Form::Leaf { .. } => {
                    if statement.guess.is_some() {
                        let guess = self.add(statement.id, NodeKind::Guess("g"), place);
                        self.nodes[guess].name = "";
                        self.guesses.insert(statement.id, guess);
                    }
                    self.add(statement.id, call(statement), place);
                }
                Form::Arms(arms) => self.arms(statement.id, arms, place),
                Form::Rounds(inner) => {
                    let rounds = self.add(statement.id, NodeKind::Loop("3"), place);
                    self.places(inner, (Some(rounds), 0));
                }
                Form::Exit => {
                    self.add(statement.id, NodeKind::Break("x"), place);
                }
                Form::Fallback(..) => panic!("no graph has this form"),
            }
        }
    }

    fn arms(&mut self, id: Id, arms: &[Body], place: (Option<usize>, usize)) {
        let speculates = arms.iter().any(|arm| arm.early);
        let head = if speculates {
            "#[speculate] match x"
        } else {
            "match x"
        };
        let decision = self.add(id, NodeKind::Decide(head), place);
        self.decisions.insert(id, decision);
        let count = arms.iter().flat_map(ids).count();
        let strange = |arm: &Body| {
            let value = arm.value?;
            let mut own = arm.statements.iter();
            own.all(|own| own.id != value).then_some(value)
        };
        let members = arms.iter().filter(|arm| strange(arm).is_some()).count();
        // What decides inside, and what stands for values there.
        let nested = arms.iter().map(copies).sum::<usize>();
        let own = self.nodes.len() + count + nested + members;
        for (number, arm) in arms.iter().enumerate() {
            let place = (Some(own), number);
            self.places(arm, place);
            if strange(arm).is_some() {
                let copy = self.add(id, NodeKind::Glue("v"), place);
                self.copies.insert((id, number), copy);
            }
        }
        let patterns = &["A", "B", "C", "D"];
        let (kind, patterns) = match arms {
            [_, last] if last.statements.is_empty() && last.value.is_none() => ("if?", &[][..]),
            [_, _] => ("if", &[][..]),
            _ => ("match", &patterns[..arms.len()]),
        };
        let at = self.add(id, NodeKind::Arms(kind), place);
        assert_eq!(at, own);
        self.nodes[own].arguments = patterns;
    }

    /// What decides leads to what stands in the arms, and this to the block.
    fn hang(&mut self, id: Id, arms: &[Body]) {
        let (decision, own) = (self.decisions[&id], self.index[&id]);
        let mut hang = |from, to, kind| self.edges.push(Edge { from, to, kind });
        hang(decision, own, EdgeKind::Decision);
        for (number, arm) in arms.iter().enumerate() {
            let value = arm.value.map(|value| self.index[&value]);
            let copy = self.copies.get(&(id, number)).copied();
            if let (Some(value), Some(copy)) = (value, copy) {
                hang(value, copy, EdgeKind::Data(None));
            }
            let value = copy.or(value);
            let first = |statement: &Statement| {
                let decision = self.decisions.get(&statement.id);
                let guess = self.guesses.get(&statement.id);
                let own = self.index[&statement.id];
                decision.or(guess).copied().into_iter().chain([own])
            };
            let inside = arm.statements.iter().flat_map(first);
            for inside in inside.chain(copy) {
                // The one is as good as the other, but for what is early.
                let binds = inside % 3 == 0 && !arm.early;
                let data = EdgeKind::Data(None);
                hang(
                    decision,
                    inside,
                    if binds { data } else { EdgeKind::Decision },
                );
                let is_value = value == Some(inside);
                hang(
                    inside,
                    own,
                    if is_value { data } else { EdgeKind::Decision },
                );
            }
        }
    }

    fn edge(&mut self, from: Id, to: usize, kind: EdgeKind) {
        let from = self.index[&from];
        self.edges.push(Edge { from, to, kind });
    }

    fn around(&self, node: usize) -> Vec<usize> {
        std::iter::successors(self.nodes[node].block, |&block| self.nodes[block].block).collect()
    }

    fn needs(&mut self, statement: &Statement) {
        let to = self.index[&statement.id];
        if let Some(&guess) = self.guesses.get(&statement.id) {
            self.edges.push(Edge {
                from: guess,
                to,
                kind: EdgeKind::Guess,
            });
            self.waits(statement.guess.as_deref().unwrap_or_default(), guess);
        }
        let to = self.decisions.get(&statement.id).copied().unwrap_or(to);
        self.waits(&statement.needs, to);
    }

    fn waits(&mut self, needs: &[Need], to: usize) {
        for need in needs {
            match need {
                Need::Value(id) => self.edge(*id, to, EdgeKind::Data(None)),
                Need::Over(id) => {
                    // An order that a body names outside is drawn to the `for`.
                    let inside = self.around(self.index[id]);
                    let is_for =
                        |block: &usize| matches!(self.nodes[*block].kind, NodeKind::For(_));
                    let mut around = self.around(to);
                    around.retain(|block| is_for(block) && !inside.contains(block));
                    let to = around.last().copied().unwrap_or(to);
                    self.edge(*id, to, EdgeKind::Order);
                }
            }
        }
    }

    fn body(&mut self, body: &Body) {
        for statement in &body.statements {
            self.needs(statement);
            let own = self.index[&statement.id];
            match &statement.form {
                Form::Each(inner) => {
                    self.body(inner);
                    // The item is taken by some statements, not by all.
                    for taker in inner.statements.iter().take(1) {
                        let to = self.index[&taker.id];
                        self.edge(statement.id, to, EdgeKind::Data(None));
                    }
                    let Some(value) = inner.value else {
                        continue;
                    };
                    let value_at = self.index[&value];
                    if self.nodes[value_at].block == Some(own) {
                        self.nodes[value_at].tail = true;
                    } else {
                        self.edge(value, own, EdgeKind::Data(None));
                    }
                }
                Form::Members { members, .. } => {
                    for member in members {
                        self.needs(member);
                        self.edge(member.id, own, EdgeKind::Data(None));
                    }
                }
                Form::Arms(arms) => {
                    for arm in arms {
                        self.body(arm);
                    }
                    self.hang(statement.id, arms);
                }
                Form::Rounds(inner) => self.body(inner),
                _ => {}
            }
        }
    }
}

/// So many nodes more than statements.
fn copies(body: &Body) -> usize {
    let inside = |statement: &Statement| match &statement.form {
        Form::Arms(arms) => {
            let strange = |arm: &&Body| {
                let mut own = arm.statements.iter();
                arm.value
                    .is_some_and(|value| own.all(|own| own.id != value))
            };
            1 + arms.iter().filter(strange).count() + arms.iter().map(copies).sum::<usize>()
        }
        Form::Each(body) | Form::Rounds(body) => copies(body),
        _ => usize::from(statement.guess.is_some()),
    };
    body.statements.iter().map(inside).sum()
}
