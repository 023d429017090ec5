//! Every mistake the macros find, with its code, an example, the message and the way out.
//!
//! All mistakes of a workflow are reported at once, each on the words to change. The code stands at
//! the end of the first line of the message.
//!
//! | code | mistake |
//! |---|---|
//! | [WF01](#wf01-statements-that-wait-for-each-other) | statements that wait for each other |
//! | [WF02](#wf02-nothing-fits-a-parameter) | nothing fits a parameter |
//! | [WF03](#wf03-several-values-fit-a-parameter) | several values fit a parameter |
//! | [WF04](#wf04-moved-and-also-used) | moved and also used |
//! | [WF05](#wf05-wrong-arguments-or-no-such-policy) | wrong arguments, or no such policy |
//! | [WF06](#wf06-an-output-that-nobody-uses) | an output that nobody uses |
//! | [WF07](#wf07-a-body-without-a-value) | a body without a value |
//! | [WF08](#wf08-a-maybe-taken-for-certain) | a maybe taken for certain |
//! | [WF09](#wf09-a-name-bound-twice) | a name bound twice |
//! | [WF10](#wf10-writes-in-no-order) | writes in no order |
//! | [WF11](#wf11-a-read-and-a-write-in-no-order) | a read and a write in no order |
//! | [WF12](#wf12-a-write-run-again-or-cut-short) | a write run again, or cut short |
//! | [WF13](#wf13-a-guess-that-starts-nothing) | a guess that starts nothing |
//! | [WF14](#wf14-items-that-collide) | items that collide |
//! | [WF15](#wf15-a-for-or-loop-without-a-bound) | a `for` or `loop` without a bound |
//! | [WF16](#wf16-a-function-that-cannot-be-a-node) | a function that cannot be a node |
//! | [WF17](#wf17-a-policy-without-an-effect) | a policy without an effect |
//! | [WF18](#wf18--where-it-cannot-leave) | `?` where it cannot leave |
//! | [WF19](#wf19-a-body-that-is-not-a-workflow) | a body that is not a workflow |
//! | [WF20](#wf20-an-undo-that-is-not-idempotent) | an undo that is not idempotent |
//! | [Cannot find macro](#cannot-find-macro-a-plain-function-called) | a plain function called |
//! | [Recursion limit](#recursion-limit-a-workflow-of-many-nodes) | a workflow of many nodes |
//! | [E0277](#e0277-an-error-that-does-not-convert) | an error that does not convert |
//!
//! ## WF01: statements that wait for each other
//!
//! A statement starts when its inputs exist and what it is `.after` has ended. Statements that wait
//! for each other would wait forever, so the shortest cycle is reported, and for each edge where it
//! comes from. One edge must go: take the value from elsewhere, or split a node in two.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! #[node(pure)]
//! fn compose(topic: &str, review: &Review) -> Draft {
//!     Draft(format!("{topic}: {}", review.0))
//! }
//!
//! #[node(pure)]
//! fn critique(draft: &Draft) -> Review {
//!     Review(draft.0.len())
//! }
//!
//! workflow!(
//!     async fn publish(topic: String) -> Draft {
//!         let review = critique(..);
//!         let draft = compose(..);
//!         draft
//!     }
//! );
//! #
//! # struct Draft(String);
//! # struct Review(usize);
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `review` and `draft` wait for each other [WF01]
//!        help: give one of these arguments from elsewhere: an input, or another statement
//!        note: `draft` waits for `review`, its `..` takes `&Review`
//!        note: `review` waits for `draft`, its `..` takes `&Draft`
//!   --> src/main.rs:15:31
//!    |
//! 15 |         let review = critique(..);
//!    |                               ^
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # #[node(pure)]
//! # fn critique(draft: &Draft) -> Review {
//! #     Review(draft.0.len())
//! # }
//! #[node(pure)]
//! fn compose(topic: &str) -> Draft {
//!     Draft(topic.to_owned())
//! }
//!
//! #[node(pure)]
//! fn revise(draft: &Draft, review: &Review) -> Draft {
//!     Draft(format!("{}: {}", draft.0, review.0))
//! }
//!
//! workflow!(
//!     async fn publish(topic: String) -> Draft {
//!         let draft = compose(&topic);
//!         let review = critique(..);
//!         revise(..)
//!     }
//! );
//! # struct Draft(String);
//! # struct Review(usize);
//! # fn main() {}
//! ```
//!
//! A workflow that is called in itself waits for itself, too: it is a part of the one around it, and would never end. Rounds that
//! stop are a `loop { .. }.max(n)`; what has no bound is an ordinary `async fn` that calls the workflow again. (Of two workflows
//! that call each other rustc says "cannot find macro" for each: neither is known before the other.)
//!
//! ## WF02: nothing fits a parameter
//!
//! `..` fills each parameter that is not given with the one value of its type: an input, or the
//! output of a statement. Here there is none. If something comes near, such as a `Vec` of the type,
//! the message names it. Types are compared as written, so an alias counts as another type.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! #[node(pure)]
//! fn address(order: &Order, customer: &Customer) -> String {
//!     format!("order {} for {}", order.id, customer.name)
//! }
//!
//! workflow!(
//!     async fn label(order: Order) -> String {
//!         address(..)
//!     }
//! );
//! #
//! # struct Order {
//! #     id: u64,
//! # }
//! #
//! # struct Customer {
//! #     name: String,
//! # }
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: nothing here is the `customer: &Customer` that `address` takes [WF02]
//!        help: add an input `customer: &Customer`, or call a node that returns `Customer`
//!        help: or give the argument: `address(&order, /* customer: &Customer */)`
//!        note: types are compared as written: an alias is another type
//!   --> src/main.rs:10:17
//!    |
//! 10 |         address(..)
//!    |                 ^^
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # #[node(pure)]
//! # fn address(order: &Order, customer: &Customer) -> String {
//! #     format!("order {} for {}", order.id, customer.name)
//! # }
//! #[node(read)]
//! async fn load_customer(id: u64) -> Customer {
//!     Customer { name: format!("customer {id}") }
//! }
//!
//! workflow!(
//!     async fn label(order: Order) -> String {
//!         let customer = load_customer(order.customer);
//!         address(..)
//!     }
//! );
//! # struct Order {
//! #     id: u64,
//! #     customer: u64,
//! # }
//! # struct Customer {
//! #     name: String,
//! # }
//! # fn main() {}
//! ```
//!
//! ## WF03: several values fit a parameter
//!
//! `..` goes by types alone: no name and no order of lines decides between two values of one type,
//! since a wrong guess would compile. Say which is meant, `summarize(&docs)`, or let the node take
//! them all: an array collects every value of its item's type, in the order of the statements.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! #[node(read)]
//! async fn search(query: &str, shelf: u32) -> Hits {
//!     Hits(vec![format!("{query} on shelf {shelf}")])
//! }
//!
//! #[node(pure)]
//! fn summarize(hits: &Hits) -> String {
//!     hits.0.join(", ")
//! }
//!
//! workflow!(
//!     async fn look_up(query: &str) -> String {
//!         let docs = search(query, 1);
//!         let issues = search(query, 2);
//!         summarize(..)
//!     }
//! );
//! #
//! # struct Hits(Vec<String>);
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `hits: &Hits` of `summarize` could be `docs` or `issues` [WF03]
//!        help: say which: `summarize(&docs)`
//!        help: or `summarize(&issues)`
//!   --> src/main.rs:17:19
//!    |
//! 17 |         summarize(..)
//!    |                   ^^
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # #[node(read)]
//! # async fn search(query: &str, shelf: u32) -> Hits {
//! #     Hits(vec![format!("{query} on shelf {shelf}")])
//! # }
//! #[node(pure)]
//! fn summarize(hits: [&Hits; 2]) -> String {
//!     hits.map(|hits| hits.0.join(", ")).join("; ")
//! }
//!
//! workflow!(
//!     async fn look_up(query: &str) -> String {
//!         let docs = search(query, 1);
//!         let issues = search(query, 2);
//!         summarize(..)
//!     }
//! );
//! # struct Hits(Vec<String>);
//! # fn main() {}
//! ```
//!
//! ## WF04: moved and also used
//!
//! A statement runs as soon as its inputs exist, so a value that is moved has no other use: one
//! might come after the move. A type that is `Copy` is copied, and the output, which comes last,
//! may take what was lent before, and so may, at the end of a round, the `break` and the assignments of a `loop`; an order
//! with `.after` changes nothing. Only one arm of a `match` or `if` runs, so each may take a value; but if one takes it while another lends it to two
//! statements, or if the last expression of an arm takes what was lent in that arm, it is this mistake, too. What a `for` or a `loop` moves of outside is
//! cloned for each item or round, and must be `Clone`. Where only rustc can tell
//! whether a type is `Copy`, the same words come as its error E0277, with the remedies among the
//! notes.
//!
//! ```compile_fail
//! use dag_core::{Resource, node, workflow};
//!
//! #[node(pure)]
//! fn count_words(text: &str) -> usize {
//!     text.split_whitespace().count()
//! }
//!
//! #[node(write(Archive))]
//! async fn store(text: String) -> u64 {
//!     text.len() as u64
//! }
//!
//! workflow!(
//!     async fn file_away(text: String) -> (u64, usize) {
//!         let id = store(text);
//!         let words = count_words(&text);
//!         (id, words)
//!     }
//! );
//! #
//! # #[derive(Resource)]
//! # struct Archive;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `text` is moved into `store` and also used by `count_words` [WF04]
//!        help: lend it, `&text`, and let `store` take a reference
//!        help: or give a copy: `text.clone()`
//!        help: or take the input as `text: &str`
//!   --> src/main.rs:15:24
//!    |
//! 15 |         let id = store(text);
//!    |                        ^^^^
//! ```
//!
//! ```
//! # use dag_core::{Resource, node, workflow};
//! # #[node(pure)]
//! # fn count_words(text: &str) -> usize {
//! #     text.split_whitespace().count()
//! # }
//! # #[node(write(Archive))]
//! # async fn store(text: String) -> u64 {
//! #     text.len() as u64
//! # }
//! workflow!(
//!     async fn file_away(text: String) -> (u64, usize) {
//!         let id = store(text.clone());
//!         let words = count_words(&text);
//!         (id, words)
//!     }
//! );
//! # #[derive(Resource)]
//! # struct Archive;
//! # fn main() {}
//! ```
//!
//! ## WF05: wrong arguments, or no such policy
//!
//! Without `..` a node gets exactly the arguments it has parameters, as any function does. The code
//! also stands for a method that is no policy, such as `.map_err(..)`, for wrong arguments of a
//! policy, and for a name in `.after(..)` that no statement has. What happens in the body of a `for` is known in it
//! only: outside, `.after(..)` takes the name of the `for`. Its head is `list.concurrent(8).until(2s)`, with
//! the methods of the list before `.concurrent(..)` and the policies behind the body; `quorum!` begins with a number and `;`.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! #[node(pure)]
//! fn draft(ticket: &Ticket, account: &Account) -> String {
//!     format!("{}: {}", account.name, ticket.text)
//! }
//!
//! workflow!(
//!     async fn answer(ticket: Ticket, account: Account) -> String {
//!         draft(&ticket)
//!     }
//! );
//! #
//! # struct Ticket {
//! #     text: String,
//! # }
//! #
//! # struct Account {
//! #     name: String,
//! # }
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `draft` takes 2 arguments, and 1 is given [WF05]
//!        help: `draft(&ticket, ..)` lets the types say the rest
//!        help: or give `account: &Account`
//!   --> src/main.rs:10:14
//!    |
//! 10 |         draft(&ticket)
//!    |              ^^^^^^^^^
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # #[node(pure)]
//! # fn draft(ticket: &Ticket, account: &Account) -> String {
//! #     format!("{}: {}", account.name, ticket.text)
//! # }
//! workflow!(
//!     async fn answer(ticket: Ticket, account: Account) -> String {
//!         draft(&ticket, ..)
//!     }
//! );
//! # struct Ticket {
//! #     text: String,
//! # }
//! # struct Account {
//! #     name: String,
//! # }
//! # fn main() {}
//! ```
//!
//! ## WF06: an output that nobody uses
//!
//! A node that is `pure` or only reads is run for its output; without a user it should not run. And
//! a `Result` that nobody looks at is a failure that nobody hears of. `?` or a use is the remedy,
//! and `let _ = ..` says that it is meant so. The same holds for the value of a block: the `Vec` of a `for`
//! in whose body nothing writes, the `Result`s in one, the `Result` of `select_ok!` or of a `loop`. A `match` or `if` may stand for what its
//! arms do, so its value may have no user.
//!
//! ```compile_fail
//! use dag_core::{Resource, node, workflow};
//!
//! #[node(pure)]
//! fn price(order: &Order) -> Invoice {
//!     Invoice(order.cents)
//! }
//!
//! #[node(write(Outbox))]
//! async fn send(invoice: &Invoice) -> Result<(), MailError> {
//!     if invoice.0 == 0 { Err(MailError) } else { Ok(()) }
//! }
//!
//! workflow!(
//!     async fn bill(order: Order) -> Result<Invoice, MailError> {
//!         let invoice = price(&order);
//!         send(&invoice);
//!         Ok(invoice)
//!     }
//! );
//! #
//! # struct Order {
//! #     cents: u64,
//! # }
//! #
//! # struct Invoice(u64);
//! #
//! # #[derive(Debug)]
//! # struct MailError;
//! #
//! # #[derive(Resource)]
//! # struct Outbox;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: the output of `send` is a `Result` that nobody looks at [WF06]
//!        help: `send(..)?;` lets its failure fail the workflow
//!        help: or `let _ = send(..);` if a failure does not matter
//!   --> src/main.rs:16:9
//!    |
//! 16 |         send(&invoice);
//!    |         ^^^^
//! ```
//!
//! ```
//! # use dag_core::{Resource, node, workflow};
//! # #[node(pure)]
//! # fn price(order: &Order) -> Invoice {
//! #     Invoice(order.cents)
//! # }
//! # #[node(write(Outbox))]
//! # async fn send(invoice: &Invoice) -> Result<(), MailError> {
//! #     if invoice.0 == 0 { Err(MailError) } else { Ok(()) }
//! # }
//! workflow!(
//!     async fn bill(order: Order) -> Result<Invoice, MailError> {
//!         let invoice = price(&order);
//!         send(&invoice)?;
//!         Ok(invoice)
//!     }
//! );
//! # struct Order {
//! #     cents: u64,
//! # }
//! # struct Invoice(u64);
//! # #[derive(Debug)]
//! # struct MailError;
//! # #[derive(Resource)]
//! # struct Outbox;
//! # fn main() {}
//! ```
//!
//! ## WF07: a body without a value
//!
//! As in a function, the last expression is the output. A body that ends with `;` has none, though
//! the signature promises one.
//!
//! ```compile_fail
//! use dag_core::{Resource, node, workflow};
//!
//! #[node(write(Outbox))]
//! async fn send(reply: &str) -> Result<(), MailError> {
//!     if reply.is_empty() { Err(MailError) } else { Ok(()) }
//! }
//!
//! workflow!(
//!     async fn notify(reply: String) -> Result<(), MailError> {
//!         send(&reply)?;
//!     }
//! );
//! #
//! # #[derive(Debug)]
//! # struct MailError;
//! #
//! # #[derive(Resource)]
//! # struct Outbox;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `notify` returns `Result<(), MailError>`, and its body ends without a value [WF07]
//!        help: end the body with `Ok(())`, without `;`
//!  --> src/main.rs:9:39
//!   |
//! 9 |     async fn notify(reply: String) -> Result<(), MailError> {
//!   |                                       ^^^^^^^^^^^^^^^^^^^^^
//! ```
//!
//! ```
//! # use dag_core::{Resource, node, workflow};
//! # #[node(write(Outbox))]
//! # async fn send(reply: &str) -> Result<(), MailError> {
//! #     if reply.is_empty() { Err(MailError) } else { Ok(()) }
//! # }
//! workflow!(
//!     async fn notify(reply: String) -> Result<(), MailError> {
//!         send(&reply)?;
//!         Ok(())
//!     }
//! );
//! # #[derive(Debug)]
//! # struct MailError;
//! # #[derive(Resource)]
//! # struct Outbox;
//! # fn main() {}
//! ```
//!
//! ## WF08: a maybe taken for certain
//!
//! After `.ok()` a value is an `Option`, and a node that takes `&T` must not be called without a
//! `T`. So an `Option` or a `Result` never fills such a parameter. Write `?` to fail instead, give
//! a value for its place with `.unwrap_or(..)`, or let the node take `Option<&T>`. A maybe is also a
//! list of one or none, so a `for` over an `Option<Vec<T>>` would run once, for the whole list; it wants the list.
//! An `if` without `else` gives an `Option`, too: write the `else`.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! #[node(read)]
//! async fn load_user(id: u64) -> Result<User, DbError> {
//!     if id == 0 { Err(DbError) } else { Ok(User { vip: id == 7 }) }
//! }
//!
//! #[node(pure)]
//! fn greet(user: &User) -> String {
//!     if user.vip { "dear friend" } else { "hello" }.to_owned()
//! }
//!
//! workflow!(
//!     async fn welcome(id: u64) -> Result<String, DbError> {
//!         let user = load_user(id).ok();
//!         let greeting = greet(..);
//!         Ok(greeting)
//!     }
//! );
//! #
//! # struct User {
//! #     vip: bool,
//! # }
//! #
//! # #[derive(Debug)]
//! # struct DbError;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `user` may be missing: it is an `Option<User>`, and `greet` takes `user: &User` [WF08]
//!        help: let its failure fail the workflow: `let user = load_user(..)?;`
//!        help: or give a value for its place: `let user = load_user(..).unwrap_or(..);`
//!        help: or let `greet` take what may be missing: `user: Option<&User>`
//!   --> src/main.rs:16:30
//!    |
//! 16 |         let greeting = greet(..);
//!    |                              ^^
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # #[node(read)]
//! # async fn load_user(customer: u64) -> Result<User, DbError> {
//! #     if customer == 0 { Err(DbError) } else { Ok(User { vip: customer == 7 }) }
//! # }
//! # #[node(pure)]
//! # fn greet(user: &User) -> String {
//! #     if user.vip { "dear friend" } else { "hello" }.to_owned()
//! # }
//! workflow!(
//!     async fn welcome(id: u64) -> Result<String, DbError> {
//!         let user = load_user(id)?;
//!         let greeting = greet(..);
//!         Ok(greeting)
//!     }
//! );
//! # struct User {
//! #     vip: bool,
//! # }
//! # #[derive(Debug)]
//! # struct DbError;
//! # fn main() {}
//! ```
//!
//! ## WF09: a name bound twice
//!
//! Statements may stand in any order, and a name may be used above its `let`. So a name stands for
//! one value in the whole body, and a second `let` of it, the habit of shadowing, would not say
//! which is meant. Arms of one decision, and blocks beside each other, may use the same names, but none of a name outside of them.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! #[node(pure)]
//! fn clean(text: &str) -> String {
//!     text.trim().to_lowercase()
//! }
//!
//! #[node(pure)]
//! fn count_words(text: &str) -> usize {
//!     text.split_whitespace().count()
//! }
//!
//! workflow!(
//!     async fn measure(text: String) -> usize {
//!         let text = clean(&text);
//!         count_words(&text)
//!     }
//! );
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `text` is already an input [WF09]
//!        help: another name, such as `text_2`
//!        note: statements may stand in any order, so a second binding would not say which is meant
//!   --> src/main.rs:15:13
//!    |
//! 15 |         let text = clean(&text);
//!    |             ^^^^
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # #[node(pure)]
//! # fn clean(text: &str) -> String {
//! #     text.trim().to_lowercase()
//! # }
//! # #[node(pure)]
//! # fn count_words(text: &str) -> usize {
//! #     text.split_whitespace().count()
//! # }
//! workflow!(
//!     async fn measure(text: String) -> usize {
//!         let cleaned = clean(&text);
//!         count_words(&cleaned)
//!     }
//! );
//! # fn main() {}
//! ```
//!
//! ## WF10: writes in no order
//!
//! Two statements write one resource, and nothing says which comes first: the ledger would be booked
//! in one order today and in the other tomorrow. One statement is before another if *in every run* it
//! has ended when the other starts. The order of the lines says nothing. What does:
//!
//! * data: `fee(charge)` takes what `charge` made;
//! * `.after(charge)`: an order without data;
//! * the gate: where a run can fail, a write that is neither `idempotent` nor has an `.undo` waits until
//!   nothing can fail any more, except what waits for this write itself. So a card is charged only when
//!   stock and address have been checked, and after both;
//! * all of these in a row: the stock is taken before the order is packed, and the order is packed
//!   before the mail is sent, so the stock is taken before the mail is sent.
//!
//! The remedies are four, and which one is right depends on what is true: one write comes first, any
//! order leaves the same (as it does when amounts are added up), the two touch different things, or
//! either order will do. The last is consent, and a search for `allow_race` finds it.
//!
//! ```compile_fail
//! use dag_core::{Resource, node, workflow};
//!
//! #[node(write(Ledger))]
//! async fn book_charge(cents: u64) -> u64 {
//!     cents
//! }
//!
//! #[node(write(Ledger))]
//! async fn book_fee(cents: u64) -> u64 {
//!     cents / 50
//! }
//!
//! workflow!(
//!     async fn pay(cents: u64) -> u64 {
//!         let charge = book_charge(cents);
//!         let fee = book_fee(cents);
//!         charge + fee
//!     }
//! );
//! #
//! # #[derive(Resource)]
//! # struct Ledger;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `charge` and `fee` both write `Ledger`, and nothing orders them [WF10]
//!        help: `.after(charge)` on `fee`, if that is the order
//!        help: or let `book_charge` and `book_fee` promise `commutes`, if any order leaves the same: `#[node(.., commutes)]`
//!        help: or split `Ledger` in two resources, if they touch different parts of it
//!        help: or consent: `.allow_race(charge)` on `fee`, if either order will do
//!        note: both start at once
//!   --> src/main.rs:16:19
//!    |
//! 16 |         let fee = book_fee(cents);
//!    |                   ^^^^^^^^
//! ```
//!
//! ```
//! # use dag_core::{Resource, node, workflow};
//! # #[node(write(Ledger))]
//! # async fn book_charge(cents: u64) -> u64 {
//! #     cents
//! # }
//! # #[node(write(Ledger))]
//! # async fn book_fee(cents: u64) -> u64 {
//! #     cents / 50
//! # }
//! workflow!(
//!     /// One comes first.
//!     async fn pay(cents: u64) -> u64 {
//!         let charge = book_charge(cents);
//!         let fee = book_fee(cents).after(charge);
//!         charge + fee
//!     }
//! );
//!
//! #[node(write(Total), commutes)]
//! async fn add(cents: u64) -> u64 {
//!     cents
//! }
//!
//! workflow!(
//!     /// Any order leaves the same.
//!     async fn add_up(net: u64, tax: u64) -> u64 {
//!         let first = add(net);
//!         let second = add(tax);
//!         first + second
//!     }
//! );
//!
//! #[node(write(Fees))]
//! async fn keep_fee(cents: u64) -> u64 {
//!     cents / 50
//! }
//!
//! workflow!(
//!     /// They touch different things.
//!     async fn pay_apart(cents: u64) -> u64 {
//!         let charge = book_charge(cents);
//!         let fee = keep_fee(cents);
//!         charge + fee
//!     }
//! );
//!
//! workflow!(
//!     /// Either order will do.
//!     async fn pay_somehow(cents: u64) -> u64 {
//!         let charge = book_charge(cents);
//!         let fee = book_fee(cents).allow_race(charge);
//!         charge + fee
//!     }
//! );
//! # #[derive(Resource)]
//! # struct Ledger;
//! # #[derive(Resource)]
//! # struct Total;
//! # #[derive(Resource)]
//! # struct Fees;
//! # fn main() {}
//! ```
//!
//! ## WF11: a read and a write in no order
//!
//! One statement reads what another writes, and nothing orders them ([WF10](#wf10-writes-in-no-order)
//! says what does): the stock is counted before or after the article has left it, as it happens. Say
//! which is meant. A read whose `?` can end the run needs no word: the gate holds the write back until
//! it has passed. A `write` without a resource may change anything, so it is in conflict with every
//! read; say what it writes.
//!
//! ```compile_fail
//! use dag_core::{Resource, node, workflow};
//!
//! #[node(read(Stock))]
//! async fn count_left(article: u64) -> u64 {
//!     article
//! }
//!
//! #[node(write(Stock))]
//! async fn take_out(article: u64) -> u64 {
//!     article
//! }
//!
//! workflow!(
//!     async fn ship(article: u64) -> (u64, u64) {
//!         let taken = take_out(article);
//!         let left = count_left(article);
//!         (taken, left)
//!     }
//! );
//! #
//! # #[derive(Resource)]
//! # struct Stock;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `left` reads `Stock`, `taken` writes it, and nothing orders them [WF11]
//!        help: `.after(taken)` on `left`, if that is the order
//!        help: or split `Stock` in two resources, if they touch different parts of it
//!        help: or consent: `.allow_race(taken)` on `left`, if either order will do
//!        note: both start at once
//!   --> src/main.rs:16:20
//!    |
//! 16 |         let left = count_left(article);
//!    |                    ^^^^^^^^^^
//! ```
//!
//! ```
//! # use dag_core::{Resource, node, workflow};
//! # #[node(read(Stock))]
//! # async fn count_left(article: u64) -> u64 {
//! #     article
//! # }
//! # #[node(write(Stock))]
//! # async fn take_out(article: u64) -> u64 {
//! #     article
//! # }
//! workflow!(
//!     /// What is left afterwards.
//!     async fn ship(article: u64) -> (u64, u64) {
//!         let taken = take_out(article);
//!         let left = count_left(article).after(taken);
//!         (taken, left)
//!     }
//! );
//!
//! #[node(read(Stock))]
//! async fn check(article: u64) -> Result<u64, SoldOut> {
//!     if article == 0 { Err(SoldOut) } else { Ok(article) }
//! }
//!
//! workflow!(
//!     /// The gate lets `take_out` start when `check` has passed.
//!     async fn ship_checked(article: u64) -> Result<u64, SoldOut> {
//!         let stock = check(article)?;
//!         let taken = take_out(article);
//!         Ok(stock - taken)
//!     }
//! );
//!
//! #[node(read(Catalogue))]
//! async fn count_titles(article: u64) -> u64 {
//!     article
//! }
//!
//! workflow!(
//!     /// They touch different things.
//!     async fn ship_titled(article: u64) -> (u64, u64) {
//!         let taken = take_out(article);
//!         let titles = count_titles(article);
//!         (taken, titles)
//!     }
//! );
//!
//! workflow!(
//!     /// Either order will do: the number is an estimate.
//!     async fn ship_roughly(article: u64) -> (u64, u64) {
//!         let taken = take_out(article);
//!         let left = count_left(article).allow_race(taken);
//!         (taken, left)
//!     }
//! );
//! # #[derive(Debug)]
//! # struct SoldOut;
//! # #[derive(Resource)]
//! # struct Stock;
//! # #[derive(Resource)]
//! # struct Catalogue;
//! # fn main() {}
//! ```
//!
//! ## WF12: a write run again, or cut short
//!
//! `.retry(..)` and `.hedge(..)` run a node a second time, `.timeout(..)` drops it in the middle. An attempt that
//! failed may have written all the same, and a write that was cut may have happened or not: so each of
//! them stands only on nodes that look, or on writes that promise `idempotent` (and `commutes` for `.hedge(..)`,
//! whose second attempt runs beside the first). Give the write a key under which a second one is none, and
//! promise it; or let it stand alone. A `blocking` write cannot be cut at all.
//!
//! The same holds in blocks: `.until(..)` drops the items that have not ended, `.timeout(..)` behind a block
//! drops all that is in it, and `select_ok!` and `quorum!` drop the members that are not needed any more.
//!
//! ```compile_fail
//! use dag_core::{Resource, node, workflow};
//!
//! #[node(write(Outbox))]
//! async fn send(letter: &str) -> Result<u64, Refused> {
//!     Ok(letter.len() as u64)
//! }
//!
//! #[node(write(Ledger))]
//! async fn book(cents: u64) -> Result<u64, Refused> {
//!     Ok(cents)
//! }
//!
//! workflow!(
//!     async fn bill(letter: &str, cents: u64) -> Result<u64, Refused> {
//!         let sent = send(letter).retry(3)?;
//!         let booked = book(cents).timeout(2s).ok();
//!         Ok(sent + booked.unwrap_or(0))
//!     }
//! );
//! #
//! # #[derive(Debug)]
//! # struct Refused;
//! #
//! # #[derive(Resource)]
//! # struct Outbox;
//! #
//! # #[derive(Resource)]
//! # struct Ledger;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `send` is not idempotent, and `.retry(..)` could run it again [WF12]
//!        help: let `send` promise it, if twice is as good as once: `#[node(.., idempotent)]`
//!        help: or remove `.retry(..)`
//!        note: an attempt that failed may have written all the same
//!   --> src/main.rs:15:33
//!    |
//! 15 |         let sent = send(letter).retry(3)?;
//!    |                                 ^^^^^
//!
//! error: `book` is not idempotent, and `.timeout(..)` could cut it short [WF12]
//!        help: let `book` promise it, if twice is as good as once: `#[node(.., idempotent)]`
//!        help: or remove `.timeout(..)`
//!        note: a write that was cut may have happened, or not, or in part
//!   --> src/main.rs:16:34
//!    |
//! 16 |         let booked = book(cents).timeout(2s).ok();
//!    |                                  ^^^^^^^
//! ```
//!
//! ```
//! # use dag_core::{Resource, node, workflow};
//! #[node(write(Outbox), idempotent)]
//! async fn send(letter: &str, number: u64) -> Result<u64, Refused> {
//!     Ok(number + letter.len() as u64) // the number is its key: a second letter of it is not sent
//! }
//!
//! #[node(write(Ledger))]
//! async fn book(cents: u64) -> Result<u64, Refused> {
//!     Ok(cents)
//! }
//!
//! workflow!(
//!     async fn bill(letter: &str, number: u64, cents: u64) -> Result<u64, Refused> {
//!         let sent = send(letter, number).retry(3)?;
//!         let booked = book(cents)?; // not repeated, not cut
//!         Ok(sent + booked)
//!     }
//! );
//! # #[derive(Debug)]
//! # struct Refused;
//! #
//! # #[derive(Resource)]
//! # struct Outbox;
//! #
//! # #[derive(Resource)]
//! # struct Ledger;
//! #
//! # fn main() {}
//! ```
//!
//! ## WF13: a guess that starts nothing
//!
//! `.guess(expr)` lets what uses a value start before the value is known, and `#[speculate] match` lets what an arm needs start before
//! the arm is chosen. Both reach calls of `pure` and `read` nodes, expressions, and `for`s in which there is nothing else, never a write. So a guess is refused that
//! only writes, loops or an output that is no call could start on, that only expressions could (they take no time), or that needs the value itself; and
//! a `#[speculate]` whose arms hold nothing that could start, or whose decision is known from the start. The code is also that of a value that cannot be
//! guessed: it must be `Clone` and `PartialEq`.
//!
//! ```compile_fail
//! use dag_core::{Resource, node, workflow};
//!
//! #[derive(Resource)]
//! struct Queue;
//!
//! #[derive(Clone, PartialEq)]
//! struct Topic(String);
//!
//! #[node(read)]
//! async fn classify(question: &str) -> Topic {
//!     Topic(question.to_lowercase())
//! }
//!
//! #[node(write(Queue), commutes)]
//! async fn enqueue(topic: &Topic) -> u64 {
//!     topic.0.len() as u64
//! }
//!
//! workflow!(
//!     async fn serve(question: String, usual: Option<Topic>) -> u64 {
//!         let topic = classify(&question).guess(usual);
//!         let place = enqueue(&topic);
//!         place
//!     }
//! );
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: nothing could start on this guess: a write waits for the truth, and only `enqueue` uses `topic` [WF13]
//!        help: let a node that only looks prepare what is written
//!        help: remove `.guess(..)`
//!   --> src/main.rs:21:41
//!    |
//! 21 |         let topic = classify(&question).guess(usual);
//!    |                                         ^^^^^
//! ```
//!
//! ```
//! # use dag_core::{Resource, node, workflow};
//! # #[derive(Resource)]
//! # struct Queue;
//! # #[derive(Clone, PartialEq)]
//! # struct Topic(String);
//! # #[node(read)]
//! # async fn classify(question: &str) -> Topic {
//! #     Topic(question.to_lowercase())
//! # }
//! #[node(read)]
//! async fn find_desk(topic: &Topic) -> usize {
//!     topic.0.len()
//! }
//!
//! #[node(write(Queue), commutes)]
//! async fn enqueue(topic: &Topic, desk: usize) -> u64 {
//!     (topic.0.len() + desk) as u64
//! }
//!
//! workflow!(
//!     async fn serve(question: String, usual: Option<Topic>) -> u64 {
//!         let topic = classify(&question).guess(usual);
//!         let desk = find_desk(&topic); // starts on the guess
//!         let place = enqueue(&topic, desk); // waits for the truth
//!         place
//!     }
//! );
//! # fn main() {}
//! ```
//!
//! ## WF14: items that collide
//!
//! The items of a `for` run beside each other, so many as `.concurrent(n)` says. What is done for one item
//! overlaps with what is done for another, whatever is ordered inside of the body: a write must commute with
//! itself, and no item may read what another writes. (`idempotent` is another promise: to run again, not to
//! overlap.) Let one item follow the other with `.concurrent(1)`, promise `commutes` if that is true, split the
//! resource, or take one of the two out of the `for`. Two statements of one body may also consent to race, with
//! `.allow_race(..)`.
//!
//! ```compile_fail
//! use dag_core::{Resource, node, workflow};
//!
//! #[node(write(Ledger))]
//! async fn book(order: &Order) -> u64 {
//!     order.cents
//! }
//!
//! workflow!(
//!     async fn close_day(orders: Vec<Order>) -> u64 {
//!         let booked = for order in orders.iter().concurrent(4) {
//!             book(order)
//!         };
//!         booked.iter().sum()
//!     }
//! );
//! #
//! # struct Order {
//! #     cents: u64,
//! # }
//! #
//! # #[derive(Resource)]
//! # struct Ledger;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `book` writes `Ledger` for several items at once, and does not commute [WF14]
//!        help: one item after the other: `.concurrent(1)` instead of `.concurrent(4)`
//!        help: or let `book` promise it, if the order of items does not matter: `#[node(.., commutes)]`
//!   --> src/main.rs:11:13
//!    |
//! 11 |             book(order)
//!    |             ^^^^
//! ```
//!
//! ```
//! # use dag_core::{Resource, node, workflow};
//! # #[node(write(Ledger))]
//! # async fn book(order: &Order) -> u64 {
//! #     order.cents
//! # }
//! workflow!(
//!     /// One after the other.
//!     async fn close_day(orders: Vec<Order>) -> u64 {
//!         let booked = for order in orders.iter().concurrent(1) {
//!             book(order)
//!         };
//!         booked.iter().sum()
//!     }
//! );
//!
//! #[node(write(Ledger), commutes)]
//! async fn add(order: &Order) -> u64 {
//!     order.cents
//! }
//!
//! workflow!(
//!     /// Any order leaves the same.
//!     async fn add_up(orders: Vec<Order>) -> u64 {
//!         let added = for order in orders.iter().concurrent(4) {
//!             add(order)
//!         };
//!         added.iter().sum()
//!     }
//! );
//! # struct Order {
//! #     cents: u64,
//! # }
//! # #[derive(Resource)]
//! # struct Ledger;
//! # fn main() {}
//! ```
//!
//! ## WF15: a `for` or `loop` without a bound
//!
//! A list may be long, and what its items call has limits: connections, requests, memory. So a `for` says how
//! many items may run at once; `.concurrent(8)` is the last word on its list, and `.until(2s)` may follow. The number may come
//! from anywhere, such as [`fan_out_limit`](crate::fan_out_limit); a `0` in the text is refused, and a `0` that
//! comes out counts as 1. A method binds stronger than `..` and `&`, so it is `(0..n).concurrent(8)` and
//! `list.iter().concurrent(8)`.
//!
//! A `loop` says how many rounds there are at most, `loop { .. }.max(3)`, before any policy, since a condition may never become
//! true. Behind the last round its value is `Err(`[`Exhausted`](crate::Exhausted)`)`: fail with `?`, or go on with `.or_else(..)`,
//! `.unwrap_or(..)` or `.ok()`. A `0` in the text is refused here, too.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! #[node(read)]
//! async fn fetch(address: &str) -> Result<Page, Gone> {
//!     if address.is_empty() { Err(Gone) } else { Ok(Page(address.to_owned())) }
//! }
//!
//! workflow!(
//!     async fn gather(addresses: Vec<String>) -> Result<Vec<Page>, Gone> {
//!         let pages = for address in &addresses {
//!             fetch(address)?
//!         };
//!         Ok(pages)
//!     }
//! );
//! #
//! # struct Page(String);
//! #
//! # #[derive(Debug)]
//! # struct Gone;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: a `for` without a bound [WF15]
//!        help: say how many items may run at once: `for .. in addresses.iter().concurrent(8)`
//!        note: a list may be long, and what it calls has limits
//!   --> src/main.rs:10:21
//!    |
//! 10 |         let pages = for address in &addresses {
//!    |                     ^^^
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # #[node(read)]
//! # async fn fetch(address: &str) -> Result<Page, Gone> {
//! #     if address.is_empty() { Err(Gone) } else { Ok(Page(address.to_owned())) }
//! # }
//! workflow!(
//!     async fn gather(addresses: Vec<String>) -> Result<Vec<Page>, Gone> {
//!         let pages = for address in addresses.iter().concurrent(8) {
//!             fetch(address)?
//!         };
//!         Ok(pages)
//!     }
//! );
//! # struct Page(String);
//! # #[derive(Debug)]
//! # struct Gone;
//! # fn main() {}
//! ```
//!
//! ## WF16: a function that cannot be a node
//!
//! What may run beside what is decided by what the nodes touch, so each says it: `pure`, `read(R)`
//! or `write(R)`. There is no default. The code also stands for everything else that keeps a
//! function from being a node: `&mut` or `self` among its parameters, an output that borrows, a
//! bare `Result`, two effects that exclude each other, the name of a macro such as `vec`, an alias
//! or a generic type as a resource.
//!
//! ```compile_fail
//! use dag_core::node;
//!
//! #[node]
//! async fn load_rate(currency: &str) -> f64 {
//!     if currency == "EUR" { 1.0 } else { 1.1 }
//! }
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: the node `load_rate` does not say what it touches [WF16]
//!        help: `pure`: the result depends on the arguments alone
//!        help: `read(R)`: it looks at the resource `R`; `read`: at things that no node writes
//!        help: `write(R)`: it changes the resource `R`; `write`: it may change anything
//!  --> src/main.rs:4:10
//!   |
//! 4 | async fn load_rate(currency: &str) -> f64 {
//!   |          ^^^^^^^^^
//! ```
//!
//! ```
//! # use dag_core::node;
//! #[node(read)]
//! async fn load_rate(currency: &str) -> f64 {
//!     if currency == "EUR" { 1.0 } else { 1.1 }
//! }
//! # fn main() {}
//! ```
//!
//! ## WF17: a policy without an effect
//!
//! What does nothing is refused, since whoever wrote it expected something.
//!
//! * `.ok()` and `.unwrap_or(..)` are for what can fail.
//! * `.after(..)` is for statements, not for inputs, and for an order that is not there already: one
//!   that holds by data hides what really orders the two.
//! * `.allow_race(..)` is for two that could race: one of them writes what the other touches, nothing
//!   orders them, and they do not both commute.
//! * `.early()` lets a write start before all that can fail is over, such as a mail that may go out even
//!   if the order fails. It means something only where the gate
//!   ([WF10](#wf10-writes-in-no-order)) holds the write back.
//! * `.emit()` sends the value of a statement to `answer::stream`. The output ends the stream anyway, a member has no value of its
//!   own, and the type must be written somewhere: at the node, or at the `let` if that is a block.
//! * `.undo(..)` takes back a write when the run fails. So the statement must write, the call must
//!   write, and the run must be able to fail. The call is bare: an undo has no policies. In the body of a
//!   `for` or `loop` it uses `_` and names from outside, since the item or round is gone when it runs.
//! * A policy behind a block sees the value only. So `.retry(..)`, `.hedge(..)`, `.undo(..)` and `.early()` stand
//!   on the calls inside. The value of a `for` is a `Vec`, which cannot fail: `?` and `.ok()` stand
//!   inside, too.
//! * `select_ok!` and `quorum!` decide among calls that can fail, and among two at least. `?`, `.ok()` and
//!   `.unwrap_or(..)` stand behind the block, and a member has no `.undo(..)`: one that loses is dropped, not undone.
//!
//! ```compile_fail
//! use dag_core::{Resource, node, workflow};
//!
//! #[node(pure)]
//! fn price(order: &Order) -> Invoice {
//!     Invoice(order.cents)
//! }
//!
//! #[node(write(Ledger))]
//! async fn book(invoice: &Invoice) -> u64 {
//!     invoice.0
//! }
//!
//! #[node(write(Ledger), idempotent)]
//! async fn strike_out(entry: &u64) {
//!     println!("{entry}")
//! }
//!
//! #[node(write(Outbox))]
//! async fn send(invoice: &Invoice) -> u64 {
//!     invoice.0
//! }
//!
//! workflow!(
//!     async fn bill(order: Order) -> u64 {
//!         let invoice = price(&order).unwrap_or(Invoice(0));
//!         let entry = book(&invoice).after(invoice).undo(strike_out(_));
//!         let mail = send(&invoice).after(order).allow_race(entry).early();
//!         entry + mail
//!     }
//! );
//! #
//! # struct Order {
//! #     cents: u64,
//! # }
//! #
//! # struct Invoice(u64);
//! #
//! # #[derive(Resource)]
//! # struct Ledger;
//! #
//! # #[derive(Resource)]
//! # struct Outbox;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `.unwrap_or(..)` on the `Invoice` of `price`, which cannot fail [WF17]
//!        help: remove `.unwrap_or(..)`
//!   --> src/main.rs:25:37
//!    |
//! 25 |         let invoice = price(&order).unwrap_or(Invoice(0));
//!    |                                     ^^^^^^^^^
//!
//! error: `entry` takes what `invoice` makes, so it comes after it anyway [WF17]
//!        help: remove `.after(invoice)`
//!   --> src/main.rs:26:42
//!    |
//! 26 |         let entry = book(&invoice).after(invoice).undo(strike_out(_));
//!    |                                          ^^^^^^^
//!
//! error: `.undo(..)` in `bill`, where nothing can fail [WF17]
//!        help: remove `.undo(..)`
//!   --> src/main.rs:26:51
//!    |
//! 26 |         let entry = book(&invoice).after(invoice).undo(strike_out(_));
//!    |                                                   ^^^^
//!
//! error: `order` is an input, so there is nothing to wait for [WF17]
//!        help: remove `.after(order)`: inputs exist from the start
//!   --> src/main.rs:27:41
//!    |
//! 27 |         let mail = send(&invoice).after(order).allow_race(entry).early();
//!    |                                         ^^^^^
//!
//! error: `mail` and `entry` share no resource, so they cannot race [WF17]
//!        help: remove `.allow_race(entry)`
//!   --> src/main.rs:27:59
//!    |
//! 27 |         let mail = send(&invoice).after(order).allow_race(entry).early();
//!    |                                                           ^^^^^
//!
//! error: `.early()` lifts no gate: no `?` is left that `mail` would wait for [WF17]
//!        help: remove `.early()`
//!        note: the gate holds a write that is neither idempotent nor undone until nothing else can fail
//!   --> src/main.rs:27:66
//!    |
//! 27 |         let mail = send(&invoice).after(order).allow_race(entry).early();
//!    |                                                                  ^^^^^
//! ```
//!
//! ```
//! # use dag_core::{Resource, node, workflow};
//! # #[node(pure)]
//! # fn price(order: &Order) -> Invoice {
//! #     Invoice(order.cents)
//! # }
//! # #[node(write(Ledger))]
//! # async fn book(invoice: &Invoice) -> u64 {
//! #     invoice.0
//! # }
//! # #[node(write(Ledger), idempotent)]
//! # async fn strike_out(entry: &u64) {
//! #     println!("{entry}")
//! # }
//! # #[node(write(Outbox))]
//! # async fn send(invoice: &Invoice) -> u64 {
//! #     invoice.0
//! # }
//! workflow!(
//!     async fn bill(order: Order) -> u64 {
//!         let invoice = price(&order);
//!         let entry = book(&invoice);
//!         let mail = send(&invoice);
//!         entry + mail
//!     }
//! );
//!
//! #[node(read)]
//! async fn check(order: &Order) -> Result<u64, Fraud> {
//!     if order.cents == 0 { Err(Fraud) } else { Ok(1) }
//! }
//!
//! workflow!(
//!     /// A run that can fail: the entry is struck out then, and the mail does not wait for the check.
//!     async fn bill_checked(order: Order) -> Result<u64, Fraud> {
//!         let invoice = price(&order);
//!         let entry = book(&invoice).undo(strike_out(_));
//!         let mail = send(&invoice).early();
//!         let points = check(&order)?;
//!         Ok(entry + mail + points)
//!     }
//! );
//! # struct Order {
//! #     cents: u64,
//! # }
//! # struct Invoice(u64);
//! # #[derive(Debug)]
//! # struct Fraud;
//! # #[derive(Resource)]
//! # struct Ledger;
//! # #[derive(Resource)]
//! # struct Outbox;
//! # fn main() {}
//! ```
//!
//! ## WF18: `?` where it cannot leave
//!
//! `?` ends the workflow with the error, so the workflow must return a `Result`. An `Option` has no
//! error to end with, and an output that cannot fail needs no `?`. With `#[errors(X)]` the workflow
//! must return `Result<_, X>`.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! #[node(read)]
//! async fn load_order(id: u64) -> Result<Order, DbError> {
//!     if id == 0 { Err(DbError) } else { Ok(Order { cents: id }) }
//! }
//!
//! workflow!(
//!     async fn total(id: u64) -> u64 {
//!         let order = load_order(id)?;
//!         order.cents
//!     }
//! );
//! #
//! # struct Order {
//! #     cents: u64,
//! # }
//! #
//! # #[derive(Debug)]
//! # struct DbError;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `?` in `total`, which returns `u64` [WF18]
//!        help: let it return a `Result`: `-> Result<u64, Error>`, and wrap the tail in `Ok(..)`
//!        help: or keep the failure here: `.ok()`, `.unwrap_or(..)`
//!   --> src/main.rs:10:35
//!    |
//! 10 |         let order = load_order(id)?;
//!    |                                   ^
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # #[node(read)]
//! # async fn load_order(id: u64) -> Result<Order, DbError> {
//! #     if id == 0 { Err(DbError) } else { Ok(Order { cents: id }) }
//! # }
//! workflow!(
//!     async fn total(id: u64) -> Result<u64, DbError> {
//!         let order = load_order(id)?;
//!         Ok(order.cents)
//!     }
//! );
//! # struct Order {
//! #     cents: u64,
//! # }
//! # #[derive(Debug)]
//! # struct DbError;
//! # fn main() {}
//! ```
//!
//! ## WF19: a body that is not a workflow
//!
//! A workflow is an `async fn` whose body is a list of statements, and each is awaited by what uses
//! its output. What would stop them all, or hide a node or an edge, has no place in it: `.await`,
//! `return`, `#[cfg]` on a statement, items, `while`, `let .. else`, a node inside a
//! larger expression, such as a part of a condition or a guard. Do it inside a node, or in a statement of its own. The items of a `for` run beside
//! each other, so `break` and `continue` have no place in its body: shorten the list, or end the block with
//! `.until(..)`. A block is a statement of its own, and each member of `select_ok!` and `quorum!` is the call of a node. A
//! workflow is a macro as well as a function, since others may call it: so it has no name of a macro in scope everywhere (`write`, `print`).
//!
//! What a statement makes never changes. Only a `loop` assigns, and only to its states: `let mut feedback = None;` stands in front of it, and one loop
//! assigns to it. Assignments happen when the round is over. So below `feedback = Some(verdict);` the name `feedback` would still be the old value, where
//! whoever reads the line expects the new one: a state is read above its assignment, or in it; below, use what was
//! assigned, here `verdict`. A `loop` is left by `if done { break value; }`, without labels, and has no `continue`: what a round may skip stands in an arm.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! #[node(read)]
//! async fn load_account(customer: u64) -> Account {
//!     Account { vip: customer == 7 }
//! }
//!
//! workflow!(
//!     async fn is_vip(customer: u64) -> bool {
//!         let account = load_account(customer).await;
//!         account.vip
//!     }
//! );
//! #
//! # struct Account {
//! #     vip: bool,
//! # }
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: `.await` cannot stand in a workflow [WF19]
//!        help: remove it: a node is awaited by what uses its output
//!        note: other futures are awaited inside a node
//!   --> src/main.rs:10:46
//!    |
//! 10 |         let account = load_account(customer).await;
//!    |                                              ^^^^^
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # #[node(read)]
//! # async fn load_account(customer: u64) -> Account {
//! #     Account { vip: customer == 7 }
//! # }
//! workflow!(
//!     async fn is_vip(customer: u64) -> bool {
//!         let account = load_account(customer);
//!         account.vip
//!     }
//! );
//! # struct Account {
//! #     vip: bool,
//! # }
//! # fn main() {}
//! ```
//!
//! ## WF20: an undo that is not idempotent
//!
//! An undo takes back what a statement wrote, if the run fails later. It may be cut off itself, and is
//! run again then; so undoing twice must be as good as undoing once. `idempotent` is that promise. Write
//! what shall be (`the payment 7 is refunded`), not what is added (`100 cents more on the account`).
//!
//! ```compile_fail
//! use dag_core::{Resource, node, workflow};
//!
//! #[node(write(Card))]
//! async fn charge(cents: u64) -> u64 {
//!     cents
//! }
//!
//! #[node(write(Card))]
//! async fn refund(payment: &u64) {
//!     println!("another {payment} cents back")
//! }
//!
//! #[node(read)]
//! async fn pack(order: u64) -> Result<u64, SoldOut> {
//!     if order == 0 { Err(SoldOut) } else { Ok(order) }
//! }
//!
//! workflow!(
//!     async fn buy(order: u64, cents: u64) -> Result<u64, SoldOut> {
//!         let payment = charge(cents).undo(refund(_));
//!         let parcel = pack(order)?;
//!         Ok(payment + parcel)
//!     }
//! );
//! #
//! # #[derive(Debug)]
//! # struct SoldOut;
//! #
//! # #[derive(Resource)]
//! # struct Card;
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: the undo `refund` is not idempotent [WF20]
//!        help: let `refund` promise it, if undoing twice is as good as once: `#[node(.., idempotent)]`
//!        note: an undo that was cut off may be run again, and must not take back twice
//!   --> src/main.rs:20:42
//!    |
//! 20 |         let payment = charge(cents).undo(refund(_));
//!    |                                          ^^^^^^
//! ```
//!
//! ```
//! # use dag_core::{Resource, node, workflow};
//! # #[node(write(Card))]
//! # async fn charge(cents: u64) -> u64 {
//! #     cents
//! # }
//! /// The bank refunds a payment once, however often it is asked.
//! #[node(write(Card), idempotent)]
//! async fn refund(payment: &u64) {
//!     println!("payment {payment} is refunded")
//! }
//!
//! # #[node(read)]
//! # async fn pack(order: u64) -> Result<u64, SoldOut> {
//! #     if order == 0 { Err(SoldOut) } else { Ok(order) }
//! # }
//! workflow!(
//!     async fn buy(order: u64, cents: u64) -> Result<u64, SoldOut> {
//!         let payment = charge(cents).undo(refund(_));
//!         let parcel = pack(order)?;
//!         Ok(payment + parcel)
//!     }
//! );
//! # #[derive(Debug)]
//! # struct SoldOut;
//! # #[derive(Resource)]
//! # struct Card;
//! # fn main() {}
//! ```
//!
//! ## Cannot find macro: a plain function called
//!
//! A call by path that is a statement of its own is a node, and a node is found as a macro of its
//! name. rustc says this when there is none: the function is a plain one, or the node is not
//! imported (a `use` of it, which rustc offers, brings both). A plain function is called in braces,
//! or inside a larger expression, and is then taken to be cheap and pure; else mark it with
//! `#[node(..)]`. The same is said of workflows that call each other in a circle.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! fn shorten(text: &str) -> String {
//!     text.chars().take(80).collect()
//! }
//!
//! #[node(pure)]
//! fn count_words(text: &str) -> usize {
//!     text.split_whitespace().count()
//! }
//!
//! workflow!(
//!     async fn measure(text: String) -> usize {
//!         let teaser = shorten(&text);
//!         count_words(&teaser)
//!     }
//! );
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: cannot find macro `shorten` in this scope
//!   --> src/main.rs:14:22
//!    |
//! 14 |         let teaser = shorten(&text);
//!    |                      ^^^^^^^
//!    |
//!    = note: `shorten` is in scope, but it is a function, not a macro
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # fn shorten(text: &str) -> String {
//! #     text.chars().take(80).collect()
//! # }
//! # #[node(pure)]
//! # fn count_words(text: &str) -> usize {
//! #     text.split_whitespace().count()
//! # }
//! workflow!(
//!     async fn measure(text: String) -> usize {
//!         let teaser = { shorten(&text) };
//!         count_words(&teaser)
//!     }
//! );
//! # fn main() {}
//! ```
//!
//! ## Recursion limit: a workflow of many nodes
//!
//! Each distinct node of a workflow takes one step of macro expansion; several calls of one node
//! take one together. The default limit of 128 is enough for 125 nodes, 256 for 253. The remedy is
//! the line that rustc offers, at the top of the crate. (To keep the wrong program short, its limit
//! is set low.)
//!
//! ```compile_fail
//! #![recursion_limit = "8"]
//!
//! use dag_core::{node, workflow};
//!
//! workflow!(
//!     async fn release(tag: u32) -> u32 {
//!         let source = check_out(tag);
//!         let binary = build(source);
//!         let signed = sign(binary);
//!         let packed = pack(signed);
//!         let uploaded = upload(packed);
//!         let verified = verify(uploaded);
//!         announce(verified)
//!     }
//! );
//! #
//! # #[node(pure)]
//! # fn check_out(tag: u32) -> u32 {
//! #     tag
//! # }
//! #
//! # #[node(pure)]
//! # fn build(tag: u32) -> u32 {
//! #     tag
//! # }
//! #
//! # #[node(pure)]
//! # fn sign(tag: u32) -> u32 {
//! #     tag
//! # }
//! #
//! # #[node(pure)]
//! # fn pack(tag: u32) -> u32 {
//! #     tag
//! # }
//! #
//! # #[node(pure)]
//! # fn upload(tag: u32) -> u32 {
//! #     tag
//! # }
//! #
//! # #[node(pure)]
//! # fn verify(tag: u32) -> u32 {
//! #     tag
//! # }
//! #
//! # #[node(pure)]
//! # fn announce(tag: u32) -> u32 {
//! #     tag
//! # }
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error: recursion limit reached while expanding `announce!`
//!   --> src/main.rs:42:1
//!    |
//!  5 | / workflow!(
//!  6 | |     async fn release(tag: u32) -> u32 {
//!  7 | |         let source = check_out(tag);
//!  8 | |         let binary = build(source);
//! ...  |
//! 15 | | );
//!    | |_- in this macro invocation
//! ...
//! 42 |   #[node(pure)]
//!    |   ^^^^^^^^^^^^^
//!    |
//!    = help: consider increasing the recursion limit by adding a `#![recursion_limit = "16"]` attribute to your crate (`shop`)
//!    = note: this error originates in the macro `verify` which comes from the expansion of the macro `workflow` (in Nightly builds, run with -Z macro-backtrace for more info)
//! ```
//!
//! ```
//! #![recursion_limit = "256"]
//!
//! # use dag_core::{node, workflow};
//! workflow!(
//!     async fn release(tag: u32) -> u32 {
//!         let source = check_out(tag);
//!         let binary = build(source);
//!         let signed = sign(binary);
//!         let packed = pack(signed);
//!         let uploaded = upload(packed);
//!         let verified = verify(uploaded);
//!         announce(verified)
//!     }
//! );
//! # #[node(pure)]
//! # fn check_out(tag: u32) -> u32 {
//! #     tag
//! # }
//! # #[node(pure)]
//! # fn build(tag: u32) -> u32 {
//! #     tag
//! # }
//! # #[node(pure)]
//! # fn sign(tag: u32) -> u32 {
//! #     tag
//! # }
//! # #[node(pure)]
//! # fn pack(tag: u32) -> u32 {
//! #     tag
//! # }
//! # #[node(pure)]
//! # fn upload(tag: u32) -> u32 {
//! #     tag
//! # }
//! # #[node(pure)]
//! # fn verify(tag: u32) -> u32 {
//! #     tag
//! # }
//! # #[node(pure)]
//! # fn announce(tag: u32) -> u32 {
//! #     tag
//! # }
//! # fn main() {}
//! ```
//!
//! ## E0277: an error that does not convert
//!
//! `?` converts the error of a node into that of the workflow with `From`, as it does in any
//! function; a call as the last expression is converted, too. The message names the two types.
//! Write the `From`, or put `#[errors(BillError)]` above the function: it makes the enum, with a
//! variant for each statement that can fail.
//!
//! ```compile_fail
//! use dag_core::{node, workflow};
//!
//! #[node(read)]
//! async fn load_order(id: u64) -> Result<Order, DbError> {
//!     if id == 0 { Err(DbError) } else { Ok(Order { cents: id }) }
//! }
//!
//! workflow!(
//!     async fn total(id: u64) -> Result<u64, BillError> {
//!         let order = load_order(id)?;
//!         Ok(order.cents)
//!     }
//! );
//!
//! #[derive(Debug)]
//! struct DbError;
//!
//! #[derive(Debug)]
//! struct BillError;
//! #
//! # struct Order {
//! #     cents: u64,
//! # }
//! #
//! # fn main() {}
//! ```
//!
//! ```text
//! error[E0277]: `?` couldn't convert the error to `BillError`
//!   --> src/main.rs:10:35
//!    |
//! 10 |         let order = load_order(id)?;
//!    |                                   ^
//!    |                                   |
//!    |                                   this can't be annotated with `?` because it has type `Result<_, DbError>`
//!    |                                   the trait `From<DbError>` is not implemented for `BillError`
//!    |
//! note: `BillError` needs to implement `From<DbError>`
//!   --> src/main.rs:19:1
//!    |
//! 19 | struct BillError;
//!    | ^^^^^^^^^^^^^^^^
//!    = note: the question mark operation (`?`) implicitly performs a conversion on the error value using the `From` trait
//!    = note: this error originates in the macro `$crate::__private::finish` which comes from the expansion of the macro `workflow` (in Nightly builds, run with -Z macro-backtrace for more info)
//! ```
//!
//! ```
//! # use dag_core::{node, workflow};
//! # #[node(read)]
//! # async fn load_order(id: u64) -> Result<Order, DbError> {
//! #     if id == 0 { Err(DbError) } else { Ok(Order { cents: id }) }
//! # }
//! impl From<DbError> for BillError {
//!     fn from(_: DbError) -> Self {
//!         Self
//!     }
//! }
//!
//! workflow!(
//!     async fn total(id: u64) -> Result<u64, BillError> {
//!         let order = load_order(id)?;
//!         Ok(order.cents)
//!     }
//! );
//! # #[derive(Debug)]
//! # struct DbError;
//! # #[derive(Debug)]
//! # struct BillError;
//! # struct Order {
//! #     cents: u64,
//! # }
//! # fn main() {}
//! ```
