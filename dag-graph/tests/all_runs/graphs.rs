//! A structure as the graph that the macro would write.

use dag_graph::{
    Access, Body, Edge, EdgeKind, Effects, Form, Graph, Id, Need, Node, NodeKind, Statement,
    Structure,
};
use std::collections::BTreeMap;

/// Knows statements, members, `for`s. Every leaf writes the same.
pub(crate) fn graph(structure: &Structure) -> Graph {
    let mut writer = Writer::default();
    writer.places(&structure.body, None);
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
}

impl Writer {
    fn add(&mut self, id: Id, kind: NodeKind, block: Option<usize>) -> usize {
        let writes = match kind {
            NodeKind::Call(_) => Access::Named(&["R"]),
            _ => Access::None,
        };
        self.nodes.push(Node {
            arm: 0,
            name: name(id).leak(),
            kind,
            ty: None,
            doc: "",
            effects: Effects {
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

    fn places(&mut self, body: &Body, block: Option<usize>) {
        for statement in &body.statements {
            match &statement.form {
                Form::Each(inner) => {
                    let head = NodeKind::For("x in xs.concurrent(8)");
                    let each = self.add(statement.id, head, block);
                    self.places(inner, Some(each));
                }
                Form::Members { need, members } => {
                    let own = self.nodes.len() + members.len();
                    for member in members {
                        self.add(member.id, NodeKind::Call("f"), Some(own));
                    }
                    self.add(statement.id, NodeKind::Quorum(*need), block);
                }
                Form::Leaf { .. } => {
                    self.add(statement.id, NodeKind::Call("f"), block);
                }
                _ => panic!("no graph has this form"),
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
        for need in &statement.needs {
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
                _ => {}
            }
        }
    }
}
