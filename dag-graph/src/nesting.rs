//! From statements, edges and blocks to a [`Structure`].
//!
//! In: which statement stands in which block, and what waits for what. Out: the nesting, with the needs that an edge stands
//! for: one out of a `for` waits for the whole `for`, one from a `for` into it is its item.

use crate::graph::{EdgeKind, Graph, NodeKind};
use crate::structure::{Body, Form, Id, Need, Statement, Structure};
use alloc::vec;
use alloc::vec::Vec;

/// What a statement is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Leaf,
    For,
    Members(usize),
    /// No statement.
    Nothing,
}

/// A statement and where it stands.
#[derive(Clone, Copy)]
struct Place {
    block: Option<Id>,
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

    fn body(&self, block: Option<Id>) -> Body {
        let inside = || {
            let places = self.places.iter().enumerate();
            places.filter(move |(_, place)| place.block == block && place.shape != Shape::Nothing)
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
            Shape::For => Form::Each(self.body(Some(id))),
            Shape::Members(need) => Form::Members {
                need,
                members: self.body(Some(id)).statements,
            },
        };
        Statement::new(id, needs, form)
    }

    fn structure(&self) -> Structure {
        let body = self.body(None);
        Structure { body }
    }
}

impl Structure {
    /// As [`Self::flat`], but some of the statements are blocks of members: the number of each, how many must
    /// succeed, and the numbers of its members.
    #[must_use]
    pub fn with_members(
        statements: usize,
        edges: impl IntoIterator<Item = (Id, Id)>,
        blocks: impl IntoIterator<Item = (Id, usize, Vec<Id>)>,
    ) -> Self {
        let leaf = Place {
            block: None,
            shape: Shape::Leaf,
            tail: false,
        };
        let mut places = vec![leaf; statements];
        for (block, need, members) in blocks {
            for member in members {
                if let Some(place) = places.get_mut(member) {
                    place.block = Some(block);
                }
            }
            if let Some(place) = places.get_mut(block) {
                place.shape = Shape::Members(need);
            }
        }
        let waits = edges
            .into_iter()
            .map(|(from, to)| (from, to, Need::Value as fn(Id) -> Need));
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
                NodeKind::Input | NodeKind::Call(_) | NodeKind::Glue(_) => Shape::Leaf,
            };
            Place {
                block: graph.block(index),
                shape,
                tail: node.tail,
            }
        };
        let places = graph.nodes.iter().enumerate().map(place).collect();
        let edges = graph.edges.iter().filter(|edge| counts(edge.kind));
        let waits = edges.map(|edge| {
            let kind: fn(Id) -> Need = match edge.kind {
                EdgeKind::Data(_) => Need::Value,
                EdgeKind::Order | EdgeKind::Gate | EdgeKind::Undo => Need::Over,
            };
            (edge.from, edge.to, kind)
        });
        Nesting::new(places, waits).structure()
    }
}
