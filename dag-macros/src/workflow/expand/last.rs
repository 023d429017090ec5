//! The tail that comes last: it takes what other statements are lent, so it is plain code behind the
//! passes, when nothing is lent any more.

use super::super::model::{Model, Origin, Scope, Statement, Storage};
use super::super::syntax::Form;
use super::binder::{Binder, Place};
use super::statement::{callee, glue_result, has_future, started};
use super::{ahead, emit, failure, nested, output_annotation, told};
use crate::names;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Expr;

/// The tail that takes what others were lent, as an expression that gives the output: what is awaited
/// first, then the value of the workflow. `stopped` is evaluated, and never returns, if the run is told to stop
/// meanwhile. `told`: there is a run, which tells of it.
pub(super) fn last(
    binder: &Binder<'_>,
    index: usize,
    stopped: &TokenStream,
    told: bool,
) -> TokenStream {
    let model = binder.model;
    let (Some(statement), Some(written)) = (model.statements.get(index), model.written(index))
    else {
        return TokenStream::new();
    };
    // What an undo must still be lent if this tail fails can only be copied, and so what is outside of the block.
    let copied = |value: usize| {
        let contested = binder.contested.iter().any(|(copied, _)| *copied == value);
        contested || model.is_outside(value)
    };
    let all = statement.uses.iter().map(|use_| use_.value);
    let taken = all.filter(|value| takes(statement, *value) && !copied(*value));
    let binder = &binder.last(index, taken.collect());
    let place = |value: usize| binder.place(value);
    let bindings = last_bindings(binder, statement, &place);
    let in_block = model.scope != Scope::Workflow;
    let fails = in_block && model.can_fail(index);
    let annotation = if fails {
        let failure = failure(&model.workflow);
        quote!(::core::result::Result<_, #failure>)
    } else {
        output_annotation(model)
    };
    let begins = told::begins_last(model, index);
    let call = match &written.form {
        Form::Glue(expression) => {
            let output = glue(binder, index, expression, fails, &annotation);
            let output = if told {
                let value = names::plain("value");
                let ends = told::ends_last(model, index);
                quote!(let #value = { #begins #output }; #ends #value)
            } else {
                output
            };
            return quote!({ #bindings #output });
        }
        Form::Call(call) => call,
        Form::Decide(_) | Form::End(_) => return TokenStream::new(),
    };
    let Some(signature) = model.signature(statement) else {
        return TokenStream::new();
    };
    let support = names::support(&model.workflow.root);
    let [value, run] = ["value", "run"].map(names::plain);
    let uses: Vec<usize> = statement.uses.iter().map(|use_| use_.value).collect();
    let (callee, path) = callee(binder, call, signature.inside.is_some(), &uses);
    let arguments = binder.arguments(&statement.arguments, call, &place);
    let questions = binder.has_questions(call.given());
    let start = started(binder, index, call, signature, &path, &arguments, questions);
    let node = told::visited(model, index);
    let finish = !statement.effects.may().dropped;
    let undos = nested::undo_failures(model, index, &run);
    let tail = if nested::has_ending(model, index) {
        // Of several attempts the one that runs is finished.
        let ending = names::ending(index);
        quote!(#support::tail_of_attempts({ #begins #start }, &mut #run, #node, #ending))
    } else {
        quote!(#support::tail({ #begins #start }, &mut #run, #node, #finish))
    };
    let given = if has_future(call, signature) {
        quote! {
            match #tail.await {
                ::core::option::Option::Some(#value) => #value,
                ::core::option::Option::None => {
                    #undos
                    #stopped
                }
            }
        }
    } else if told {
        quote!({ #begins #start })
    } else {
        start
    };
    let question = questions.then(|| quote!(?));
    let asked = quote!(#value #question);
    // Of an argument that failed nothing is told but that.
    let outcome = told::outcome(model, index, "run").filter(|_| !questions && told);
    let outcome = match outcome {
        None if told && !has_future(call, signature) => Some(told::ends_last(model, index)),
        outcome => outcome,
    };
    let chain = binder.policies(index, written, call, asked, &place);
    let output = if model.converts(index) {
        let chain = binder.converted(index, written, call, chain);
        quote!(::core::result::Result::Ok(#chain))
    } else if fails {
        quote!(::core::result::Result::Ok(#chain))
    } else {
        chain
    };
    let output = quote!((|| -> #annotation { #output })());
    let output = sent(model, index, fails, output);
    quote!({
        #callee
        #bindings
        let #value = #given;
        #outcome
        #output
    })
}

/// The output, which is sent before; `fails`: it is a `Result`.
fn sent(model: &Model, index: usize, fails: bool, output: TokenStream) -> TokenStream {
    let [made, value] = ["made", "value"].map(names::plain);
    let Some(send) = emit::send(model, index, &quote!((*#made))) else {
        return output;
    };
    let seen = if fails {
        quote!(if let ::core::result::Result::Ok(#made) = &#value { #send })
    } else {
        quote!({ let #made = &#value; #send })
    };
    quote!(let #value = #output; #seen #value)
}

/// The value of glue; `fails`: wanted is the value of an item, or what it failed with.
fn glue(
    binder: &Binder<'_>,
    index: usize,
    expression: &Expr,
    fails: bool,
    annotation: &TokenStream,
) -> TokenStream {
    let model = binder.model;
    let (Some(statement), Some(written)) = (model.statements.get(index), model.written(index))
    else {
        return TokenStream::new();
    };
    let expression = binder.expression(expression, &|value| binder.place(value));
    let expression = if fails {
        quote!(::core::result::Result::Ok(#expression))
    } else {
        expression
    };
    let output = if model.workflow.errors.is_some() && !statement.findings.questions.is_empty() {
        let result = glue_result(binder, written);
        binder.name_error(written, quote!((|| -> #result { #expression })()))
    } else {
        // As an argument the expression may stand in braces, as the language asks of glue.
        quote!(::core::convert::identity::<#annotation>(#expression))
    };
    quote!((|| -> #annotation { #output })())
}

fn takes(statement: &Statement, value: usize) -> bool {
    statement
        .uses
        .iter()
        .any(|use_| use_.value == value && use_.takes && !use_.clones)
}

/// What the last tail takes is taken out of its slot, what it reads is lent once more.
pub(super) fn last_bindings(
    binder: &Binder<'_>,
    statement: &Statement,
    place: &dyn Fn(usize) -> Place,
) -> TokenStream {
    let model = binder.model;
    let support = names::support(&model.workflow.root);
    let mut seen = Vec::new();
    let (mut lent, mut taken) = (TokenStream::new(), TokenStream::new());
    for value in statement.uses.iter().map(|use_| use_.value) {
        if seen.contains(&value) || model.storage(value) != Storage::Lent {
            continue;
        }
        seen.push(value);
        let (name, slot, reader) = (binder.name(value), names::slot(value), names::reader(value));
        match (
            model.values.get(value).map(|value| value.origin),
            place(value),
        ) {
            (Some(Origin::Statement(_)), Place::Value) => {
                let kept = ahead::left(model, value)
                    .unwrap_or_else(|| quote!(#support::Slot::into_inner(#slot)));
                taken.extend(quote!(let #name = #support::taken(#kept);));
            }
            (Some(Origin::Statement(_)), Place::Borrow)
            | (Some(Origin::Outside { named: false }), _) => {
                lent.extend(quote!(let #name = #support::lent(#reader.get());));
            }
            (Some(Origin::Input), Place::Borrow) => lent.extend(quote!(let #name = &#name;)),
            // It is a reference already, or the value itself.
            (Some(Origin::Outside { named: true }) | None, _) | (_, Place::Value) => {}
        }
    }
    quote!(#lent #taken)
}
