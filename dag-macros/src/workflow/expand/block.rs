//! Blocks: the runs of a `for`'s items, and the decision of `select_ok!` and `quorum!`.
//!
//! ```text
//! for x in xs.concurrent(8) { let y = f(x)?; g(&y) }
//!
//! each(block, inside.width(8), xs, move |item, x| async move {
//!     let mut run = Run::new(Within::new(block, &inside));     // as in `run`, and told to end with its block
//!     ..
//!     poll_fn(move |cx| { .. pass.end_inside(item, failures, || output.take()) }).await
//! })
//! ```
//!
//! Members are statements of the body around them: each step gives its `Result` to `Members`, and stops when that is
//! decided.

use super::super::model::Model;
use super::super::syntax::{Call, Each, Members};
use super::binder::Binder;
use super::statement::{finish, of_type, own_values, waits};
use super::{failure, run, wrap};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

/// What the blocks of a body need before its passes begin.
pub(super) fn shared(model: &Model, statements: &[usize]) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let failure = failure(&model.workflow);
    let all = statements.iter().filter_map(|index| {
        let call = model.written(*index)?.call()?;
        Some((*index, call))
    });
    let shared = all.map(|(index, call)| {
        let (block, failures, ending) = (
            names::block(index),
            names::failures(index),
            names::ending(index),
        );
        match (call.each(), call.members()) {
            (Some(_), _) => quote! {
                let #block = &#support::Block::new();
                let #failures = &#support::Failures::<#failure>::new();
                #[allow(unused_variables, reason = "policies ask for it")]
                let #ending = #block.ending();
            },
            (_, Some(_)) if call.wrapped() > 0 => {
                let arrival = names::arrival(index);
                quote!(let #arrival = &#support::Arrival::new();)
            }
            _ => TokenStream::new(),
        }
    });
    quote!(#(#shared)*)
}

/// How the members of the blocks of a body stand.
pub(super) fn standing(model: &Model, statements: &[usize]) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let standing = statements.iter().filter_map(|index| {
        let block = model.written(*index)?.call()?.members()?;
        let (members, need, count) = (names::members(*index), block.need(), block.members.len());
        Some(quote!(let mut #members = #support::Members::<_, #count>::new(#need);))
    });
    quote!(#(#standing)*)
}

/// Does the body hold a `for`?
pub(super) fn has_items(model: &Model) -> bool {
    model
        .statements
        .iter()
        .any(|statement| statement.body.is_some())
}

/// The future of a block, its policies aside; `None` if the call is none.
pub(super) fn future(binder: &Binder<'_>, index: usize, call: &Call) -> Option<TokenStream> {
    if let Some(each) = call.each() {
        return Some(items(binder, index, each));
    }
    call.members()?;
    let arrival = names::arrival(index);
    Some(quote!(#arrival.value()))
}

fn items(binder: &Binder<'_>, index: usize, each: &Each) -> TokenStream {
    let model = binder.model;
    let support = names::support(&model.workflow.root);
    let Some(body) = model
        .statements
        .get(index)
        .and_then(|statement| statement.body.as_deref())
    else {
        return TokenStream::new();
    };
    let [inside, item, around, failed] = ["inside", "item", "around", "failed"].map(names::plain);
    let (block, failures) = (names::block(index), names::failures(index));
    let place = |value| binder.place(value);
    let list = binder.expression(&each.list, &place);
    // What is no list is shown where it stands.
    let at = Span::mixed_site().located_at(each.list.span());
    let list = quote_spanned!(at=> ::core::iter::IntoIterator::into_iter(#list));
    let limit = binder.expression(&each.limit, &place);
    let limit = of_type(&quote!(::core::primitive::usize), &limit);
    let pattern = &each.pattern;
    let run = run::item(body);
    let body = quote! {
        move |#item, #pattern| {
            let (#around, #failed) = (#block, #failures);
            async move { #run }
        }
    };
    let limit = quote!(#support::Mode::width(#inside, #limit));
    let each = match &each.until {
        None => quote!(#support::each(#block, #limit, #list, #body)),
        Some((until, _)) => {
            let until = wrap::duration(binder, until, &place);
            let until = of_type(&quote!(::core::time::Duration), &until);
            quote!(#support::each_until(#block, #limit, #until, #list, #body))
        }
    };
    quote!(async move { #each.await })
}

/// The step of `select_ok!` or `quorum!`, behind those of its members.
pub(super) fn members(binder: &Binder<'_>, index: usize) -> TokenStream {
    let model = binder.model;
    let (Some(statement), Some(written)) = (model.statements.get(index), model.written(index))
    else {
        return TokenStream::new();
    };
    let Some((call, block)) = written
        .call()
        .and_then(|call| Some((call, call.members()?)))
    else {
        return TokenStream::new();
    };
    let support = names::support(&model.workflow.root);
    let [pass, value] = ["pass", "value"].map(names::plain);
    let (lane, members) = (names::lane(index), names::members(index));
    let orders = statement.orders.iter().map(|(other, _)| {
        let lane = names::lane(*other);
        quote!(#support::Over::over(&#lane)?;)
    });
    let orders = quote!(#(#orders)*);
    let lost = lost(model, block);
    let decided = decided(model, block, &members);
    let policy_values = binder.policy_values(call);
    let finished = finish(binder, index, statement, written, call, &policy_values);
    if call.wrapped() == 0 {
        return quote! {
            if let ::core::option::Option::Some(#value) = #pass.now(#index, &mut #lane, || {
                #orders
                #decided
            }) {
                #lost
                #finished
            }
        };
    }
    let arrival = names::arrival(index);
    let lanes = block.members.iter().copied().map(names::lane);
    let own = own_values(binder, statement, call);
    let taken: Vec<usize> = own
        .iter()
        .copied()
        .filter(|value| !is_from_member(model, block, *value))
        .collect();
    let bindings = binder.bindings(&taken);
    let kept = statement.uses.iter().map(|use_| use_.value);
    let kept = kept.filter(|value| !own.contains(value) && !is_from_member(model, block, *value));
    let wait_kept = kept.filter_map(|value| waits(model, value));
    let future = wrap::wrapped_block(binder, index, call);
    quote! {
        if let ::core::option::Option::Some(#value) = (|| { #decided })() {
            #lost
            #arrival.set(#value);
        }
        if let ::core::option::Option::Some(#value) = #pass.step(#index, #lane.as_mut(), || {
            // The clock of a policy starts with the first member.
            if !(false #(|| #support::Over::has_begun(&#lanes))*) {
                return ::core::option::Option::None;
            }
            #(#wait_kept)*
            #orders
            #bindings
            ::core::option::Option::Some(#future)
        }) {
            #members.close();
            #lost
            #finished
        }
    }
}

/// Does a member make the value?
fn is_from_member(model: &Model, block: &Members, value: usize) -> bool {
    block.members.iter().any(|member| {
        let member = model.statements.get(*member);
        member.is_some_and(|member| member.outputs.contains(&value))
    })
}

/// Drops the members that are not needed any more.
fn lost(model: &Model, block: &Members) -> TokenStream {
    let pass = names::plain("pass");
    let lanes = block
        .members
        .iter()
        .filter(|member| run::is_async(model, **member))
        .map(|member| names::lane(*member));
    let spots = block
        .members
        .iter()
        .filter(|member| !run::is_async(model, **member))
        .map(|member| names::lane(*member));
    quote!(#(#pass.lose(#lanes.as_mut());)* #(#spots.lose();)*)
}

/// `Some` with the value of the block once that is decided.
fn decided(model: &Model, block: &Members, members: &Ident) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let value = names::plain("value");
    let decided = match block.need {
        None => quote!(#members.first()?),
        Some(_) => quote!(#members.all()?),
    };
    let errors = block.members.iter().filter_map(|member| {
        let output = model.statements.get(*member)?.outputs.first()?;
        let parcel = names::parcel(*output);
        Some(quote!(#parcel.take()))
    });
    quote! {
        ::core::option::Option::Some(match #decided {
            ::core::option::Option::Some(#value) => ::core::result::Result::Ok(#value),
            ::core::option::Option::None => ::core::result::Result::Err(#support::all_failed((#(#errors,)*))),
        })
    }
}
