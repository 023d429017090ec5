//! Tests of workflows, with [stubs](stubbed!) in the place of nodes; and of what nodes promise.
//!
//! `#[node(write(Orders), idempotent)]` is a promise of the node's author, and workflows that run the
//! node rely on it: what is `idempotent` is repeated, what `commutes` overlaps, what is `pure` or a
//! `read` is dropped half-way and run early. A call in `.undo(..)` is a promise, too: it takes back what
//! a statement made. The compiler cannot see whether a promise holds. The functions here try it.
//!
//! | promise | is tried by |
//! |---|---|
//! | `idempotent` | [`idempotent`]: twice, and cut short at every wait and run again |
//! | `commutes` | [`commutes`]: in both orders, and at once |
//! | `pure` | [`pure`]: twice |
//! | `read` | [`read`]: to its end, and cut short at every wait |
//! | that the order of independent nodes does not matter | [`explore`]: every order in which they can end |
//! | `.undo(..)` | [`undo`]: behind what it undoes, twice, and cut short at every wait and run again |
//!
//! # How to use it
//!
//! A node is an ordinary function, and so is its test. It hands over async closures, mostly three:
//!
//! ```
//! use dag_core::{Resource, node, testing};
//!
//! # use std::{cell::Cell, future::Future};
//! # #[derive(Debug)]
//! # pub struct Lost;
//! # pub struct Db(Cell<bool>);
//! # impl Db {
//! #     async fn with_order(_: u64) -> Self { Db(Cell::new(false)) }
//! #     async fn set_paid(&self, _: u64) -> Result<(), Lost> { self.0.set(true); Ok(()) }
//! #     async fn is_paid(&self, _: u64) -> bool { self.0.get() }
//! # }
//! #[derive(Resource)]
//! pub struct Orders;
//!
//! /// Marks an order as paid.
//! #[node(write(Orders), idempotent)]
//! pub async fn mark_as_paid(db: &Db, id: u64) -> Result<(), Lost> {
//!     db.set_paid(id).await
//! }
//!
//! # const _: &str = stringify!(
//! #[tokio::test]
//! # );
//! async fn marking_as_paid_is_idempotent() {
//!     testing::idempotent(
//!         async || Db::with_order(7).await,
//!         async |db| mark_as_paid(db, 7).await.unwrap(),
//!         async |db| db.is_paid(7).await,
//!     )
//!     .await;
//! }
//! # fn main() {
//! #     let mut test = std::pin::pin!(marking_as_paid_is_idempotent());
//! #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
//! #     while test.as_mut().poll(&mut cx).is_pending() {}
//! # }
//! ```
//!
//! * **world** makes what the node works on (a store, a directory, a table of its own), new each
//!   time: nothing that one run did may be seen in the world of another.
//! * **run** runs the node on a world. It returns `()`, so nothing is overlooked: `.unwrap()` what can
//!   fail, end an output with `;`. A run that panics fails the test, and a note says what was tried.
//! * **probe** looks at a world and returns what counts as its state, all of it that the node may
//!   change: any value that can be compared and printed. It changes nothing itself.
//!
//! The closures are `async` even where nothing waits in them: synchronous nodes are called in the same
//! ones, without `.await`. Every function here is awaited in the runtime that the nodes need, such as
//! that of `#[tokio::test]`; a paused clock is fine.
//!
//! A run that changes nothing that the probe sees would pass whatever the node does, so it is refused
//! wherever something is to be changed: most often an `.await` is missing, or the world holds nothing to
//! delete. ([`read`] cannot tell.)
//!
//! A wrong promise panics, and says what broke it:
//!
//! ```text
//! `idempotent` is a wrong promise: run twice it leaves another state than run once
//!   once:  1
//!   twice: 2
//! help: write what shall be instead of what is added (an upsert), or do not promise `idempotent`
//!   --> src/orders.rs:31:9
//! ```
//!
//! # Waits
//!
//! A run is cut short and interleaved only where it *waits*: where its future is pending. An `.await`
//! that is ready at once is no wait, so a fake store that answers at once leaves nothing to try
//! but whole runs. Let its methods call [`wait`] where the real store would wait. At most the first
//! 64 waits of a run are tried.
//!
//! What passes is not proven: it held for these arguments, in this world, at these waits.

#[doc(inline)]
pub use crate::__stubbed as stubbed;

mod explore;
mod play;
mod report;

use core::fmt::Debug;
use core::future::{Future, poll_fn};
use core::panic::Location;
use core::task::Poll;

pub use explore::{Explored, Order, explore};

use play::{Patience, beside, cut, while_held};
use report::{Promise, Told, nth};

/// How many waits of a run are tried.
const MOST_WAITS: usize = 64;

/// Tries the promise `idempotent`: running it again, also after it was cut short, leaves the same
/// end state.
///
/// Runs the node once; twice; and, for each of its waits (the first 64), so far and then once more from the
/// start, as a retry after a timeout does. Each in a world of its own. All must leave the state
/// that `once` leaves. A node that never waits is run once and twice.
///
/// Once, it must change something: to try a node that deletes, let the world hold what it deletes.
///
/// # Panics
///
/// If two of these states differ; if `once` changes nothing, or leaves different states in two worlds,
/// so that nothing can be said; and if a run panics.
///
/// # Examples
///
/// ```
/// use dag_core::testing;
/// # use std::{cell::RefCell, collections::BTreeMap, future::Future};
///
/// #[derive(Default)]
/// struct Prices(RefCell<BTreeMap<&'static str, u64>>);
///
/// /// Two writes; cut between them, the next run does both again.
/// async fn set_price(prices: &Prices, net: u64) {
///     prices.0.borrow_mut().insert("net", net);
///     testing::wait().await; // a real store would wait here
///     prices.0.borrow_mut().insert("gross", net * 119 / 100);
/// }
///
/// # async fn test() {
/// testing::idempotent(
///     async || Prices::default(),
///     async |prices| set_price(prices, 100).await,
///     async |prices| prices.0.borrow().clone(),
/// )
/// .await;
/// # }
/// # let mut test = std::pin::pin!(test());
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # while test.as_mut().poll(&mut cx).is_pending() {}
/// ```
#[track_caller]
pub fn idempotent<W, S>(
    world: impl AsyncFn() -> W,
    run: impl AsyncFn(&W),
    probe: impl AsyncFn(&W) -> S,
) -> impl Future<Output = ()>
where
    S: PartialEq + Debug,
{
    let promise = Promise::new("idempotent", Location::caller());
    async move {
        let once = async || {
            let world = world().await;
            let before = probe(&world).await;
            promise.during("running it once", run(&world)).await;
            (before, probe(&world).await)
        };
        let (before, expected) = once().await;
        let (_, again) = once().await;
        promise.same_in_two_worlds("run once", &expected, &again);
        promise.changes("run once it", &before, &expected);

        let twice = {
            let world = world().await;
            promise.during("running it once", run(&world)).await;
            promise
                .during("running it a second time", run(&world))
                .await;
            probe(&world).await
        };
        if twice != expected {
            promise.broken(&Told {
                fact: "run twice it leaves another state than run once",
                states: [("once", &expected), ("twice", &twice)],
                help: "write what shall be instead of what is added (an upsert), or do not promise `idempotent`",
                note: None,
            });
        }

        for wait in 1..=MOST_WAITS {
            let world = world().await;
            let at = nth(wait);
            let cut = cut(run(&world), wait);
            if !promise.during("running it to be cut short", cut).await {
                break;
            }
            let after = std::format!("running it again after a cut at its {at} wait");
            promise.during(&after, run(&world)).await;
            let state = probe(&world).await;
            if state != expected {
                promise.broken(&Told {
                    fact: &std::format!(
                        "cut short at its {at} wait and run again it leaves another state than run once"
                    ),
                    states: [("once", &expected), ("cut", &state)],
                    help: "make its writes one (a transaction), or each of them safe to repeat, or do not promise `idempotent`",
                    note: Some(report::WAIT),
                });
            }
        }
    }
}

/// Tries the promise `commutes` of two writes of one resource: in any order and beside each other,
/// they leave the same end state.
///
/// Runs `a` then `b`; `b` then `a`; one whole run of `b` while `a` stands at a wait, for each wait of `a` (the
/// first 64); the same with `a` and `b` exchanged; and both by turns, started in either order. Each
/// in a world of its own. All must leave the state that `a` then `b` leaves.
///
/// A write that commutes may also run beside itself: give the same closure as `a` and as `b`. Nodes that
/// write one resource promise this of every pair, so a library tests each.
///
/// Each of them alone must change something.
///
/// If the one needs what the other holds while it stands (a lock), the other goes on after a
/// tenth of a second. Two nodes that wait for each other for ever do so here, too.
///
/// # Panics
///
/// If two of these states differ; if `a` or `b` alone changes nothing, or if `a` then `b` leaves
/// different states in two worlds, so that nothing can be said; and if a run panics.
///
/// # Examples
///
/// ```
/// use dag_core::testing;
/// # use std::{cell::Cell, future::Future};
///
/// struct Counter(Cell<u64>);
///
/// async fn count(counter: &Counter, visits: u64) {
///     testing::wait().await; // a real store would wait here
///     counter.0.set(counter.0.get() + visits); // in one step
/// }
///
/// # async fn test() {
/// testing::commutes(
///     async || Counter(Cell::new(0)),
///     async |counter| count(counter, 1).await,
///     async |counter| count(counter, 10).await,
///     async |counter| counter.0.get(),
/// )
/// .await;
/// # }
/// # let mut test = std::pin::pin!(test());
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # while test.as_mut().poll(&mut cx).is_pending() {}
/// ```
#[track_caller]
pub fn commutes<W, S>(
    world: impl AsyncFn() -> W,
    a: impl AsyncFn(&W),
    b: impl AsyncFn(&W),
    probe: impl AsyncFn(&W) -> S,
) -> impl Future<Output = ()>
where
    S: PartialEq + Debug,
{
    let promise = Promise::new("commutes", Location::caller());
    async move {
        let in_order = async || {
            let world = world().await;
            let before = probe(&world).await;
            promise.during("running `a`", a(&world)).await;
            let between = probe(&world).await;
            promise.during("running `b` after `a`", b(&world)).await;
            (before, between, probe(&world).await)
        };
        let (before_a, after_a, expected) = in_order().await;
        let (_, _, again) = in_order().await;
        promise.same_in_two_worlds("run as `a` then `b`", &expected, &again);

        let (before_b, after_b, turned) = {
            let world = world().await;
            let before = probe(&world).await;
            promise.during("running `b`", b(&world)).await;
            let between = probe(&world).await;
            promise.during("running `a` after `b`", a(&world)).await;
            (before, between, probe(&world).await)
        };
        if turned != expected {
            promise.broken(&Told {
                fact: "`b` then `a` leaves another state than `a` then `b`",
                states: [("a, b", &expected), ("b, a", &turned)],
                help: "write what is added instead of what shall be, or under keys of their own, or do not promise `commutes`",
                note: None,
            });
        }
        // Only now: of two that do not commute, one may change nothing unless the other came first.
        promise.changes("`a`", &before_a, &after_a);
        promise.changes("`b`", &before_b, &after_b);

        let judge = async |world: &W, how: &str| {
            let state = probe(world).await;
            if state != expected {
                promise.broken(&Told {
                    fact: "`a` and `b` at once leave another state than one after the other",
                    states: [("a, b", &expected), ("at once", &state)],
                    help: "read and write in one step (a transaction, an atomic update), or do not promise `commutes`",
                    note: Some(how),
                });
            }
        };
        stand_at_each_wait(&promise, &world, ("a", &a), ("b", &b), &judge).await;
        stand_at_each_wait(&promise, &world, ("b", &b), ("a", &a), &judge).await;

        let by_turns = world().await;
        let how = "they ran by turns, `a` first";
        let both = beside(a(&by_turns), b(&by_turns));
        promise.during(how, both).await;
        judge(&by_turns, how).await;

        let by_turns = world().await;
        let how = "they ran by turns, `b` first";
        let both = beside(b(&by_turns), a(&by_turns));
        promise.during(how, both).await;
        judge(&by_turns, how).await;
    }
}

/// For each wait of `held`: a world in which the other runs while `held` stands there.
async fn stand_at_each_wait<W>(
    promise: &Promise,
    world: &impl AsyncFn() -> W,
    (held_name, held): (&str, &impl AsyncFn(&W)),
    (other_name, other): (&str, &impl AsyncFn(&W)),
    judge: &impl AsyncFn(&W, &str),
) {
    let patience = Patience::default();
    for wait in 1..=MOST_WAITS {
        let world = world().await;
        let at = nth(wait);
        let how = std::format!("`{other_name}` started while `{held_name}` stood at its {at} wait");
        let both = while_held(held(&world), wait, other(&world), &patience);
        if !promise.during(&how, both).await {
            break;
        }
        judge(&world, &how).await;
    }
}

/// Tries the promise `pure`: the result depends on the arguments alone.
///
/// Runs the node twice with the arguments that the closure gives it; both results must be equal.
///
/// # Panics
///
/// If they differ, and if a run panics. An `Err` is a result like others.
///
/// # Examples
///
/// ```
/// use dag_core::testing;
/// # use std::future::Future;
///
/// fn vat(cents: u64) -> u64 {
///     cents / 5
/// }
///
/// # async fn test() {
/// testing::pure(async || vat(500)).await;
/// # }
/// # let mut test = std::pin::pin!(test());
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # while test.as_mut().poll(&mut cx).is_pending() {}
/// ```
#[track_caller]
pub fn pure<T>(run: impl AsyncFn() -> T) -> impl Future<Output = ()>
where
    T: PartialEq + Debug,
{
    let promise = Promise::new("pure", Location::caller());
    async move {
        let first = promise.during("running it", run()).await;
        let second = promise.during("running it a second time", run()).await;
        if first != second {
            promise.broken(&Told {
                fact: "run twice with the same arguments it gives two results",
                states: [("first", &first), ("second", &second)],
                help: "take what it looks at (a clock, a seed, a setting) as an argument, or promise `read`",
                note: None,
            });
        }
    }
}

/// Tries the promise `read`: it looks at things and changes none.
///
/// Probes a world, runs the node, probes again; and the same with a run that is cut short, for each of
/// its waits (the first 64): a run that fails drops what only reads. Each in a world of its own. The
/// probe must see no change.
///
/// # Panics
///
/// If it sees one; if two probes with nothing between them differ, so that nothing can be said; and
/// if a run panics.
///
/// # Examples
///
/// ```
/// use dag_core::testing;
/// # use std::future::Future;
///
/// struct Index(Vec<&'static str>);
///
/// #[derive(Debug)]
/// struct NoHits;
///
/// async fn search(index: &Index, word: &str) -> Result<usize, NoHits> {
///     index.0.iter().position(|page| page.contains(word)).ok_or(NoHits)
/// }
///
/// # async fn test() {
/// testing::read(
///     async || Index(vec!["a page", "another page"]),
///     async |index| {
///         search(index, "other").await.unwrap();
///     },
///     async |index| index.0.clone(),
/// )
/// .await;
/// # }
/// # let mut test = std::pin::pin!(test());
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # while test.as_mut().poll(&mut cx).is_pending() {}
/// ```
#[track_caller]
pub fn read<W, S>(
    world: impl AsyncFn() -> W,
    run: impl AsyncFn(&W),
    probe: impl AsyncFn(&W) -> S,
) -> impl Future<Output = ()>
where
    S: PartialEq + Debug,
{
    let promise = Promise::new("read", Location::caller());
    async move {
        let help = "promise `write` for what it changes, or change nothing, not even for a while";
        {
            let world = world().await;
            let before = probe(&world).await;
            promise.same_without_a_run(&before, &probe(&world).await);
            promise.during("running it", run(&world)).await;
            let after = probe(&world).await;
            if before != after {
                promise.broken(&Told {
                    fact: "it changes what the probe sees",
                    states: [("before", &before), ("after", &after)],
                    help,
                    note: None,
                });
            }
        }
        for wait in 1..=MOST_WAITS {
            let world = world().await;
            let before = probe(&world).await;
            let cut = cut(run(&world), wait);
            if !promise.during("running it to be cut short", cut).await {
                break;
            }
            let after = probe(&world).await;
            if before != after {
                promise.broken(&Told {
                    fact: &std::format!(
                        "cut short at its {} wait it leaves a change that the probe sees",
                        nth(wait)
                    ),
                    states: [("before", &before), ("after", &after)],
                    help,
                    note: Some(report::WAIT),
                });
            }
        }
    }
}

/// Tries an undo: it takes back what was done, also when it is run again, after its end or after it was
/// cut short.
///
/// `act` runs a node and returns what it made; `undo` runs the node in `.undo(..)`, with what `act` made
/// where the workflow writes `_`. After `act`, the undo is run once; twice; and, for each of its waits (the
/// first 64), so far and then once more from the start. Each in a world of its own. The probe must see
/// what it saw before `act`.
///
/// What shall stay, such as two entries in a ledger that balance each other, is nothing to probe; the
/// balance is. An undo that takes away too much shows only in a world that holds more than `act` makes:
/// the orders of others, not an empty table. Several statements and their undos are tried together as one `act`
/// that returns all they made, and one `undo` that takes it back, the last first.
///
/// # Panics
///
/// If the probe sees another state than before; if `act` changes nothing, or two probes with nothing between
/// them differ, so that nothing can be said; and if a run panics.
///
/// # Examples
///
/// ```
/// use dag_core::testing;
/// # use std::{cell::RefCell, collections::BTreeSet, future::Future};
///
/// /// The orders that hold a lamp. There are two lamps.
/// struct Lamps(RefCell<BTreeSet<u64>>);
///
/// struct Hold {
///     order: u64,
/// }
///
/// #[derive(Debug)]
/// struct SoldOut;
///
/// async fn reserve(lamps: &Lamps, order: u64) -> Result<Hold, SoldOut> {
///     testing::wait().await; // a real store would wait here
///     let mut holds = lamps.0.borrow_mut();
///     if holds.len() == 2 {
///         return Err(SoldOut);
///     }
///     holds.insert(order);
///     Ok(Hold { order })
/// }
///
/// /// Takes away the hold of one order; the second time there is none.
/// async fn release(lamps: &Lamps, hold: &Hold) {
///     testing::wait().await;
///     lamps.0.borrow_mut().remove(&hold.order);
/// }
///
/// # async fn test() {
/// testing::undo(
///     async || Lamps(RefCell::new([6].into())),
///     async |lamps| reserve(lamps, 7).await.unwrap(),
///     async |lamps, hold| release(lamps, hold).await,
///     async |lamps| lamps.0.borrow().clone(),
/// )
/// .await;
/// # }
/// # let mut test = std::pin::pin!(test());
/// # let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// # while test.as_mut().poll(&mut cx).is_pending() {}
/// ```
#[track_caller]
pub fn undo<W, T, S>(
    world: impl AsyncFn() -> W,
    act: impl AsyncFn(&W) -> T,
    undo: impl AsyncFn(&W, &T),
    probe: impl AsyncFn(&W) -> S,
) -> impl Future<Output = ()>
where
    S: PartialEq + Debug,
{
    let promise = Promise::new("undo", Location::caller());
    async move {
        {
            let world = world().await;
            let before = probe(&world).await;
            promise.same_without_a_run(&before, &probe(&world).await);
            let made = promise.during("running `act`", act(&world)).await;
            promise.changes("`act`", &before, &probe(&world).await);
            promise
                .during("running `undo` after `act`", undo(&world, &made))
                .await;
            let undone = probe(&world).await;
            if undone != before {
                promise.broken(&Told {
                    fact: "after it the probe sees another state than before `act`",
                    states: [("before", &before), ("undone", &undone)],
                    help: "take back all that `act` changes and no more, and probe nothing that shall stay",
                    note: None,
                });
            }
        }

        // A world in which `act` was run, and what the probe saw before.
        let acted = async || {
            let world = world().await;
            let before = probe(&world).await;
            let made = promise.during("running `act`", act(&world)).await;
            (world, before, made)
        };

        {
            let (world, before, made) = acted().await;
            promise
                .during("running `undo` after `act`", undo(&world, &made))
                .await;
            promise
                .during("running `undo` a second time", undo(&world, &made))
                .await;
            let twice = probe(&world).await;
            if twice != before {
                promise.broken(&Told {
                    fact: "run twice it leaves another state than before `act`",
                    states: [("before", &before), ("twice", &twice)],
                    help: "take back what has a name (a hold by its id), so that the second time nothing is there to take",
                    note: None,
                });
            }
        }

        for wait in 1..=MOST_WAITS {
            let (world, before, made) = acted().await;
            let at = nth(wait);
            let cut = cut(undo(&world, &made), wait);
            if !promise.during("running `undo` to be cut short", cut).await {
                break;
            }
            let after = std::format!("running `undo` again after a cut at its {at} wait");
            promise.during(&after, undo(&world, &made)).await;
            let state = probe(&world).await;
            if state != before {
                promise.broken(&Told {
                    fact: &std::format!(
                        "cut short at its {at} wait and run again it leaves another state than before `act`"
                    ),
                    states: [("before", &before), ("cut", &state)],
                    help: "make its writes one (a transaction), or each of them safe to repeat",
                    note: Some(report::WAIT),
                });
            }
        }
    }
}

/// Waits once: is pending, and ready the next time it is polled.
///
/// For fakes in tests: called where the real thing would wait, it lets a run be cut short and
/// interleaved there.
///
/// ```
/// use dag_core::testing;
/// use std::cell::Cell;
///
/// struct FakeStore(Cell<u64>);
///
/// impl FakeStore {
///     async fn set(&self, value: u64) {
///         testing::wait().await; // on the way there
///         self.0.set(value);
///         testing::wait().await; // on the way back
///     }
/// }
/// # let _ = FakeStore::set;
/// ```
pub async fn wait() {
    let mut waited = false;
    poll_fn(|cx| {
        if waited {
            return Poll::Ready(());
        }
        waited = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
