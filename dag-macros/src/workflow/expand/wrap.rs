//! Policies that belong to the future of a statement: each wraps what stands before it, as they are read.
//!
//! ```text
//! node(a, b).timeout(1s).retry(2)
//!
//! async move {
//!     match (a, b) { (a, b) =>
//!         retry(ending, 2, at_once(), |_| true, || timeout_result("x", 1s, node(a, again(&b)))).await
//!     }
//! }
//! ```

use super::super::model::Model;
use super::super::syntax::{Call, Form, PolicyKind, Retry, is_unit};
use super::binder::{Binder, Place};
use super::outside::outside;
use super::{block, failure, import_again, nested, told};
use crate::names;
use crate::signature::Signature;
use crate::types::Ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Lit};

/// What a policy gets from what stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Something that cannot have failed.
    Plain,
    /// A `Result<T, E>`.
    Result,
    /// A `Result<T, Failure<E>>`.
    Failure,
}

impl Shape {
    /// Of a type as written; of one that is not, as what is asked of it says.
    fn of_type(ty: Option<&Ty>, asked: bool) -> Self {
        match ty.map(Ty::as_result) {
            Some(Some((_, Some(error)))) if error.last_name() == Some("Failure") => Self::Failure,
            Some(Some(_)) => Self::Result,
            None if asked => Self::Result,
            Some(None) | None => Self::Plain,
        }
    }

    /// What comes out of the first `policies` policies of a statement.
    pub(super) fn of(model: &Model, index: usize, policies: usize) -> Self {
        let statement = model.statements.get(index);
        let Some(Form::Call(call)) = model.written(index).map(|written| &written.form) else {
            return Self::Plain;
        };
        let asks = |kind: &PolicyKind| {
            matches!(
                kind,
                PolicyKind::Question
                    | PolicyKind::Ok
                    | PolicyKind::UnwrapOr(_)
                    | PolicyKind::Retry(_)
                    | PolicyKind::OrElse(_)
            )
        };
        let asked = call.policies.iter().any(|policy| asks(&policy.kind));
        let output = statement
            .and_then(|statement| model.signature(statement))
            .map(|node| node.output.as_ref());
        let mut fallbacks = statement
            .into_iter()
            .flat_map(|statement| &statement.fallbacks);
        let mut shape = Self::of_type(output.flatten(), asked);
        for policy in call.policies.iter().take(policies) {
            let other = match &policy.kind {
                PolicyKind::OrElse(_) => {
                    let node = fallbacks
                        .next()
                        .and_then(|other| model.nodes.get(other.node?));
                    Some(Self::of_type(
                        node.and_then(|node| node.output.as_ref()),
                        false,
                    ))
                }
                _ => None,
            };
            shape = shape.after(&policy.kind, other);
        }
        shape
    }

    /// Behind a policy; `other`: what the node of `.or_else(..)` gives.
    pub(super) fn after(self, kind: &PolicyKind, other: Option<Self>) -> Self {
        match kind {
            PolicyKind::Timeout(_) | PolicyKind::Ensure(_) => Self::Failure,
            PolicyKind::OrElse(_) => other.unwrap_or(Self::Plain),
            PolicyKind::Question | PolicyKind::Ok | PolicyKind::UnwrapOr(_) => Self::Plain,
            _ => self,
        }
    }

    /// The name of the function for it.
    fn function(self, name: &str) -> Ident {
        let suffix = match self {
            Self::Plain => "",
            Self::Result => "_result",
            Self::Failure => "_failure",
        };
        Ident::new(&format!("{name}{suffix}"), Span::call_site())
    }

    /// As [`Self::function`], for those that do not care what the failure is.
    fn soft_function(self, name: &str) -> Ident {
        match self {
            Self::Plain => Self::Plain.function(name),
            Self::Result | Self::Failure => Self::Result.function(name),
        }
    }

    /// `value` ready for `?`: each case of a `Failure` that can occur is converted on its own.
    pub(super) fn converted(
        self,
        model: &Model,
        index: usize,
        call: &Call,
        value: TokenStream,
    ) -> TokenStream {
        let Self::Failure = self else {
            return value;
        };
        let (root, support) = (&model.workflow.root, names::support(&model.workflow.root));
        let failure_type = failure(&model.workflow);
        let error = names::plain("error");
        let from = quote!(::core::convert::From::from(#error));
        let has = |is: fn(&PolicyKind) -> bool| call.policies.iter().any(|policy| is(&policy.kind));
        let late = has(|kind| matches!(kind, PolicyKind::Timeout(_)));
        let rejected = has(|kind| matches!(kind, PolicyKind::Ensure(_)));
        let made = |occurs: bool| {
            if occurs {
                from.clone()
            } else {
                quote!(#support::cannot_occur(#error))
            }
        };
        // Without either policy the node itself gives a `Failure`, of any case.
        let none = !late && !rejected;
        let (timed_out, rejected) = (made(late || none), made(rejected || none));
        let failed = if Self::fails_by_itself(model, index, call) {
            from
        } else {
            quote!(match #error {})
        };
        quote! {
            #value.map_err(|#error| -> #failure_type {
                match #error {
                    #root::Failure::Failed(#error) => #failed,
                    #root::Failure::TimedOut(#error) => #timed_out,
                    #root::Failure::Rejected(#error) => #rejected,
                }
            })
        }
    }

    /// Can a node fail that the statement calls (else only its policies can)?
    fn fails_by_itself(model: &Model, index: usize, call: &Call) -> bool {
        let last = call
            .policies
            .iter()
            .rposition(|policy| matches!(policy.kind, PolicyKind::OrElse(_)));
        match last {
            Some(last) => Self::of(model, index, last + 1) != Self::Plain,
            None => Self::of(model, index, 0) != Self::Plain,
        }
    }

    /// `.ensure(..)` and `.inspect(..)` of a value that is there.
    pub(super) fn looked_at(
        self,
        binder: &Binder<'_>,
        index: usize,
        kind: &PolicyKind,
        value: TokenStream,
        place: &dyn Fn(usize) -> Place,
    ) -> TokenStream {
        let model = binder.model;
        let support = names::support(&model.workflow.root);
        match kind {
            PolicyKind::Ensure(check) => {
                let (function, check) = (self.function("ensure"), binder.expression(check, place));
                let label = model.label(index);
                quote!(#support::#function(#label, #value, #check))
            }
            PolicyKind::Inspect(show) => {
                let function = self.soft_function("inspect");
                let show = binder.expression(show, place);
                quote!(#support::#function(#value, #show))
            }
            _ => value,
        }
    }
}

/// A duration: of a literal with a unit, or of the expression.
pub(super) fn duration(
    binder: &Binder<'_>,
    expression: &Expr,
    place: &dyn Fn(usize) -> Place,
) -> TokenStream {
    if let Expr::Lit(ExprLit {
        lit: Lit::Int(number),
        ..
    }) = expression
        && is_unit(number.suffix())
        && let Ok(count) = number.base10_parse::<u64>()
    {
        let millis = match number.suffix() {
            "ms" => Some(count),
            "s" => count.checked_mul(1000),
            "m" => count.checked_mul(60_000),
            _ => count.checked_mul(3_600_000),
        };
        let millis = millis.unwrap_or(u64::MAX);
        let span = number.span();
        return quote_spanned!(span=> ::core::time::Duration::from_millis(#millis));
    }
    binder.expression(expression, place)
}

/// The future of a block of members, whose policies wrap the arrival of its value.
pub(super) fn wrapped_block(binder: &Binder<'_>, index: usize, call: &Call) -> TokenStream {
    let statement = binder.model.statements.get(index);
    match statement.and_then(|statement| binder.model.signature(statement)) {
        Some(signature) => wrapped(binder, index, call, signature, &TokenStream::new(), &[]),
        None => TokenStream::new(),
    }
}

/// The future of a statement whose policies wrap it.
pub(super) fn wrapped(
    binder: &Binder<'_>,
    index: usize,
    call: &Call,
    signature: &Signature,
    path: &TokenStream,
    arguments: &[TokenStream],
) -> TokenStream {
    let place = |value| binder.place(value);
    let policies = call.policies.iter().take(call.wrapped());
    let repeats = policies.clone().any(|policy| policy.kind.repeats());
    let locals: Vec<Ident> = (0..arguments.len())
        .map(|index| names::plain(&format!("argument_{index}")))
        .collect();
    let support = names::support(&binder.model.workflow.root);
    let given: Vec<TokenStream> = if repeats {
        let taken = signature.parameters.iter().zip(&locals).zip(arguments);
        taken
            .map(|((parameter, local), argument)| {
                if parameter.ty.as_reference().is_some() {
                    return quote!(#local);
                }
                // rustc says at the argument if it cannot be given again, as long as nothing in it is from elsewhere.
                let place = Span::mixed_site().located_at(argument.span());
                let (mut again, mut local) = (names::plain("again"), local.clone());
                again.set_span(place);
                local.set_span(place);
                quote_spanned!(place=> #again(&#local))
            })
            .collect()
    } else {
        arguments.to_vec()
    };
    let [tell, value] = ["tell", "value"].map(names::plain);
    let tells = told::tell(binder.model, index, call);
    let mut future = attempt(binder, index, call, signature, path, &given);
    let mut shape = Shape::of(binder.model, index, 0);
    let statement = binder.model.statements.get(index);
    let mut fallbacks = statement
        .into_iter()
        .flat_map(|statement| &statement.fallbacks);
    for policy in policies {
        let span = policy.span;
        let mut other = None;
        future = match &policy.kind {
            PolicyKind::Timeout(limit) => {
                let function = shape.function("timeout");
                let limit = duration(binder, limit, &place);
                let label = binder.model.label(index);
                quote_spanned!(span=> #support::#function(#tell.clone(), #label, #limit, #future))
            }
            PolicyKind::Retry(retry) => again(binder, index, retry, &future, &place),
            PolicyKind::Hedge(delay) => {
                let (function, ending) = (shape.soft_function("hedge"), names::ending(index));
                let delay = duration(binder, delay, &place);
                quote_spanned!(span=> #support::#function(#tell.clone(), #ending, #delay, |#tell| #future))
            }
            PolicyKind::OrElse(call) => {
                let fallback = fallbacks.next();
                let node = fallback.and_then(|fallback| binder.model.nodes.get(fallback.node?));
                let (Some(fallback), Some(node)) = (fallback, node) else {
                    return TokenStream::new();
                };
                let shape = Shape::of_type(node.output.as_ref(), false);
                other = Some(shape);
                let function = shape.soft_function("or_else");
                let arguments = binder.arguments(&fallback.arguments, call, &place);
                let second = attempt(binder, index, call, node, &call.function(), &arguments);
                let ending = names::ending(index);
                quote_spanned!(span=> #support::#function(#future, || async { #support::unless(#ending).await; (#second).await }))
            }
            PolicyKind::Permit(limiter, cost) => {
                let limiter = binder.expression(limiter, &place);
                let cost = cost
                    .as_ref()
                    .map_or_else(|| quote!(1), |cost| binder.expression(cost, &place));
                quote_spanned!(span=> #support::permit(#limiter, #cost, #future))
            }
            PolicyKind::Ok => quote_spanned!(span=> #support::then(#future, |#value| #value.ok())),
            PolicyKind::UnwrapOr(default) => {
                let default = binder.expression(default, &place);
                quote_spanned!(span=> #support::then(#future, |#value| #value.unwrap_or(#default)))
            }
            kind @ (PolicyKind::Ensure(_) | PolicyKind::Inspect(_)) => {
                let looked_at = shape.looked_at(binder, index, kind, quote!(#value), &place);
                quote!(#support::then(#future, |#value| #looked_at))
            }
            _ => future,
        };
        shape = shape.after(&policy.kind, other);
    }
    if repeats {
        let locals = &locals;
        let import = import_again(&support);
        quote!({ #tells async move { #import match (#(#arguments,)*) { (#(#locals,)*) => (#future).await } } })
    } else {
        quote!({ #tells async move { (#future).await } })
    }
}

/// One run of the node, as a future. One that writes is counted, so that a failing run knows what to finish.
fn attempt(
    binder: &Binder<'_>,
    index: usize,
    call: &Call,
    signature: &Signature,
    path: &TokenStream,
    arguments: &[TokenStream],
) -> TokenStream {
    if let Some(future) = block::future(binder, index, call) {
        return future;
    }
    let support = names::support(&binder.model.workflow.root);
    let (path, arguments) = &nested::called(binder, index, call, signature, path, arguments);
    let called = quote_spanned!(call.span=> #path(#(#arguments),*));
    let effects = &signature.effects;
    let future =
        if let Some(runs) = outside(binder.model, true, call, effects, path, arguments, "given") {
            // It begins when it is polled, like any other.
            quote!(async { #runs.await })
        } else if signature.is_async {
            called
        } else {
            quote!(async { #called })
        };
    if effects.may().dropped {
        return future;
    }
    if signature.inside.is_some() {
        return nested::attempt(index, signature, future);
    }
    let ending = names::ending(index);
    quote!(#support::attempt(#ending, #future))
}

fn again(
    binder: &Binder<'_>,
    index: usize,
    retry: &Retry,
    future: &TokenStream,
    place: &dyn Fn(usize) -> Place,
) -> TokenStream {
    let (support, ending) = (
        names::support(&binder.model.workflow.root),
        names::ending(index),
    );
    let times = binder.expression(&retry.times, place);
    let backoff = match &retry.backoff {
        None => quote!(#support::at_once()),
        Some(closure @ Expr::Closure(_)) => {
            let closure = binder.expression(closure, place);
            closure.into_token_stream()
        }
        Some(first) => {
            let first = duration(binder, first, place);
            quote!(#support::growing(#first))
        }
    };
    let when = retry.when.as_ref().map_or_else(
        || quote!(|_| true),
        |when| binder.expression(when, place).into_token_stream(),
    );
    let (tell, text) = (names::plain("tell"), told::text(&support));
    quote!(#support::retry(#tell.clone(), #ending, #times, |#tell| #future, #when, #backoff, #text))
}
