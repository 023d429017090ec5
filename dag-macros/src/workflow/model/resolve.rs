//! From what is written to the model: values first, then uses, then edges.

use super::super::expression::Findings;
use super::super::syntax::{
    self, Binding, Call, Form, PolicyKind, Workflow, is_head, is_state, pattern_names,
};
use super::edges::{edges, mark_last};
use super::named::named_statements;
use super::undo::needs_value;
use super::uses::{undo, uses};
use super::{Model, Origin, Scope, Statement, Value, block, gate, plain};
use crate::diagnostics::Sink;
use crate::signature::{Effects, Signature};
use crate::types::Ty;
use quote::ToTokens;
use std::collections::BTreeMap;
use syn::Pat;

/// Resolves a workflow against the signatures of its nodes, which stand in the order of
/// [`Workflow::node_paths`].
pub(crate) fn resolve(workflow: Workflow, nodes: Vec<Signature>, sink: &mut Sink) -> Model {
    let paths: Vec<String> = workflow
        .node_paths()
        .iter()
        .map(|path| path.to_token_stream().to_string())
        .collect();
    let values = workflow
        .inputs
        .iter()
        .map(|input| Value {
            name: Some(input.name.clone()),
            label: String::new(),
            arm: None,
            ty: Some(Ty::new(&input.ty)),
            origin: Origin::Input,
            suspect: false,
            twice: false,
            hole: false,
        })
        .collect();
    let model = Model::new(Scope::Workflow, workflow, nodes, values);
    let mut model = resolve_body(model, &paths, sink);
    super::undo::number(&mut model, &mut 0);
    let mut next = model.workflow.inputs.len();
    model.number_nodes(None, &mut next);
    model
}

impl Model {
    /// A body of which nothing is known but the values that are there from the start.
    pub(super) fn new(
        scope: Scope,
        workflow: Workflow,
        nodes: Vec<Signature>,
        values: Vec<Value>,
    ) -> Self {
        let mut model = Self {
            scope,
            workflow,
            nodes,
            values: Vec::new(),
            by_name: BTreeMap::new(),
            statements: Vec::new(),
            edges: Vec::new(),
            gates: Vec::new(),
            unknown: Vec::new(),
            ahead: super::Ahead::default(),
            numbers: Vec::new(),
            users: Vec::new(),
            block: None,
        };
        for value in values {
            model.add(value);
        }
        model
    }

    /// One more value.
    fn add(&mut self, value: Value) {
        if let Some(name) = &value.name {
            let known = self.by_name.entry(plain(&name.to_string()).to_owned());
            known.or_default().push(self.values.len());
        }
        self.values.push(value);
    }
}

/// Resolves the statements of a body; `paths` are those of its nodes.
pub(super) fn resolve_body(mut model: Model, paths: &[String], sink: &mut Sink) -> Model {
    for index in 0..model.workflow.statements.len() {
        statement(&mut model, index, paths);
    }
    for index in 0..model.statements.len() {
        uses(&mut model, index, paths, sink);
        undo(&mut model, index, paths, sink);
        named_statements(&mut model, index, sink);
    }
    model.note_users();
    mark_last(&mut model);
    edges(&mut model);
    model.gates = gate::gates(&model, None);
    model
}

/// A statement without its uses, and the values it makes.
fn statement(model: &mut Model, index: usize, paths: &[String]) {
    let Some(written) = model.workflow.statements.get(index) else {
        return;
    };
    let (node, ty) = match &written.form {
        Form::Call(call) => {
            let (statements, nodes) = (&model.workflow.statements, &model.nodes);
            let ty = block::call_type(call, statements, nodes, paths);
            match &call.block {
                Some(written) => {
                    let node = block::signature(written, call, statements, nodes, paths);
                    model.nodes.push(node);
                    (Some(model.nodes.len() - 1), ty)
                }
                None => (node_of(call, paths), ty),
            }
        }
        Form::Glue(_) | Form::Decide(_) | Form::End(_) => (None, None),
    };
    let Some(written) = model.workflow.statements.get(index) else {
        return;
    };
    let ty = written.ty.as_ref().map(Ty::new).or(ty);
    let arm = written.arm;
    let label = label(written);
    // What a policy that was refused would have made is not known.
    let hole = written.call().is_some_and(|call| {
        call.policies
            .iter()
            .any(|policy| matches!(policy.kind, PolicyKind::Unknown))
    });
    let mut made = values(model, index, written, node.is_some(), ty.as_ref(), hole);
    let states = written.call().and_then(Call::rounds);
    let states =
        states.map(|rounds| block::states(rounds, &model.workflow.statements, &model.nodes, paths));
    made.extend(states.into_iter().flatten().map(|(name, ty)| Value {
        name: Some(name),
        ty,
        ..Value::of(index, arm, hole)
    }));
    let first = model.values.len();
    let outputs = (first..first + made.len()).collect();
    for mut value in made {
        // The first of two values of one name is the one that is meant, so that the second makes no
        // mistakes of its own.
        if value
            .name
            .as_ref()
            .is_some_and(|name| is_bound(model, value.arm, name))
        {
            (value.ty, value.suspect, value.twice) = (None, true, true);
        }
        model.add(value);
    }
    model.statements.push(Statement {
        label,
        node,
        arguments: Vec::new(),
        outputs,
        ty,
        uses: Vec::new(),
        orders: Vec::new(),
        shared: Vec::new(),
        races: Vec::new(),
        outside: Vec::new(),
        through_blocks: Vec::new(),
        unclear: hole,
        undo: None,
        fallbacks: Vec::new(),
        effects: Effects::default(),
        findings: Findings::default(),
        last: false,
        body: None,
    });
}

impl Value {
    /// A value of statement `index`, without a name and of a type that is not written.
    fn of(index: usize, arm: Option<usize>, hole: bool) -> Self {
        Self {
            name: None,
            label: String::new(),
            arm,
            ty: None,
            origin: Origin::Statement(index),
            suspect: hole,
            twice: false,
            hole,
        }
    }
}

/// The values that a statement makes, states aside; `ty` is that of its own value.
fn values(
    model: &Model,
    index: usize,
    written: &syntax::Statement,
    calls: bool,
    ty: Option<&Ty>,
    hole: bool,
) -> Vec<Value> {
    let arm = written.arm;
    let one = |ty: Option<Ty>| Value {
        ty,
        ..Value::of(index, arm, hole)
    };
    let named = |name: &syn::Ident, ty: Option<Ty>| Value {
        name: Some(name.clone()),
        ..one(ty)
    };
    if let Form::Decide(decide) = &written.form {
        let of_arm = |(arm, names): &(usize, Vec<syn::Ident>)| {
            let arm = *arm;
            let value = move |name: &syn::Ident| Value {
                arm: Some(arm),
                ..named(name, None)
            };
            names.iter().map(value).collect::<Vec<_>>()
        };
        return decide.names.iter().flat_map(of_arm).collect();
    }
    match &written.binding {
        _ if written.tail => Vec::new(),
        // What a member fails with, or an arm ends with; only its block takes it.
        _ if written.member.is_some() || written.gives.is_some() => vec![Value {
            suspect: true,
            ..Value::of(index, arm, false)
        }],
        _ if model.scope == Scope::Workflow && needs_value(written) => {
            let seen = |ty: &&Ty| matches!(written.binding, Binding::Unnamed) && !ty.is_unit();
            vec![one(ty.filter(seen).cloned())]
        }
        Binding::Discard => Vec::new(),
        // Nobody can write these names, so nothing may be offered under them.
        Binding::Name(name) if is_state(name) || is_head(name) => vec![named(name, None)],
        Binding::Name(name) => vec![named(name, ty.cloned())],
        Binding::Unnamed if !calls || ty.is_some_and(Ty::is_unit) => Vec::new(),
        Binding::Unnamed => vec![one(ty.cloned())],
        Binding::Pattern(pattern) => {
            let types = part_types(pattern, ty);
            let ty_of = |name: &syn::Ident| {
                let mut types = types.iter();
                types
                    .find(|(known, _)| known == name)
                    .map(|(_, ty)| ty.clone())
            };
            let bound = pattern_names(pattern);
            bound.iter().map(|name| named(name, ty_of(name))).collect()
        }
    }
}

/// Is the name bound already where it would be seen, or inside of an arm in which this one would be?
fn is_bound(model: &Model, arm: Option<usize>, name: &syn::Ident) -> bool {
    let mut known = model.named(&name.to_string());
    known.any(|(_, known)| model.is_around(known.arm, arm) || model.is_around(arm, known.arm))
}

/// The index of the signature of the node that is called.
pub(super) fn node_of(call: &Call, paths: &[String]) -> Option<usize> {
    let path = call.macro_path().to_token_stream().to_string();
    paths.iter().position(|known| *known == path)
}

pub(super) fn label(written: &syntax::Statement) -> String {
    match (&written.binding, &written.form) {
        _ if written.guesses.is_some() => ".guess(..)".to_owned(),
        (Binding::Name(name), _) if is_state(name) => {
            let name = name.to_string();
            name.trim_start_matches("__state_").to_owned()
        }
        (Binding::Name(name), _) if !is_head(name) => name.to_string(),
        (_, Form::Call(call)) => call.name().map(ToString::to_string).unwrap_or_default(),
        (Binding::Pattern(pattern), _) => crate::text::pretty(pattern),
        (Binding::Discard, _) => "_".to_owned(),
        (Binding::Unnamed, _) if written.tail => "the output".to_owned(),
        (Binding::Unnamed | Binding::Name(_), Form::Glue(expression)) => {
            crate::text::pretty(expression)
        }
        (_, Form::Decide(decide)) => decide.word().to_owned(),
        (_, Form::End(end)) => match &end.state {
            Some(state) => format!("{state} = .."),
            None => "break".to_owned(),
        },
    }
}

/// The type of a call's value once its policies are applied.
pub(super) fn after_policies(
    output: Option<Ty>,
    call: &Call,
    nodes: &[Signature],
    paths: &[String],
) -> Option<Ty> {
    call.policies.iter().fold(output, |ty, policy| {
        let other = match &policy.kind {
            PolicyKind::OrElse(other) => node_of(other, paths).and_then(|node| nodes.get(node)),
            _ => None,
        };
        policy
            .kind
            .applied_to(&ty?, other.and_then(|node| node.output.as_ref()))
    })
}

/// The parts of a written tuple that a pattern names.
pub(super) fn part_types(pattern: &Pat, ty: Option<&Ty>) -> Vec<(syn::Ident, Ty)> {
    match (pattern, ty) {
        (Pat::Ident(name), Some(ty)) => vec![(name.ident.clone(), ty.clone())],
        (Pat::Paren(inner), ty) => part_types(&inner.pat, ty),
        (Pat::Type(inner), _) => part_types(&inner.pat, Some(&Ty::new(&inner.ty))),
        (Pat::Tuple(tuple), Some(ty)) => match ty.as_tuple() {
            Some(parts) if parts.len() == tuple.elems.len() => tuple
                .elems
                .iter()
                .zip(parts)
                .flat_map(|(pattern, ty)| part_types(pattern, Some(ty)))
                .collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
