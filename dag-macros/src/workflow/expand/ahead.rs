//! What runs on guesses: how a guess stands, and which of two twins.
//!
//! ```text
//! let standing = &Standing::new();
//! let from = &[standing];                        // for each statement that guesses reach
//! let likely = Likely(Certain { guess: get_7, truth: get_2, guesses: from });     // what its twin sees
//! let get_2 = Certain { .. };                    // what all others see
//! ..
//! if standing.is_open() { if let Some(guess) = .. { set_7.set(guess) } }           // the guess
//! ..
//! set_2.set(value); guess.confirm(&value);       // the statement that is guessed
//! ..
//! if verdict.is_truth() { lose } else { .. }     // the twin: its failure is held back
//! if verdict.is_guess() { skip } else if verdict.is_truth() { .. }                // the statement itself
//! ```

use super::super::model::{Model, Scope, Storage};
use super::super::syntax;
use super::{block, failure, import_again, run};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

/// The standings of all guesses, for the whole of the body.
pub(super) fn standings(model: &Model) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let standings = model.guessed().into_keys().map(names::standing);
    // One that is guessed stands or falls with its own guess.
    let own = model.guessed().into_keys();
    let own = own.map(|statement| (statement, vec![statement]));
    let reached = model.ahead.reached().map(|statement| {
        let guesses = model.ahead.guesses(statement).into_iter().flatten();
        (statement, guesses.copied().collect())
    });
    let lists = own.chain(reached).map(|(statement, all)| {
        let from = names::guesses(statement);
        let standings = all.into_iter().map(names::standing);
        quote!(let #from = &[#(#standings),*];)
    });
    // The body of a block has it already.
    let import = model.ahead.has_copies() && model.scope == Scope::Workflow;
    let import = import.then(|| import_again(&support));
    quote! {
        #import
        #(let #standings = &#support::Standing::new();)*
        #(#lists)*
    }
}

/// The guesses themselves, and the failures that are held back.
pub(super) fn guesses(model: &Model) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let guesses = model.guessed().into_keys().map(|statement| {
        let (guess, standing) = (names::guess(statement), names::standing(statement));
        quote!(let mut #guess = #support::Guess::new(#standing);)
    });
    let failure = failure(&model.workflow);
    let twins = model.ahead.reached();
    let twins = twins.filter_map(|statement| model.ahead.twin(statement));
    let held = twins.chain(model.ahead.early()).map(|statement| {
        let (held, early) = (names::held(statement), names::early(statement));
        let early = waits_to_give(model, statement)
            .then(|| quote!(let mut #early = #support::Parcel::new();));
        quote!(let mut #held = #support::Held::<#failure>::new(); #early)
    });
    quote!(#(#guesses)* #(#held)*)
}

/// Does the statement run ahead, and is its value that of a block or the output only when it is known that it stands?
pub(super) fn waits_to_give(model: &Model, index: usize) -> bool {
    let written = model.written(index).filter(|_| runs_ahead(model, index));
    written.is_some_and(|written| {
        let later = |block: usize| !model.gives_ahead(index, block);
        written.tail || written.gives.is_some_and(later)
    })
}

/// Which arm runs, as far as statement `at` may know.
pub(super) fn decision(model: &Model, decision: usize, at: usize) -> TokenStream {
    let truth = names::decision(decision);
    let Some(twin) = model.ahead.twin(decision) else {
        return quote!(#truth);
    };
    let (verdict, guess) = (verdict(model, decision), names::decision(twin));
    if model.ahead.is_twin(at) {
        quote!(#verdict.likely(#guess, #truth))
    } else {
        quote!(#verdict.choose(|| #guess, || #truth))
    }
}

/// Gives the value of an arm to its block.
pub(super) fn give(model: &Model, at: usize, block: usize, value: &TokenStream) -> TokenStream {
    let arm = model.written(at).and_then(|written| written.arm);
    let give = |block: usize| block::give(model, block, arm, value);
    match model.ahead.twin(block) {
        None => give(block),
        Some(twin) if model.ahead.is_twin(at) && !waits_to_give(model, at) => give(twin),
        Some(_) if model.ahead.guesses(at) == model.ahead.guesses(block) => give(block),
        Some(twin) => {
            let (verdict, guess, truth) = (verdict(model, block), give(twin), give(block));
            quote!(if #verdict.is_guess() { #guess } else { #truth })
        }
    }
}

/// Readers that choose: what stands for a value that was made twice.
pub(super) fn readers(model: &Model, slots: &[usize]) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let readers = model
        .ahead
        .values()
        .filter(|(value, _)| slots.contains(value) && model.storage(*value) == Storage::Lent);
    let readers = readers.filter_map(|(value, twin)| {
        let from = model.maker(value)?;
        let (truth, guess) = (names::reader(value), names::reader(twin));
        if model.guessed().contains_key(&from) {
            // The truth of it comes from its statement alone.
            let from = names::guesses(from);
            return Some(quote! {
                let #guess = #support::Likely(#support::Certain {
                    guess: #guess,
                    truth: #truth,
                    guesses: #from,
                });
            });
        }
        let from = names::guesses(from);
        Some(quote! {
            let #truth = #support::Certain { guess: #guess, truth: #truth, guesses: #from };
            let #guess = #support::Likely(#truth);
        })
    });
    quote!(#(#readers)*)
}

/// The two parcels of a value that is made twice, and what says which of them stands; `None` if only one comes into question for
/// statement `at`.
pub(super) fn parcels(
    model: &Model,
    at: usize,
    value: usize,
) -> Option<(Ident, Ident, TokenStream)> {
    let twin = model.ahead.value(value)?;
    let from = model.maker(value)?;
    let guesses = model.ahead.guesses(from)?;
    if model.ahead.guesses(at) == Some(guesses) {
        return None;
    }
    Some((
        names::parcel(twin),
        names::parcel(value),
        verdict(model, from),
    ))
}

/// Which of the two twins stands.
fn verdict(model: &Model, statement: usize) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let from = names::guesses(model.number(statement));
    quote!(#support::Verdict::of(#from))
}

/// The step of a statement, if it is still wanted.
pub(super) fn step(model: &Model, index: usize, step: TokenStream) -> TokenStream {
    let (pass, lane) = (names::plain("pass"), names::lane(index));
    let guessed = model.written(index).and_then(|written| written.guesses);
    if let Some(guessed) = guessed {
        let standing = names::standing(guessed);
        return quote! {
            if !#pass.guesses() { #standing.give_up(); }
            if #standing.is_open() { #step } else { #lane.lose(); }
        };
    }
    if model.ahead.guesses(index).is_none() {
        return step;
    }
    let verdict = verdict(model, index);
    if model.ahead.is_twin(index) {
        let (lose, fail) = (block::lose(model, index), fail(model, index));
        let handed = handed(model, index);
        let step = block::in_arm(
            model,
            index,
            quote! {
                #step
                if #verdict.is_guess() { #fail #handed }
            },
        );
        return quote!(if #verdict.is_truth() { #lose } else { #step });
    }
    let skip = if run::is_async(model, index) {
        quote!(#pass.skip(#lane.as_mut());)
    } else {
        quote!(#lane.lose();)
    };
    quote! {
        if #verdict.is_guess() { #skip } else if #verdict.is_truth() { #step }
    }
}

/// The failure that was held back counts.
fn fail(model: &Model, index: usize) -> TokenStream {
    let (pass, error) = (names::plain("pass"), names::plain("error"));
    let (number, held) = (model.node_number(index), names::held(index));
    quote! {
        if let ::core::option::Option::Some(#error) = #held.take() {
            let _ = #pass.check::<()>(#number, ::core::result::Result::Err(#error));
        }
    }
}

/// What is done for a statement that starts before it is decided whether its arm runs.
pub(super) fn guarded(model: &Model, index: usize, step: &TokenStream) -> Option<TokenStream> {
    if !model.ahead.is_early(index) {
        return None;
    }
    let arm = model.written(index).and_then(|written| written.arm);
    let mut arms = model
        .arms_around(arm)
        .filter_map(|arm| model.workflow.arms.get(arm));
    let own = arms.next()?;
    let around = arms.map(|arm| {
        let (decision, number) = (decision(model, arm.decision, index), arm.number);
        quote!(#decision == ::core::option::Option::Some(#number) &&)
    });
    let pass = names::plain("pass");
    let (decision, number) = (decision(model, own.decision, index), own.number);
    let (lose, fail) = (block::lose(model, index), fail(model, index));
    let handed = handed(model, index);
    Some(quote! {
        if ::core::option::Option::is_some_and(#decision, |decision| decision != #number) {
            #lose
        } else if #(#around)* (#decision.is_some() || #pass.guesses()) {
            #step
            if #decision.is_some() {
                #fail
                #handed
            }
        }
    })
}

/// What ran ahead gives its value, now that it stands.
fn handed(model: &Model, index: usize) -> Option<TokenStream> {
    let written = model
        .written(index)
        .filter(|_| waits_to_give(model, index))?;
    let (value, early) = (names::plain("value"), names::early(index));
    let give = if let Some(block) = written.gives {
        give(model, index, block, &quote!(#value))
    } else {
        let out = names::plain("output");
        quote!(#out.set(#value);)
    };
    Some(quote!(if let ::core::option::Option::Some(#value) = #early.take() { #give }))
}

/// `Some` once the statement is over, whichever twin it was.
pub(super) fn over(model: &Model, index: usize) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let over = |index: usize| {
        let lane = names::lane(index);
        quote!(#support::Over::over(&#lane))
    };
    let own = over(index);
    match model.ahead.twin(index) {
        Some(twin) => {
            let (verdict, twin) = (verdict(model, index), over(twin));
            quote!(#verdict.choose(|| #twin, || #own))
        }
        None => own,
    }
}

/// In the body of a block that runs ahead names of values mean what stands for these.
pub(super) fn inside(model: &Model, index: usize) -> TokenStream {
    let twin = model.statements.get(index);
    let twin = twin.filter(|it| it.body.is_some() && model.ahead.is_twin(index));
    let uses = twin.into_iter().flat_map(|statement| &statement.uses);
    let meant = uses.filter_map(|use_| {
        let value = model.ahead.stands_for(use_.value)?;
        let (known, meant) = (names::reader(value), names::reader(use_.value));
        (model.storage(value) == Storage::Lent).then(|| quote!(let #known = #meant;))
    });
    quote!(#(#meant)*)
}

/// What the runs inside of a block have failed with.
pub(super) fn failures(model: &Model, index: usize) -> TokenStream {
    let (pass, failures) = (names::plain("pass"), names::failures(index));
    if runs_ahead(model, index) {
        let held = names::held(index);
        return quote!(#held.failures(#failures););
    }
    let number = model.node_number(index);
    quote!(#pass.failures(#number, #failures);)
}

fn runs_ahead(model: &Model, index: usize) -> bool {
    model.ahead.is_twin(index) || model.ahead.is_early(index)
}

/// What makes of a `Result` of the statement its value; behind it come a number and the `Result`.
pub(super) fn check(model: &Model, index: usize) -> TokenStream {
    if runs_ahead(model, index) {
        let held = names::held(index);
        return quote!(#held.check);
    }
    let pass = names::plain("pass");
    quote!(#pass.check)
}

/// Makes the guess of a statement, and gives it to those who start on it.
pub(super) fn make(
    model: &Model,
    statement: usize,
    value: &TokenStream,
    stored: &TokenStream,
) -> TokenStream {
    let guess = names::guess(statement);
    let support = names::support(&model.workflow.root);
    let policy = model
        .written(statement)
        .and_then(|written| written.call()?.guess());
    let place = policy.map_or_else(Span::call_site, |(span, _)| span);
    // What cannot be guessed is shown there.
    let place = Span::mixed_site().located_at(place);
    let support = names::at(support, place);
    let made = quote_spanned!(place=> #support::make(&mut #guess, #value));
    quote!(if let ::core::option::Option::Some(#value) = #made { #stored })
}

/// The truth of a statement with a guess is known.
pub(super) fn confirm(
    model: &Model,
    written: &syntax::Statement,
    statement: usize,
    value: &TokenStream,
) -> Option<TokenStream> {
    let (place, _) = written.call()?.guess()?;
    let guess = names::guess(statement);
    let place = Span::mixed_site().located_at(place);
    let confirmed = quote_spanned!(place=> #guess.confirm(&#value););
    let (pass, standing) = (names::plain("pass"), names::standing(statement));
    let node = model.node_number(statement);
    Some(quote!(#confirmed #pass.guessed(#node, #standing);))
}

/// What a run has left in the two slots of a value that is made twice.
pub(super) fn left(model: &Model, value: usize) -> Option<TokenStream> {
    let support = names::support(&model.workflow.root);
    let twin = model.ahead.value(value)?;
    let from = model.maker(value)?;
    model.ahead.guesses(from)?;
    let (guess, truth) = (names::slot(twin), names::slot(value));
    let verdict = verdict(model, from);
    Some(
        quote!(#verdict.choose(|| #support::Slot::into_inner(#guess), || #support::Slot::into_inner(#truth))),
    )
}
