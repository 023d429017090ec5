//! What a workflow is made of: nodes, edges, effects.

use core::fmt;

/// A workflow as data: its inputs and statements, and what each of them waits for.
///
/// Nodes stand in the order of the text: inputs, statements, then the undos of statements. What is inside of a `for` or a `loop`
/// stands behind it; the members of a `select_ok!` or `quorum!` before it, and before a `match` or `if` what decides, then what
/// stands in its arms. Every edge points from a node to one that waits for it; the graph has no cycle.
///
/// An edge from a `for` to a node inside is its item; one to a node outside waits until all items are over. A `for` starts when
/// all that edges from outside bring into it exists. A member starts on its own, what is in an arm or in a `loop` on its own
/// when the arm is decided or the round has begun. An edge from inside an arm to a node outside waits until that is over or
/// another arm runs.
///
/// `Display` prints a table for a terminal, what is inside of a block below it; [`Graph::mermaid`] a drawing for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Graph {
    /// The workflow's name.
    pub name: &'static str,
    /// Its output type as written, `()` if none is.
    pub output: &'static str,
    /// Inputs, then statements as they stand in the text, then undos.
    pub nodes: &'static [Node],
    /// Ordered by the node that waits, then by the argument it waits with.
    pub edges: &'static [Edge],
}

/// An input, a statement, or the undo of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// The name of the input or of the `let`; of an unnamed statement, that of the node it calls.
    pub name: &'static str,
    /// What stands there.
    pub kind: NodeKind,
    /// The type of the value as written, if it is written.
    pub ty: Option<&'static str>,
    /// The documentation of the called node's function, as written; empty if there is none.
    pub doc: &'static str,
    /// The graph of what is called, if that is a workflow itself.
    pub workflow: Option<&'static Graph>,
    /// What the statement touches; if it calls a workflow, all that is touched in there.
    pub effects: Effects,
    /// The arguments of the call, inferred ones written out. Of a `match`: its arms, each as written up to its `=>`.
    pub arguments: &'static [&'static str],
    /// What follows the call: policies and `?`, left to right.
    pub policies: &'static [&'static str],
    /// The block it stands in: a `for`, a `loop`, a `select_ok!`, a `quorum!`, a `match` or an `if`, by index.
    pub block: Option<usize>,
    /// Which arm of that block, from 0; 0 in other blocks.
    pub arm: usize,
    /// Is this the output of the workflow, or the value of the `for` it stands in? Of an arm's value a data edge says it.
    pub tail: bool,
    /// Can it fail the run, by a `?` or as an output that may be an `Err`? Of an undo: can it fail to undo?
    pub fallible: bool,
    /// Does `.early()` lift its gate?
    pub early: bool,
    /// The nodes that `.allow_race(..)` of this node names, by index.
    pub races: &'static [usize],
}

/// The kinds of nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// A parameter of the workflow.
    Input,
    /// A call of the node at this path, as written.
    Call(&'static str),
    /// A plain expression, as written.
    Glue(&'static str),
    /// `for`: what is inside runs once for each item. The text is its head, from the pattern on; its items flow along data
    /// edges from it to nodes inside.
    For(&'static str),
    /// `select_ok!`: the first of the calls inside that succeeds.
    SelectOk,
    /// `quorum!`: so many of the calls inside must succeed.
    Quorum(usize),
    /// Decides which arm of a `match` or `if` runs. The text is its head, from the word on, or from `#[speculate]` on. What its patterns bind flows
    /// along data edges from it to nodes in the arms. It stands beside its block, and has no name of its own: it is called
    /// what the block is called.
    Decide(&'static str),
    /// `match`, `if`: has the value of the arm that runs. What is inside stands before it, the node that decides before that.
    /// The text is the word; of an `if` without `else` it is `if?`.
    ///
    /// A data edge from a node in an arm says that this is the arm's value; an arm without one is done when all in it is
    /// over. Other data and orders from outside belong to policies behind the block: only its value waits for them.
    Arms(&'static str),
    /// `loop`: what is inside runs at most so many times, one round after the other. The text is the bound as written.
    ///
    /// No edge leads from it to what is inside, nor from there to it; what is inside takes what it needs from outside
    /// along edges of its own, and the first round takes the state from where it is bound. Orders to the `loop` are waited for
    /// by the first round, data only by policies behind it.
    Loop(&'static str),
    /// `break`: leaves the innermost `loop` around. The text is its value as written, empty if there is none; its data edges
    /// are those of the value.
    ///
    /// It stands directly in the `loop` or in an arm, whose last node it is: `if c { break v; }` is an `if?` with this in its
    /// first arm. What stands behind it in the text, also behind the blocks it is in, starts when it is certain that this round
    /// goes on. No edge says so, the order of the nodes does.
    Break(&'static str),
    /// `.guess(..)`: stands before the statement whose value it guesses, and is called what that is called. The text is the
    /// expression. An edge of kind [`EdgeKind::Guess`] leads from it to that statement.
    Guess(&'static str),
    /// A call that runs if the run fails after its statement succeeded; the node at this path, as written.
    Undo(&'static str),
}

/// What a node promised with `#[node(..)]`; inputs and glue are [`Effects::PURE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effects {
    /// What it looks at.
    pub reads: Access,
    /// What it changes.
    pub writes: Access,
    /// It may be repeated.
    pub idempotent: bool,
    /// It may overlap with other commuting writes of its resources.
    pub commutes: bool,
}

impl Effects {
    /// The result depends on the arguments alone.
    pub const PURE: Self = Self {
        reads: Access::None,
        writes: Access::None,
        idempotent: false,
        commutes: false,
    };
}

/// The resources an effect names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Nothing.
    None,
    /// `read`: things that no node of any workflow writes. `write`: anything.
    Unnamed,
    /// The resources of these names.
    Named(&'static [&'static str]),
}

/// `to` waits for `from`; both are indices into [`Graph::nodes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The node that is waited for.
    pub from: usize,
    /// The node that waits.
    pub to: usize,
    /// Why it waits.
    pub kind: EdgeKind,
}

/// The kinds of edges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EdgeKind {
    /// A value flows, of this type if it is written.
    Data(Option<&'static str>),
    /// `.after(..)`, or an output that takes what others were lent.
    Order,
    /// From what decides to what stands in an arm, and from there to the block. Left out beside a data edge.
    Decision,
    /// A write that may not be repeated waits until this cannot fail the run any more. Gates that other edges
    /// imply are left out.
    Gate,
    /// From a guess to the statement whose value it guesses, which does not wait for it. What only looks may start on the guess
    /// where a data edge leads to it from that statement, and runs again on the truth if it was wrong.
    Guess,
    /// From a statement to its undo.
    Undo,
}

impl fmt::Display for NodeKind {
    /// As it stands in the text; of an input nothing.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input => Ok(()),
            Self::Call(text) | Self::Glue(text) | Self::Undo(text) | Self::Decide(text) => {
                f.write_str(text)
            }
            Self::Guess(text) => write!(f, "guess {text}"),
            Self::Arms(text) => f.write_str(text.trim_end_matches('?')),
            Self::For(head) => write!(f, "for {head}"),
            Self::Loop(bound) => write!(f, "loop.max({bound})"),
            Self::Break("") => f.write_str("break"),
            Self::Break(value) => write!(f, "break {value}"),
            Self::SelectOk => f.write_str("select_ok!"),
            Self::Quorum(need) => write!(f, "quorum!({need})"),
        }
    }
}

impl Graph {
    /// Is it the block of a `#[speculate] match`?
    #[cfg_attr(
        not(feature = "alloc"),
        allow(dead_code, reason = "the order asks for it")
    )]
    pub(crate) fn speculates(&self, block: usize) -> bool {
        let decision = self.decision(block).and_then(|index| self.nodes.get(index));
        let kind = decision.map(|decision| decision.kind);
        matches!(kind, Some(NodeKind::Decide(head)) if head.starts_with("#[speculate]"))
    }

    /// What guesses the value of `node`.
    #[cfg_attr(
        not(feature = "alloc"),
        allow(dead_code, reason = "the order asks for it")
    )]
    pub(crate) fn guess(&self, node: usize) -> Option<usize> {
        let mut edges = self.edges.iter();
        let guess = edges.find(|edge| edge.to == node && edge.kind == EdgeKind::Guess);
        guess.map(|edge| edge.from)
    }

    /// The nodes that `node` waits for, in the order of its arguments; one that several arguments
    /// name comes once for each.
    pub fn predecessors(&self, node: usize) -> impl Iterator<Item = (&'static Node, EdgeKind)> {
        self.edges
            .iter()
            .filter(move |edge| edge.to == node)
            .filter_map(|edge| Some((self.nodes.get(edge.from)?, edge.kind)))
    }
}
