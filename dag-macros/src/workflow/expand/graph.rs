//! `GRAPH`: the model as a constant of `dag-graph`.

use super::super::model::{Argument, Edge, Model, Origin, Scope, Statement, Use};
use super::super::syntax::{self, Call, Form, PolicyKind};
use super::output;
use crate::signature::{Effects, Signature};
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
                workflow: ::core::option::Option::None,
                effects: #root::graph::Effects::PURE,
                arguments: &[],
                policies: &[],
                block: ::core::option::Option::None,
                arm: 0,
                tail: false,
                fallible: false,
                early: false,
                races: &[],
            }
        }
    });
    let mut statements = Vec::new();
    let mut edges = Vec::new();
    write(&Placed::outermost(model), &mut statements, &mut edges);
    let undone = model.undone();
    let undos = undone.iter().filter_map(|(body, index)| undo(body, *index));
    edges.extend(undo_edges(model));
    let mut seen = BTreeSet::new();
    edges.retain(|(from, to, kind)| seen.insert((*from, *to, kind.to_string())));
    let edges = edges.into_iter();
    let edges = edges
        .map(|(from, to, kind)| quote!(#root::graph::Edge { from: #from, to: #to, kind: #kind }));
    quote! {
        #root::Graph {
            name: #name,
            output: #output,
            nodes: &[#(#inputs,)* #(#statements,)* #(#undos,)*],
            edges: &[#(#edges,)*],
        }
    }
}

/// A body, and the bodies around it.
struct Placed<'a> {
    model: &'a Model,
    around: Option<&'a Placed<'a>>,
}

impl<'a> Placed<'a> {
    fn outermost(model: &'a Model) -> Self {
        Self {
            model,
            around: None,
        }
    }

    /// The node that makes a value.
    fn source(&self, value: usize) -> Option<usize> {
        match self.model.values.get(value)?.origin {
            Origin::Input => Some(self.model.block.unwrap_or(value)),
            Origin::Statement(from) => Some(self.model.node_number(from)),
            Origin::Outside { .. } => {
                let around = self.around?;
                match self.first(around, value) {
                    Some(first) => Some(around.model.node_number(first)),
                    None => around.source(value),
                }
            }
        }
    }

    /// If the value is the state of the loop whose body this is: the statement that gives its first one.
    fn first(&self, around: &Self, value: usize) -> Option<usize> {
        let own = around.model.numbers.iter();
        let block = own
            .zip(0..)
            .find(|(number, _)| Some(**number) == self.model.block)?
            .1;
        let rounds = around.model.written(block)?.call()?.rounds()?;
        let value = around.model.values.get(value)?;
        let mut states = rounds.states.iter();
        let state = states.find(|state| value.name.as_ref() == Some(&state.name))?;
        (value.origin == Origin::Statement(block)).then_some(state.first)
    }

    /// The edge of a value to the node `to`.
    fn data(&self, value: usize, to: usize) -> Option<EdgeTokens> {
        let root = &self.model.workflow.root;
        let ty = &self.model.values.get(value)?.ty;
        let ty = option(ty.as_ref().map(ToString::to_string));
        Some((
            self.source(value)?,
            to,
            quote!(#root::graph::EdgeKind::Data(#ty)),
        ))
    }
}

/// From, to, kind.
type EdgeTokens = (usize, usize, TokenStream);

/// The nodes of a body in the order of the text, and its edges, ordered by the node that waits: data edges as its arguments
/// stand, then orders, then gates.
fn write(body: &Placed<'_>, nodes: &mut Vec<TokenStream>, edges: &mut Vec<EdgeTokens>) {
    let (model, root) = (body.model, &body.model.workflow.root);
    for (index, statement) in model.statements.iter().enumerate() {
        let to = model.node_number(index);
        nodes.extend(node(model, index));
        // What the body of a block uses goes to the statements inside.
        let lifted = statement.body.is_some();
        let head = |use_: &Use| {
            !lifted
                || statement
                    .findings
                    .occurrences
                    .iter()
                    .any(|own| own.value == use_.value)
        };
        let uses = statement
            .uses
            .iter()
            .filter(|use_| !use_.undo && head(use_));
        edges.extend(uses.filter_map(|use_| body.data(use_.value, to)));
        let own = |edge: &&Edge| edge.to == index && edge.value.is_none() && !edge.decides;
        // That it comes behind a `break` its place says.
        let hangs = |edge: &Edge| {
            let decides = model.written(edge.from).map(|written| &written.form);
            let arm = model.written(edge.from).and_then(|written| written.arm);
            let arm = arm.and_then(|arm| model.workflow.arms.get(arm));
            matches!(decides, Some(Form::Decide(_))) || arm.is_some_and(|arm| arm.block == edge.to)
        };
        let decides = |edge: &&Edge| edge.to == index && edge.decides && hangs(edge);
        edges.extend(model.edges.iter().filter(decides).map(|edge| {
            (
                model.node_number(edge.from),
                to,
                quote!(#root::graph::EdgeKind::Decision),
            )
        }));
        edges.extend(model.edges.iter().filter(own).map(|edge| {
            (
                model.node_number(edge.from),
                to,
                quote!(#root::graph::EdgeKind::Order),
            )
        }));
        let guesses = model.guessed();
        edges.extend(guesses.get(&index).map(|guess| {
            (
                model.node_number(*guess),
                to,
                quote!(#root::graph::EdgeKind::Guess),
            )
        }));
        let gates = model.gates.iter().filter(|(_, held)| *held == index);
        edges.extend(gates.map(|(from, _)| {
            (
                model.node_number(*from),
                to,
                quote!(#root::graph::EdgeKind::Gate),
            )
        }));
        if let Some(inner) = &statement.body {
            let inner = Placed {
                model: inner,
                around: Some(body),
            };
            write(&inner, nodes, edges);
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
    let races = statement
        .races
        .iter()
        .map(|(other, _)| model.node_number(*other));
    let arm = written.arm.and_then(|arm| model.workflow.arms.get(arm));
    let block = match (written.member, arm) {
        (Some(member), _) => Some(model.node_number(member.block)),
        (None, Some(arm)) => Some(model.node_number(arm.block)),
        (None, None) => model.block,
    };
    let arm = match written.member {
        Some(_) => 0,
        None => arm.map_or(0, |arm| arm.number),
    };
    let block = block.map_or_else(
        || quote!(::core::option::Option::None),
        |block| quote!(::core::option::Option::Some(#block)),
    );
    let name = match &written.form {
        Form::Call(call)
            if matches!(
                written.binding,
                syntax::Binding::Unnamed | syntax::Binding::Discard
            ) =>
        {
            call.name().map(ToString::to_string).unwrap_or_default()
        }
        _ if written.guesses.is_some() => model.label(written.guesses.unwrap_or(index)),
        _ if tail && model.scope == Scope::Item => "item".to_owned(),
        _ if tail => "output".to_owned(),
        _ => statement.label.clone(),
    };
    let What {
        kind,
        doc,
        workflow,
        effects,
        arguments,
        policies,
    } = what(model, statement, written);
    Some(quote! {
        #root::graph::Node {
            name: #name,
            kind: #kind,
            ty: #ty,
            doc: #doc,
            workflow: #workflow,
            effects: #effects,
            arguments: &[#(#arguments),*],
            policies: &[#(#policies),*],
            block: #block,
            arm: #arm,
            tail: #tail,
            fallible: #fallible,
            early: #early,
            races: &[#(#races),*],
        }
    })
}

/// What stands in a statement.
struct What {
    kind: TokenStream,
    doc: String,
    workflow: TokenStream,
    effects: TokenStream,
    arguments: Vec<String>,
    policies: Vec<String>,
}

fn what(model: &Model, statement: &Statement, written: &syntax::Statement) -> What {
    let root = &model.workflow.root;
    let plain = |kind: TokenStream| What {
        kind,
        doc: String::new(),
        workflow: quote!(::core::option::Option::None),
        effects: quote!(#root::graph::Effects::PURE),
        arguments: Vec::new(),
        policies: Vec::new(),
    };
    let call = match &written.form {
        Form::Call(call) => call,
        Form::End(end) if end.state.is_some() => {
            let text = end.text();
            return plain(quote!(#root::graph::NodeKind::Glue(#text)));
        }
        Form::End(end) => {
            let text = pretty(&end.value);
            let text = if text == "()" { "" } else { &text };
            return plain(quote!(#root::graph::NodeKind::Break(#text)));
        }
        Form::Decide(decide) => {
            let text = decide.text();
            return plain(quote!(#root::graph::NodeKind::Decide(#text)));
        }
        Form::Glue(expression) if written.guesses.is_some() => {
            let text = pretty(expression);
            return plain(quote!(#root::graph::NodeKind::Guess(#text)));
        }
        Form::Glue(expression) => {
            let text = pretty(expression);
            return plain(quote!(#root::graph::NodeKind::Glue(#text)));
        }
    };
    let effects = if call.block.is_none() {
        effects(root, &statement.effects)
    } else {
        // What it touches the nodes inside say.
        quote!(#root::graph::Effects::PURE)
    };
    let patterns = call.arms().and_then(|arms| model.written(arms.decision));
    let patterns = patterns.map(|written| match &written.form {
        Form::Decide(decide) => decide.patterns(),
        _ => Vec::new(),
    });
    let arguments = patterns.unwrap_or_else(|| {
        let arguments = statement.arguments.iter();
        arguments
            .map(|argument| argument_text(model, call, argument))
            .collect()
    });
    let policies = call.policies.iter();
    What {
        kind: kind(root, call),
        doc: model
            .signature(statement)
            .map(|node| node.doc.clone())
            .unwrap_or_default(),
        workflow: workflow(model, call, model.signature(statement)),
        effects,
        arguments,
        policies: policies.map(|policy| policy_text(&policy.kind)).collect(),
    }
}

/// The graph of the workflow that is called.
fn workflow(model: &Model, call: &Call, signature: Option<&Signature>) -> TokenStream {
    let path = call.macro_path();
    let is_workflow = signature.is_some_and(|node| node.inside.is_some());
    if is_workflow && !model.workflow.is_itself(&path) {
        quote!(::core::option::Option::Some(#path::GRAPH))
    } else {
        quote!(::core::option::Option::None)
    }
}

/// What the statement calls.
fn kind(root: &TokenStream, call: &Call) -> TokenStream {
    if let Some(each) = call.each() {
        let until = each
            .until
            .as_ref()
            .map(|(until, _)| format!(".until({})", pretty(until)));
        let head = format!(
            "{} in {}.concurrent({}){}",
            pretty(&each.pattern),
            pretty(&each.list),
            pretty(&each.limit),
            until.unwrap_or_default()
        );
        return quote!(#root::graph::NodeKind::For(#head));
    }
    if let Some(rounds) = call.rounds() {
        let limit = pretty(&rounds.limit);
        return quote!(#root::graph::NodeKind::Loop(#limit));
    }
    if let Some(arms) = call.arms() {
        let name = call.name().map(ToString::to_string).unwrap_or_default();
        let text = if arms.optional {
            "if?".to_owned()
        } else {
            name
        };
        return quote!(#root::graph::NodeKind::Arms(#text));
    }
    match call.members().map(|members| members.need) {
        Some(None) => quote!(#root::graph::NodeKind::SelectOk),
        Some(Some(need)) => quote!(#root::graph::NodeKind::Quorum(#need)),
        None => {
            let path = pretty(&call.macro_path());
            quote!(#root::graph::NodeKind::Call(#path))
        }
    }
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
    let (doc, workflow) = (&signature.doc, workflow(model, call, Some(signature)));
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
            workflow: #workflow,
            effects: #effects,
            arguments: &[#(#arguments),*],
            policies: &[],
            block: ::core::option::Option::None,
            arm: 0,
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
        PolicyKind::Emit => ".emit()".to_owned(),
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
        PolicyKind::Guess(guess) => format!(".guess({})", pretty(guess)),
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

/// The edges of undos, which stand behind all statements.
fn undo_edges(model: &Model) -> Vec<EdgeTokens> {
    let root = &model.workflow.root;
    let body = Placed::outermost(model);
    let bodies = model.bodies();
    let statements = bodies.iter().map(|body| body.statements.len());
    let first = model.workflow.inputs.len() + statements.sum::<usize>();
    let mut edges = Vec::new();
    for (number, (inner, index)) in model.undone().into_iter().enumerate() {
        let to = first + number;
        edges.push((
            inner.node_number(index),
            to,
            quote!(#root::graph::EdgeKind::Undo),
        ));
        let Some(statement) = inner.statements.get(index) else {
            continue;
        };
        let own = statement.undo.as_ref().and_then(|undo| undo.output);
        let uses = statement
            .uses
            .iter()
            .filter(|use_| use_.undo && own != Some(use_.value));
        edges.extend(uses.filter_map(|use_| body.data(use_.value, to)));
    }
    edges
}

fn option(text: Option<String>) -> TokenStream {
    text.map_or_else(
        || quote!(::core::option::Option::None),
        |text| quote!(::core::option::Option::Some(#text)),
    )
}
