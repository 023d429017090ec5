//! The body of a run: its stages, and what they have in common. A body that is one stage, and each stage of several statements, is passes
//! over them in topological order:
//!
//! ```text
//! let mut run = Run::new(mode);
//! let outcome = {
//!     let mut slot = Slot::new();                  // one for each value that is lent
//!     let mut made = slot.own();
//!     let mut lanes = pin!(Lanes2::new());         // one for each statement
//!     let run = &mut run;
//!     poll_fn(move |cx| {
//!         let (mut lane, mut next) = lanes.as_mut().each();
//!         let mut pass = run.pass(cx);
//!         if let Some(value) = pass.step(0, lane.as_mut(), || { let x = other.get()?; Some(node(x)) }) {
//!             made.set(value);
//!         }
//!         ..
//!         pass.end(|_| output.take())
//!     }).await
//! };
//! ```
//!
//! What becomes of several stages is said in [`stage`]. Behind them come the tail that is [`last`], and the undos ([`undo`]): plain code.

use super::super::check::contested;
use super::super::model::{Model, Origin, Scope, Statement, Storage, stages};
use super::binder::Binder;
use super::{ahead, block, emit, last, nested, outside, rounds, stage, statement, told, undo};
use super::{collector, failure, import_again, output_annotation};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// The body of a workflow.
pub(crate) fn run(model: &Model, mode: &Ident) -> TokenStream {
    body(model, Some(mode))
}

/// The body of a `for`, run once for each item: its value, or `None` if it was given up; or that of a `loop`, run once for
/// each round: statements.
pub(super) fn inner(model: &Model) -> TokenStream {
    let import = import_again(&names::support(&model.workflow.root));
    let body = body(model, None);
    quote!(#import #body)
}

fn body(model: &Model, mode: Option<&Ident>) -> TokenStream {
    let copies = contested(model);
    let contested: Vec<(usize, Span)> = copies
        .iter()
        .map(|contested| (contested.value, contested.span))
        .collect();
    let support = names::support(&model.workflow.root);
    let checks = copies
        .iter()
        .map(|contested| copy_check(&support, contested.value, &contested.message.text()));
    let order = model.sequence();
    let last = model.tail().filter(|tail| model.is_last(*tail));
    let in_pass: Vec<usize> = order
        .into_iter()
        .filter(|index| last != Some(*index))
        .collect();
    let outer = outlives(model, last);
    // What two twins make, or a run behind the stages reads, has two ends.
    let inner = stage::outputs(model, &in_pass).into_iter();
    let inner = inner.filter(|value| model.ahead.is_empty() && !outer.contains(value));
    let owned = inner.filter(|value| model.storage(*value) == Storage::Lent);
    let owned = owned.collect();
    let mut stages = stages(model, &in_pass);
    let ending = stage::ending(model, &stages);
    match ending {
        Some(_) => stages.truncate(1),
        None => stages = stage::joined(model, stages),
    }
    let in_place = match stages.as_slice() {
        [stage] => stage::alone(model, stage).is_some(),
        _ => true,
    };
    let body = Body {
        model,
        support: &support,
        mode,
        binder: Binder {
            model,
            contested: &contested,
            owned: &owned,
            earlier: Vec::new(),
            ended: Vec::new(),
            at: usize::MAX,
            taken: Vec::new(),
        },
        staged: in_place,
        stages,
        ending,
        outer,
        in_pass,
        last,
    };
    let (statements, end) = (body.statements(), body.end());
    if model.scope == Scope::Round {
        return quote!(#(#checks)* #statements #end);
    }
    quote!({ #(#checks)* #statements #end })
}

/// The parts of the body.
pub(super) struct Body<'a> {
    pub(super) model: &'a Model,
    pub(super) support: &'a TokenStream,
    /// The argument that says how to run; `None` in a block, which has a mode of its own.
    pub(super) mode: Option<&'a Ident>,
    pub(super) binder: Binder<'a>,
    /// The statements up to the last, in topological order.
    pub(super) in_pass: Vec<usize>,
    /// The same, by stage.
    pub(super) stages: Vec<Vec<usize>>,
    /// The tail, if it runs when the passes over the only stage end.
    pub(super) ending: Option<usize>,
    /// Is there more to it than passes over one stage?
    pub(super) staged: bool,
    /// The values that live on behind the stages.
    pub(super) outer: BTreeSet<usize>,
    /// The tail that comes after the pass, because it takes what others are lent in it.
    pub(super) last: Option<usize>,
}

impl Body<'_> {
    /// Everything up to the moment in which the last statement of the pass is over.
    fn statements(&self) -> TokenStream {
        let mode = self.mode;
        if self.in_pass.is_empty() {
            return mode.map(|mode| quote!(let _ = #mode;)).unwrap_or_default();
        }
        let outcome = names::plain("outcome");
        let leftovers = mode.and_then(|mode| outside::leftovers(self.model, mode));
        let outer_slots = self.slots(&self.lent(&self.in_pass, true));
        let outer_output = self.output().filter(|_| self.undoes());
        let (inside, new_run) = (self.inside(), self.new_run());
        let emits = emit::told(self.model, mode);
        let emits_last = self.last.and_then(|last| emit::kept(self.model, last));
        let blocks = block::shared(self.model, &self.in_pass);
        let endings = self.endings();
        let nests = nested::nests(self.model);
        let standings = ahead::standings(self.model);
        let stack = self.undoes().then(|| undo::stack(self.model));
        let value = match self.stages.as_slice() {
            [stage] if !self.staged => self.passes(stage),
            stages => self.staged(stages),
        };
        quote! {
            #emits
            #inside
            #leftovers
            #endings
            #blocks
            #nests
            #standings
            #outer_slots
            #stack
            #outer_output
            #new_run
            #emits_last
            let #outcome = #value;
        }
    }

    pub(super) fn undoes(&self) -> bool {
        self.model.scope == Scope::Workflow && !self.model.undone().is_empty()
    }

    pub(super) fn is_tail(&self, index: usize) -> bool {
        let written = self.model.written(index);
        written.is_some_and(|written| written.tail)
    }

    /// Where the tail puts the output.
    pub(super) fn output(&self) -> Option<TokenStream> {
        let (support, out) = (self.support, names::plain("output"));
        self.tail_in_pass()
            .then(|| quote!(let mut #out = #support::Parcel::new();))
    }

    /// The same in the stage that makes it.
    pub(super) fn inner_output(&self) -> Option<TokenStream> {
        let out = names::plain("output");
        let output = self.output()?;
        Some(if self.undoes() {
            quote!(let #out = &mut #out;)
        } else {
            output
        })
    }

    /// The mode of what is inside of its statements: of items, rounds, workflows and policies.
    fn inside(&self) -> Option<TokenStream> {
        let (model, support) = (self.model, self.support);
        let mut all = 0..model.statements.len();
        let has_inside = block::has_items(model)
            || nested::any(model)
            || all.any(|index| wrapping(model, index) > 0);
        let mode = self.mode.filter(|_| has_inside);
        let inside = names::plain("inside");
        let own = mode.map(|mode| quote!(let #inside = &#support::Mode::inside(&#mode);));
        own.or_else(|| told::inside(model))
    }

    /// Has the run more to do when it has failed?
    pub(super) fn ends_later(&self) -> bool {
        let leftovers = outside::gone(self.model).is_some();
        self.undoes() || self.last.is_some() || leftovers || self.staged
    }

    /// How a pass ends.
    pub(super) fn end_of_pass(&self, takes: &TokenStream) -> TokenStream {
        let [item, failed, reached] = ["item", "failed", "reached"].map(names::plain);
        match self.model.scope {
            Scope::Round => {
                quote!(end_inside(#item, #failed, |_| ::core::option::Option::Some(#reached)))
            }
            Scope::Item => quote!(end_inside(#item, #failed, #takes)),
            Scope::Workflow if self.ends_later() => quote!(end_broken(#takes)),
            Scope::Workflow => quote!(end(#takes)),
        }
    }

    /// What a failing run and the attempts of a statement tell each other.
    fn endings(&self) -> TokenStream {
        let support = self.support;
        let statements = self.model.statements.iter().enumerate();
        let ended = statements.filter(|(index, statement)| {
            nested::has_ending(self.model, *index) && statement.body.is_none()
        });
        let endings = ended.map(|(index, _)| names::ending(index));
        quote!(#(let #endings = &#support::Ending::new();)*)
    }

    pub(super) fn new_run(&self) -> TokenStream {
        let (support, run) = (self.support, names::plain("run"));
        let failure = failure(&self.model.workflow);
        let (mode, collector) = if let Some(mode) = self.mode {
            (quote!(#mode), collector(&self.model.workflow))
        } else {
            let [around, inside] = ["around", "inside"].map(names::plain);
            (
                quote!(#support::Within::new(#around, #inside)),
                quote!(#support::Later<_>),
            )
        };
        quote!(let mut #run = #support::Run::<_, #failure, #collector>::new(#mode);)
    }

    /// The gate is one for all writes that wait at it: it is open when everything is over that can fail and
    /// does not wait for one of them. All that stands before the first of them in a pass.
    pub(super) fn gate(&self, earlier: &[usize]) -> TokenStream {
        let gate = names::plain("gate");
        let passed: BTreeSet<usize> = self.model.gates.iter().map(|(from, _)| *from).collect();
        let passed = passed
            .into_iter()
            .filter(|from| !earlier.contains(from))
            .map(|from| block::passed(self.model, from, None));
        quote!(let #gate = ::core::option::Option::Some(()) #(.and_then(|()| #passed))*;)
    }

    /// The slots of these values, and their ends.
    pub(super) fn slots(&self, values: &[usize]) -> TokenStream {
        let support = self.support;
        let slots = values.iter().copied().map(names::slot);
        let choices = ahead::readers(self.model, values);
        let ends = values.iter().map(|value| {
            let (slot, reader) = (names::slot(*value), names::reader(*value));
            if self.binder.owned.contains(value) {
                return quote!(let mut #reader = #slot.own(););
            }
            let writer = names::writer(*value);
            quote!(let (mut #writer, #reader) = #slot.split();)
        });
        quote! {
            #(let mut #slots = #support::Slot::new();)*
            #(#ends)*
            #choices
        }
    }

    pub(super) fn tail_in_pass(&self) -> bool {
        self.last.is_none() && self.model.tail().is_some()
    }

    /// The outputs of these statements that are lent, each behind those it may borrow from: slots are dropped in reverse
    /// order. `outer`: those that live on behind the stages.
    pub(super) fn lent(&self, statements: &[usize], outer: bool) -> Vec<usize> {
        let outputs = stage::outputs(self.model, statements).into_iter();
        outputs
            .filter(|value| self.model.storage(*value) == Storage::Lent)
            .filter(|value| self.outer.contains(value) == outer)
            .collect()
    }

    /// Inputs that are lent.
    pub(super) fn lent_inputs(&self) -> TokenStream {
        let values = self.model.values.iter().enumerate();
        let lent = values.filter_map(|(index, value)| {
            let name = value.name.as_ref()?;
            let lent = self.model.storage(index) == Storage::Lent && self.is_used_in_pass(index);
            (value.origin == Origin::Input && lent).then(|| quote!(let #name = &#name;))
        });
        quote!(#(#lent)*)
    }

    fn is_used_in_pass(&self, value: usize) -> bool {
        self.in_pass.iter().any(|index| {
            let statement = self.model.statements.get(*index);
            let mut uses = statement.into_iter().flat_map(|statement| &statement.uses);
            uses.any(|use_| use_.value == value && !use_.undo)
        })
    }

    /// From the outcome of the passes to the output of the function.
    fn end(&self) -> TokenStream {
        match self.model.scope {
            Scope::Workflow => {}
            Scope::Item => return self.end_of_item(),
            Scope::Round => return rounds::between(&self.binder),
        }
        let workflow = &self.model.workflow;
        let support = self.support;
        let [outcome, error, run, tail] = ["outcome", "error", "run", "tail"].map(names::plain);
        let [ok, err] = [
            quote!(::core::result::Result::Ok),
            quote!(::core::result::Result::Err),
        ];
        if self.in_pass.is_empty() {
            return match self.last {
                Some(tail) => {
                    last::last(&self.binder, tail, &quote!(::core::unreachable!()), false)
                }
                None => TokenStream::new(),
            };
        }
        let gone = outside::gone(self.model);
        let broken = self.error_of_broken();
        let given = if workflow.is_result() {
            quote!(match #outcome { #ok(#outcome) => #ok(#outcome), #err(#error) => #err(#broken) })
        } else {
            let (output, annotation) = (names::plain("output"), output_annotation(self.model));
            let made = if self.ends_later() {
                quote!(match #outcome { #ok(#outcome) => #outcome, #err(#error) => match #broken {} })
            } else {
                quote!(#support::infallible(#outcome))
            };
            quote!({ let #output: #annotation = #made; #output })
        };
        let Some(last) = self.last else {
            let is_given = workflow.is_result() && !self.ends_later();
            return if is_given {
                quote!(#outcome)
            } else {
                quote!(#gone #given)
            };
        };
        let label = syn::Lifetime::new("'__tail", tail.span());
        let broken_by = |failure: TokenStream| quote!(#err(#run.broken(#failure)));
        let stopped = broken_by(quote!(::core::option::Option::None));
        let output = last::last(&self.binder, last, &quote!(break #label #stopped), true);
        // What has a future begins beside what is left behind; glue is not held while that is waited for.
        let (before, after) = if is_async(self.model, last) {
            (None, gone)
        } else {
            (gone, None)
        };
        let leave = |value: TokenStream| {
            if let Some(gone) = &after {
                quote!({ let #outcome = #value; #gone return #outcome })
            } else {
                quote!(return #value)
            }
        };
        let output = match (workflow.is_result(), self.model.can_fail(last)) {
            (true, true) => {
                let failed = broken_by(quote!(::core::option::Option::Some(#error)));
                quote!(match #output { #ok(#tail) => #ok(#tail), #err(#error) => #failed })
            }
            // It takes what undos are lent, so it must be seen to leave here.
            (true, false) => {
                let error_from = quote!(::core::convert::From::from(#error));
                leave(
                    quote!(match #output { #ok(#tail) => #ok(#tail), #err(#error) => #err(#error_from) }),
                )
            }
            (false, _) => leave(output),
        };
        let labelled = is_async(self.model, last).then(|| quote!(#label:));
        quote! {
            #before
            let #outcome = #labelled {
                match #outcome {
                    #ok(()) if #run.is_stopping() => #stopped,
                    #ok(()) => #output,
                    #err(#error) => #err(#error),
                }
            };
            #after
            #given
        }
    }

    /// From the outcome of the passes to the value of an item, if it has one.
    fn end_of_item(&self) -> TokenStream {
        let [outcome, error, run, tail, item, around, failed] = [
            "outcome", "error", "run", "tail", "item", "around", "failed",
        ]
        .map(names::plain);
        let [some, none] = [
            quote!(::core::option::Option::Some),
            quote!(::core::option::Option::None),
        ];
        if self.in_pass.is_empty() {
            return quote!({ let _ = (#item, #around, #failed); #some(()) });
        }
        let Some(last) = self.last else {
            return quote!(#outcome);
        };
        let label = syn::Lifetime::new("'__tail", tail.span());
        let output = last::last(&self.binder, last, &quote!(break #label #none), true);
        let output = if self.model.can_fail(last) {
            quote! {
                match #output {
                    ::core::result::Result::Ok(#tail) => #some(#tail),
                    ::core::result::Result::Err(#error) => {
                        #failed.report(#item, #error);
                        #around.end();
                        #none
                    }
                }
            }
        } else {
            quote!(#some(#output))
        };
        let labelled = is_async(self.model, last).then(|| quote!(#label:));
        quote! {
            #labelled {
                match #outcome {
                    #some(()) if !#run.is_stopping() => #output,
                    _ => #none,
                }
            }
        }
    }

    /// The error of the run, once the undos have run; `error` holds why it is broken.
    fn error_of_broken(&self) -> TokenStream {
        let (broken, error) = (names::plain("broken"), names::plain("error"));
        let undos = undo::undo_all(&self.binder);
        quote!({
            #[allow(unused_mut, reason = "undos that fail are attached to it")]
            let mut #broken = #error;
            #undos
            #broken.error().await
        })
    }
}

pub(super) fn is_async(model: &Model, index: usize) -> bool {
    let node = model
        .statements
        .get(index)
        .and_then(|statement| model.signature(statement));
    let call = model.written(index).and_then(|written| written.call());
    call.zip(node)
        .is_some_and(|(call, node)| statement::has_future(call, node))
}

/// How many policies belong to the future of a statement.
pub(super) fn wrapping(model: &Model, index: usize) -> usize {
    let call = model.written(index).and_then(|written| written.call());
    call.map_or(0, super::super::syntax::Call::wrapped)
}

/// The values that must live on behind the passes: those that the last tail and the undos use, and those
/// they were made from, because they may borrow from them.
fn outlives(model: &Model, last: Option<usize>) -> BTreeSet<usize> {
    let ends = rounds::ends(model).into_iter().map(|(end, _)| end);
    let mut open: Vec<usize> = last.into_iter().chain(ends).collect();
    let mut values = BTreeSet::new();
    let uses = model
        .statements
        .iter()
        .flat_map(|statement| &statement.uses);
    for use_ in uses.filter(|use_| use_.undo) {
        values.insert(use_.value);
        if let Some(Origin::Statement(from)) =
            model.values.get(use_.value).map(|value| value.origin)
        {
            open.push(from);
        }
    }
    loop {
        // What stands for a value lives as long as the value.
        for (value, twin) in model.ahead.values() {
            if values.contains(&value)
                && values.insert(twin)
                && let Some(Origin::Statement(from)) =
                    model.values.get(twin).map(|value| value.origin)
            {
                open.push(from);
            }
        }
        let Some(statement) = open.pop() else { break };
        // What a node gave owns what it holds.
        let made = values.iter().any(|value| {
            let value = model.values.get(*value);
            value.is_some_and(|value| value.origin == Origin::Statement(statement))
        });
        let call = model.written(statement).and_then(|written| written.call());
        let node = call.filter(|call| call.block.is_none());
        let owns = node
            .and(model.signature_at(statement))
            .is_some_and(|node| node.output.is_some());
        if made && owns && !model.is_last(statement) {
            continue;
        }
        for use_ in model
            .statements
            .get(statement)
            .map_or(&[][..], |statement: &Statement| &statement.uses)
        {
            if values.insert(use_.value)
                && let Some(Origin::Statement(from)) =
                    model.values.get(use_.value).map(|value| value.origin)
            {
                open.push(from);
            }
        }
    }
    values
}

/// What happens to each statement once the run has failed or is told to stop.
pub(super) fn stop_all(model: &Model, statements: &[usize]) -> TokenStream {
    let pass = names::plain("pass");
    let lanes = statements
        .iter()
        .filter(|index| is_async(model, **index))
        .map(|index| {
            let stop = stop(model, *index);
            // It may have begun in any case.
            if model.ahead.is_early(*index) || model.ahead.is_twin(*index) {
                return stop;
            }
            block::guarded(model, *index, stop)
        });
    quote!(if #pass.failed() { #(#lanes)* })
}

fn stop(model: &Model, index: usize) -> TokenStream {
    let (pass, lane) = (names::plain("pass"), names::lane(index));
    let Some(statement) = model.statements.get(index) else {
        return TokenStream::new();
    };
    let call = model.written(index).and_then(|written| written.call());
    if let Some(call) = call.filter(|call| call.wrapped() > 0)
        && let Some(inside) = block::inside(model, call)
    {
        let ending = names::ending(index);
        let support = names::support(&model.workflow.root);
        let lanes = inside.into_iter().map(names::lane);
        let node = told::node(model, index);
        return quote! {
            #pass.finish_behind(#node, #lane.as_mut(), #ending, false #(|| #support::Over::is_running(&#lanes))*);
        };
    }
    let tokens = stop_plain(model, index, statement);
    // A member of a block that is decided is not needed, whatever it does.
    match model.written(index).and_then(|written| written.member) {
        Some(member) => {
            let (members, node) = (names::members(member.block), told::node(model, index));
            quote!(if #members.open().is_some() { #tokens } else { #pass.give_up(#node, #lane.as_mut()); })
        }
        None => tokens,
    }
}

fn stop_plain(model: &Model, index: usize, statement: &Statement) -> TokenStream {
    let (pass, lane) = (names::plain("pass"), names::lane(index));
    let node = told::node(model, index);
    if statement.body.is_some() {
        let (block, failures) = (names::ending(index), ahead::failures(model, index));
        let undos = nested::undo_failures(model, index, &pass);
        // What its items did when they were told may have failed.
        return quote! {
            #pass.finish_block(#node, #lane.as_mut(), #block);
            #failures
            #undos
        };
    }
    let effects = &statement.effects;
    let dropped = effects.may().dropped;
    if nested::is_told(model, index) {
        let nest = names::nest(index);
        quote!(#pass.finish_nested(#node, #lane.as_mut(), #nest);)
    } else if !dropped && wrapping(model, index) > 0 {
        let ending = names::ending(index);
        quote!(#pass.finish_attempt(#node, #lane.as_mut(), #ending);)
    } else if !dropped {
        quote!(#pass.finish(#lane.as_mut());)
    } else {
        quote!(#pass.give_up(#node, #lane.as_mut());)
    }
}

/// WF04 where only rustc knows whether a type is `Copy`: a trait that says so in our words.
fn copy_check(support: &TokenStream, value: usize, text: &str) -> TokenStream {
    let name = copy_trait(value, Span::call_site());
    let mut lines = text.lines();
    let message = lines.next().unwrap_or_default();
    let notes = lines.map(|line| line.strip_prefix("note: ").unwrap_or(line));
    quote! {
        #[diagnostic::on_unimplemented(message = #message, label = "moved here", #(note = #notes),*)]
        trait #name {
            fn check(self);
        }
        #[diagnostic::do_not_recommend]
        impl<T: ::core::marker::Copy> #name for #support::Shared<'_, T> {
            fn check(self) {}
        }
    }
}

/// The trait of one value; `at` is where rustc points if it is not implemented.
pub(super) fn copy_trait(value: usize, at: Span) -> Ident {
    format_ident!("__Copy{}", value, span = Span::call_site().located_at(at))
}
