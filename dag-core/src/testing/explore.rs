//! Every order in which independent nodes can come to their end.
//!
//! A node of such a run is polled only while it is chosen, and stays chosen until it is over. Which is chosen of those
//! that run is a step on a path; the paths are walked depth first, a run each. (Systematic testing of schedules, as in
//! "Finding and Reproducing Heisenbugs in Concurrent Programs", Musuvathi et al., OSDI 2008; here the scheduling points are the ends of nodes.)

use crate::mode::{Concurrent, Mode, Start};
use crate::observe::{Ear, Happens, Place};
use core::fmt::{Debug, Write as _};
use core::future::{Future, poll_fn};
use core::pin::pin;
use core::task::{Context, Poll, Waker};
use dag_graph::{Graph, NodeKind};
use std::string::String;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::vec::Vec;

/// A node in an item or round.
type Key = (u64, usize);

#[derive(Debug, Default)]
struct Steps {
    graph: Option<&'static Graph>,
    /// In the order in which they began.
    running: Vec<Key>,
    chosen: Option<Key>,
    /// Who was not polled because another was chosen.
    waiting: Vec<Waker>,
    /// At each choice which was taken, and of how many.
    path: Vec<(usize, usize)>,
    at: usize,
    /// The nodes in the order of their ends.
    ended: Vec<&'static str>,
}

impl Steps {
    /// Chooses who goes on; `false`: nobody runs.
    fn choose(&mut self) -> bool {
        let count = self.running.len();
        if count == 0 {
            return false;
        }
        // Where only one can go on nothing is chosen.
        let mut index = 0;
        if count > 1 {
            match self.path.get(self.at) {
                Some((taken, _)) => index = *taken,
                None => self.path.push((0, count)),
            }
            self.at += 1;
        }
        self.chosen = self.running.get(index).copied();
        for waker in self.waiting.drain(..) {
            waker.wake();
        }
        true
    }

    /// The next path; `false`: there is none.
    fn next(&mut self) -> bool {
        while let Some((taken, count)) = self.path.pop() {
            if taken + 1 < count {
                self.path.push((taken + 1, count));
                return true;
            }
        }
        false
    }
}

/// How a run that is explored goes: [`in_order!`](crate::in_order) starts one.
#[derive(Clone, Debug)]
pub struct Order {
    steps: Arc<Mutex<Steps>>,
    place: u64,
}

impl Order {
    fn steps(&self) -> MutexGuard<'_, Steps> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The node runs no more. Was it the one that was chosen?
    fn leave(&self, node: usize) -> bool {
        let key = (self.place, node);
        let mut steps = self.steps();
        steps.running.retain(|other| *other != key);
        let chosen = steps.chosen == Some(key);
        if chosen {
            steps.chosen = None;
        }
        chosen
    }
}

impl Start for Order {
    // A workflow inside is one node.
    type Base = Concurrent;
    type Mode<'a> = Self;
    type Around<'a> = ();

    fn mode<'a>(self, (): Self::Around<'a>, graph: &'static Graph) -> Self::Mode<'a> {
        self.steps().graph = Some(graph);
        self
    }
}

/// Hears what is dropped: nobody waits for that any more.
impl Ear for Order {
    const HEARS: bool = true;

    fn tell(&self, node: usize, happens: Happens<'_>) {
        if happens == Happens::Cancelled {
            self.leave(node);
        }
    }
    fn enter(&self, _node: usize) {}
    fn exit(&self, _node: usize) {}
    fn inside(&self, place: Place) -> Self {
        self.at(place)
    }
    fn of(self, _graph: &'static Graph) -> Self {
        self
    }
    fn call(&self, _node: usize) -> Self {
        self.clone()
    }
}

/// Does it hold others, which are chosen by themselves?
fn holds(graph: Option<&Graph>, node: usize) -> bool {
    let kind = graph
        .and_then(|graph| graph.nodes.get(node))
        .map(|node| node.kind);
    matches!(kind, Some(NodeKind::For(_) | NodeKind::Loop(_)))
}

impl Mode for Order {
    const STOPS: bool = false;
    type Base = Concurrent;
    type Eye<'a> = ();
    type Ear = Self;

    fn base(&self) -> Concurrent {
        Concurrent
    }
    fn admits(&self) -> bool {
        true
    }
    fn began(&mut self, node: usize) {
        let key = (self.place, node);
        let mut steps = self.steps();
        if !holds(steps.graph, node) {
            steps.running.push(key);
        }
    }
    fn ended(&mut self, node: usize) {
        if self.leave(node) {
            let mut steps = self.steps();
            let nodes = steps.graph.map(|graph| graph.nodes).unwrap_or_default();
            if let Some(node) = nodes.get(node) {
                steps.ended.push(node.name);
            }
        }
    }
    fn polls(&self, node: usize, cx: &Context<'_>) -> bool {
        let key = (self.place, node);
        let mut steps = self.steps();
        if steps.chosen == Some(key) || holds(steps.graph, node) {
            return true;
        }
        // An item is polled only if something wakes it.
        steps.waiting.push(cx.waker().clone());
        false
    }
    fn at(&self, place: Place) -> Self {
        let (Place::Item { node, index } | Place::Round { node, index }) = place else {
            return self.clone();
        };
        // Different places of one run hardly ever have the same number (FNV-1a).
        let mix = |hash: u64, part: usize| (hash ^ part as u64).wrapping_mul(0x0000_0100_0000_01b3);
        let place = mix(mix(self.place ^ 0xcbf2_9ce4_8422_2325, node + 1), index + 1);
        Self {
            place,
            ..self.clone()
        }
    }
    fn ear(&self) -> &Self {
        self
    }
    fn eye(&self, _node: usize) {}
    fn shorter((): &()) {}
}

/// What [`explore`] has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explored {
    /// So many orders were run.
    pub orders: usize,
    /// These were all there are.
    pub complete: bool,
}

/// Runs a workflow in every order in which its independent nodes can end, at most `most`, and panics at the first that
/// makes another result than the order of the text.
///
/// `run` makes a world of its own for each run, starts the workflow by [`in_order!`](crate::in_order), and returns what counts as the result: the
/// output, and what the world looks like then. A `for` runs its items, and a `loop` its rounds, in all orders, too; a workflow inside is one
/// node. Nodes must not wait for each other but by what the workflow says: one that is not chosen stands still.
///
/// ```
/// use dag_core::{Resource, in_order, node, testing, workflow};
/// use std::sync::Mutex;
///
/// #[derive(Resource)]
/// struct Log;
///
/// #[node(write(Log), commutes)]
/// async fn note(log: &Mutex<Vec<u8>>, what: u8) {
///     log.lock().unwrap().push(what);
/// }
///
/// workflow! {
///     async fn both(log: &Mutex<Vec<u8>>) {
///         note(log, 1);
///         note(log, 2);
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// // What counts is what was noted, not in which order: so the promise `commutes` is right.
/// let seen = testing::explore(100, async |order| {
///     let log = Mutex::default();
///     in_order!(order, both(&log)).await;
///     let mut noted = log.into_inner().unwrap();
///     noted.sort();
///     noted
/// })
/// .await;
/// assert_eq!((seen.orders, seen.complete), (2, true));
/// # });
/// ```
///
/// # Panics
///
/// If two orders make different results; the message holds both orders and both results.
pub async fn explore<T: PartialEq + Debug>(
    most: usize,
    mut run: impl AsyncFnMut(Order) -> T,
) -> Explored {
    let mut path = Vec::new();
    let mut first: Option<(T, Vec<&'static str>)> = None;
    let mut orders = 0;
    loop {
        let order = Order {
            steps: Arc::default(),
            place: 0,
        };
        order.steps().path = path;
        let result = driven(run(order.clone()), &order).await;
        orders += 1;
        let mut steps = order.steps();
        let ended = core::mem::take(&mut steps.ended);
        match &first {
            None => first = Some((result, ended)),
            Some((expected, order)) => assert!(
                *expected == result,
                "{}",
                difference((expected, order), (&result, &ended))
            ),
        }
        if !steps.next() {
            return Explored {
                orders,
                complete: true,
            };
        }
        if orders >= most {
            return Explored {
                orders,
                complete: false,
            };
        }
        path = core::mem::take(&mut steps.path);
    }
}

/// Runs it, and chooses whenever nobody goes on.
async fn driven<F: Future>(run: F, order: &Order) -> F::Output {
    let mut run = pin!(run);
    poll_fn(|cx| {
        loop {
            if let Poll::Ready(output) = run.as_mut().poll(cx) {
                return Poll::Ready(output);
            }
            let mut steps = order.steps();
            // Who is chosen waits for the world.
            if steps.chosen.is_some() || !steps.choose() {
                return Poll::Pending;
            }
        }
    })
    .await
}

fn difference<T: Debug>(
    (one, order): (&T, &[&'static str]),
    (other, other_order): (&T, &[&'static str]),
) -> String {
    let mut text = String::from("the result depends on the order in which nodes end\n");
    for (order, result) in [(order, one), (other_order, other)] {
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {}: {result:?}", order.join(", "));
    }
    text + "help: order them, `.after(..)`, or make the result independent of it"
}

/// Starts a workflow whose order [`testing::explore`](crate::testing::explore) says: `in_order!(order, answer(a, b)).await`.
#[macro_export]
macro_rules! in_order {
    ($order:expr, $($name:ident)::+ ($($argument:expr),* $(,)?)) => {
        $($name)::+::__run($order, (), $($argument),*)
    };
}
