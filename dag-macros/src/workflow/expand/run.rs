//! The body of a run: slots, lanes, and one pass over the statements in topological order.
//!
//! ```text
//! let mut slot = Slot::new();                      // one for each value that is lent
//! let outcome = {
//!     let (mut set, get) = slot.split();
//!     let mut lane = pin!(Lane::new());            // one for each statement
//!     poll_fn(move |cx| {
//!         let mut pass = run.pass(cx);
//!         if let Some(value) = pass.step(0, lane.as_mut(), || { let x = get.get()?; Some(node(x)) }) {
//!             set.set(value);
//!         }
//!         pass.end(|| output.take())
//!     }).await
//! };
//! ```

use super::super::check::contested;
use super::super::model::{Model, Origin, Statement, Storage};
use super::statement::{self, Binder};
use super::{failure, output_annotation};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

pub(crate) fn run(model: &Model, mode: &Ident) -> TokenStream {
    let workflow = &model.workflow;
    let support = names::support(&workflow.root);
    let outcome = names::plain("outcome");
    let (run, pass, cx, out) = (
        names::plain("run"),
        names::plain("pass"),
        names::plain("cx"),
        names::plain("output"),
    );
    let failure = failure(workflow);
    let tail = model
        .tail()
        .and_then(|tail| Some((tail, model.statements.get(tail)?)));
    let last = tail.filter(|(_, statement)| statement.last);

    let outer = last
        .map(|(index, _)| outlives(model, index))
        .unwrap_or_default();
    let lent: Vec<usize> = model
        .values
        .iter()
        .enumerate()
        .filter(|(index, value)| {
            value.origin != Origin::Input && model.storage(*index) == Storage::Lent
        })
        .map(|(index, _)| index)
        .collect();
    let order = model.digraph().order().unwrap_or_default();
    // Values that may borrow from others stand behind them: slots are dropped in reverse order.
    let mut lent_in_order: Vec<usize> = Vec::new();
    for statement in &order {
        let outputs = model
            .statements
            .get(*statement)
            .map_or(&[][..], |statement| statement.outputs.as_slice());
        lent_in_order.extend(outputs.iter().filter(|value| lent.contains(value)));
    }
    let slot = |value: &usize| {
        let slot = names::slot(*value);
        quote!(let mut #slot = #support::Slot::new();)
    };
    let outer_slots = lent_in_order
        .iter()
        .filter(|value| outer.contains(value))
        .map(slot);
    let inner_slots = lent_in_order
        .iter()
        .filter(|value| !outer.contains(value))
        .map(slot);
    let splits = lent_in_order.iter().map(|value| {
        let (slot, writer, reader) = (
            names::slot(*value),
            names::writer(*value),
            names::reader(*value),
        );
        quote!(let (mut #writer, #reader) = #slot.split();)
    });
    let parcels = model
        .values
        .iter()
        .enumerate()
        .filter_map(|(index, value)| {
            let parcel = names::parcel(index);
            match (value.origin, model.storage(index), &value.name) {
                (Origin::Input, Storage::Parcel, Some(name)) => {
                    Some(quote!(let mut #parcel = #support::Parcel::full(#name);))
                }
                (Origin::Input, Storage::Lent, Some(name)) => Some(quote!(let #name = &#name;)),
                (Origin::Statement(_), Storage::Parcel, _) => {
                    Some(quote!(let mut #parcel = #support::Parcel::new();))
                }
                _ => None,
            }
        });
    let in_pass: Vec<usize> = order
        .iter()
        .copied()
        .filter(|index| last.is_none_or(|(last, _)| last != *index))
        .collect();
    let lanes = in_pass.iter().map(|index| {
        let lane = names::lane(*index);
        if is_async(model, *index) {
            quote!(let mut #lane = #support::pin!(#support::Lane::new());)
        } else {
            quote!(let mut #lane = #support::Spot::new();)
        }
    });
    let copies = contested(model);
    let copy_checks = copies
        .iter()
        .map(|contested| copy_check(&support, contested.value, &contested.message.text()));
    let contested: Vec<(usize, Span)> = copies
        .iter()
        .map(|contested| (contested.value, contested.span))
        .collect();
    let binder = Binder {
        model,
        contested: &contested,
    };
    let steps = in_pass.iter().map(|index| statement::step(&binder, *index));
    let stop = workflow.is_result().then(|| stop(model, &in_pass));
    let (output, takes) = match (last, tail) {
        (None, Some(_)) => (
            Some(quote!(let mut #out = #support::Parcel::new();)),
            quote!(|| #out.take()),
        ),
        _ => (None, quote!(|| ::core::option::Option::Some(()))),
    };
    let statements = if in_pass.is_empty() {
        quote!(let _ = #mode;)
    } else {
        quote! {
            #(#outer_slots)*
            let #outcome = {
                #(#inner_slots)*
                #(#splits)*
                #(#parcels)*
                #output
                #(#lanes)*
                let mut #run = #support::Run::<_, #failure>::new(#mode);
                #support::poll_fn(move |#cx| {
                    let mut #pass = #run.pass(#cx);
                    #(#steps)*
                    #stop
                    #pass.end(#takes)
                })
                .await
            };
        }
    };
    let end = match (last, tail) {
        (Some((index, _)), _) => {
            let tail = statement::last(&binder, index);
            let question = if in_pass.is_empty() {
                TokenStream::new()
            } else if workflow.is_result() {
                quote!(if let ::core::result::Result::Err(error) = #outcome { return ::core::result::Result::Err(error); })
            } else {
                quote!(let () = #support::infallible(#outcome);)
            };
            quote!(#question #tail)
        }
        (None, Some(_)) if workflow.is_result() => quote!(#outcome),
        (None, Some(_)) => {
            let annotation = output_annotation(workflow);
            quote!({ let output: #annotation = #support::infallible(#outcome); output })
        }
        (None, None) if in_pass.is_empty() => TokenStream::new(),
        (None, None) => quote!(#support::infallible(#outcome)),
    };
    quote!({ #(#copy_checks)* #statements #end })
}

fn is_async(model: &Model, index: usize) -> bool {
    let node = model
        .statements
        .get(index)
        .and_then(|statement| model.signature(statement));
    node.is_some_and(|node| node.is_async || node.effects.blocking)
}

/// The values that must live on when the tail runs: those it uses, and those they were made from,
/// because they may borrow from them.
fn outlives(model: &Model, tail: usize) -> BTreeSet<usize> {
    let mut open: Vec<usize> = vec![tail];
    let mut values = BTreeSet::new();
    while let Some(statement) = open.pop() {
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

/// What happens to each statement once the run has failed.
fn stop(model: &Model, statements: &[usize]) -> TokenStream {
    let pass = names::plain("pass");
    let lanes = statements
        .iter()
        .filter(|index| is_async(model, **index))
        .map(|index| {
            let lane = names::lane(*index);
            let effects = model
                .statements
                .get(*index)
                .and_then(|statement| model.signature(statement))
                .map(|node| &node.effects);
            match effects {
                // A write that has begun is finished; a call on a blocking thread cannot be cut.
                Some(effects) if effects.is_write() || effects.blocking => {
                    quote!(#pass.finish(#lane.as_mut());)
                }
                Some(effects) if effects.spawn => quote!(#pass.abort(#lane.as_mut());),
                _ => quote!(#pass.give_up(#lane.as_mut());),
            }
        });
    quote!(if #pass.failed() { #(#lanes)* })
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
