//! Blocks: the runs of a `for`'s items, and the decision of `select_ok!` and `quorum!`.
//!
//! ```text
//! for x in xs.concurrent(8) { let y = f(x)?; g(&y) }
//!
//! each(block, inside.width(8), xs, move |item, x| async move {
//!     let mut run = Run::new(Within::new(block, &inside));     // as in `run`, and told to end with its block
//!     ..
//!     poll_fn(move |cx| { .. pass.end_inside(item, failures, |_| output.take()) }).await
//! })
//! ```
//!
//! Members are statements of the body around them: each step gives its `Result` to `Members`, and stops when that is
//! decided.

use super::super::model::{Model, Statement};
use super::super::syntax::{Arms, Call, Decide, Each, Form, Members};
use super::binder::Binder;
use super::statement::{finish, of_type, own_values, waits};
use super::{ahead, emit, failure, rounds, run, told, wrap};
use crate::names;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Expr;
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
        let (failures, ending) = (names::failures(index), names::ending(index));
        let cells = rounds::cells(model, index);
        match (call.body(), call.members()) {
            (Some(_), _) => quote! {
                #cells
                let #failures = &#support::Failures::<#failure>::new();
                let #ending = &#support::Ending::new();
            },
            _ if call.block.is_some() && call.wrapped() > 0 => {
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
    let reached = rounds::reached(model);
    let standing = statements.iter().filter_map(|index| {
        let written = model.written(*index)?;
        if let Form::Decide(_) = &written.form {
            let decision = names::decision(*index);
            return Some(quote! {
                let mut #decision: ::core::option::Option<::core::primitive::usize> =
                    ::core::option::Option::None;
            });
        }
        if written.call()?.arms().is_some() {
            let given = names::given(*index);
            return Some(quote!(let mut #given = #support::Parcel::new();));
        }
        let block = written.call()?.members()?;
        let (members, need, count) = (names::members(*index), block.need(), block.members.len());
        Some(quote!(let mut #members = #support::Members::<_, #count>::new(#need);))
    });
    quote!(#reached #(#standing)*)
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
    if let Some(rounds) = call.rounds() {
        return Some(rounds::rounds(binder, index, rounds));
    }
    call.block.as_ref()?;
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
    let (block, failures) = (names::ending(index), names::failures(index));
    let place = |value| binder.place(value);
    let list = binder.expression(&each.list, &place);
    // What is no list is shown where it stands.
    let at = Span::mixed_site().located_at(each.list.span());
    let list = quote_spanned!(at=> ::core::iter::IntoIterator::into_iter(#list));
    let limit = binder.expression(&each.limit, &place);
    let limit = of_type(&quote!(::core::primitive::usize), &limit);
    let pattern = &each.pattern;
    let run = run::inner(body);
    let shared = emit::shared(body);
    let body = quote! {
        move |#item, #pattern| {
            let (#around, #failed) = (#block, #failures);
            #shared
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
    quote!({ #shared async move { #each.await } })
}

/// Which arm runs, and what its pattern binds.
pub(super) fn decide(
    binder: &Binder<'_>,
    index: usize,
    statement: &Statement,
    decide: &Decide,
) -> TokenStream {
    let model = binder.model;
    let [pass, value] = ["pass", "value"].map(names::plain);
    let (lane, decision) = (names::lane(index), names::decision(index));
    let (node, check) = (told::node(model, index), ahead::check(model, index));
    let uses: Vec<usize> = statement.uses.iter().map(|use_| use_.value).collect();
    let bindings = binder.bindings(&uses);
    let place = |value| binder.place(value);
    let bodies = decide.names.iter().map(|(arm, _)| {
        let number = model.workflow.arms.get(*arm).map_or(0, |arm| arm.number);
        let bound = statement.outputs.iter().filter(|value| {
            let value = model.values.get(**value);
            value.is_some_and(|value| value.arm == Some(*arm))
        });
        let puts = bound.filter_map(|value| {
            let name = binder.name(*value);
            binder.put(*value, &quote!(#name))
        });
        quote!({ #decision = ::core::option::Option::Some(#number); #(#puts)* })
    });
    let mut bodies = bodies.collect::<Vec<_>>().into_iter();
    let mut expression = binder.replaced(&decide.expression, &place);
    match &mut expression {
        Expr::Match(block) => {
            for (arm, body) in block.arms.iter_mut().zip(bodies) {
                *arm.body = Expr::Verbatim(body);
            }
        }
        Expr::If(block) => {
            let then = bodies.next();
            block.then_branch = syn::parse_quote!({ #then });
            let other = bodies
                .next()
                .unwrap_or_else(|| quote!({ #decision = ::core::option::Option::Some(1); }));
            block.else_branch = Some((syn::parse_quote!(else), Box::new(Expr::Verbatim(other))));
        }
        _ => {}
    }
    let (begin, begins) = (told::begin(), told::begins());
    if statement.findings.questions.is_empty() {
        return quote! {
            if #pass.now(#node, &mut #lane, |#begin| {
                #bindings
                #begins
                ::core::option::Option::Some(#expression)
            }).is_some() {
                #pass.decided(#node, #decision);
            }
        };
    }
    let failure = failure(&model.workflow);
    quote! {
        if let ::core::option::Option::Some(#value) = #pass.now(#node, &mut #lane, |#begin| {
            #bindings
            #begins
            ::core::option::Option::Some((|| -> ::core::result::Result<(), #failure> {
                ::core::result::Result::Ok(#expression)
            })())
        }) {
            let _ = #check(#node, #value);
            #pass.decided(#node, #decision);
        }
    }
}

/// What is done for a statement of an arm only if that arm runs.
pub(super) fn guarded(model: &Model, index: usize, tokens: TokenStream) -> TokenStream {
    let tokens = match ahead::guarded(model, index, &tokens) {
        Some(tokens) => tokens,
        // It asks by itself: it is lost in any case.
        None if model.ahead.is_twin(index) => tokens,
        None => in_arm(model, index, tokens),
    };
    // Behind a `break`: once it is certain that the loop is not left there.
    let Some(left) = rounds::has_left(model, index) else {
        return tokens;
    };
    let exits = rounds::exits_before(model, index);
    let arm = model.written(index).and_then(|written| written.arm);
    let exits = exits.into_iter().map(|block| passed(model, block, arm));
    quote!(if !(#left) #(&& #exits.is_some())* { #tokens })
}

/// What is done only if the arm of the statement runs.
pub(super) fn in_arm(model: &Model, index: usize, tokens: TokenStream) -> TokenStream {
    let arm = model.written(index).and_then(|written| written.arm);
    let Some(arm) = arm.and_then(|arm| model.workflow.arms.get(arm)) else {
        return tokens;
    };
    let number = arm.number;
    let decision = ahead::decision(model, arm.decision, index);
    quote!(if #decision == ::core::option::Option::Some(#number) { #tokens })
}

/// `Some` once statement `index` is over, or will not run; `within`: that arm runs.
pub(super) fn passed(model: &Model, index: usize, within: Option<usize>) -> TokenStream {
    let arm = model.written(index).and_then(|written| written.arm);
    let known: Vec<usize> = model.arms_around(within).collect();
    let unknown = model
        .arms_around(arm)
        .take_while(|arm| !known.contains(arm));
    let unknown = unknown.filter_map(|arm| model.workflow.arms.get(arm));
    let passed = unknown.fold(ahead::over(model, index), |inner, arm| {
        let number = arm.number;
        let decision = ahead::decision(model, arm.decision, model.number(index));
        quote! {
            match #decision {
                ::core::option::Option::Some(#number) => #inner,
                ::core::option::Option::Some(_) => ::core::option::Option::Some(()),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    });
    match rounds::has_left(model, index) {
        Some(left) => quote!(if #left { ::core::option::Option::Some(()) } else { #passed }),
        None => passed,
    }
}

/// `.after(..)`: gives up with `None` until the statement is over, of a block all in it.
pub(super) fn wait_for(model: &Model, index: usize, within: Option<usize>) -> TokenStream {
    let inside = model
        .written(index)
        .and_then(|written| written.call()?.arms());
    let inside = inside.into_iter().flat_map(|block| in_arms(model, block));
    let all = inside
        .chain([index])
        .map(|index| passed(model, index, within));
    quote!(#(#all?;)*)
}

/// The statements in the arms of a block, those of decisions among them included.
fn in_arms(model: &Model, block: &Arms) -> Vec<usize> {
    let inside = |index: &usize| {
        let arm = model.written(*index).and_then(|written| written.arm);
        model.arms_around(arm).any(|arm| block.arms.contains(&arm))
    };
    (0..model.statements.len()).filter(inside).collect()
}

/// Gives the value of an arm to its block.
pub(super) fn give(
    model: &Model,
    block: usize,
    arm: Option<usize>,
    value: &TokenStream,
) -> TokenStream {
    let given = names::given(block);
    if is_wrapped(model, block, arm) {
        quote!(#given.set(::core::option::Option::Some(#value));)
    } else {
        quote!(#given.set(#value);)
    }
}

/// Is the value of this arm one of an `Option`, because no other may run?
fn is_wrapped(model: &Model, block: usize, arm: Option<usize>) -> bool {
    let arms = model
        .written(block)
        .and_then(|written| written.call()?.arms());
    arms.is_some_and(|arms| {
        let last = arms.arms.last().copied();
        arms.optional && !(arms.through && arm == last)
    })
}

/// The statements inside of a block that stand in the body around it: members, or what stands in arms.
pub(super) fn inside(model: &Model, call: &Call) -> Option<Vec<usize>> {
    match (call.members(), call.arms()) {
        (Some(block), _) => Some(block.members.clone()),
        (_, Some(block)) => Some(in_arms(model, block)),
        _ => None,
    }
}

/// The step of a block, behind those of its members or arms.
pub(super) fn members(binder: &Binder<'_>, index: usize) -> TokenStream {
    let model = binder.model;
    let (Some(statement), Some(written)) = (model.statements.get(index), model.written(index))
    else {
        return TokenStream::new();
    };
    let Some(call) = written.call() else {
        return TokenStream::new();
    };
    let Some(inside) = inside(model, call) else {
        return TokenStream::new();
    };
    let [pass, value] = ["pass", "value"].map(names::plain);
    let (lane, node) = (names::lane(index), told::node(model, index));
    let orders = statement
        .orders
        .iter()
        .filter(|(other, _)| !binder.is_over(*other))
        .map(|(other, _)| wait_for(model, *other, written.arm));
    let orders = quote!(#(#orders)*);
    let (decided, begun, close) = match (call.members(), call.arms()) {
        (Some(block), _) => (
            decided(model, block, &names::members(index)),
            begun(model, block),
            {
                let members = names::members(index);
                quote!(#members.close();)
            },
        ),
        (_, Some(block)) => {
            let decision = ahead::decision(model, block.decision, index);
            let twin = model.ahead.twin(block.decision);
            let decisions = [block.decision].into_iter().chain(twin);
            let decisions = decisions.map(names::decision);
            (
                given(model, index, block),
                quote!(#decision.is_some()),
                // No arm: nothing starts any more.
                quote!(#(#decisions = ::core::option::Option::Some(::core::primitive::usize::MAX);)*),
            )
        }
        _ => return TokenStream::new(),
    };
    let lost = lost(model, &inside);
    let policy_values = binder.policy_values(call);
    let finished = finish(binder, index, statement, written, call, &policy_values);
    let (opening, begins) = (told::begin(), told::begins());
    if call.wrapped() == 0 {
        // Of arms one has run, and it may have more to do.
        let lost = call.members().map(|_| lost);
        return quote! {
            if let ::core::option::Option::Some(#value) = #pass.now(#node, &mut #lane, |#opening| {
                #orders
                let #value = { #decided }?;
                #begins
                ::core::option::Option::Some(#value)
            }) {
                #lost
                #finished
            }
        };
    }
    let arrival = names::arrival(index);
    let own = own_values(binder, statement, call);
    let from_inside = |value: &usize| {
        let mut inside = inside
            .iter()
            .filter_map(|inside| model.statements.get(*inside));
        inside.any(|inside| inside.outputs.contains(value))
    };
    let taken: Vec<usize> = own
        .iter()
        .copied()
        .filter(|value| !from_inside(value))
        .collect();
    let bindings = binder.bindings(&taken);
    let kept = statement.uses.iter().map(|use_| use_.value);
    let kept = kept.filter(|value| !own.contains(value) && !from_inside(value));
    let wait_kept = kept.filter_map(|value| waits(binder, value));
    let future = wrap::wrapped_block(binder, index, call);
    let lost_at_once = call.members().map(|_| lost.clone());
    quote! {
        if let ::core::option::Option::Some(#value) = (|| { #decided })() {
            #lost_at_once
            #arrival.set(#value);
        }
        if let ::core::option::Option::Some(#value) = #pass.step(#node, #lane.as_mut(), |#opening| {
            // The clock of a policy starts with the first in it.
            if !(#begun) {
                return ::core::option::Option::None;
            }
            #(#wait_kept)*
            #orders
            #bindings
            #begins
            ::core::option::Option::Some(#future)
        }) {
            #finished
        }
        // A policy has cut it: nothing in it is needed any more.
        if #arrival.is_left() {
            #close
            #lost
        }
    }
}

/// Has a member begun?
fn begun(model: &Model, block: &Members) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let lanes = block.members.iter().copied().map(names::lane);
    quote!(false #(|| #support::Over::has_begun(&#lanes))*)
}

/// `Some` with the value of the arm that ran, once it has one.
fn given(model: &Model, index: usize, block: &Arms) -> TokenStream {
    let given = names::given(index);
    let decision = ahead::decision(model, block.decision, index);
    let some = quote!(::core::option::Option::Some);
    let unit = if block.optional {
        quote!(#some(()))
    } else {
        quote!(())
    };
    // An arm without a value is done when all in it is over.
    let plain = block
        .arms
        .iter()
        .zip(&block.values)
        // One that leaves the loop has none, and needs none.
        .filter(|(arm, value)| value.is_none() && (block.optional || !block.leave.contains(*arm)));
    let plain = plain.map(|(arm, _)| {
        let number = model.workflow.arms.get(*arm).map_or(0, |arm| arm.number);
        let inside = (0..model.statements.len()).filter(|index| {
            let own = model.written(*index).and_then(|written| written.arm);
            model.arms_around(own).any(|own| own == *arm)
        });
        let inside = inside.map(|index| passed(model, index, Some(*arm)));
        quote!(#some(#number) => { #(#inside?;)* #given.set(#unit); })
    });
    let missing = (block.optional && !block.through)
        .then(|| quote!(#some(1) => #given.set(::core::option::Option::None),));
    quote! {
        match #decision {
            #(#plain)*
            #missing
            _ => {}
        }
        #given.take()
    }
}

/// Drops what is not needed any more.
fn lost(model: &Model, inside: &[usize]) -> TokenStream {
    let lost = inside.iter().map(|index| lose(model, *index));
    quote!(#(#lost)*)
}

/// The statement is not needed any more.
pub(super) fn lose(model: &Model, index: usize) -> TokenStream {
    let (pass, lane) = (names::plain("pass"), names::lane(index));
    if run::is_async(model, index) {
        let node = told::node(model, index);
        quote!(#pass.lose(#node, #lane.as_mut());)
    } else {
        quote!(#lane.lose();)
    }
}

/// `Some` with the value of the block once that is decided.
fn decided(model: &Model, block: &Members, members: &Ident) -> TokenStream {
    let support = names::support(&model.workflow.root);
    let value = names::plain("value");
    let decided = if block.need.is_none() {
        quote!(#members.first()?)
    } else {
        quote!(#members.all()?)
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
