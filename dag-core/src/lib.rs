//! Concurrent workflows as typed code.
//!
//! **A workflow is the body of an async Rust function whose statements run as soon as their own
//! inputs exist; the compiler refuses the bodies in which that would be unsafe.** Mark functions as
//! nodes with [`#[node(..)]`](macro@node), write the sequential body in [`workflow!`], and get a
//! function that runs it with the best possible overlap, in one task and without allocating.
//!
//! ```
//! use dag_core::{node, workflow};
//!
//! struct Query(String);
//! struct Hits(Vec<String>);
//! struct Account { vip: bool }
//!
//! #[node(pure)]
//! fn understand(question: &str) -> Query {
//!     Query(question.to_lowercase())
//! }
//!
//! #[node(read)]
//! async fn search(query: &Query) -> Hits {
//!     Hits(vec![format!("a page about {}", query.0)])
//! }
//!
//! #[node(read)]
//! async fn load_account(customer: u64) -> Result<Account, std::io::Error> {
//!     Ok(Account { vip: customer == 7 })
//! }
//!
//! #[node(pure)]
//! fn draft(hits: &Hits, account: &Account) -> String {
//!     format!("{}{}", if account.vip { "Dear friend, " } else { "" }, hits.0.join(", "))
//! }
//!
//! workflow!(
//!     /// Answers one question of a customer.
//!     async fn answer(question: &str, customer: u64) -> Result<String, std::io::Error> {
//!         let query = understand(question);
//!         let hits = search(..);               // beside `load_account`
//!         let account = load_account(..)?;
//!         let reply = draft(..);               // when both are there, found by their types
//!         Ok(reply)
//!     }
//! );
//!
//! # fn block_on<F: Future>(future: F) -> F::Output {
//! #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
//! #     let mut future = std::pin::pin!(future);
//! #     loop {
//! #         if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut cx) { return output }
//! #     }
//! # }
//! let reply = block_on(answer("What is a DAG?", 7))?;
//! assert_eq!(reply, "Dear friend, a page about what is a dag?");
//! println!("{}", answer::GRAPH);
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! What does not compile, and why, stands in the [error index](error_index).
//!
//! # Writes
//!
//! Nodes say what they touch, and the compiler holds the workflow to it: two statements that touch one
//! resource, at least one of them writing, must be ordered in every run, by data or by `.after(..)`, or both
//! promise `commutes`, or the user consents in writing, `.allow_race(..)`. A write that could not be repeated waits
//! until nothing else can fail, or has an `.undo(..)`. What it all comes to, and what a run that fails can leave
//! behind, [`Graph::audit`](graph::Graph::audit) prints; what nodes promise, [`testing`] tries.
//!
//! # Features
//!
//! * `tokio` (default): nodes marked `blocking` and `spawn` run on tokio's runtime, policies on its clock; the blocks `for` and `loop`. Implies `std`.
//! * `governor`: the rate limiters of that crate serve `.permit(..)`. Implies `tokio`.
//! * `serde`: a `Predictor` can be stored and loaded, a [`Graph`] or a `Timeline` stored. Implies `std`.
//! * `trace-json`: a `Timeline` as a trace that Perfetto opens. Implies `std`.
//! * `tracing`: `Tracing`, an observer that makes spans of runs and nodes; the current span goes along into `spawn` and `blocking` nodes,
//!   observed or not. Implies `std`.
//! * `progress`: `Progress`, an observer that shows in the terminal what runs. Implies `std`.
//! * `std`: the module `testing`, in which authors of nodes try what they promise, `Predictor`, which learns to guess, and `Recorder`, which
//!   sees where the time of a run goes.
//! * Without default features the crate is `no_std`, does without an allocator, and runs every
//!   workflow of plain nodes on any executor.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(any(test, feature = "std"))]
extern crate std;

mod alone;
#[cfg(feature = "std")]
mod attached;
mod block;
mod cause;
mod collect;
mod emit;
mod ending;
pub mod error_index;
mod fallible;
mod guess;
#[cfg(feature = "tokio")]
mod handle;
mod lane;
#[cfg(feature = "tokio")]
mod launch;
#[cfg(feature = "tokio")]
mod leftovers;
mod mode;
mod nested;
mod observe;
mod outcome;
mod parcel;
mod pass;
mod policy;
#[cfg(feature = "std")]
mod predictor;
mod resource;
mod slot;
#[cfg(feature = "tokio")]
mod stream;
#[cfg(feature = "tokio")]
mod task;
mod undos;

#[cfg(feature = "std")]
pub use attached::{Attached, UndoFailure};
pub use block::{AllFailed, Errors, Exhausted, fan_out_limit};
#[cfg(feature = "tokio")]
pub use handle::{Handle, Stopped};
#[cfg(feature = "tokio")]
pub use policy::Limiter;
pub use policy::{Failure, Rejected, TimedOut};
#[cfg(feature = "std")]
pub use predictor::Predictor;
#[cfg(feature = "std")]
pub mod testing;

#[doc(inline)]
pub use dag_graph as graph;
pub use dag_graph::Graph;
/// Makes a type a resource: see the trait of the same name.
pub use dag_macros::Resource;
/// Marks a function as a node and says what it touches.
///
/// The function stays what it is: it can be called, tested and documented as before. What `#[node]`
/// adds is a macro of the same name that carries its signature to [`workflow!`]; whoever can name the
/// function (by path, after `use`, renamed, from another crate) can use it in a workflow.
///
/// # Effects
///
/// There is no default: a node says what it touches.
///
/// | effect | promise |
/// |---|---|
/// | `pure` | the result depends on the arguments alone |
/// | `read(R, ..)`, `read` | looks at these resources; without names: at things that no node writes |
/// | `write(R, ..)`, `write` | changes these resources; without names: may change anything |
/// | `idempotent` (with a write) | running it again, also after it was cut short, leaves the same end state |
/// | `commutes` (with a named write) | beside or in any order with others that commute, the end state is the same |
///
/// `read(A), write(B)` combine. A resource is a type with [`#[derive(Resource)]`](trait@Resource).
///
/// # Options
///
/// * `blocking`: a synchronous function that may block; it runs on the runtime's blocking threads.
/// * `spawn`: an asynchronous function that runs as its own task.
/// * `crate = path`: where `dag-core` is, if it is renamed and resources are named.
///
/// With the first two, arguments live for `'static`. Both need the feature `tokio`.
///
/// # The function
///
/// A free function, `async` or not. Parameters have plain names and are taken by value or by `&`. The
/// output owns what it holds; `Result` is written with arguments.
///
/// ```
/// use dag_core::{Resource, node};
///
/// #[derive(Resource)]
/// pub struct Orders;
///
/// pub struct Order { pub cents: u64 }
/// #[derive(Debug)]
/// pub struct Missing;
/// # pub struct Db;
/// # impl Db { async fn order(&self, _: u64) -> Option<Order> { Some(Order { cents: 100 }) } async fn mark(&self, _: u64) {} }
///
/// /// Loads an order.
/// #[node(read(Orders))]
/// pub async fn load_order(db: &Db, id: u64) -> Result<Order, Missing> {
///     db.order(id).await.ok_or(Missing)
/// }
///
/// #[node(pure)]
/// pub fn vat(order: &Order) -> u64 {
///     order.cents / 5
/// }
///
/// /// Setting a mark twice is as good as once; two different marks do not commute.
/// #[node(write(Orders), idempotent)]
/// pub async fn mark_as_paid(db: &Db, id: u64) {
///     db.mark(id).await;
/// }
///
/// fn main() {
///     assert_eq!(vat(&Order { cents: 500 }), 100); // still a function
/// }
/// ```
///
/// # Errors
///
/// What is malformed does not compile, with code [WF16](error_index).
pub use dag_macros::node;
#[cfg(feature = "progress")]
pub use observe::Progress;
#[cfg(feature = "tracing")]
pub use observe::Tracing;
#[cfg(feature = "std")]
pub use observe::{Event, Observer, Place, Recorder, Site, What, timeline};
pub use resource::Resource;

/// Turns the body of an `async fn` into a concurrent workflow.
///
/// The function that comes out has exactly the signature that is written, and a type of its name
/// holds more:
///
/// * `answer::GRAPH`: the [`Graph`], to print, to draw, to audit (see below).
/// * `answer::sequential(..)`: the same statements one after the other, with the same arguments.
/// * `answer::observed(&observer, ..)`: the same as `answer(..)`, and an [`Observer`] hears what happens in it, node by node. (Not if the
///   output is an `impl Trait`.)
/// * `answer::stream(..)`, if something has an `.emit()`: the run as a `Stream` of the enum `AnswerItem<Output>`, a variant for each name
///   that emits, items of a `for` included, and `End(output)` as the last. It runs while it is polled, and stands still while something waits to be seen;
///   dropping it drops the run.
/// * `answer::spawn(..)`: the workflow as a task of its own that ends well when its [`Handle`] is dropped; if no
///   input is borrowed.
///
/// # The body
///
/// Statements may stand in any order; each runs when the names in it exist.
///
/// | form | meaning |
/// |---|---|
/// | `let x = path(args);` | runs the node, `x` is its output; `let (a, b) = ..` takes it apart |
/// | `path(args);` | runs it; its output is found by its type |
/// | `..` among the arguments | every parameter not given, filled by its type |
/// | `let x = expression;` | *glue*: evaluated in place; cheap and pure |
/// | `?` | a failure fails the workflow |
/// | `.ok()`, `.unwrap_or(x)` | as in Rust |
/// | `.after(a, b)` | waits for these statements, too |
/// | `.timeout(2s)` | drops the node when it takes longer; the type is `Result<T, Failure<E>>` ([`Failure`]) |
/// | `.retry(3)`, `.retry(3, backoff = 100ms, when = \|e\| ..)` | three more attempts after the first; waits grow from `backoff`, with jitter; `backoff = \|error, attempt\| ..` says each wait |
/// | `.hedge(200ms)` | a second attempt beside the first if that is late; the first success wins |
/// | `.or_else(call)` | another node when this one failed |
/// | `.ensure(\|v\| ..)` | a check before anyone sees the value; `Result<T, Failure<E>>` |
/// | `.inspect(\|v\| ..)` | sees the value the moment it exists |
/// | `.emit()` | sends the statement's value (`Clone`) to `answer::stream` |
/// | `.permit(&limiter)`, `.permit(&limiter, cost)` | holds a permit while running ([`Limiter`]) |
/// | `.undo(call)` | if the run fails after this succeeded, the call runs; `_` in it is `&T`, what was made |
/// | `.early()` | lifts the gate |
/// | `.guess(expr)` | what only looks starts on this `Option<T>` in the place of the value (see below) |
/// | `.allow_race(a)` | consents that this and `a` may overlap or come in any order |
/// | `for x in list.concurrent(8) { .. }` | the body for each item, so many at once; a `Vec` of what they give |
/// | `for x in list.concurrent(8).until(2s) { .. }` | the same, of the items that have ended by then |
/// | `select_ok!(a(..), b(..))` | the first call that succeeds; the others are dropped |
/// | `quorum!(2; a(..), b(..), c(..))` | the same as soon as two have succeeded |
/// | `match head { pattern => .. }` | the arm that Rust would take; the head is glue or the call of a node |
/// | `#[speculate] match ..` | what an arm needs starts before the arm is chosen (see below) |
/// | `if condition { .. } else { .. }`, `if let` | the same; without `else` the type is `Option<T>` |
/// | `let mut state = first;` | what a `loop` behind it hands from round to round |
/// | `loop { .. }.max(3)` | the body again until a `break`, so often at most; `Result<T, `[`Exhausted`]`>` |
/// | `if done { break value; }`, `state = value;` | in a `loop`: ends it, or says what the next round sees |
/// | the last expression | the output, as in Rust |
///
/// Policies are read from left to right, each wraps what stands before it: `.timeout(1s).retry(2)` limits each attempt,
/// `.retry(2).timeout(5s)` all of them. Waiting for inputs, orders and the gate is outside of all. A duration is a
/// literal (`250ms`, `2s`, `1m`, `1h`) or an expression; every argument may use names. What is given by value to a node that may
/// run again is cloned for each attempt.
///
/// `..` may stand anywhere among the arguments: `mail(.., &to)`. It takes a value only if its type is
/// *written* and it is the only one that fits: inputs, outputs of nodes, `let x: T = ..`. The
/// type of other glue is not written, so `..` does not see it, not even that of `Query { .. }`. Types are compared as written, paths
/// by their ends; `&T` takes a `T` or an owner of one, `[T; N]` collects all that fit. A generic
/// parameter is always given.
///
/// In glue, a bare name moves where it would move in a function: as an argument, in a literal, as the
/// output. What several statements use is lent to them, and a move beside that is WF04 unless the
/// type is `Copy`.
///
/// # Blocks
///
/// A block is a statement of its own, with or without a `let`, or the output. Names inside of it are known there only.
///
/// **`for`.** The body is a list of statements like that of the workflow: they stand in any order, run beside each
/// other, and the last expression is what the item gives; without one it gives `()`. The value is the `Vec` of these, in the order of
/// the list. There is no barrier: each item goes from node to node as fast as it can, and holds its
/// place until its last statement has ended; then the next item is taken from the list.
///
/// * It starts when its list, its bound, and all that its body uses or waits for outside exist. If its body
///   holds a write that waits at the gate, the whole `for` waits at it.
/// * Any list does that is an iterator or becomes one: `list.iter()` lends the items, `list` and `list.into_iter()` move
///   them, `(0..n)` counts. The bound is an expression, such as [`fan_out_limit`]`(..)`; a `0` that comes out counts as 1. At 1
///   the items run one after the other.
/// * What the body uses of outside is lent to it. What it moves is cloned for each item, so it must be
///   `Clone` (WF04). `..` sees the item if the type of the list is written, and all names outside.
/// * `.until(d)` counts from the start of the `for`. Items that have not ended by then are dropped, others are not taken. So writes in
///   it must be `idempotent` (WF12).
/// * `?` leaves the workflow: the first failure decides, of several in one poll that of the lower item.
///   Without `?` the `Result` is what the item gives, and it fails alone.
/// * Writes must not collide with those of other items (WF14): they `commute`, or the bound is 1.
/// * `.after(pages)` on a statement outside waits for all items of `pages`; `.after(x)` in a body, with an `x` from outside, holds
///   back the whole `for`.
/// * An undo in a body takes `_` by value, a clone of what the item made, and otherwise only names from outside: the
///   item is gone when it runs. The undos of all items and of all other statements run in one order, the last to succeed
///   first.
/// * It makes at most two allocations besides the `Vec`, however many items there are, one more if `.until` cuts items off, and one
///   list for undos if there are any. It needs the feature `tokio`.
///
/// **`select_ok!`, `quorum!`.** Their members, two to twelve, are calls of nodes with policies, which can fail and succeed with one type. Each
/// starts when its own inputs exist, and not once the block is decided. What loses is dropped in the poll in which the block is
/// decided, so a write among the members must be `idempotent` (WF12). Of several successes in one poll those count that stand first
/// in the text. As soon as too many have failed the value is `Err(`[`AllFailed`]`<(E1, E2)>)`, which holds the
/// errors, each of its own type; behind `?` it is converted with `From`. `select_ok!` gives the `T`, `quorum!` of three members
/// a `[Option<T>; 3]`.
///
/// **`match`, `if`, `if let`.** Patterns, guards, `else if` and conditions joined by `&&` mean what they mean in Rust, which also checks that
/// nothing is missing; `ref` and `mut` in a pattern are refused (WF19). What differs from a plain function:
///
/// * There is no barrier in front of an arm: each node in it starts when its own inputs and the decision are known. The decision
///   waits for what the head and the guards name, and for nothing that only the arms use. The condition behind an
///   `else if` is asked, and a node called in it runs, only if those before it were false.
/// * A node may be the whole head (`match triage(..)? { .. }`, `if is_urgent(..) { .. }`), not a part of it and not a guard (WF19). A
///   plain function that would be the whole head is called above: `let urgent = { is_urgent(&ticket) };`.
/// * `if` without `else` gives an `Option<T>`, with a `T` that the body ends with. Nothing waits for an arm that does not run, and what wants
///   a `T` does not take an `Option<T>` (WF08).
/// * Names bound in a pattern or an arm are known in that arm only, and arms beside each other may use the same ones. `..` in an arm sees
///   its outputs and those outside, but not what a pattern binds, since the type of that is not written.
/// * Of one value each arm may take it, or lend it: only one of them runs. But if an arm takes it, and another lends it to two statements, it
///   is WF04, unless the type is `Copy`.
/// * The value of an arm exists when its last expression does, and the arm is over when all in it is. What the last expression takes
///   must not be lent in the same arm (WF04).
/// * `.after(reply)` outside waits for the decision and all that runs in its arm.
/// * Writes in two arms of one decision need no order. The gate counts every `?` of an arm that does not run as passed.
/// * A decision allocates nothing.
///
/// **`loop`.** The body is a list of statements, run once a round, one round after the other; the next begins when all
/// statements of the last have ended. `.max(n)` stands at once behind the body, and policies behind that. The value is
/// `Ok` of what `break` leaves with, or `Err(`[`Exhausted`]`)` behind the last round.
///
/// * It starts when its bound, the first values of its states, and all that its body uses or waits for outside exist. If its body
///   holds a write that waits at the gate, the whole `loop` waits at it. What the body moves of outside is cloned for each
///   round, so it must be `Clone` (WF04).
/// * A round is a workflow: what can run beside each other does. What stands below an `if .. { break .. }` starts when it is known that the loop goes on.
///   A `break` may stand in arms, not in a `for`; there are no labels.
/// * A state is `let mut` outside of the loop, and one loop assigns to it. A round sees the value with which it began, so the state is
///   read above its assignment only, or in it (WF19). Assignments, and the value of `break`, are taken when the round is over, so they may
///   take what the round has lent. In the round that breaks, assignments above that `break` count, and behind the loop a state has
///   its last value. A round is lent its states; a node that takes one gets a clone.
/// * Undos run for each round, the last to succeed first. An undo in the body is like one in a `for`: it takes `_` by value, and
///   otherwise only names from outside.
/// * It needs the feature `tokio`.
///
/// **Policies behind a block** see its value: `.after`, `.timeout` (it drops what is inside; its clock starts with the `for` or the `loop`,
/// with the first member, or when the arm is known), `.ensure`, `.inspect`, `.allow_race`, and where the value can fail also `.or_else`, `.ok`,
/// `.unwrap_or` and `?`. Those that would run the block again or take it back, `.retry`, `.hedge`, `.undo`, `.early`, belong to the calls
/// inside (WF17), and so does `.permit` with members and arms.
///
/// `answer::sequential(..)` runs one item after the other, the members until it is decided, and what stands in an arm when that is known.
///
/// # Workflows in workflows
///
/// A workflow is called in another like a node: by path, after `use`, from another crate; `..` fills its arguments, policies stand behind
/// it, and in `GRAPH` it is one node that knows the [graph](graph::Node::workflow) of the other. Its effects are those of all nodes in it; whether it may be
/// repeated, cut or run beside itself is asked of each. It may be generic, given by turbofish or inferred. No allocation is
/// added.
///
/// * When the run around it fails or is told to stop, it is stopped: nothing new starts in it, what only looks is dropped, what writes is finished, and
///   its undos run. Once it has returned, it is not undone from inside: give it an `.undo(..)`.
/// * One that may not be repeated waits at the gate as a whole.
/// * What its undos fail with while the run around is stopped is attached there if both return [`Attached`].
/// * It cannot be inside itself (WF01).
///
/// # Guesses
///
/// `.guess(expr)`, with an `Option<T>` for the `T` of the statement's value. The guess is made as soon as the names in `expr` exist, in most cases long before
/// the value: [`Predictor`] learns one from past runs. From then on what uses the value and only looks runs on the guess: calls of `pure`
/// and `read` nodes (workflows among them), expressions, a `for` in which there is nothing else, and in turn what uses their values in the same way. A `match` or
/// `if` is decided on the guess, and what only looks in the arm that was guessed starts. When the value is there and equal (`==`), their
/// results stand; else they are dropped and run on the value.
///
/// * Writes, `loop`, members, statements with `.inspect` or a guess of their own, and everything that is
///   `.after` such a statement wait for the truth; a call that is the output begins, and returns no sooner than that. So no write ever starts on a guess, and a wrong
///   one costs no time, only work.
/// * A failure on a guess is held back until it is confirmed, and else forgotten. Until then its `?` is open for the gate.
/// * What runs on several guesses waits for all truths once one of them was wrong.
/// * What it moves from outside is cloned for both runs (WF04), as is the guess: `T: Clone + PartialEq`.
/// * A guess that nothing could start on is WF13.
///
/// `#[speculate] match head { .. }` starts calls of `pure` and `read` nodes, expressions, and `for`s in which there is nothing else, that stand
/// directly in an arm and need nothing of the decision, before it is made; what stands in arms that are not chosen is dropped. What takes a value
/// from outside by move waits, and so does what lends one that another arm takes; what takes a guessed value starts when it is guessed which
/// arm runs. Failures are held back until the arm is chosen.
///
/// `answer::sequential(..)` guesses nothing.
///
/// ```
/// use dag_core::{Predictor, node, workflow};
///
/// #[node(read)]
/// async fn topic_of(question: &str) -> String {
///     question.split(' ').next().unwrap_or_default().to_owned()
/// }
///
/// #[node(read)]
/// async fn articles_on(topic: &str) -> Vec<String> {
///     vec![format!("all about {topic}")]
/// }
///
/// workflow!(
///     async fn answer(predictor: &Predictor<u64, String>, customer: u64, question: &str) -> Vec<String> {
///         let topic = topic_of(question)
///             .guess(predictor.predict(&customer))
///             .inspect(|topic| predictor.observe(&customer, topic));
///         let articles = articles_on(&topic); // starts at once, once the predictor knows the customer
///         articles
///     }
/// );
///
/// # fn block_on<F: Future>(future: F) -> F::Output {
/// #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// #     let mut future = std::pin::pin!(future);
/// #     loop {
/// #         if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut cx) { return output }
/// #     }
/// # }
/// let predictor = Predictor::new();
/// for _ in 0..4 {
///     let articles = block_on(answer(&predictor, 7, "tides twice a day"));
///     assert_eq!(articles, ["all about tides"]);
/// }
/// assert_eq!(predictor.predict(&7), Some("tides".to_owned()));
/// ```
///
/// # Examples
///
/// A list, and the first success:
///
/// ```
/// use dag_core::{AllFailed, Resource, node, workflow};
///
/// #[derive(Resource)]
/// struct Views;
///
/// #[derive(Debug, PartialEq)]
/// struct Page(String);
///
/// #[derive(Debug)]
/// struct Gone;
///
/// #[derive(Debug)]
/// struct Busy;
///
/// #[node(read)]
/// async fn from_cache(address: &str) -> Result<Page, Gone> {
///     if address == "b" { Err(Gone) } else { Ok(Page(format!("{address}, as it was"))) }
/// }
///
/// #[node(read)]
/// async fn from_site(address: &str) -> Result<Page, Busy> {
///     if address == "c" { Err(Busy) } else { Ok(Page(format!("{address}, as it is"))) }
/// }
///
/// #[node(write(Views), commutes)]
/// async fn count_view(page: &Page) -> usize {
///     page.0.len()
/// }
///
/// workflow!(
///     async fn gather(addresses: Vec<String>) -> Result<Vec<Page>, AllFailed<(Gone, Busy)>> {
///         let pages = for address in addresses.iter().concurrent(8) {
///             let page = select_ok!(from_cache(address), from_site(address))?;
///             count_view(&page);
///             page
///         };
///         Ok(pages)
///     }
/// );
///
/// # fn block_on<F: Future>(future: F) -> F::Output {
/// #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// #     let mut future = std::pin::pin!(future);
/// #     loop {
/// #         if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut cx) { return output }
/// #     }
/// # }
/// let addresses = ["a", "b", "c"].map(String::from).to_vec();
/// let pages = block_on(gather(addresses)).expect("one of the two has each page");
/// let texts: Vec<&str> = pages.iter().map(|page| page.0.as_str()).collect();
/// assert_eq!(texts, ["a, as it was", "b, as it is", "c, as it was"]);
/// ```
///
/// Decisions: of two arms one runs, and a note is made only for some.
///
/// ```
/// use dag_core::{node, workflow};
///
/// enum Triage { Refund(u64), Question(String) }
///
/// #[derive(Debug, PartialEq)]
/// struct Reply(String);
///
/// #[node(pure)]
/// fn triage(ticket: &str) -> Triage {
///     match ticket.strip_prefix("refund ").and_then(|cents| cents.parse().ok()) {
///         Some(cents) => Triage::Refund(cents),
///         None => Triage::Question(ticket.to_owned()),
///     }
/// }
///
/// #[node(read)]
/// async fn limit_of(customer: u64) -> Result<u64, std::io::Error> {
///     Ok(customer * 100)
/// }
///
/// #[node(pure)]
/// fn refund(cents: u64, limit: u64) -> Reply {
///     Reply(format!("{} back", cents.min(limit)))
/// }
///
/// #[node(read)]
/// async fn look_up(question: String) -> Reply {
///     Reply(format!("a page about {question}"))
/// }
///
/// #[node(read)]
/// async fn greeting(customer: u64) -> String {
///     format!("Dear {customer}: ")
/// }
///
/// workflow!(
///     async fn serve(ticket: &str, customer: u64, vip: bool) -> Result<(String, Reply), std::io::Error> {
///         let reply = match triage(ticket) {
///             Triage::Refund(cents) => {
///                 let limit = limit_of(customer)?;     // runs only for a refund
///                 refund(cents, limit)
///             }
///             Triage::Question(question) => look_up(question),
///         };
///         let start = if vip { greeting(customer) };   // `Option<String>`, beside `triage`
///         Ok((start.unwrap_or_default(), reply))
///     }
/// );
///
/// # fn block_on<F: Future>(future: F) -> F::Output {
/// #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// #     let mut future = std::pin::pin!(future);
/// #     loop {
/// #         if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut cx) { return output }
/// #     }
/// # }
/// let (start, reply) = block_on(serve("refund 900", 7, true))?;
/// assert_eq!((start.as_str(), reply), ("Dear 7: ", Reply("700 back".into())));
/// let (start, reply) = block_on(serve("tides", 7, false))?;
/// assert_eq!((start.as_str(), reply), ("", Reply("a page about tides".into())));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// A loop: a draft is written again until it is accepted, three times at most.
///
/// ```
/// use dag_core::{Exhausted, node, workflow};
///
/// #[derive(Debug, PartialEq)]
/// struct Draft(String);
///
/// struct Verdict { accepted: bool, note: String }
///
/// #[node(read)]
/// async fn compose(brief: &str, last: Option<&Verdict>) -> Draft {
///     Draft(format!("{brief}{}", last.map_or("", |verdict| &verdict.note)))
/// }
///
/// #[node(read)]
/// async fn critique(draft: &Draft, least: usize) -> Verdict {
///     Verdict { accepted: draft.0.len() >= least, note: ", and more".to_owned() }
/// }
///
/// workflow!(
///     async fn write_up(brief: &str, least: usize) -> Result<Draft, Exhausted> {
///         let mut feedback: Option<Verdict> = None;
///         let text = loop {
///             let draft = compose(brief, feedback.as_ref());
///             let verdict = critique(&draft, least);
///             if verdict.accepted {
///                 break draft;
///             }
///             feedback = Some(verdict);                // the next round sees it
///         }
///         .max(3)?;
///         Ok(text)
///     }
/// );
///
/// # fn block_on<F: Future>(future: F) -> F::Output {
/// #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// #     let mut future = std::pin::pin!(future);
/// #     loop {
/// #         if let std::task::Poll::Ready(output) = future.as_mut().poll(&mut cx) { return output }
/// #     }
/// # }
/// assert_eq!(block_on(write_up("tides", 8)), Ok(Draft("tides, and more".into())));
/// let exhausted = block_on(write_up("tides", 99)).expect_err("no draft is that long");
/// assert_eq!(exhausted.to_string(), "the loop of `write_up` did not end in 3 rounds");
/// ```
///
/// # Writes
///
/// Two statements conflict if they touch one resource and at least one of them writes it; a `write` without
/// names conflicts with every other read and write. Such a pair must be *ordered*: in every run one has ended when the other
/// starts. Else it is WF10 or WF11, unless both writes promise `commutes`, or one has `.allow_race(other)`.
///
/// **The gate.** A run that fails should be safe to run again. So a write that is neither `idempotent` nor
/// undone starts only when every `?` has passed. Left out are those of other such writes, and of statements that wait
/// for one (in `let sent = send(..); confirm(&sent)?;` the `?` cannot come first): a failure there leaves the write done, and
/// the audit says so. `.early()` lifts the gate: the write may then be done by any run that fails.
///
/// **Undo.** `let hold = reserve(..).undo(release(.., _))?;`: when the run fails, the undo of each statement that succeeded runs, the
/// last to succeed first, one after the other, and a failing one does not stop the others. In it `_` lends what the
/// node made (of a `Result` its `Ok`), wherever `.undo` stands among the policies, and `..` is filled as ever; the statement waits for what its undo needs. Undos are idempotent
/// writes. What they use is lent to them until the run ends. The undo of a statement that failed does not run, though it may have done its work before its
/// answer was lost: so put the undo of a payment at the step before it, `authorise(..).undo(cancel(_))`, and let it take back both.
///
/// # Failure
///
/// The first `?` that meets an error, or an output that is one, ends the run: what only looks at
/// things is dropped at once, a write that has begun is finished, nothing new starts, undos run, and then the error
/// returns. (A `blocking` node cannot be stopped, so it is waited for; a `spawn` node is aborted.) If the error type is
/// [`Attached<E>`](Attached), what failed besides is attached to it.
///
/// Dropping the future drops everything in it, writes too, and so does a panic, as in any function. A
/// server drops its handler's future when the client leaves, a timeout when it is over: what must not be cut is run
/// with `answer::spawn(..)`. Dropping its [`Handle`] ends the run like a failure: writes finish, undos run. In a workflow
/// with undos it comes too late once a gated write has begun: then the run goes to its end.
///
/// With `#[errors(AnswerError)]` above the function, inside of `workflow!(..)`, an enum of that name is made (`Debug`, `Display`, `Error`), with a variant for each
/// statement that can fail, named for its `let` or else its node, holding the error as the node wrote
/// it; `#[errors(AnswerError, docs = tools::SearchError)]` says a type where that name means nothing
/// here, or where an expression fails. Without it errors convert with `From`, as in any function.
///
/// # Seeing it
///
/// `answer::GRAPH` is a constant of type `&'static `[`Graph`]. Its `Display` is a table for a terminal; [`svg`](Graph::svg) draws it,
/// [`html`](Graph::html) gives the drawing with a table for a page, [`mermaid`](Graph::mermaid) and [`dot`](Graph::dot) are for other
/// tools; [`audit`](Graph::audit) says what it does to the world, and [`before`](Graph::before) in which order. Its nodes and edges
/// are there to read; with the feature `serde` they can be stored.
///
/// The documentation of the workflow shows the drawing and the table below what you write. They are made by `cargo doc`, and cost other builds
/// nothing but their tokens.
///
/// **While it compiles.** With the variable `DAG_DRAW` set to a folder (relative to the root of the workspace; it is made if need be) each workflow that is compiled
/// leaves `<crate>-<workflow>.svg` there, the second of a name in a crate `<crate>-<workflow>-2.svg`; a program beside a library of its name
/// is `<crate>-bin-<workflow>.svg`. A workflow with mistakes is drawn with these in red: the edges of a cycle, all that use a value which is moved (if its
/// type is known not to be `Copy`), the order that is missing between two statements, and elsewhere the statement at which the message stands, with the
/// message. cargo compiles again what is in the workspace when the variable changes. Only what stops the macro from reading a head
/// leaves no picture, and what rustc alone finds is not in it.
///
/// ```sh
/// DAG_DRAW=pictures cargo check
/// ```
///
/// # Errors
///
/// Mistakes do not compile; the [error index](crate::error_index) explains each.
///
/// # Examples
///
/// ```
/// use dag_core::{node, workflow};
///
/// #[node(pure)]
/// fn area(width: u32, height: u32) -> u32 {
///     width * height
/// }
///
/// #[node(pure)]
/// fn price(area: u32, per_metre: &f64) -> f64 {
///     f64::from(area) * per_metre
/// }
///
/// workflow!(
///     async fn quote(width: u32, height: u32, per_metre: f64) -> f64 {
///         let area = area(width, height);
///         let price = price(area, ..);
///         price * 1.19
///     }
/// );
/// # let _ = quote;
/// ```
#[macro_export]
macro_rules! workflow {
    ($($workflow:tt)*) => {
        $crate::__private::begin! { [$crate] $($workflow)* }
    };
}

/// Runs a workflow with stubs in the place of some of its nodes: `stubbed!(workflow(arguments), node => stub, ..)` is the future of the
/// run.
///
/// ```
/// use dag_core::testing::stubbed;
/// use dag_core::{Resource, node, workflow};
/// use std::cell::Cell;
///
/// #[derive(Resource)]
/// pub struct Stock;
/// #[derive(Resource)]
/// pub struct Ledger;
///
/// #[derive(Debug, PartialEq)]
/// pub struct Declined;
///
/// #[node(write(Stock))]
/// async fn reserve(count: u32) -> Result<u32, Declined> {
///     // ..
/// #   Ok(count)
/// }
///
/// #[node(write(Stock), idempotent)]
/// async fn release(hold: u32) {
///     // ..
/// #   let _ = hold;
/// }
///
/// #[node(write(Ledger))]
/// async fn pay(card: &str, cents: u64) -> Result<u64, Declined> {
///     // ..
/// #   let _ = card;
/// #   Ok(cents)
/// }
///
/// workflow!(
///     async fn order(card: &str, count: u32, cents: u64) -> Result<u64, Declined> {
///         let hold = reserve(count).undo(release(*_))?;
///         let paid = pay(card, cents).after(hold)?;
///         Ok(paid)
///     }
/// );
///
/// # const _: &str = stringify!(
/// #[tokio::test]
/// # );
/// async fn what_was_reserved_is_released_when_the_card_is_declined() {
///     let released = Cell::new(0);
///     let order = stubbed!(
///         order("4000", 2, 500),
///         pay => |_, _| async { Err(Declined) },
///         release => async |hold| released.set(hold),
///     );
///     assert_eq!(order.await, Err(Declined));
///     assert_eq!(released.get(), 2);
/// }
/// # fn main() {
/// #     let mut test = std::pin::pin!(what_was_reserved_is_released_when_the_card_is_declined());
/// #     let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
/// #     assert!(std::future::Future::poll(test.as_mut(), &mut cx).is_ready());
/// # }
/// ```
///
/// * **A stub** has the type of its node: an `async` closure or one that returns a future for an `async` node, a plain one for any
///   other (or an `async` one for a `blocking` node, to let it take its time), or the name of a function. What its parameters are rustc knows from the node. It borrows what the test has. It is
///   called as often as the node would be, at the same time, too, so it is `Fn`: count in a `Cell`.
/// * **It stands for** all calls of the node, in `.undo(..)` and `.or_else(..)`, too; by the name of a statement (`docs => ..`)
///   for the call in that one only, whatever stands for the node elsewhere. A workflow that is called is a node: `stubbed!` in its stub
///   reaches what is in it. What is called inside of a larger expression is no node, and no stub.
/// * **All else is as in [`workflow!`]**: retries, limits, gates, undos, blocks and guesses act on the stub. Effects are those of the node.
///   The
///   stub of a node that is `blocking` or `spawn` runs in the task of the run; that of a workflow that writes is finished when the run fails,
///   as any write, and not told to stop. Nobody sees what is emitted.
/// * **Where**: in tests of the crate that holds the workflow, where the names in its body mean what they mean there: below
///   `use super::*`. The plain call knows nothing of it. Each `stubbed!` compiles the body of the workflow once more (with 60 nodes
///   about as much as two thirds of `cargo check` of the crate): let many cases share one, in a function or a loop.
///
/// The value of a node that gives `impl Trait` may have another type. A workflow that is generic over a constant cannot be
/// stubbed. A closure takes one lifetime only of a type that shows one inside, such as `Vec<&str>` or `Words<'_>`; if the items of
/// a `for` lend such values, give a function.
#[doc(hidden)]
#[macro_export]
macro_rules! __stubbed {
    ($($request:tt)*) => {
        $crate::__private::stub! { [$crate] $($request)* }
    };
}

/// Items that need tokio.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "tokio")]
macro_rules! __if_tokio {
    ($($item:tt)*) => { $($item)* };
}

/// Items that need tokio.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "tokio"))]
macro_rules! __if_tokio {
    ($($item:tt)*) => {};
}

/// Items that need the standard library.
#[doc(hidden)]
#[macro_export]
#[cfg(feature = "std")]
macro_rules! __if_std {
    ($($item:tt)*) => { $($item)* };
}

/// Items that need the standard library.
#[doc(hidden)]
#[macro_export]
#[cfg(not(feature = "std"))]
macro_rules! __if_std {
    ($($item:tt)*) => {};
}

/// What expansions call. Not for use by hand: it changes without notice.
#[doc(hidden)]
pub mod __private {
    pub use crate::__if_std as if_std;
    pub use crate::__if_tokio as if_tokio;
    #[cfg(feature = "std")]
    pub use crate::attached::{Caught, CaughtError, CaughtOther, CaughtText, Collected};
    #[cfg(feature = "tokio")]
    pub use crate::block::{Arrival, Failures, Later, Within, each, each_until, rounds};
    pub use crate::block::{Errors, Members, all_failed};
    pub use crate::cause::{Cause, CauseIsDynamic, CauseIsError, CauseIsOther, CauseIsText};
    pub use crate::emit::{Emit, Unseen, sent};
    pub use crate::ending::{Ending, attempt, unless};
    pub use crate::fallible::{Fallible, infallible};
    pub use crate::guess::{Certain, Guess, Held, Likely, Standing, Verdict, make};
    #[cfg(feature = "tokio")]
    pub use crate::handle::Handle;
    pub use crate::lane::{
        Lane, Lanes1, Lanes2, Lanes3, Lanes4, Lanes5, Lanes6, Lanes7, Lanes8, Over, Spot,
    };
    #[cfg(feature = "tokio")]
    pub use crate::launch::{Launch, LaunchAnywhere, LaunchHere};
    #[cfg(feature = "tokio")]
    pub use crate::leftovers::Leftovers;
    pub use crate::mode::{Concurrent, Mode, Sequential, Start};
    pub use crate::nested::{Around, Inside, Nest};
    pub use crate::observe::{
        Begin, Ear, Entered, Place, Said, SaidOther, SaidText, Text, ahead, at,
    };
    #[cfg(feature = "std")]
    pub use crate::observe::{Observer, Watch, Watched, finished};
    pub use crate::outcome::{Gave, GaveResult, GaveValue, Undone, UndoneResult, UndoneValue};
    pub use crate::parcel::{Apart, Copied, Parcel, Shared, lent, taken};
    pub use crate::pass::{Asked, Broken, Finished, Fixed, Pass, Run, tail, tail_of_attempts};
    pub use crate::policy::{
        again, cannot_occur, ensure, ensure_failure, ensure_result, inspect, inspect_result, then,
    };
    #[cfg(feature = "tokio")]
    pub use crate::policy::{
        at_once, growing, hedge, hedge_result, or_else, or_else_result, permit, retry, timeout,
        timeout_failure, timeout_result,
    };
    pub use crate::resource::is_called;
    pub use crate::slot::{Made, Owner, Reader, Slot, Writer};
    #[cfg(feature = "tokio")]
    pub use crate::stream::emitted;
    #[cfg(feature = "tokio")]
    pub use crate::task::{Spawned, blocking, spawn};
    pub use crate::undos::Undos;
    #[cfg(feature = "std")]
    pub use crate::undos::{Kept, UndoList};
    pub use core::future::poll_fn;
    pub use core::pin::pin;
    pub use dag_macros::{begin, error_type, finish, stub, stubbed_in, value_type};
    #[cfg(feature = "tokio")]
    pub use futures_core::Stream;
}
