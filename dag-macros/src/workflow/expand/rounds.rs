//! `loop`: its rounds, one after the other in one future, and what happens between two of them.
//!
//! ```text
//! rounds(block, async move {
//!     let mut state = first;
//!     let left = loop {
//!         if round == limit { break Err(Exhausted::new("answer", limit)); }
//!         let feedback = &state;
//!         let outcome = { .. };                       // as in `run`: which ends the round has reached
//!         let Some(reached) = outcome else { return None };
//!         if reached[0] { break Ok(draft); }          // in the order of the text
//!         if reached[1] { state = Some(verdict); }
//!     };
//!     Some(left)
//! })
//! ```

use super::super::model::{Model, Statement, Storage};
use super::super::syntax::{End, Form, Rounds};
use super::binder::{Binder, Place};
use super::last::last_bindings;
use super::statement::of_type;
use super::{emit, failure, run, told};
use crate::names;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The ends of the rounds of a body, in the order of the text.
pub(super) fn ends(model: &Model) -> Vec<(usize, &End)> {
    let statements = model.workflow.statements.iter().enumerate();
    let ends = statements.filter_map(|(index, written)| match &written.form {
        Form::End(end) => Some((index, end)),
        _ => None,
    });
    ends.collect()
}

/// Which ends the round has reached.
pub(super) fn reached(model: &Model) -> Option<TokenStream> {
    let (count, reached) = (ends(model).len(), names::plain("reached"));
    (count > 0).then(|| quote!(let mut #reached = [false; #count];))
}

/// The step of an end: it is reached.
pub(super) fn reach(model: &Model, index: usize) -> TokenStream {
    let [pass, reached] = ["pass", "reached"].map(names::plain);
    let lane = names::lane(index);
    let number = ends(model).iter().position(|(end, _)| *end == index);
    let node = told::node(model, index);
    let (begin, begins) = (told::begin(), told::begins());
    quote! {
        let _ = #pass.now(#node, &mut #lane, |#begin| {
            #begins
            #reached[#number] = true;
            ::core::option::Option::Some(())
        });
    }
}

/// Has the round been left before it came to statement `index`? `None`: no `break` stands before it.
pub(super) fn has_left(model: &Model, index: usize) -> Option<TokenStream> {
    let reached = names::plain("reached");
    let ends = ends(model);
    let index = model.number(index);
    let before = ends
        .iter()
        .enumerate()
        .filter(|(_, (end, written))| written.state.is_none() && *end < index);
    let numbers: Vec<usize> = before.map(|(number, _)| number).collect();
    (!numbers.is_empty()).then(|| quote!(false #(|| #reached[#numbers])*))
}

/// The blocks before statement `index` in which the loop may be left: it waits until it is certain that it is not.
pub(super) fn exits_before(model: &Model, index: usize) -> Vec<usize> {
    let index = model.number(index);
    let statements = &model.workflow.statements;
    let own = statements.get(index).and_then(|own| own.arm);
    let leaves = ends(model)
        .into_iter()
        .filter(|(_, end)| end.state.is_none());
    let mut blocks: Vec<usize> = leaves
        .flat_map(|(exit, _)| {
            let arm = statements.get(exit).and_then(|exit| exit.arm);
            let arms = model.arms_around(arm);
            arms.filter_map(|arm| Some(model.workflow.arms.get(arm)?.block))
        })
        .filter(|block| {
            let arm = statements.get(*block).and_then(|block| block.arm);
            *block < index && model.is_around(arm, own)
        })
        .collect();
    blocks.dedup();
    blocks
}

/// The future of a loop, its policies aside.
pub(super) fn rounds(binder: &Binder<'_>, index: usize, rounds: &Rounds) -> TokenStream {
    let model = binder.model;
    let support = names::support(&model.workflow.root);
    let root = &model.workflow.root;
    let Some(body) = model
        .statements
        .get(index)
        .and_then(|statement| statement.body.as_deref())
    else {
        return TokenStream::new();
    };
    let [around, failed, item, round, limit, left] =
        ["around", "failed", "item", "round", "limit", "left"].map(names::plain);
    let (block, failures) = (names::ending(index), names::failures(index));
    let place = |value| binder.place(value);
    let bound = binder.expression(&rounds.limit, &place);
    let bound = of_type(&quote!(::core::primitive::usize), &bound);
    let states: Vec<(usize, Ident, Ident)> = states(model, index, rounds);
    let firsts = rounds.states.iter().map(|state| {
        let first = model.statements.get(state.first);
        let value = first.and_then(|first| first.outputs.first());
        value.map(|value| binder.name(*value))
    });
    let owned = states.iter().map(|(value, ..)| names::state(*value));
    let cells = states.iter().map(|(value, ..)| names::arrival_of(*value));
    let kept = states.iter().map(|(value, ..)| names::state(*value));
    let name = model.workflow.signature.ident.to_string();
    let shared = emit::shared(body);
    let body = run::inner(body);
    let seen = states.iter().map(|(value, name, _)| {
        let state = names::state(*value);
        quote! {
            #[allow(unused_variables, reason = "a round may only assign to it")]
            let #name = &#state;
        }
    });
    quote!({
        #shared
        #support::rounds(#block, async move {
            let (#around, #failed, #item) = (#block, #failures, 0);
            #(let mut #owned = #firsts;)*
            let #limit = #bound;
            let mut #round = 0;
            let #left = loop {
                if #round == #limit {
                    break ::core::result::Result::Err(#root::Exhausted::new(#name, #limit));
                }
                #round += 1;
                #(#seen)*
                #shared
                #body
            };
            #(#cells.set(#kept);)*
            ::core::option::Option::Some(#left)
        })
    })
}

/// The states of a loop: the value behind it, its name, and the name of its place there.
pub(super) fn states(model: &Model, index: usize, rounds: &Rounds) -> Vec<(usize, Ident, Ident)> {
    let outputs = model
        .statements
        .get(index)
        .into_iter()
        .flat_map(|statement| statement.outputs.iter().copied());
    let state = |value: usize| {
        let name = model.values.get(value)?.name.clone()?;
        let is = rounds.states.iter().any(|state| state.name == name);
        is.then(|| (value, name, names::arrival_of(value)))
    };
    outputs.filter_map(state).collect()
}

/// Where the states wait that a loop leaves behind.
pub(super) fn cells(model: &Model, index: usize) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let rounds = model
        .written(index)
        .and_then(|written| written.call()?.rounds());
    let states = rounds
        .map(|rounds| states(model, index, rounds))
        .unwrap_or_default();
    let cells = states.iter().map(|(.., cell)| cell);
    quote!(#(let #cells = &#support::Arrival::new();)*)
}

/// Puts the states that a loop has left behind where their uses find them.
pub(super) fn take_states(binder: &Binder<'_>, index: usize, rounds: &Rounds) -> TokenStream {
    let model = binder.model;
    let value = names::plain("value");
    let puts = states(model, index, rounds)
        .into_iter()
        .filter_map(|(state, _, cell)| {
            let put = binder.put(state, &quote!(#value))?;
            Some(quote!(if let ::core::option::Option::Some(#value) = #cell.take() { #put }))
        });
    quote!(#(#puts)*)
}

/// What happens when all statements of a round are over.
pub(super) fn between(binder: &Binder<'_>) -> TokenStream {
    let model = binder.model;
    let [outcome, reached] = ["outcome", "reached"].map(names::plain);
    let ends = ends(model);
    let steps = ends.iter().enumerate().map(|(number, (index, end))| {
        let step = step(&binder.of(*index), *index, end);
        quote!(if #reached[#number] { #step })
    });
    quote! {
        let ::core::option::Option::Some(#reached) = #outcome else {
            return ::core::option::Option::None;
        };
        #(#steps)*
    }
}

fn step(binder: &Binder<'_>, index: usize, end: &End) -> TokenStream {
    let model = binder.model;
    let Some(statement) = model.statements.get(index) else {
        return TokenStream::new();
    };
    let [value, error, failed, item, around] =
        ["value", "error", "failed", "item", "around"].map(names::plain);
    let takes = |value: usize| is_taken(statement, value);
    let place = |value: usize| match model.storage(value) {
        Storage::Lent
            if !takes(value) || model.is_outside(value) || binder.is_taken_later(value) =>
        {
            Place::Borrow
        }
        _ => Place::Value,
    };
    let bindings = last_bindings(binder, statement, &place);
    let expression = binder.expression(&end.value, &place);
    let expression = if statement.findings.questions.is_empty() {
        expression
    } else {
        let failure = failure(&model.workflow);
        quote! {
            match (|| -> ::core::result::Result<_, #failure> {
                ::core::result::Result::Ok(#expression)
            })() {
                ::core::result::Result::Ok(#value) => #value,
                ::core::result::Result::Err(#error) => {
                    #failed.report(#item, #error);
                    #around.end();
                    return ::core::option::Option::None;
                }
            }
        }
    };
    let state = end.state.as_ref().and_then(|name| {
        let mut values = model.values.iter().enumerate();
        let named = values.find(|(_, value)| value.name.as_ref() == Some(name));
        named.map(|(value, _)| names::state(value))
    });
    if let Some(state) = state {
        quote!(#bindings #state = #expression;)
    } else {
        quote!(#bindings break ::core::result::Result::Ok(#expression);)
    }
}

fn is_taken(statement: &Statement, value: usize) -> bool {
    let mut uses = statement.uses.iter();
    uses.any(|use_| use_.value == value && use_.takes && !use_.clones)
}
