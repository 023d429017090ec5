//! What happens when a run that failed has come to its end: its undos, the last to succeed first.
//!
//! They are plain code behind the passes, so each costs the future nothing but its own size, beside
//! the lanes of the pass and never added to them.

use super::super::model::{Model, Origin, Storage, Success, Undo, with_output};
use super::super::syntax::{Argument, Call};
use super::attached;
use super::binder::Binder;
use super::statement::{callee, start};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;

/// The stack of undos that are due.
pub(super) fn stack(model: &Model) -> TokenStream {
    let (support, undos) = (names::support(&model.workflow.root), names::plain("undos"));
    let count = model.undone().len();
    if count == 0 {
        return TokenStream::new();
    }
    quote!(let mut #undos = #support::Undos::<#count>::new();)
}

/// If statement `index` has an undo and its node, which gave `value`, succeeded: from now on it is due.
pub(super) fn succeeded(model: &Model, index: usize, value: &TokenStream) -> TokenStream {
    let (support, undos) = (names::support(&model.workflow.root), names::plain("undos"));
    let undone = model.undone();
    let Some(number) = undone.iter().position(|statement| *statement == index) else {
        return TokenStream::new();
    };
    quote!({
        #[allow(unused_imports, reason = "which of them is used depends on the type")]
        use #support::{GaveResult as _, GaveValue as _};
        #undos.due(#number, (&#support::Gave(&#value)).is_success());
    })
}

/// Runs the undos that are due. `broken` is why the run failed.
pub(super) fn undo_all(binder: &Binder<'_>) -> TokenStream {
    let undos = names::plain("undos");
    let statements = binder.model.undone();
    if statements.is_empty() {
        return TokenStream::new();
    }
    // The number of an undo is its place in the list of all.
    let arms = statements.into_iter().enumerate().map(|(number, index)| {
        let undo = undo(binder, index);
        quote!(::core::option::Option::Some(#number) => { #undo })
    });
    quote! {
        loop {
            match #undos.latest() {
                #(#arms)*
                _ => break,
            }
        }
    }
}

fn undo(binder: &Binder<'_>, index: usize) -> TokenStream {
    let model = binder.model;
    let support = names::support(&model.workflow.root);
    let Some((statement, undo)) = model
        .statements
        .get(index)
        .and_then(|statement| Some((statement, statement.undo.as_ref()?)))
    else {
        return TokenStream::new();
    };
    let (Some(call), Some(signature)) = (
        model.undo_call(index),
        undo.node.and_then(|node| model.nodes.get(node)),
    ) else {
        return TokenStream::new();
    };
    let output = output(model, index, undo);
    let call = with_output_named(call);
    let uses: Vec<usize> = statement
        .uses
        .iter()
        .filter(|use_| use_.undo && undo.output != Some(use_.value))
        .map(|use_| use_.value)
        .collect();
    let bindings = lent(binder, &uses);
    let place = |value| binder.place(value);
    let arguments = binder.arguments(&undo.arguments, &call, &place);
    let (callee, path) = callee(binder, &call, &uses);
    let start = start(binder, index, &call, signature, &path, &arguments, false);
    let outcome = if signature.has_future() {
        quote!((#start).await)
    } else {
        start
    };
    let outcome = if attached(&model.workflow).is_some() {
        let label = &statement.label;
        let [error, broken] = ["error", "broken"].map(names::plain);
        quote! {
            #[allow(unused_imports, unused_mut, reason = "which of them is used depends on the types")]
            {
                use #support::{CaughtError as _, CaughtText as _, CaughtOther as _};
                use #support::{UndoneResult as _, UndoneValue as _};
                let mut #error = #support::Undone(::core::option::Option::Some(#outcome));
                if let ::core::option::Option::Some(#error) = #error.failure() {
                    #broken.attached().undo(#label, #support::Caught(#error).boxed());
                }
            }
        }
    } else {
        quote!(let _ = #outcome;)
    };
    quote!(#output #callee #bindings #outcome)
}

/// The call with every `_` replaced by the name of what the statement made.
fn with_output_named(call: &Call) -> Call {
    let output = names::plain("made");
    let mut call = call.clone();
    for argument in &mut call.arguments {
        if let Argument::Given(expression) = argument {
            *expression = with_output(expression, &output);
        }
    }
    call
}

/// Binds what `_` stands for.
fn output(model: &Model, index: usize, undo: &Undo) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let made = names::plain("made");
    let is_tail = model.written(index).is_some_and(|written| written.tail);
    let kept = match (is_tail, undo.output) {
        (true, _) if undo.asks => {
            let out = names::plain("output");
            quote!(#out.get())
        }
        (false, Some(value)) => {
            let reader = names::reader(value);
            quote!(::core::option::Option::Some(#support::lent(#reader)))
        }
        _ => return TokenStream::new(),
    };
    let pattern = match (is_tail, undo.kept) {
        (true, _) | (_, Success::Whole) => quote!(::core::option::Option::Some(#made)),
        (_, Success::Ok) => {
            quote!(::core::option::Option::Some(::core::result::Result::Ok(#made)))
        }
        (_, Success::Some) => {
            quote!(::core::option::Option::Some(::core::option::Option::Some(#made)))
        }
    };
    quote!(let #pattern = #kept else { continue; };)
}

/// Binds the other values an undo uses: its statement has run, so they are all there.
fn lent(binder: &Binder<'_>, values: &[usize]) -> TokenStream {
    let model = binder.model;
    let support = names::support(&model.workflow.root);
    let mut seen = Vec::new();
    let mut bindings = TokenStream::new();
    for &value in values {
        if seen.contains(&value) || model.storage(value) != Storage::Lent {
            continue;
        }
        seen.push(value);
        let name = binder.name(value);
        let origin = model.values.get(value).map(|value| value.origin);
        let lent = if let Some(Origin::Statement(_)) = origin {
            let reader = names::reader(value);
            quote!(#support::lent(#reader))
        } else {
            quote!(&#name)
        };
        bindings.extend(quote!(let #name = #lent;));
    }
    bindings
}
