//! `GRAPH`: the model as a constant of `dag-graph`.

use super::super::model::{Argument, Model, Origin};
use super::super::syntax::{self, Call, Form, PolicyKind};
use super::output;
use crate::signature::Effects;
use crate::text::pretty;
use crate::types::{Pass, Ty};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;
use syn::Type;

pub(crate) fn graph(model: &Model) -> TokenStream {
    let root = &model.workflow.root;
    let name = model.workflow.signature.ident.to_string();
    let output = match syn::parse2::<Type>(output(&model.workflow)) {
        Ok(ty) => Ty::new(&ty).to_string(),
        Err(_) => String::new(),
    };
    let inputs = model.workflow.inputs.iter().map(|input| {
        let (name, ty) = (
            input.name.to_string(),
            option(Some(Ty::new(&input.ty).to_string())),
        );
        quote! {
            #root::graph::Node {
                name: #name,
                kind: #root::graph::NodeKind::Input,
                ty: #ty,
                doc: "",
                effects: #root::graph::Effects::PURE,
                arguments: &[],
                policies: &[],
                tail: false,
                fallible: false,
                early: false,
                races: &[],
            }
        }
    });
    let statements = (0..model.statements.len()).filter_map(|index| node(model, index));
    let undone = model.undone();
    let undos = undone.iter().filter_map(|index| undo(model, *index));
    let edges = edges(model);
    quote! {
        #root::Graph {
            name: #name,
            output: #output,
            nodes: &[#(#inputs,)* #(#statements,)* #(#undos,)*],
            edges: &[#(#edges,)*],
        }
    }
}

fn node(model: &Model, index: usize) -> Option<TokenStream> {
    let root = &model.workflow.root;
    let (statement, written) = (model.statements.get(index)?, model.written(index)?);
    let ty = option(statement.ty.as_ref().map(ToString::to_string));
    let tail = written.tail;
    let fallible = model.can_fail(index);
    let early = written.call().is_some_and(|call| call.early().is_some());
    let inputs = model.workflow.inputs.len();
    let races = statement.races.iter().map(|(other, _)| inputs + other);
    let name = match &written.form {
        Form::Call(call)
            if matches!(
                written.binding,
                syntax::Binding::Unnamed | syntax::Binding::Discard
            ) =>
        {
            call.name().map(ToString::to_string).unwrap_or_default()
        }
        _ if tail => "output".to_owned(),
        _ => statement.label.clone(),
    };
    let (kind, doc, effects, arguments, policies) = match &written.form {
        Form::Glue(expression) => {
            let text = pretty(expression);
            let kind = quote!(#root::graph::NodeKind::Glue(#text));
            (
                kind,
                String::new(),
                quote!(#root::graph::Effects::PURE),
                Vec::new(),
                Vec::new(),
            )
        }
        Form::Call(call) => {
            let path = pretty(&call.macro_path());
            let kind = quote!(#root::graph::NodeKind::Call(#path));
            let signature = model.signature(statement);
            let effects = effects(root, &statement.effects);
            let doc = signature.map(|node| node.doc.clone()).unwrap_or_default();
            let arguments = statement
                .arguments
                .iter()
                .map(|argument| argument_text(model, call, argument))
                .collect();
            let policies = call
                .policies
                .iter()
                .map(|policy| policy_text(&policy.kind))
                .collect();
            (kind, doc, effects, arguments, policies)
        }
    };
    Some(quote! {
        #root::graph::Node {
            name: #name,
            kind: #kind,
            ty: #ty,
            doc: #doc,
            effects: #effects,
            arguments: &[#(#arguments),*],
            policies: &[#(#policies),*],
            tail: #tail,
            fallible: #fallible,
            early: #early,
            races: &[#(#races),*],
        }
    })
}

fn undo(model: &Model, index: usize) -> Option<TokenStream> {
    let root = &model.workflow.root;
    let (call, undo) = (
        model.undo_call(index)?,
        model.statements.get(index)?.undo.as_ref()?,
    );
    let signature = undo.node.and_then(|node| model.nodes.get(node))?;
    let name = call.name().map(ToString::to_string).unwrap_or_default();
    let path = pretty(&call.macro_path());
    let ty = option(signature.output.as_ref().map(ToString::to_string));
    let doc = &signature.doc;
    let effects = effects(root, &signature.effects);
    let arguments = undo
        .arguments
        .iter()
        .map(|argument| argument_text(model, call, argument));
    let fallible = signature
        .output
        .as_ref()
        .is_some_and(|ty| ty.as_result().is_some());
    Some(quote! {
        #root::graph::Node {
            name: #name,
            kind: #root::graph::NodeKind::Undo(#path),
            ty: #ty,
            doc: #doc,
            effects: #effects,
            arguments: &[#(#arguments),*],
            policies: &[],
            tail: false,
            fallible: #fallible,
            early: false,
            races: &[],
        }
    })
}

fn argument_text(model: &Model, call: &Call, argument: &Argument) -> String {
    match argument {
        Argument::Given(index) => match call.arguments.get(*index) {
            Some(syntax::Argument::Given(expression)) => pretty(expression),
            _ => String::new(),
        },
        Argument::Filled {
            sources, fan_in, ..
        } => {
            let texts: Vec<String> = sources
                .iter()
                .map(|(value, pass)| {
                    let lend = if matches!(pass, Pass::Lend | Pass::Deref) {
                        "&"
                    } else {
                        ""
                    };
                    format!("{lend}{}", model.value_label(*value))
                })
                .collect();
            if *fan_in {
                format!("[{}]", texts.join(", "))
            } else {
                texts.join(", ")
            }
        }
        Argument::Hole => "?".to_owned(),
    }
}

fn names(names: &[Ident]) -> String {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    names.join(", ")
}

fn call_text(call: &Call) -> String {
    let arguments: Vec<String> = call
        .arguments
        .iter()
        .map(|argument| match argument {
            syntax::Argument::Given(expression) => pretty(expression),
            syntax::Argument::Rest(_) => "..".to_owned(),
        })
        .collect();
    format!("{}({})", pretty(&call.path), arguments.join(", "))
}

fn policy_text(kind: &PolicyKind) -> String {
    match kind {
        PolicyKind::Question => "?".to_owned(),
        PolicyKind::Ok => ".ok()".to_owned(),
        PolicyKind::UnwrapOr(default) => format!(".unwrap_or({})", pretty(default)),
        PolicyKind::After(statements) => format!(".after({})", names(statements)),
        PolicyKind::AllowRace(statements) => format!(".allow_race({})", names(statements)),
        PolicyKind::Early => ".early()".to_owned(),
        PolicyKind::Undo(call) => format!(".undo({})", call_text(call)),
        PolicyKind::Timeout(limit) => format!(".timeout({})", pretty(limit)),
        PolicyKind::Hedge(delay) => format!(".hedge({})", pretty(delay)),
        PolicyKind::OrElse(call) => format!(".or_else({})", call_text(call)),
        PolicyKind::Ensure(_) => ".ensure(..)".to_owned(),
        PolicyKind::Inspect(_) => ".inspect(..)".to_owned(),
        PolicyKind::Permit(limiter, None) => format!(".permit({})", pretty(limiter)),
        PolicyKind::Permit(limiter, Some(cost)) => {
            format!(".permit({}, {})", pretty(limiter), pretty(cost))
        }
        PolicyKind::Retry(retry) => {
            let named = [("backoff", &retry.backoff), ("when", &retry.when)];
            let named = named
                .into_iter()
                .filter_map(|(word, argument)| match argument {
                    Some(syn::Expr::Closure(_)) => Some(format!(", {word} = ..")),
                    Some(argument) => Some(format!(", {word} = {}", pretty(argument))),
                    None => None,
                });
            format!(
                ".retry({}{})",
                pretty(&retry.times),
                named.collect::<String>()
            )
        }
        PolicyKind::Unknown => String::new(),
    }
}

fn effects(root: &TokenStream, effects: &Effects) -> TokenStream {
    let access = |names: &Option<Vec<String>>| match names.as_deref() {
        None => quote!(#root::graph::Access::None),
        Some([]) => quote!(#root::graph::Access::Unnamed),
        Some(names) => {
            quote!(#root::graph::Access::Named(&[#(#names),*]))
        }
    };
    let (reads, writes) = (access(&effects.reads), access(&effects.writes));
    let (idempotent, commutes) = (effects.idempotent, effects.commutes);
    quote! {
        #root::graph::Effects {
            reads: #reads,
            writes: #writes,
            idempotent: #idempotent,
            commutes: #commutes,
        }
    }
}

/// Ordered by the node that waits: data edges as its arguments stand, then orders, then gates.
fn edges(model: &Model) -> Vec<TokenStream> {
    let root = &model.workflow.root;
    let (inputs, statements) = (model.workflow.inputs.len(), model.statements.len());
    let data = |value: usize, to: usize| {
        let value = model.values.get(value).map(|found| (found, value));
        value.map(|(found, value)| {
            let from = match found.origin {
                Origin::Input => value,
                Origin::Statement(from) => inputs + from,
            };
            let ty = option(found.ty.as_ref().map(ToString::to_string));
            (from, to, quote!(#root::graph::EdgeKind::Data(#ty)))
        })
    };
    let mut edges = Vec::new();
    for (to, statement) in model.statements.iter().enumerate() {
        let uses = statement.uses.iter().filter(|use_| !use_.undo);
        edges.extend(uses.filter_map(|use_| data(use_.value, inputs + to)));
        let orders = model
            .edges
            .iter()
            .filter(|edge| edge.to == to && edge.value.is_none());
        edges.extend(orders.map(|edge| {
            (
                inputs + edge.from,
                inputs + to,
                quote!(#root::graph::EdgeKind::Order),
            )
        }));
        let gates = model.gates.iter().filter(|(_, held)| *held == to);
        edges.extend(gates.map(|(from, _)| {
            (
                inputs + from,
                inputs + to,
                quote!(#root::graph::EdgeKind::Gate),
            )
        }));
    }
    for (number, index) in model.undone().into_iter().enumerate() {
        let to = inputs + statements + number;
        edges.push((inputs + index, to, quote!(#root::graph::EdgeKind::Undo)));
        let Some(statement) = model.statements.get(index) else {
            continue;
        };
        let own = statement.undo.as_ref().and_then(|undo| undo.output);
        let uses = statement
            .uses
            .iter()
            .filter(|use_| use_.undo && own != Some(use_.value));
        edges.extend(uses.filter_map(|use_| data(use_.value, to)));
    }
    let mut seen = BTreeSet::new();
    edges.retain(|(from, to, kind)| seen.insert((*from, *to, kind.to_string())));
    let edges = edges.into_iter();
    edges
        .map(|(from, to, kind)| quote!(#root::graph::Edge { from: #from, to: #to, kind: #kind }))
        .collect()
}

fn option(text: Option<String>) -> TokenStream {
    text.map_or_else(
        || quote!(::core::option::Option::None),
        |text| quote!(::core::option::Option::Some(#text)),
    )
}
