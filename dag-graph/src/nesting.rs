//! From statements, edges and blocks to a [`Structure`].
//!
//! In: which statement stands in which block, and what waits for what. Out: the nesting, with the needs that an edge stands
//! for: one out of a `for` waits for the whole `for`, one from a `for` into it is its item.

use crate::graph::{EdgeKind, Graph, NodeKind};
use crate::structure::{Body, Form, Id, Need, Statement, Structure};
use alloc::vec;
use alloc::vec::Vec;

/// What stands in a block of [`Structure::with_blocks`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parts {
    /// `select_ok!`, `quorum!`: so many of the members must succeed.
    Members {
        /// How many.
        need: usize,
        /// The calls.
        members: Vec<Id>,
    },
    /// `match`, `if`: for each arm what stands directly in it, and which of these is its value. What the block waits for
    /// is what decides.
    Arms(Vec<(Vec<Id>, Option<Id>)>),
}

/// What a statement is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Leaf,
    For,
    Members(usize),
    /// So many, one of which runs.
    Arms(usize),
    /// No statement.
    Nothing,
}

/// A statement and where it stands.
#[derive(Clone, Copy)]
struct Place {
    block: Option<Id>,
    /// Of a block of arms, which.
    arm: usize,
    shape: Shape,
    /// It is the value of the body it stands in.
    tail: bool,
}

/// What waits: the edge, and the kind of need.
type Wait = (Id, Id, fn(Id) -> Need);

struct Nesting {
    places: Vec<Place>,
    needs: Vec<Vec<Need>>,
}

impl Nesting {
    fn new(places: Vec<Place>, waits: impl IntoIterator<Item = Wait>) -> Self {
        let needs = vec![Vec::new(); places.len()];
        let mut nesting = Self { places, needs };
        for (from, to, kind) in waits {
            if let Some(need) = nesting.need(from, to, kind)
                && let Some(needs) = nesting.needs.get_mut(to)
            {
                needs.push(need);
            }
        }
        nesting
    }

    fn block(&self, id: Id) -> Option<Id> {
        self.places.get(id)?.block
    }

    fn shape(&self, id: Id) -> Shape {
        self.places.get(id).map_or(Shape::Nothing, |it| it.shape)
    }

    fn around(&self, id: Id) -> impl Iterator<Item = Id> {
        core::iter::successors(self.block(id), |&block| self.block(block))
    }

    /// What `to` waits for if it waits for `from`; nothing if that is what its place says anyway.
    fn need(&self, from: Id, to: Id, kind: fn(Id) -> Need) -> Option<Need> {
        if self.shape(from) == Shape::Nothing || self.around(to).any(|block| block == from) {
            return None;
        }
        let strange = |block: &Id| {
            self.shape(*block) == Shape::For && self.around(to).all(|own| own != *block)
        };
        // The value of an arm.
        let arms = matches!(self.shape(to), Shape::Arms(_));
        if arms && self.around(from).any(|block| block == to) {
            return None;
        }
        // The outermost `for` that ends before `to` begins.
        let from = match self.around(from).filter(strange).last() {
            Some(block) if block == to => return None,
            outer => outer.unwrap_or(from),
        };
        let member = self.block(from);
        let member = member.filter(|&block| matches!(self.shape(block), Shape::Members(_)));
        match member {
            Some(block) if block == to => None,
            // A member that waits for another is dropped with it; anyone else goes on when it is dropped.
            Some(block) if self.block(to) == Some(block) => Some(Need::Value(from)),
            Some(_) => Some(Need::Over(from)),
            None => Some(kind(from)),
        }
    }

    fn body(&self, block: Option<Id>, arm: usize) -> Body {
        let inside = || {
            let places = self.places.iter().enumerate();
            let here = move |place: &Place| place.block == block && place.arm == arm;
            places.filter(move |(_, place)| here(place) && place.shape != Shape::Nothing)
        };
        let tail = inside().find(|(_, place)| place.tail);
        Body {
            statements: inside().map(|(id, _)| self.statement(id)).collect(),
            value: tail.map(|(id, _)| id).filter(|_| block.is_some()),
        }
    }

    fn statement(&self, id: Id) -> Statement {
        let needs = self.needs.get(id).cloned().unwrap_or_default();
        let form = match self.shape(id) {
            Shape::Leaf | Shape::Nothing => Form::Leaf { looks: false },
            Shape::For => Form::Each(self.body(Some(id), 0)),
            Shape::Arms(count) => {
                Form::Arms((0..count).map(|arm| self.body(Some(id), arm)).collect())
            }
            Shape::Members(need) => Form::Members {
                need,
                members: self.body(Some(id), 0).statements,
            },
        };
        Statement::new(id, needs, form)
    }

    fn structure(&self) -> Structure {
        let body = self.body(None, 0);
        Structure { body }
    }
}

impl Structure {
    /// As [`Self::flat`], but some of the statements, by their numbers, are blocks of others, and an edge `(a, b, over)` says
    /// whether `b` waits until all of `a` is over, or only for its value.
    #[must_use]
    pub fn with_blocks(
        statements: usize,
        edges: impl IntoIterator<Item = (Id, Id, bool)>,
        blocks: impl IntoIterator<Item = (Id, Parts)>,
    ) -> Self {
        let leaf = Place {
            block: None,
            arm: 0,
            shape: Shape::Leaf,
            tail: false,
        };
        let mut places = vec![leaf; statements];
        for (block, parts) in blocks {
            let (shape, inside) = match parts {
                Parts::Members { need, members } => (Shape::Members(need), vec![(members, None)]),
                Parts::Arms(arms) => (Shape::Arms(arms.len()), arms),
            };
            for (arm, (statements, value)) in inside.into_iter().enumerate() {
                for statement in statements {
                    if let Some(place) = places.get_mut(statement) {
                        place.block = Some(block);
                        place.arm = arm;
                        place.tail = value == Some(statement);
                    }
                }
            }
            if let Some(place) = places.get_mut(block) {
                place.shape = shape;
            }
        }
        let waits = edges
            .into_iter()
            .map(|(from, to, over)| (from, to, if over { Need::Over } else { Need::Value }));
        Nesting::new(places, waits).structure()
    }

    /// The nesting of a graph: inputs and statements, by their index. Undos are not in it, they run when all is over.
    ///
    /// Data, orders and gates are waited for.
    #[must_use]
    pub fn of(graph: &Graph) -> Self {
        Self::over(graph, |kind| kind != EdgeKind::Undo)
    }

    /// The same, as if only edges of these kinds were waited for.
    pub(crate) fn over(graph: &Graph, counts: impl Fn(EdgeKind) -> bool) -> Self {
        let place = |(index, node): (Id, &crate::Node)| {
            let shape = match node.kind {
                NodeKind::Undo(_) => Shape::Nothing,
                NodeKind::For(_) => Shape::For,
                // When the time is over nobody has to have succeeded.
                NodeKind::SelectOk | NodeKind::Quorum(_) if node.is_timed() => Shape::Members(0),
                NodeKind::SelectOk => Shape::Members(1),
                NodeKind::Quorum(need) => Shape::Members(need),
                NodeKind::Arms(word) => Shape::Arms(graph.arms(index) + usize::from(word == "if?")),
                NodeKind::Input
                | NodeKind::Call(_)
                | NodeKind::Glue(_)
                | NodeKind::Decide(_)
                | NodeKind::Loop(_)
                | NodeKind::Break(_) => Shape::Leaf,
            };
            Place {
                arm: node.arm,
                block: graph.block(index),
                shape,
                tail: node.tail,
            }
        };
        let places = graph.nodes.iter().enumerate().map(place).collect();
        // What decides is there in any case: without it there would be no arms.
        let counts = |kind| kind == EdgeKind::Decision || counts(kind);
        let edges = graph.edges.iter().filter(|edge| counts(edge.kind));
        let waits = edges.map(|edge| {
            let kind: fn(Id) -> Need = match edge.kind {
                EdgeKind::Data(_) | EdgeKind::Decision => Need::Value,
                EdgeKind::Order | EdgeKind::Gate | EdgeKind::Undo => Need::Over,
            };
            (edge.from, edge.to, kind)
        });
        Nesting::new(places, waits).structure()
    }
}
