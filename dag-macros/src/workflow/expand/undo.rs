//! What happens when a run that failed has come to its end: its undos, the last to succeed first.
//!
//! They are plain code behind the passes, so each costs the future nothing but its own size, beside
//! the lanes of the pass and never added to them.

use super::super::model::{Model, Origin, Scope, Storage, Success, Undo, with_output};
use super::super::syntax::{Argument, Call};
use super::attached;
use super::binder::Binder;
use super::statement::{callee, start};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

/// The stack of undos that are due.
pub(super) fn stack(model: &Model) -> TokenStream {
    let (support, undos) = (names::support(&model.workflow.root), names::plain("undos"));
    let undone = model.undone();
    let inside: Vec<Ident> = undone
        .iter()
        .filter(|(body, index)| keeps_copy(body, *index))
        .filter_map(|(body, index)| body.statements.get(*index)?.undo.as_ref())
        .filter(|undo| undo.asks)
        .map(|undo| names::kept(undo.number))
        .collect();
    match (undone.len(), is_list(model)) {
        (0, _) => TokenStream::new(),
        (count, false) => quote! {
            let mut #undos = #support::Undos::<#count>::new();
            #(let #inside = &#support::Kept::new();)*
        },
        // Nobody knows how many items there will be.
        (_, true) => quote! {
            let #undos = &#support::UndoList::new();
            #(let #inside = &#support::Kept::new();)*
        },
    }
}

/// Is what the undo of a statement asks for kept beside its value, because that goes elsewhere or ends with an item?
fn keeps_copy(model: &Model, index: usize) -> bool {
    let gives = model
        .written(index)
        .is_some_and(|written| written.gives.is_some());
    gives || model.scope != Scope::Workflow
}

/// Does the stack grow?
pub(super) fn is_list(model: &Model) -> bool {
    let mut undone = model.undone().into_iter();
    undone.any(|(body, _)| body.scope != Scope::Workflow)
}

/// If statement `index` has an undo and its node, which gave `value`, succeeded: from now on it is due.
pub(super) fn succeeded(model: &Model, index: usize, value: &TokenStream) -> TokenStream {
    let (support, undos) = (names::support(&model.workflow.root), names::plain("undos"));
    let statement = model
        .statements
        .get(index)
        .filter(|statement| !statement.last);
    let Some(undo) = statement.and_then(|statement| statement.undo.as_ref()) else {
        return TokenStream::new();
    };
    let number = undo.number;
    if keeps_copy(model, index) && undo.asks {
        let place = Span::mixed_site().located_at(undo.place);
        let kept = names::kept(number);
        let (mut made, mut again) = (names::plain("made"), names::plain("again"));
        made.set_span(place);
        again.set_span(place);
        let copy = quote_spanned!(place=> #again(#made));
        return quote!({
            #[allow(unused_imports, reason = "which of them is used depends on the type")]
            use #support::{GaveResult as _, GaveValue as _, again as #again};
            if let ::core::option::Option::Some(#made) = (&#support::Gave(&#value)).made() {
                #kept.push(#copy);
                #undos.due(#number, true);
            }
        });
    }
    quote!({
        #[allow(unused_imports, reason = "which of them is used depends on the type")]
        use #support::{GaveResult as _, GaveValue as _};
        #undos.due(#number, (&#support::Gave(&#value)).made().is_some());
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
    let arms = statements
        .into_iter()
        .enumerate()
        .map(|(number, (body, index))| {
            let undo = undo(binder, body, index);
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

/// The undo of statement `index` of `model`; what it uses are values of the outermost body.
fn undo(binder: &Binder<'_>, model: &Model, index: usize) -> TokenStream {
    let own = std::ptr::eq(binder.model, model);
    let binder = &if own {
        binder.of(index)
    } else {
        binder.of(usize::MAX)
    };
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
    let (callee, path) = callee(binder, &call, false, &uses);
    let start = start(binder, index, &call, signature, &path, &arguments, false);
    let [error, broken, entered] = ["error", "broken", "entered"].map(names::plain);
    let node = model.node_number(index);
    // Whoever looks sees the undo at work where it starts, and whenever it is polled.
    let start = quote!({ let #entered = #broken.enter(#node); #start });
    let outcome = if signature.has_future() {
        quote!(#broken.entering::<_, #node>(#start).await)
    } else {
        start
    };
    let attaches = attached(&model.workflow).map(|_| {
        let label = &statement.label;
        quote! {
            use #support::{CaughtError as _, CaughtText as _, CaughtOther as _};
            #broken.attached().undo(#label, #support::Caught(#error).boxed());
        }
    });
    let outcome = quote! {
        #[allow(unused_imports, unused_mut, unused_variables, reason = "which of them is used depends on the types")]
        {
            use #support::{UndoneResult as _, UndoneValue as _};
            #broken.undoing(#node);
            let mut #error = #support::Undone(::core::option::Option::Some(#outcome));
            let #error = #error.failure();
            #broken.undone(#node, #error.is_some());
            if let ::core::option::Option::Some(#error) = #error {
                #attaches
            }
        }
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
    if keeps_copy(model, index) {
        let kept = names::kept(undo.number);
        // In a block `_` is what the item made, elsewhere a reference to it.
        let lent = (model.scope == Scope::Workflow).then(|| quote!(let #made = &#made;));
        return if undo.asks {
            quote! {
                let ::core::option::Option::Some(#made) = #kept.latest() else { continue; };
                #lent
            }
        } else {
            TokenStream::new()
        };
    }
    let is_tail = model.written(index).is_some_and(|written| written.tail);
    let kept = match (is_tail, undo.output) {
        (true, _) if undo.asks => {
            let out = names::plain("output");
            quote!(#out.get())
        }
        (false, Some(value)) => {
            let reader = names::reader(value);
            quote!(::core::option::Option::Some(#support::lent(#reader.get())))
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
            quote!(#support::lent(#reader.get()))
        } else {
            quote!(&#name)
        };
        bindings.extend(quote!(let #name = #lent;));
    }
    bindings
}
