//! What the tokens of a statement are made of: values under their names, expressions, arguments, what
//! follows a call.

use super::super::expression::{self, Occurrence};
use super::super::model::{Argument, At, Model, Origin, Statement, Storage, policy_expressions};
use super::super::syntax::{self, Call, PolicyKind};
use super::errors;
use super::run::copy_trait;
use super::statement::{made, questioned};
use super::{ahead, rounds, wrap};
use crate::names;
use crate::types::Pass;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use std::collections::BTreeSet;
use syn::Expr;

/// What the tokens of a statement depend on besides the statement itself.
pub(super) struct Binder<'a> {
    pub(super) model: &'a Model,
    /// Values that are moved and used otherwise, and where rustc is asked whether they are `Copy`.
    pub(super) contested: &'a [(usize, Span)],
    /// The values in slots with a single end.
    pub(super) owned: &'a BTreeSet<usize>,
    /// The statements of the stages before.
    pub(super) earlier: Vec<usize>,
    /// Those of the passes that end with the statement that is written.
    pub(super) ended: Vec<usize>,
    /// The statement that is written.
    pub(super) at: usize,
    /// What it takes although others were lent it: it comes last, behind the passes.
    pub(super) taken: Vec<usize>,
}

/// Where a value is found by the statement that is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The name stands for the value itself.
    Value,
    /// The name stands for a reference to it.
    Borrow,
}

impl<'a> Binder<'a> {
    /// For statement `at`.
    pub(super) fn of(&self, at: usize) -> Self {
        Self {
            model: self.model,
            contested: self.contested,
            owned: self.owned,
            earlier: self.earlier.clone(),
            ended: Vec::new(),
            at,
            taken: Vec::new(),
        }
    }

    /// For a stage behind these statements.
    pub(super) fn behind(&self, earlier: Vec<usize>) -> Self {
        Self {
            earlier,
            ..self.of(usize::MAX)
        }
    }

    /// For statement `at`, with which the passes over these stages end.
    pub(super) fn ending(&self, at: usize, stages: &[Vec<usize>]) -> Self {
        Self {
            ended: stages.concat(),
            ..self.of(at)
        }
    }

    /// Is this statement over whenever the one that is written is visited?
    pub(super) fn is_over(&self, statement: usize) -> bool {
        self.earlier.contains(&statement) || self.ended.contains(&statement)
    }

    /// For statement `at`, which comes last and takes these values.
    pub(super) fn last(&self, at: usize, taken: Vec<usize>) -> Self {
        Self {
            taken,
            ..self.of(at)
        }
    }

    /// What names mean there.
    pub(super) fn names(&self) -> At<'a> {
        self.model.at(self.at)
    }

    pub(super) fn place(&self, value: usize) -> Place {
        match self.model.storage(value) {
            Storage::Lent if self.taken.contains(&value) => Place::Value,
            Storage::Lent => Place::Borrow,
            Storage::Reference | Storage::Parcel | Storage::Copied | Storage::Unused => {
                Place::Value
            }
        }
    }

    /// What sets a value that is lent.
    pub(super) fn writer(&self, value: usize) -> Ident {
        if self.owned.contains(&value) {
            names::reader(value)
        } else {
            names::writer(value)
        }
    }

    /// Puts `output` where the uses of this value find it, if there are any.
    pub(super) fn put(&self, value: usize, output: &TokenStream) -> Option<TokenStream> {
        let (writer, parcel) = (self.writer(value), names::parcel(value));
        match self.model.storage(value) {
            Storage::Lent => Some(quote!(#writer.set(#output);)),
            Storage::Parcel => Some(quote!(#parcel.set(#output);)),
            Storage::Copied => Some(quote!(#parcel.value = #output;)),
            Storage::Reference | Storage::Unused => None,
        }
    }

    /// The local name of a value.
    pub(super) fn name(&self, value: usize) -> Ident {
        match self
            .model
            .values
            .get(value)
            .and_then(|value| value.name.clone())
        {
            Some(name) => name,
            None => names::plain(&format!("value_{value}")),
        }
    }

    /// `let name = ..;` for each of these values; gives up with `None` while one is missing. Values
    /// are taken last, so that a statement takes all or none.
    pub(super) fn bindings(&self, values: &[usize]) -> TokenStream {
        let (mut lent, mut ready, mut taken) =
            (TokenStream::new(), TokenStream::new(), TokenStream::new());
        let mut seen = Vec::new();
        for &value in values {
            if seen.contains(&value) {
                continue;
            }
            seen.push(value);
            let Some(origin) = self.model.values.get(value).map(|value| value.origin) else {
                continue;
            };
            let name = self.name(value);
            match (self.model.storage(value), origin) {
                (Storage::Lent, Origin::Statement(_) | Origin::Outside { named: false }) => {
                    let reader = names::reader(value);
                    lent.extend(quote!(let #name = #reader.get()?;));
                }
                (Storage::Copied, Origin::Statement(from)) if self.earlier.contains(&from) => {
                    let made = names::between(value);
                    lent.extend(quote!(let #name = #made;));
                }
                (Storage::Copied, Origin::Statement(from)) => {
                    let parcel = names::parcel(value);
                    let over = (!self.is_over(from)).then(|| made(self.model, from));
                    lent.extend(quote!(#over let #name = #parcel.value;));
                }
                (Storage::Parcel, _)
                    if let Some((guess, truth, verdict)) =
                        ahead::parcels(self.model, self.at, value) =>
                {
                    ready.extend(quote!(#verdict.choose(|| #guess.ready(), || #truth.ready())?;));
                    taken.extend(
                        quote!(let #name = #verdict.choose(|| #guess.take(), || #truth.take())?;),
                    );
                }
                (Storage::Parcel, _) => {
                    let parcel = names::parcel(value);
                    ready.extend(quote!(#parcel.ready()?;));
                    taken.extend(quote!(let #name = #parcel.take()?;));
                }
                _ => {}
            }
        }
        quote!(#lent #ready #taken)
    }

    /// The expression with every name of a lent value replaced by the value behind it.
    pub(super) fn expression(
        &self,
        expression: &Expr,
        place: &dyn Fn(usize) -> Place,
    ) -> TokenStream {
        self.replaced(expression, place).into_token_stream()
    }

    /// The same, not yet tokens.
    pub(super) fn replaced(&self, expression: &Expr, place: &dyn Fn(usize) -> Place) -> Expr {
        let mut expression = expression.clone();
        expression::walk(
            &mut expression,
            true,
            &self.names(),
            &mut |occurrence, name| {
                if place(occurrence.value) == Place::Value {
                    return None;
                }
                Some(Expr::Verbatim(self.read(occurrence, name)))
            },
        );
        expression
    }

    /// The value behind a borrowed name; the user's token keeps its span, what is added around it is
    /// known to lints as generated.
    pub(super) fn read(&self, occurrence: &Occurrence, name: &Ident) -> TokenStream {
        let added = Span::mixed_site().located_at(name.span());
        if occurrence.takes {
            if let Some(check) = self.copied(occurrence.value, occurrence.span, name) {
                return check;
            }
            if self.model.is_arc(occurrence.value) {
                return quote_spanned!(added=> ::core::clone::Clone::clone(#name));
            }
            if let Some(copy) = self.again(occurrence.value, name, added) {
                return copy;
            }
        }
        quote_spanned!(added=> (*#name))
    }

    /// Does some `.after(..)` name the statement?
    pub(super) fn is_awaited(&self, statement: &Statement) -> bool {
        let mut orders = self.model.statements.iter().flat_map(|other| &other.orders);
        orders.any(|(awaited, _)| {
            self.model
                .statements
                .get(*awaited)
                .is_some_and(|awaited| std::ptr::eq(awaited, statement))
        })
    }

    pub(super) fn copied(&self, value: usize, span: Span, name: &Ident) -> Option<TokenStream> {
        let same = |other: Span| format!("{other:?}") == format!("{span:?}");
        let asked = self
            .contested
            .iter()
            .any(|(contested, at)| *contested == value && same(*at));
        let copy = copy_trait(value, span);
        let added = Span::mixed_site().located_at(span);
        let support = names::at(names::support(&self.model.workflow.root), span);
        asked.then(|| quote_spanned!(added=> { #copy::check(#support::Shared(#name)); *#name }))
    }

    /// Does another end of the round take the value, behind this one, which is no `break`?
    pub(super) fn is_taken_later(&self, value: usize) -> bool {
        let ends = rounds::ends(self.model);
        let takes = |index: usize| {
            let statement = self.model.statements.get(index);
            let mut uses = statement.into_iter().flat_map(|statement| &statement.uses);
            uses.any(|use_| use_.value == value && use_.takes && !use_.clones)
        };
        let goes_on =
            |(index, end): &(usize, &syntax::End)| *index == self.at && end.state.is_some();
        let mut later = ends.iter().filter(|(index, _)| *index > self.at);
        ends.iter().any(goes_on) && later.any(|(index, _)| takes(*index))
    }

    /// What is taken from outside of a block is copied for each run of its body.
    fn again(&self, value: usize, name: &Ident, place: Span) -> Option<TokenStream> {
        let origin = self.model.values.get(value)?.origin;
        let mut again = names::plain("again");
        again.set_span(Span::mixed_site().located_at(place));
        let mut name = name.clone();
        name.set_span(name.span().located_at(place));
        let copied = matches!(origin, Origin::Outside { .. })
            || self.is_taken_later(value)
            || self.model.ahead.copies(self.at, value);
        copied.then(|| quote_spanned!(place=> #again(#name)))
    }

    /// What `..` passes for one value.
    pub(super) fn passed(
        &self,
        value: usize,
        pass: Pass,
        span: Span,
        place: &dyn Fn(usize) -> Place,
    ) -> TokenStream {
        let mut name = self.name(value);
        name.set_span(name.span().located_at(span));
        match (pass, place(value)) {
            (Pass::Move, Place::Value) | (Pass::Lend, Place::Borrow) => quote!(#name),
            (Pass::Move, Place::Borrow) => self
                .copied(value, span, &name)
                .or_else(|| self.again(value, &name, span))
                .unwrap_or_else(|| quote_spanned!(span=> *#name)),
            (Pass::Lend, Place::Value) => quote_spanned!(span=> &#name),
            (Pass::CloneArc, Place::Value) => {
                quote_spanned!(span=> ::core::clone::Clone::clone(&#name))
            }
            (Pass::CloneArc, Place::Borrow) => {
                quote_spanned!(span=> ::core::clone::Clone::clone(#name))
            }
            (Pass::Deref, Place::Borrow) => quote_spanned!(span=> &**#name),
            (Pass::Deref, Place::Value) if self.model.storage(value) == Storage::Reference => {
                quote_spanned!(span=> &**#name)
            }
            (Pass::Deref, Place::Value) => quote_spanned!(span=> &*#name),
            (Pass::AsRef, _) => quote_spanned!(span=> #name.as_ref()),
            (Pass::AsDeref, _) => quote_spanned!(span=> #name.as_deref()),
        }
    }

    pub(super) fn arguments(
        &self,
        arguments: &[Argument],
        call: &Call,
        place: &dyn Fn(usize) -> Place,
    ) -> Vec<TokenStream> {
        let argument = |argument: &Argument| match argument {
            Argument::Given(index) => match call.arguments.get(*index) {
                Some(syntax::Argument::Given(expression)) => self.expression(expression, place),
                _ => TokenStream::new(),
            },
            Argument::Filled {
                sources,
                fan_in,
                dots,
            } => {
                let span = &dots.spans[0];
                let values: Vec<TokenStream> = sources
                    .iter()
                    .map(|(value, pass)| self.passed(*value, *pass, *span, place))
                    .collect();
                if *fan_in {
                    quote_spanned!(*span=> [#(#values),*])
                } else {
                    quote!(#(#values)*)
                }
            }
            Argument::Hole => TokenStream::new(),
        };
        arguments.iter().map(argument).collect()
    }

    /// The names that the policies of a call use; they are bound again when its output is there.
    pub(super) fn policy_values(&self, call: &Call) -> Vec<usize> {
        policy_expressions(call)
            .flat_map(|expression| expression::find(expression, true, &self.names()).occurrences)
            .map(|occurrence| occurrence.value)
            .collect()
    }

    /// `value` with what follows the call: `?`, `.ok()`, `.unwrap_or(..)`.
    pub(super) fn policies(
        &self,
        index: usize,
        written: &syntax::Statement,
        call: &Call,
        value: TokenStream,
        place: &dyn Fn(usize) -> Place,
    ) -> TokenStream {
        let mut chain = value;
        let mut shape = wrap::Shape::of(self.model, index, call.wrapped());
        for policy in call.policies.iter().skip(call.wrapped()) {
            let span = policy.span;
            chain = match &policy.kind {
                PolicyKind::Question => {
                    questioned(self.named(index, written, call, shape, chain), span)
                }
                PolicyKind::Ok => quote_spanned!(span=> #chain.ok()),
                PolicyKind::UnwrapOr(default) => {
                    let default = self.expression(default, place);
                    quote_spanned!(span=> #chain.unwrap_or(#default))
                }
                kind => shape.looked_at(self, index, kind, chain, place),
            };
            shape = shape.after(&policy.kind, None);
        }
        chain
    }

    /// The output of the workflow as its failure wants it, if it is a call.
    pub(super) fn converted(
        &self,
        index: usize,
        written: &syntax::Statement,
        call: &Call,
        value: TokenStream,
    ) -> TokenStream {
        let shape = wrap::Shape::of(self.model, index, call.policies.len());
        questioned(
            self.named(index, written, call, shape, value),
            written.span(),
        )
    }

    fn named(
        &self,
        index: usize,
        written: &syntax::Statement,
        call: &Call,
        shape: wrap::Shape,
        value: TokenStream,
    ) -> TokenStream {
        if self.model.workflow.errors.is_some() {
            self.name_error(written, value)
        } else {
            shape.converted(self.model, index, call, value)
        }
    }

    /// With `#[errors(X)]` a failure becomes the variant of its statement, else it is left to `From`.
    pub(super) fn name_error(
        &self,
        written: &syntax::Statement,
        value: TokenStream,
    ) -> TokenStream {
        match (&self.model.workflow.errors, errors::variant(written)) {
            (Some(errors), Some(variant)) => {
                let name = &errors.name;
                quote!(#value.map_err(#name::#variant))
            }
            _ => value,
        }
    }

    pub(super) fn has_questions<'e>(
        &self,
        mut expressions: impl Iterator<Item = &'e Expr>,
    ) -> bool {
        expressions.any(|expression| {
            !expression::find(expression, true, &self.names())
                .questions
                .is_empty()
        })
    }
}
