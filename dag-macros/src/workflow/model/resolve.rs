//! From what is written to the model: values first, then uses, then edges.

use super::super::expression::{Findings, Names, Occurrence, find};
use super::super::syntax::{
    self, Binding, Call, End, Form, PolicyKind, Workflow, is_head, is_state, pattern_names,
};
use super::undo::{asks_output, needs_value};
use super::{Argument, Edge, Model, Origin, Statement, Success, Undo, Use, Value};
use super::{Fallback, Scope, block, fill, gate, policy_expressions, wrapping_expressions};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::signature::{Effects, Signature};
use crate::text::{did_you_mean, list};
use crate::types::Ty;
use proc_macro2::Span;
use quote::ToTokens;
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
        Self {
            scope,
            workflow,
            nodes,
            values,
            statements: Vec::new(),
            edges: Vec::new(),
            gates: Vec::new(),
            unknown: Vec::new(),
            ahead: super::Ahead::default(),
            numbers: Vec::new(),
            block: None,
        }
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
        model.values.push(value);
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
    model.values.iter().any(|known| {
        let same = known.name.as_ref().is_some_and(|known| known == name);
        same && (model.is_around(known.arm, arm) || model.is_around(arm, known.arm))
    })
}

/// The index of the signature of the node that is called.
pub(super) fn node_of(call: &Call, paths: &[String]) -> Option<usize> {
    let path = call.macro_path().to_token_stream().to_string();
    paths.iter().position(|known| *known == path)
}

fn label(written: &syntax::Statement) -> String {
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

/// The data edges of one statement.
fn uses(model: &mut Model, index: usize, paths: &[String], sink: &mut Sink) {
    let Some(written) = model.workflow.statements.get(index) else {
        return;
    };
    let mut called = Called::default();
    let (mut uses, mut fallbacks) = (Vec::new(), Vec::new());
    let mut body = None;
    match &written.form {
        Form::End(end) => {
            called.findings = find(&end.value, true, &model.at(index));
            uses.extend(own_uses(model, &called.findings, Moment::Start));
        }
        Form::Decide(decide) => {
            called.findings = find(&decide.expression, true, &model.at(index));
            uses.extend(own_uses(model, &called.findings, Moment::Start));
        }
        Form::Glue(expression) => {
            called.findings = find(expression, true, &model.at(index));
            uses.extend(own_uses(model, &called.findings, Moment::Start));
        }
        Form::Call(call) => {
            let node = model
                .statements
                .get(index)
                .and_then(|statement| statement.node);
            called = if call.block.is_some() {
                in_block(model, index, call, paths, &mut body, sink)
            } else {
                self::called(model, index, node, call, sink)
            };
            let mut wrapping = Findings::default();
            for expression in wrapping_expressions(call) {
                wrapping.extend(find(expression, true, &model.at(index)));
            }
            for other in call.fallbacks() {
                let node = node_of(other, paths);
                let mut other = self::called(model, index, node, other, sink);
                wrapping.extend(std::mem::take(&mut other.findings));
                called.filled.append(&mut other.filled);
                called.suspects.append(&mut other.suspects);
                fallbacks.push(Fallback {
                    node,
                    arguments: other.arguments,
                });
            }
            called.findings.extend(wrapping);
            uses.extend(own_uses(model, &called.findings, Moment::Start));
            let mut policies = Findings::default();
            for expression in policy_expressions(call) {
                policies.extend(find(expression, true, &model.at(index)));
            }
            uses.extend(own_uses(model, &policies, Moment::Output));
            uses.append(&mut called.filled);
            called.findings.extend(policies);
        }
    }
    model.note(&called);
    if let Some(statement) = model.statements.get_mut(index) {
        statement.arguments = called.arguments;
        statement.uses = uses;
        let nodes = statement
            .node
            .into_iter()
            .chain(fallbacks.iter().filter_map(|other| other.node));
        let effects = nodes
            .filter_map(|node| model.nodes.get(node))
            .map(|node| node.effects.clone());
        statement.effects = effects
            .reduce(|one, other| one.with(&other))
            .unwrap_or_default();
        statement.fallbacks = fallbacks;
        statement.findings = called.findings;
        statement.body = body.map(Box::new);
    }
    adopt(model, index);
}

/// A block, resolved as a call without arguments. The body of a `for` goes to `body`.
fn in_block(
    model: &Model,
    index: usize,
    call: &Call,
    paths: &[String],
    body: &mut Option<Model>,
    sink: &mut Sink,
) -> Called {
    let mut called = Called::default();
    let resolved = match (call.each(), call.rounds()) {
        (Some(each), _) => Some(block::body(model, index, each, paths, sink)),
        (_, Some(rounds)) => Some(block::round(model, index, rounds, paths, sink)),
        _ => None,
    };
    if let Some(resolved) = resolved {
        called.findings = block::head(&model.at(index), call);
        called.filled = block::outer_uses(model, index, &resolved);
        *body = Some(resolved);
    }
    let members = call.members().into_iter().flat_map(|block| &block.members);
    let values = call.arms().into_iter().flat_map(|block| &block.values);
    let states = call.rounds().into_iter().flat_map(|block| &block.states);
    let states = states.map(|state| &state.first);
    for member in members.chain(values.flatten()).chain(states) {
        let outputs = model.statements.get(*member).map(|member| &member.outputs);
        called
            .filled
            .extend(outputs.into_iter().flatten().map(|value| Use {
                value: *value,
                takes: true,
                takes_part: false,
                clones: false,
                late: false,
                undo: false,
                span: call.span,
                wanted: None,
            }));
    }
    called
}

/// What is known of a body counts for the statement that is its block.
fn adopt(model: &mut Model, index: usize) {
    let Some((body, node)) = model
        .statements
        .get_mut(index)
        .and_then(|statement| Some((statement.body.take()?, statement.node)))
    else {
        return;
    };
    let effects = body
        .statements
        .iter()
        .map(|statement| statement.effects.clone());
    let effects = effects
        .reduce(|one, other| one.with(&other))
        .map(|effects| Effects {
            blocking: false,
            spawn: false,
            ..effects
        })
        .unwrap_or_default();
    if let Some(node) = node.and_then(|node| model.nodes.get_mut(node)) {
        node.effects = effects.clone();
    }
    let own = model.values.iter_mut().zip(&body.values);
    own.for_each(|(value, inside)| value.suspect |= inside.suspect);
    model.unknown.extend(body.unknown.iter().cloned());
    if let Some(statement) = model.statements.get_mut(index) {
        statement.effects = statement.effects.with(&effects);
        statement.unclear |= body.statements.iter().any(|inside| inside.unclear);
        statement.body = Some(body);
    }
}

/// When the expression is evaluated that uses a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Moment {
    Start,
    Output,
    Undo,
}

/// The uses of the names in expressions.
fn own_uses(model: &Model, findings: &Findings, moment: Moment) -> Vec<Use> {
    let used = |occurrence: &Occurrence| Use {
        value: occurrence.value,
        takes: occurrence.takes,
        takes_part: occurrence.takes_part,
        late: moment != Moment::Start,
        undo: moment == Moment::Undo,
        clones: occurrence.takes && model.is_arc(occurrence.value),
        span: occurrence.span,
        wanted: None,
    };
    findings.occurrences.iter().map(used).collect()
}

/// A call, resolved.
#[derive(Default)]
struct Called {
    arguments: Vec<Argument>,
    /// What its arguments hold.
    findings: Findings,
    /// The uses that `..` brings.
    filled: Vec<Use>,
    /// Values that a message about it speaks of.
    suspects: Vec<usize>,
}

/// The call of `node` that stands in statement `index`.
fn called(
    model: &Model,
    index: usize,
    node: Option<usize>,
    call: &Call,
    sink: &mut Sink,
) -> Called {
    let signature = node.and_then(|node| model.nodes.get(node));
    let (arguments, filled) = fill::arguments(model, index, call, signature, sink);
    let mut findings = Findings::default();
    for (given, argument) in call.arguments.iter().enumerate() {
        if let syntax::Argument::Given(expression) = argument {
            // A bare name for a reference is a forgotten `&`, which rustc explains; no move.
            let moves = !fill::wants_reference(signature, &arguments, given);
            findings.extend(find(expression, moves, &model.at(index)));
        }
    }
    Called {
        suspects: fill::suspects(model, index, signature, &arguments),
        arguments,
        findings,
        filled,
    }
}

impl Model {
    /// Remembers what later rules should not complain about.
    fn note(&mut self, called: &Called) {
        for value in &called.suspects {
            if let Some(value) = self.values.get_mut(*value) {
                value.suspect = true;
            }
        }
        self.unknown.extend(called.findings.unknown.iter().cloned());
    }
}

/// The undo of one statement. What it uses must be there before the statement starts, and is kept.
fn undo(model: &mut Model, index: usize, paths: &[String], sink: &mut Sink) {
    let Some((call, undo)) = model.written(index).and_then(|written| {
        let call = written.call()?;
        let (_, undo) = call.undo()?;
        Some((call.clone(), undo.clone()))
    }) else {
        return;
    };
    let node = node_of(&undo, paths);
    if node.is_none() {
        return;
    }
    let mut called = called(model, index, node, &undo, sink);
    model.note(&called);
    let mut uses = own_uses(model, &called.findings, Moment::Undo);
    let filled = called.filled.drain(..);
    uses.extend(filled.map(|use_| Use {
        late: true,
        undo: true,
        ..use_
    }));
    let Some(statement) = model.statements.get(index) else {
        return;
    };
    let output = statement
        .outputs
        .first()
        .copied()
        // An item is over when its undo runs: it keeps a copy of what it made.
        .filter(|_| asks_output(&undo) && model.scope == Scope::Workflow)
        .filter(|_| {
            model
                .written(index)
                .is_some_and(|written| written.gives.is_none())
        });
    uses.extend(output.map(|value| Use {
        value,
        takes: false,
        takes_part: false,
        clones: false,
        late: true,
        undo: true,
        span: undo.span,
        wanted: None,
    }));
    let ty = model
        .signature(statement)
        .and_then(|node| node.output.as_ref());
    let kept = Success::kept(&call, ty, statement.ty.as_ref());
    if let Some(statement) = model.statements.get_mut(index) {
        statement.uses.extend(uses);
        statement.undo = Some(Undo {
            number: 0,
            place: undo.span,
            node,
            arguments: called.arguments,
            findings: called.findings,
            asks: asks_output(&undo),
            output,
            kept,
        });
    }
}

/// The statements that `.after(..)` and `.allow_race(..)` name.
fn named_statements(model: &mut Model, index: usize, sink: &mut Sink) {
    let Some(Form::Call(call)) = model
        .workflow
        .statements
        .get(index)
        .map(|written| &written.form)
    else {
        return;
    };
    let mistakes = sink.len();
    let mut outside = Vec::new();
    let mut found = |policy: &str, names: &[syn::Ident]| -> Vec<(usize, Span)> {
        let (inside, outer): (Vec<&syn::Ident>, Vec<&syn::Ident>) = names
            .iter()
            .partition(|name| model.outside(index, name).is_none());
        let outer = outer.into_iter();
        outside.extend(outer.filter_map(|name| {
            Some((
                model.outside(index, name)?,
                policy == "allow_race",
                name.span(),
            ))
        }));
        let statements = inside.into_iter();
        statements
            .filter_map(|name| {
                named_statement(model, index, policy, (name, names.len() == 1), sink)
            })
            .collect()
    };
    let (mut orders, mut races) = (Vec::new(), Vec::new());
    for policy in &call.policies {
        match &policy.kind {
            PolicyKind::After(names) => orders.extend(found("after", names)),
            PolicyKind::AllowRace(names) => races.extend(found("allow_race", names)),
            _ => {}
        }
    }
    // What the body of a block names out here.
    let body = model
        .statements
        .get(index)
        .and_then(|statement| statement.body.as_ref());
    let inside = body.into_iter().flat_map(|body| &body.statements);
    for &(value, may_race, span) in inside.flat_map(|statement| &statement.outside) {
        match model.values.get(value).map(|value| value.origin) {
            Some(Origin::Statement(other)) if may_race => races.push((other, span)),
            Some(Origin::Statement(other)) => orders.push((other, span)),
            _ => outside.push((value, may_race, span)),
        }
    }
    if let Some(statement) = model.statements.get_mut(index) {
        (statement.orders, statement.races) = (orders, races);
        statement.outside = outside;
        statement.unclear |= sink.len() > mistakes;
    }
    share_orders(model, index);
}

impl Model {
    /// The value of that name, if a statement of a body around this one makes it.
    fn outside(&self, index: usize, name: &syn::Ident) -> Option<usize> {
        let value = self.at(index).value(&name.to_string())?;
        let origin = self.values.get(value)?.origin;
        (origin == Origin::Outside { named: false }).then_some(value)
    }
}

/// What a block waits for its members wait for.
fn share_orders(model: &mut Model, index: usize) {
    let members = model
        .written(index)
        .and_then(|written| written.call()?.members())
        .map(|block| block.members.clone());
    let members = members.unwrap_or_else(|| model.in_arms_of(index));
    let Some((orders, races)) = model
        .statements
        .get(index)
        .map(|block| (block.orders.clone(), block.races.clone()))
    else {
        return;
    };
    for member in members {
        if let Some(member) = model.statements.get_mut(member) {
            member.shared.extend(orders.iter().copied());
            member.races.extend(races.iter().copied());
        }
    }
    // Who may race with a block may race with its members.
    let named = races.iter().filter_map(|(other, span)| {
        let block = model.written(*other)?.call()?.members();
        let inside = block.map_or_else(|| model.in_arms_of(*other), |block| block.members.clone());
        Some(inside.into_iter().map(|member| (member, *span)))
    });
    let named: Vec<(usize, Span)> = named.flatten().collect();
    if let Some(statement) = model.statements.get_mut(index) {
        statement.through_blocks = named;
    }
}

/// The statement of that name: by its `let`, or by the node's name if that is unique.
fn named_statement(
    model: &Model,
    index: usize,
    policy: &str,
    (name, alone): (&syn::Ident, bool),
    sink: &mut Sink,
) -> Option<(usize, Span)> {
    let text = name.to_string();
    if let Some(value) = model.at(index).value(&text) {
        if let Some(Origin::Statement(statement)) =
            model.values.get(value).map(|value| value.origin)
        {
            return Some((statement, name.span()));
        }
        let (why, note) = match policy {
            "after" => (
                "there is nothing to wait for",
                "inputs exist from the start",
            ),
            _ => ("nothing can race with it", "inputs never change"),
        };
        sink.push(
            Diagnostic::new(
                Code::Policy,
                name.span(),
                format!("`{text}` is an input, so {why}"),
            )
            .help(if alone {
                format!("remove `.{policy}({text})`: {note}")
            } else {
                format!("remove `{text}` from `.{policy}(..)`: {note}")
            }),
        );
        return None;
    }
    let unnamed: Vec<usize> = (0..model.statements.len())
        .filter(|other| {
            model
                .statements
                .get(*other)
                .is_some_and(|statement| statement.label == text)
                && model.at(index).stands(*other)
                && model.written(*other).is_some_and(|written| {
                    matches!(
                        written.binding,
                        Binding::Unnamed | Binding::Discard | Binding::Pattern(_)
                    )
                })
        })
        .collect();
    match unnamed.as_slice() {
        [only] => return Some((*only, name.span())),
        [] => sink.push(unknown_statement(model, index, policy, &text, name)),
        several => sink.push(
            Diagnostic::new(
                Code::Arguments,
                name.span(),
                format!("`{text}` stands for {} statements", several.len()),
            )
            .help(format!(
                "name the one you mean: `let {text}_1 = {text}(..);`, then `.{policy}({text}_1)`"
            )),
        ),
    }
    None
}

fn unknown_statement(
    model: &Model,
    index: usize,
    policy: &str,
    text: &str,
    name: &syn::Ident,
) -> Diagnostic {
    let here = model.at(index);
    let statements = model.statements.iter().enumerate();
    let named = statements
        .filter(|(index, _)| {
            let written = model.written(*index);
            let plain = |written: &syntax::Statement| {
                !written.tail && written.gives.is_none() && !matches!(written.form, Form::Decide(_))
            };
            written.is_some_and(plain) && here.stands(*index)
        })
        .map(|(_, statement)| statement)
        .filter(|statement| {
            let label = &statement.label;
            label.chars().all(|c| c.is_alphanumeric() || c == '_') && label != "_"
        });
    let mut labels: Vec<&str> = Vec::new();
    for statement in named {
        let label = statement.label.as_str();
        if model
            .signature(statement)
            .is_some_and(|node| node.name == text)
        {
            let fact =
                format!("no statement is called `{text}`: the one that runs it is `{label}`");
            return Diagnostic::new(Code::Arguments, name.span(), fact)
                .help(format!("`.{policy}({label})`"));
        }
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let hidden = (0..model.statements.len()).find(|other| {
        let node = model.signature_at(*other);
        let called = node.is_some_and(|node| node.name == text);
        !here.stands(*other) && (model.label(*other) == text || called)
    });
    if let Some(hidden) = hidden {
        let block = model.seen_from(index, hidden);
        if !here.stands(block) || model.excludes(index, hidden) {
            let fact =
                format!("`{text}` stands in another arm, and never runs in one run with this");
            return Diagnostic::new(Code::Arguments, name.span(), fact)
                .help(format!("remove `.{policy}({text})`"));
        }
        let block = match model.name_to_wait_for(block) {
            Ok(block) | Err(block) => block,
        };
        let fact = format!("`{text}` is known inside of `{block}` only");
        return Diagnostic::new(Code::Arguments, name.span(), fact)
            .help(format!("`.{policy}({block})`: all of it"));
    }
    if let Some(block) = inside_of(&model.workflow.statements, text) {
        let fact = format!("`{text}` is known inside of `{block}` only");
        return Diagnostic::new(Code::Arguments, name.span(), fact)
            .help(format!("`.{policy}({block})`: all of it"));
    }
    let mistake = Diagnostic::new(
        Code::Arguments,
        name.span(),
        format!("no statement is called `{text}`"),
    );
    match did_you_mean(text, labels.iter().copied()) {
        Some(meant) => mistake.help(format!("did you mean `.{policy}({meant})`?")),
        None if labels.is_empty() => mistake.help("remove it: there is no other statement"),
        None => mistake.help(format!("the statements are {}", list(labels))),
    }
}

/// The block in which a statement has this name, or runs this node.
fn inside_of(statements: &[syntax::Statement], text: &str) -> Option<String> {
    let named = |statement: &syntax::Statement| {
        let bound = matches!(&statement.binding, Binding::Name(name) if name == text);
        let called = statement.call().and_then(Call::name);
        bound || called.is_some_and(|name| name == text)
    };
    let is_inside = |statement: &&syntax::Statement| {
        let each = statement.call().and_then(Call::each);
        each.is_some_and(|each| {
            let inside = &each.body.statements;
            inside.iter().any(named) || inside_of(inside, text).is_some()
        })
    };
    statements.iter().find(is_inside).map(label)
}

/// A tail that takes what others use comes last: then nobody is lent it any more.
fn mark_last(model: &mut Model) {
    // What a round leaves for the next, and what leaves the loop, is taken when the round is over.
    for (statement, written) in model.statements.iter_mut().zip(&model.workflow.statements) {
        statement.last |= matches!(written.form, Form::End(_));
    }
    let Some(tail) = model.tail() else { return };
    let Some(statement) = model.statements.get(tail) else {
        return;
    };
    let is_block = model
        .written(tail)
        .and_then(|written| written.call())
        .is_some_and(|call| call.block.is_some());
    let kept = model.scope != Scope::Workflow && statement.undo.is_some();
    let last = !is_block
        && !kept
        && statement.uses.iter().any(|use_| {
            let copies = model.is_copy(use_.value);
            use_.takes && !use_.clones && !copies && model.users(use_.value).len() > 1
        });
    if let Some(statement) = model.statements.get_mut(tail) {
        statement.last = last;
    }
}

/// A statement of an arm waits for its decision, and its block is over when all in its arms are.
fn decisions(model: &Model, edges: &mut Vec<Edge>) {
    let mut hang = |from: usize, to: usize, span: Span| {
        if from != to && edges.iter().all(|edge| (edge.from, edge.to) != (from, to)) {
            edges.push(Edge {
                from,
                to,
                value: None,
                decides: true,
                wanted: None,
                span,
            });
        }
    };
    let statements = &model.workflow.statements;
    // What stands behind a `break` in the text, also behind the arms it is in, waits until the round goes on.
    for (exit, written) in statements.iter().enumerate() {
        let Form::End(End { state: None, .. }) = &written.form else {
            continue;
        };
        let arms = model.arms_around(written.arm);
        let blocks = arms.filter_map(|arm| Some(model.workflow.arms.get(arm)?.block));
        for block in [exit].into_iter().chain(blocks) {
            let arm = statements.get(block).and_then(|block| block.arm);
            for (later, behind) in statements.iter().enumerate().skip(block + 1) {
                if model.is_around(arm, behind.arm) {
                    hang(block, later, behind.span());
                }
            }
        }
    }
    for (index, written) in statements.iter().enumerate() {
        if let Some(arms) = written.call().and_then(Call::arms) {
            hang(arms.decision, index, written.span());
        }
        let arm = written.arm.and_then(|arm| model.workflow.arms.get(arm));
        if let Some(arm) = arm {
            hang(arm.decision, index, written.span());
            hang(index, arm.block, written.span());
        }
    }
}

fn edges(model: &mut Model) {
    let mut edges = Vec::new();
    for (to, statement) in model.statements.iter().enumerate() {
        for use_ in &statement.uses {
            if let Some(Origin::Statement(from)) =
                model.values.get(use_.value).map(|value| value.origin)
                && !(use_.undo && from == to)
            {
                edges.push(Edge {
                    from,
                    to,
                    decides: false,
                    value: Some(use_.value),
                    wanted: use_.wanted.clone(),
                    span: use_.span,
                });
            }
        }
        for &(from, span) in statement.orders.iter().chain(&statement.shared) {
            edges.push(Edge {
                from,
                to,
                decides: false,
                value: None,
                wanted: None,
                span,
            });
        }
    }
    decisions(model, &mut edges);
    if let Some(to) = model.tail()
        && model.statements.get(to).is_some_and(|tail| tail.last)
    {
        // It waits for all; those that somebody waits for need no edge of their own.
        let span = model
            .written(to)
            .map_or_else(Span::call_site, syntax::Statement::span);
        let ends: Vec<usize> = (0..model.statements.len())
            .filter(|from| *from != to && edges.iter().all(|edge: &Edge| edge.from != *from))
            .collect();
        edges.extend(ends.into_iter().map(|from| Edge {
            from,
            to,
            decides: false,
            value: None,
            wanted: None,
            span,
        }));
    }
    model.edges = edges;
}
