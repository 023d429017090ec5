//! Blocks in the model. A block is a statement that calls a node nobody wrote: with a type, effects, and uses of
//! what its body uses.

use super::super::expression::{Findings, Names, find};
use super::super::syntax::{
    Binding, Block, Body, Call, Each, Form, Rounds, State, Statement, Workflow, pattern_names,
    tail, tail_name,
};
use super::resolve::{after_policies, node_of, part_types, resolve_body};
use super::{At, Model, Origin, Scope, Use, Value};
use crate::diagnostics::Sink;
use crate::signature::{Effects, Signature};
use crate::types::Ty;
use proc_macro2::Ident;
use syn::Expr;

/// The block as a node; its effects are known later. `statements` are those among which it stands.
pub(super) fn signature(
    block: &Block,
    call: &Call,
    statements: &[Statement],
    nodes: &[Signature],
    paths: &[String],
) -> Signature {
    let output = match block {
        Block::Each(each) => {
            let item = body_type(&each.body.statements, nodes, paths);
            let item = item.unwrap_or_else(Ty::unknown);
            Some(Ty::of("Vec", vec![item]))
        }
        Block::Rounds(rounds) => {
            let inside = &rounds.body.statements;
            let left = rounds.ends().find(|(_, end)| end.state.is_none());
            let named = left.and_then(|(_, end)| match &end.value {
                Expr::Path(path) => path.path.get_ident(),
                _ => None,
            });
            let made = inside.iter().find(|statement| {
                matches!((&statement.binding, named), (Binding::Name(bound), Some(name)) if bound == name)
            });
            let value = made.and_then(|made| statement_type(made, inside, nodes, paths));
            let value = value.unwrap_or_else(Ty::unknown);
            let exhausted = Ty::of("Exhausted", Vec::new());
            Some(Ty::of("Result", vec![value, exhausted]))
        }
        Block::Members(members) => {
            let types = members.members.iter().map(|member| {
                let call = statements.get(*member)?.call()?;
                call_type(call, statements, nodes, paths)
            });
            Some(members_type(members.need, &types.collect::<Vec<_>>()))
        }
        Block::Arms(arms) => {
            let unit = || Some(Ty::Tuple(Vec::new()));
            let own = arms
                .values
                .iter()
                .take(arms.values.len() - usize::from(arms.through));
            let own = own.zip(&arms.arms);
            let own = own.filter(|(_, arm)| !arms.leave.contains(*arm));
            let mut types = own.map(|(value, _)| match value {
                Some(value) => statement_type(statements.get(*value)?, statements, nodes, paths),
                None => unit(),
            });
            let ty = types.find(Option::is_some).flatten();
            match (ty, arms.optional) {
                (Some(ty), true) => Some(ty.into_option()),
                (ty, _) => ty,
            }
        }
    };
    Signature {
        name: call.name().map(ToString::to_string).unwrap_or_default(),
        doc: String::new(),
        effects: Effects::default(),
        inside: None,
        declared: None,
        is_async: matches!(block, Block::Each(_) | Block::Rounds(_)),
        parameters: Vec::new(),
        output,
    }
}

/// `Result<T, AllFailed<(E1, E2)>>`, or that of an array of so many `Option<T>`.
fn members_type(need: Option<usize>, types: &[Option<Ty>]) -> Ty {
    let results = || types.iter().filter_map(|ty| ty.as_ref()?.as_result());
    let value = results().map(|(value, _)| value.clone()).next();
    let value = value.unwrap_or_else(Ty::unknown);
    let value = match need {
        None => value,
        Some(_) => Ty::Array {
            item: Box::new(value.into_option()),
            length: types.len().to_string(),
        },
    };
    let errors: Vec<Ty> = results().filter_map(|(_, error)| error.cloned()).collect();
    let mut result = vec![value];
    if errors.len() == types.len() {
        result.push(Ty::of("AllFailed", vec![Ty::Tuple(errors)]));
    }
    Ty::of("Result", result)
}

/// The type of a call's value, policies applied, as far as it is written.
pub(super) fn call_type(
    call: &Call,
    statements: &[Statement],
    nodes: &[Signature],
    paths: &[String],
) -> Option<Ty> {
    let output = match &call.block {
        Some(block) => signature(block, call, statements, nodes, paths).output,
        None => node_of(call, paths)
            .and_then(|node| nodes.get(node))
            .and_then(|node| node.output.clone()),
    };
    after_policies(output, call, nodes, paths)
}

/// The type of what a body ends with.
fn body_type(statements: &[Statement], nodes: &[Signature], paths: &[String]) -> Option<Ty> {
    let Some(last) = tail(statements) else {
        return Some(Ty::Tuple(Vec::new()));
    };
    if let Some(call) = last.call() {
        return call_type(call, statements, nodes, paths);
    }
    let name = tail_name(last)?;
    let made = statements
        .iter()
        .find(|statement| matches!(&statement.binding, Binding::Name(bound) if bound == name))?;
    statement_type(made, statements, nodes, paths)
}

/// The type of a statement's value, as far as it is written.
fn statement_type(
    statement: &Statement,
    statements: &[Statement],
    nodes: &[Signature],
    paths: &[String],
) -> Option<Ty> {
    match (&statement.ty, &statement.form) {
        (Some(ty), _) => Some(Ty::new(ty)),
        (None, Form::Call(call)) => call_type(call, statements, nodes, paths),
        (None, Form::Glue(_) | Form::Decide(_) | Form::End(_)) => None,
    }
}

/// The values and types of the states of a loop, which it makes besides its own.
pub(super) fn states(
    rounds: &Rounds,
    statements: &[Statement],
    nodes: &[Signature],
    paths: &[String],
) -> Vec<(Ident, Option<Ty>)> {
    let state = |state: &State| {
        let first = statements.get(state.first);
        let made = first.and_then(|first| statement_type(first, statements, nodes, paths));
        let ty = state.ty.as_ref().map(Ty::new).or(made);
        (state.name.clone(), ty)
    };
    rounds.states.iter().map(state).collect()
}

/// The values of the body around, as a body sees them that is statement `index` of `outer`.
fn outside(outer: &Model, index: usize) -> Vec<Value> {
    let here = outer.at(index);
    let states: Vec<&Ident> = outer
        .written(index)
        .and_then(|written| written.call()?.rounds())
        .into_iter()
        .flat_map(|rounds| rounds.states.iter().map(|state| &state.name))
        .collect();
    let outside = outer.values.iter().enumerate().map(|(at, value)| {
        let own = value.origin == Origin::Statement(index);
        let state = own
            && value
                .name
                .as_ref()
                .is_some_and(|name| states.contains(&name));
        Value {
            // What stands in another arm is not seen.
            name: value.name.clone().filter(|_| here.sees(at)),
            label: outer.value_label(at),
            arm: None,
            ty: if own && !state {
                // What the block itself makes is no candidate in it.
                Some(Ty::unknown())
            } else {
                value.ty.clone().filter(|_| here.sees(at))
            },
            origin: Origin::Outside {
                named: value.origin.is_named() || state,
            },
            suspect: value.suspect,
            twice: value.twice,
            hole: value.hole,
        }
    });
    outside.collect()
}

/// The workflow, as far as a body inside needs it.
fn inner_workflow(outer: &Model, body: &Body) -> Workflow {
    Workflow {
        statements: body.statements.clone(),
        arms: body.arms.clone(),
        incomplete: body.incomplete,
        ..outer.workflow.clone()
    }
}

/// The body of a `loop` that is statement `index` of `outer`.
pub(super) fn round(
    outer: &Model,
    index: usize,
    rounds: &Rounds,
    paths: &[String],
    sink: &mut Sink,
) -> Model {
    let workflow = inner_workflow(outer, &rounds.body);
    let values = outside(outer, index);
    let model = Model::new(Scope::Round, workflow, outer.nodes.clone(), values);
    resolve_body(model, paths, sink)
}

/// The body of a `for` that is statement `index` of `outer`.
pub(super) fn body(
    outer: &Model,
    index: usize,
    each: &Each,
    paths: &[String],
    sink: &mut Sink,
) -> Model {
    let workflow = inner_workflow(outer, &each.body);
    let here = outer.at(index);
    let outside = outside(outer, index);
    let item = item_type(&here, &each.list);
    let types = part_types(&each.pattern, item.as_ref());
    let names = pattern_names(&each.pattern);
    let taken: Vec<bool> = names
        .iter()
        .map(|name| here.value(&name.to_string()).is_some())
        .collect();
    let items = names.into_iter().zip(taken).map(|(name, twice)| {
        let ty = types.iter().find(|(known, _)| *known == name);
        Value {
            ty: ty.map(|(_, ty)| ty.clone()).filter(|_| !twice),
            name: Some(name),
            label: String::new(),
            arm: None,
            origin: Origin::Input,
            suspect: twice,
            twice,
            hole: false,
        }
    });
    let values = outside.into_iter().chain(items).collect();
    let model = Model::new(Scope::Item, workflow, outer.nodes.clone(), values);
    resolve_body(model, paths, sink)
}

/// What one item of a list is, if that is written: the list by its name, borrowed or not, and what keeps its items.
fn item_type(here: &At<'_>, list: &Expr) -> Option<Ty> {
    const KEEPS: [&str; 6] = ["filter", "rev", "skip", "skip_while", "take", "take_while"];
    let lent = |ty: Ty| Ty::Reference {
        inner: Box::new(ty),
        mutable: false,
        is_static: false,
    };
    match list {
        Expr::Path(path) => {
            let value = here.value(&path.path.get_ident()?.to_string())?;
            let ty = here.model.values.get(value)?.ty.as_ref()?;
            match ty.as_reference() {
                Some(inner) => Some(lent(inner.as_list()?.clone())),
                None => ty.as_list().cloned(),
            }
        }
        Expr::Paren(inner) => item_type(here, &inner.expr),
        Expr::Group(inner) => item_type(here, &inner.expr),
        Expr::Reference(inner) => {
            let item = item_type(here, &inner.expr)?;
            Some(if item.as_reference().is_some() {
                item
            } else {
                lent(item)
            })
        }
        Expr::MethodCall(call) => {
            let item = item_type(here, &call.receiver)?;
            let method = call.method.to_string();
            match method.as_str() {
                "iter" if item.as_reference().is_none() => Some(lent(item)),
                "iter" | "into_iter" => Some(item),
                "cloned" | "copied" => item.as_reference().cloned(),
                "enumerate" => Some(Ty::Tuple(vec![Ty::of("usize", Vec::new()), item])),
                keeps if KEEPS.contains(&keeps) => Some(item),
                _ => None,
            }
        }
        _ => None,
    }
}

/// What a body uses from outside, as uses of the statement that is its block. There it is lent: each item that takes it
/// gets a copy of its own.
pub(super) fn outer_uses(outer: &Model, index: usize, body: &Model) -> Vec<Use> {
    let uses = body.statements.iter().flat_map(|statement| &statement.uses);
    // The state of a loop is its own.
    let state = |value: usize| {
        let named = body.values.get(value).map(|value| value.origin);
        let origin = outer.values.get(value).map(|value| value.origin);
        origin == Some(Origin::Statement(index)) && named.is_some_and(Origin::is_named)
    };
    let outside = uses.filter(|use_| use_.value < outer.values.len() && !state(use_.value));
    outside
        .map(|use_| Use {
            takes: false,
            takes_part: false,
            clones: false,
            late: use_.undo,
            ..use_.clone()
        })
        .collect()
}

/// The expressions in the head of a block, and what they hold.
pub(super) fn head(here: &At<'_>, call: &Call) -> Findings {
    let mut findings = Findings::default();
    let bound = call.rounds().map(|rounds| &rounds.limit);
    for expression in call
        .each()
        .into_iter()
        .flat_map(Each::expressions)
        .chain(bound)
    {
        findings.extend(find(expression, true, here));
    }
    findings
}
