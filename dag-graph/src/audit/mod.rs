//! What a workflow does to the world, for those who answer for it.
//!
//! In: a [`Graph`]. Out: an [`Audit`], data to test and a report to read. Every two statements that touch one resource, at
//! least one of them writing it, stand in it exactly once, with the reason why they do no harm; those in one `for` once more,
//! for different items. (Rounds of a `loop` are ordered.)

mod build;
mod layout;
mod report;
#[cfg(test)]
mod tests;

use crate::graph::Graph;
use crate::repeat::CannotRepeat;
use alloc::vec::Vec;

/// What a workflow writes and reads, what orders it, what is promised, and what a failure leaves behind.
///
/// Statements and undos are indices into the nodes of [`Audit::graph`]. Where nothing else is said they stand in an order in
/// which they can run.
///
/// `Display` prints a report for a terminal. See [`Graph::audit`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Audit {
    /// The workflow.
    pub graph: Graph,
    /// What is touched: first *anything*, if a write names nothing, then resources by name.
    pub resources: Vec<Resource>,
    /// The statements that can fail the run.
    pub failures: Vec<usize>,
    /// Every write that may not be repeated and is not undone, and what can fail the run around it.
    pub gates: Vec<Gate>,
    /// Writes without an undo that a run that fails may have done: they stay, and the next run does them again.
    pub left: Vec<usize>,
    /// Blocks that may drop writes inside while the run goes on.
    pub cuts: Vec<Cut>,
    /// What takes back what, in an order in which a failed run may do it.
    pub undos: Vec<Undo>,
    /// The races that `.allow_race(..)` allows.
    pub races: Vec<Race>,
    /// The nodes that promise something about their writes, by path. Nothing checks promises but tests.
    pub promises: Vec<Promise>,
    /// May the run as a whole be repeated, its undos included? If not, the first reason.
    pub repeat: Result<(), CannotRepeat<'static>>,
}

/// A resource and who touches it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Resource {
    /// Its name; `None` for writes without names, which may change anything.
    pub name: Option<&'static str>,
    /// The statements and undos that name it; of *anything*, those that write without names.
    pub users: Vec<User>,
    /// Every two statements that touch it, at least one of them writing; then every two in one `for`, a statement and itself
    /// among them, for different items. A pair with a write without names is found under *anything*, once, whatever else the
    /// two share. Undos are in no pair: they run after all statements, one at a time.
    pub pairs: Vec<Pair>,
}

/// A statement or an undo that touches a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// Which.
    pub node: usize,
    /// It looks at it.
    pub reads: bool,
    /// It changes it.
    pub writes: bool,
}

/// Two statements that touch one resource, at least one of them writing it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pair {
    /// The one that comes first, if they are ordered.
    pub first: usize,
    /// The other one.
    pub second: usize,
    /// What the first does for one item of a `for` is meant, and what the second does for another. Both may be the same
    /// statement.
    pub across: bool,
    /// Why this does no harm.
    pub reason: Reason,
}

/// Why two accesses of a resource do no harm.
///
/// The strongest reason there is: an order by data is one that no edit of policies takes away, a gate is there only as long as
/// something can fail.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Values flow from the first to the second, along these statements, both included: a shortest such path. The value of a
    /// `for` comes when all in it is over, and a `for` waits for all values used in it. If only ways through members lead
    /// there, one of them stands for all.
    Data(Vec<usize>),
    /// The second waits for the first along these statements, at least once for an order without data: `.after(..)`, or
    /// an output that takes what others were lent.
    Order(Vec<usize>),
    /// The second waits for the first along these statements, at least once at the gate.
    Gate(Vec<usize>),
    /// Only one of them runs: they stand in different arms of this block, or a `break` in an arm of it leaves the other out.
    /// Of a `for` or a `loop` around both, one item or round is meant.
    Exclusive(usize),
    /// They are of different items, and the items of this `for`, and of others around both, run one after the other.
    OneByOne(usize),
    /// They may overlap: both promise to commute.
    Commute,
    /// They may overlap, and the author consents.
    Race {
        /// The statement with the `.allow_race(..)`, or one in a block with it.
        by: usize,
    },
    /// None. No workflow that compiles has it.
    None,
}

/// A write that may not be repeated and is not undone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gate {
    /// The write.
    pub statement: usize,
    /// `.early()` lifts its gate.
    pub early: bool,
    /// The statements that can fail the run and are over when the write starts. Those that do not run when the write does
    /// are neither here nor in `open`.
    pub passed: Vec<usize>,
    /// The other statements that can fail the run: if they do, the write may have been done, and stays.
    pub open: Vec<usize>,
    /// The statements that can fail the run for another item of a `for` around both, or in a later round of a `loop`,
    /// whatever they do for the write's own.
    pub items: Vec<usize>,
}

/// A block that may drop writes inside while the run goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cut {
    /// A `select_ok!` or a `quorum!` that may be decided without them, a `for` with an `.until(..)`, or any block with a
    /// `.timeout(..)`.
    pub block: usize,
    /// The writes inside.
    pub writes: Vec<usize>,
}

/// An undo: it runs if the run fails after its statement succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Undo {
    /// What is undone.
    pub statement: usize,
    /// The node of the undo.
    pub undo: usize,
    /// Its output is a `Result`, so it may fail to undo.
    pub fallible: bool,
}

/// A race that is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Race {
    /// The statement with the `.allow_race(..)`, or one in a block with it.
    pub by: usize,
    /// The statement it names, or one in a block that it names.
    pub with: usize,
    /// What both touch; `None` if one of them may change anything.
    pub resources: Vec<Option<&'static str>>,
}

/// A node that promises something about its writes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Promise {
    /// The path of the node, as written.
    pub path: &'static str,
    /// It may be repeated.
    pub idempotent: bool,
    /// It may overlap with other commuting writes.
    pub commutes: bool,
    /// The statements and undos that run it.
    pub users: Vec<usize>,
}

impl Graph {
    /// What the workflow does to the world, for those who answer for it.
    ///
    /// Print it, or hold a workflow to what was agreed:
    ///
    /// ```
    /// # use dag_graph::Graph;
    /// # const GRAPH: Graph = Graph { name: "answer", output: "u64", nodes: &[], edges: &[] };
    /// let audit = GRAPH.audit(); // `answer::GRAPH` of a workflow
    /// assert!(audit.races.is_empty());
    /// assert!(audit.gates.iter().all(|gate| gate.open.is_empty()));
    /// println!("{audit}");
    /// ```
    #[must_use]
    pub fn audit(&self) -> Audit {
        build::audit(self)
    }
}
