//! From statements, edges and blocks to a [`Structure`].
//!
//! In: which statement stands in which block, and what waits for what. Out: the nesting, with the needs that an edge stands
//! for: one out of a `for` waits for the whole `for`, one from a `for` into it is its item, one out of an arm waits until what
//! is there is over or skipped.

use crate::graph::{Access, EdgeKind, Graph, Node, NodeKind};
use crate::structure::{Body, Form, Id, Need, Statement, Structure};
use alloc::collections::BTreeSet;
use alloc::vec;
use alloc::vec::Vec;
use core::cell::{Cell, RefCell};

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
    /// is what decides. One with a `.timeout(..)` has an empty arm more, for when its time is over.
    Arms(Vec<(Vec<Id>, Option<Id>)>),
}

/// What a statement is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Leaf,
    For,
    Members(usize),
    /// Arms, with so many besides those that something stands in.
    Arms(usize),
    /// `loop`; does its time end it?
    Loop(bool),
    Exit,
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
    /// It only looks, or all in it does, so it may start on a guess or early.
    looks: bool,
    /// What guesses its value.
    guess: Option<Id>,
}

/// What waits: the edge, and the kind of need.
type Wait = (Id, Id, fn(Id) -> Need);

struct Nesting {
    places: Vec<Place>,
    needs: Vec<Vec<Need>>,
    /// What only the value of a block waits for.
    late: Vec<Vec<Need>>,
    /// Blocks of which it is asked when their value exists.
    asked: BTreeSet<Id>,
    /// What comes with the value of a block, one in each arm.
    marks: RefCell<Vec<(Id, Id)>>,
    /// Blocks with `#[speculate]`.
    early: BTreeSet<Id>,
    /// The next number for what no statement stands for.
    next: Cell<Id>,
}

impl Nesting {
    fn new(places: Vec<Place>, waits: impl IntoIterator<Item = Wait>) -> Self {
        let needs = vec![Vec::new(); places.len()];
        let mut nesting = Self {
            late: needs.clone(),
            asked: BTreeSet::new(),
            early: BTreeSet::new(),
            marks: RefCell::default(),
            next: Cell::new(places.len()),
            places,
            needs,
        };
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

    /// The arms that a statement is in.
    fn arms(&self, id: Id) -> impl Iterator<Item = (Id, usize)> {
        let path = core::iter::once(id).chain(self.around(id));
        path.filter_map(|at| {
            let place = self.places.get(at)?;
            let block = place.block?;
            matches!(self.shape(block), Shape::Arms(_)).then_some((block, place.arm))
        })
    }

    /// What `to` waits for if it waits for `from`; nothing if that is what its place says anyway.
    fn need(&self, from: Id, to: Id, kind: fn(Id) -> Need) -> Option<Need> {
        if self.shape(from) == Shape::Nothing || self.around(to).any(|block| block == from) {
            return None;
        }
        // The value of an arm, or of a `for`; the end of what is in it.
        let own = |block| block == to && !matches!(self.shape(to), Shape::Members(_));
        if self.around(from).any(own) {
            return None;
        }
        let strange = |block: &Id| {
            matches!(self.shape(*block), Shape::For | Shape::Loop(_))
                && self.around(to).all(|own| own != *block)
        };
        // The outermost `for` or `loop` that ends before `to` begins.
        let from = self.around(from).filter(strange).last().unwrap_or(from);
        let member = self.block(from);
        let member = member.filter(|&block| matches!(self.shape(block), Shape::Members(_)));
        match member {
            Some(block) if block == to => None,
            // A member that waits for another is dropped with it; anyone else goes on when it is dropped.
            Some(block) if self.block(to) == Some(block) => Some(Need::Value(from)),
            Some(_) => Some(Need::Over(from)),
            None if self
                .arms(from)
                .any(|arm| self.arms(to).all(|own| own != arm)) =>
            {
                Some(Need::Over(from))
            }
            None => Some(kind(from)),
        }
    }

    /// What stands in a block, or in none.
    fn inside(&self, block: Option<Id>) -> impl Iterator<Item = (Id, &Place)> {
        let places = self.places.iter().enumerate();
        places.filter(move |(_, place)| place.block == block && place.shape != Shape::Nothing)
    }

    fn body(&self, block: Option<Id>, arm: usize) -> Body {
        let inside = || self.inside(block).filter(|(_, place)| place.arm == arm);
        let tail = inside().find(|(_, place)| place.tail);
        Body {
            statements: inside().map(|(id, _)| self.statement(id)).collect(),
            value: tail.map(|(id, _)| id).filter(|_| block.is_some()),
            early: block.is_some_and(|block| self.early.contains(&block)),
        }
    }

    fn statement(&self, id: Id) -> Statement {
        let needs = self.needs.get(id).cloned().unwrap_or_default();
        let form = match self.shape(id) {
            Shape::Leaf | Shape::Nothing => {
                let looks = self.places.get(id).is_some_and(|place| place.looks);
                Form::Leaf { looks }
            }
            Shape::Exit => Form::Exit,
            Shape::For => Form::Each(self.body(Some(id), 0)),
            Shape::Loop(timed) => self.rounds(id, timed),
            Shape::Arms(empty) => {
                let arms: BTreeSet<usize> =
                    self.inside(Some(id)).map(|(_, place)| place.arm).collect();
                let arms = arms.into_iter().map(|arm| self.body(Some(id), arm));
                let arms = arms.chain((0..empty).map(|_| Body::empty()));
                Form::Arms(arms.map(|arm| self.later(id, arm)).collect())
            }
            Shape::Members(need) => Form::Members {
                need,
                members: self.body(Some(id), 0).statements,
            },
        };
        let guess = self.places.get(id).and_then(|place| place.guess);
        Statement {
            guess: guess.map(|guess| vec![Need::Value(guess)]),
            ..Statement::new(id, needs, form)
        }
    }

    fn fresh(&self) -> Id {
        self.next.replace(self.next.get() + 1)
    }

    /// The body, with a value that comes when what the policies behind `block` use is there, too.
    fn later(&self, block: Id, mut body: Body) -> Body {
        let late = self.late.get(block).cloned().unwrap_or_default();
        if late.is_empty() && !self.asked.contains(&block) || body.leaves() {
            return body;
        }
        let own: Vec<Need> = match body.value {
            Some(value) => vec![Need::Value(value)],
            None => body.statements.iter().map(|it| Need::Over(it.id)).collect(),
        };
        let id = self.fresh();
        self.marks.borrow_mut().push((block, id));
        let needs = late.into_iter().chain(own);
        // A `for` with nothing in it, so it comes ahead with what it waits for.
        let form = Form::Each(Body::empty());
        body.statements.push(Statement::new(id, needs, form));
        body.value = Some(id);
        body
    }

    /// A `loop`; if its value waits for more, or its time may end it, as one of two arms.
    fn rounds(&self, id: Id, timed: bool) -> Form {
        let form = Form::Rounds(Body {
            value: None,
            ..self.body(Some(id), 0)
        });
        let late = self.late.get(id).is_some_and(|late| !late.is_empty());
        if !(timed || late || self.asked.contains(&id)) {
            return form;
        }
        let inner = Statement::new(self.fresh(), [], form);
        let whole = Body {
            early: false,
            value: Some(inner.id),
            statements: vec![inner],
        };
        let arms = [whole].into_iter().chain(timed.then(Body::empty));
        Form::Arms(arms.map(|arm| self.later(id, arm)).collect())
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
        guesses: impl IntoIterator<Item = (Id, Id)>,
        looks: impl Fn(Id) -> bool,
        early: impl IntoIterator<Item = Id>,
    ) -> Self {
        let leaf = Place {
            block: None,
            arm: 0,
            shape: Shape::Leaf,
            tail: false,
            looks: false,
            guess: None,
        };
        let mut places = vec![leaf; statements];
        for (id, place) in places.iter_mut().enumerate() {
            place.looks = looks(id);
        }
        for (statement, guess) in guesses {
            if let Some(place) = places.get_mut(statement) {
                place.guess = Some(guess);
            }
        }
        for (block, parts) in blocks {
            let (shape, inside) = match parts {
                Parts::Members { need, members } => (Shape::Members(need), vec![(members, None)]),
                Parts::Arms(arms) => {
                    let empty = arms.iter().filter(|(inside, _)| inside.is_empty());
                    (Shape::Arms(empty.count()), arms)
                }
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
        let mut nesting = Nesting::new(places, waits);
        nesting.early = early.into_iter().collect();
        nesting.structure()
    }

    /// The nesting of a graph: inputs and statements, by their index. Undos are not in it, they run when all is over.
    ///
    /// Data, orders and gates are waited for. What a block waits for by its policies has a number behind those of the nodes.
    #[must_use]
    pub fn of(graph: &Graph) -> Self {
        Self::over(graph, |kind| {
            !matches!(kind, EdgeKind::Undo | EdgeKind::Guess)
        })
        .0
    }

    /// The same, as if only edges of these kinds were waited for; and for blocks of arms and `loop`s that may fail, what is over when
    /// their value exists. (Blocks themselves are over when all in them is.)
    pub(crate) fn over(graph: &Graph, counts: impl Fn(EdgeKind) -> bool) -> (Self, Vec<(Id, Id)>) {
        let places = graph.nodes.iter().enumerate();
        let places: Vec<Place> = places.map(|(id, node)| place(graph, id, node)).collect();
        // What decides is there in any case: without it there would be no arms.
        let counts = |kind| kind == EdgeKind::Decision || counts(kind);
        let edges = graph.edges.iter();
        // What starts early does not wait for the decision.
        let early = |edge: &crate::Edge| {
            edge.kind == EdgeKind::Decision
                && graph.decided(edge.from).is_some_and(|block| {
                    let looks = places.get(edge.to).is_some_and(|place| place.looks);
                    looks && graph.block(edge.to) == Some(block) && graph.speculates(block)
                })
        };
        let edges =
            edges.filter(|edge| edge.kind != EdgeKind::Guess && counts(edge.kind) && !early(edge));
        let (late, soon): (Vec<_>, Vec<_>) = edges.partition(|edge| match edge.kind {
            EdgeKind::Decision | EdgeKind::Guess => false,
            EdgeKind::Data(_) => {
                graph.is_loop(edge.to)
                    || graph.has_arms(edge.to) && graph.decided(edge.from) != Some(edge.to)
            }
            EdgeKind::Order | EdgeKind::Gate | EdgeKind::Undo => graph.has_arms(edge.to),
        });
        let wait = |edge: &crate::Edge| -> Wait {
            let kind = match edge.kind {
                EdgeKind::Data(_) | EdgeKind::Decision => Need::Value,
                _ => Need::Over,
            };
            (edge.from, edge.to, kind)
        };
        let mut nesting = Nesting::new(places.clone(), soon.into_iter().map(wait));
        let fallible = |id: &Id| {
            let node = graph.nodes.get(*id);
            node.is_some_and(|node| node.fallible && (node.kind.has_arms() || node.kind.is_loop()))
        };
        nesting.asked = (0..graph.nodes.len()).filter(fallible).collect();
        let all = 0..graph.nodes.len();
        nesting.early = all.filter(|block| graph.speculates(*block)).collect();
        for (from, to, kind) in late.into_iter().map(wait) {
            if let Some(need) = nesting.need(from, to, kind)
                && let Some(late) = nesting.late.get_mut(to)
            {
                late.push(need);
            }
        }
        (nesting.structure(), nesting.marks.into_inner())
    }
}

/// What a node is, and where it stands.
fn place(graph: &Graph, id: Id, node: &Node) -> Place {
    let timed = node.is_timed();
    let leaves = || {
        let around = graph.around(id);
        let mut around = around.skip_while(|&block| graph.has_arms(block));
        around.next().is_some_and(|block| graph.is_loop(block))
    };
    let shape = match node.kind {
        NodeKind::Undo(_) => Shape::Nothing,
        NodeKind::For(_) => Shape::For,
        NodeKind::Loop(_) => Shape::Loop(timed),
        // When the time is over nobody has to have succeeded, and no arm to have come to its end.
        NodeKind::SelectOk | NodeKind::Quorum(_) if timed => Shape::Members(0),
        NodeKind::Arms(_) => Shape::Arms(usize::from(graph.has_empty_arm(id)) + usize::from(timed)),
        NodeKind::SelectOk => Shape::Members(1),
        NodeKind::Quorum(need) => Shape::Members(need),
        NodeKind::Break(_) if leaves() => Shape::Exit,
        NodeKind::Input
        | NodeKind::Call(_)
        | NodeKind::Glue(_)
        | NodeKind::Decide(_)
        | NodeKind::Guess(_)
        | NodeKind::Break(_) => Shape::Leaf,
    };
    let block = graph.block(id);
    let arm = graph.arm(id);
    let value = block
        .zip(arm)
        .and_then(|(block, arm)| graph.value(block, arm));
    Place {
        arm: arm.unwrap_or(0),
        block,
        shape,
        tail: arm.map_or(node.tail, |_| value == Some(id)),
        looks: looks(graph, id, node),
        guess: graph.guess(id),
    }
}

fn looks(graph: &Graph, id: Id, node: &Node) -> bool {
    let nodes = graph.nodes.iter().enumerate();
    match node.kind {
        NodeKind::Call(_) | NodeKind::Glue(_) | NodeKind::Decide(_) => {
            node.effects.writes == Access::None
        }
        NodeKind::For(_) => nodes
            .filter(|(inside, _)| graph.is_inside(*inside, id))
            .all(|(inside, node)| node.kind.has_arms() || looks(graph, inside, node)),
        _ => false,
    }
}
