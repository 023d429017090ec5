//! The grammar of `workflow!`: what is written, with every span, and nothing more.
//!
//! A statement that cannot be read is recorded and left out; reading goes on behind it.

mod arms;
mod block;
mod body;
mod each;
mod head;
mod members;
mod policy;
mod rounds;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::{Attribute, Expr, Pat, Path, Token, Type, Visibility};

pub(crate) use arms::{Arms, Decide, is_head};
pub(crate) use block::{Block, tail, tail_name};
pub(crate) use body::{Body, may_be_node, pattern_names};
pub(crate) use each::Each;
pub(crate) use members::Members;
pub(crate) use policy::is_unit;
pub(crate) use rounds::{End, Rounds, State, is_state};

use crate::diagnostics::Sink;
use crate::signature::{Effects, Inside, Signature};
use crate::text::pretty;
use crate::types::Ty;

/// A workflow as written.
#[derive(Clone, Debug)]
pub(crate) struct Workflow {
    /// The path of `dag-core`.
    pub(crate) root: TokenStream,
    /// All but `#[errors(..)]`.
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) errors: Option<Errors>,
    pub(crate) vis: Visibility,
    pub(crate) signature: syn::Signature,
    pub(crate) inputs: Vec<Input>,
    /// The head has a mistake: nothing may be expected of calls.
    pub(crate) broken: bool,
    /// In the order of the text; the tail, if there is one, comes last.
    pub(crate) statements: Vec<Statement>,
    /// The arms of its decisions.
    pub(crate) arms: Vec<Arm>,
    /// A statement was left out: what it would have made or used is unknown.
    pub(crate) incomplete: bool,
    /// An item was left out: names may mean something else than they seem to.
    pub(crate) items: bool,
}

/// `#[errors(Name, statement = Type, ..)]`
#[derive(Clone, Debug)]
pub(crate) struct Errors {
    pub(crate) name: Ident,
    pub(crate) given: Vec<(Ident, Type)>,
}

impl Errors {
    /// The type that is given for a statement.
    pub(crate) fn given(&self, statement: &str) -> Option<&Type> {
        let named = self.given.iter().find(|(name, _)| name == statement);
        named.map(|(_, ty)| ty)
    }
}

/// A parameter of the workflow.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    pub(crate) name: Ident,
    pub(crate) ty: Type,
}

/// `let binding: ty = form.policies;`
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) binding: Binding,
    pub(crate) ty: Option<Type>,
    pub(crate) form: Form,
    pub(crate) tail: bool,
    /// It is a member of this block (`select_ok!`, `quorum!`), which stands behind its members.
    pub(crate) member: Option<Member>,
    /// The arm it stands in, as an index.
    pub(crate) arm: Option<usize>,
    /// Its value is that of this block, whose arm it ends.
    pub(crate) gives: Option<usize>,
    /// It is what `.guess(..)` of this statement says, which stands behind it.
    pub(crate) guesses: Option<usize>,
}

/// An arm of a `match` or an `if`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Arm {
    /// The statement that decides.
    pub(crate) decision: usize,
    /// Its place among the arms, from 0.
    pub(crate) number: usize,
    /// The arm around the decision.
    pub(crate) around: Option<usize>,
    /// The statement that has the value of all arms; it stands behind them.
    pub(crate) block: usize,
}

/// The place of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// The statement that is the block.
    pub(crate) block: usize,
    /// Its place in the block, from 0.
    pub(crate) number: usize,
}

/// What stands left of `=`.
#[derive(Clone, Debug)]
pub(crate) enum Binding {
    /// No `let`.
    Unnamed,
    /// `let _ =`
    Discard,
    Name(Ident),
    Pattern(Pat),
}

/// What stands right of `=`.
#[derive(Clone, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "few of them live, and only while compiling"
)]
pub(crate) enum Form {
    Call(Call),
    Glue(Expr),
    /// Which arm of a block runs.
    Decide(Decide),
    /// `break value` or `state = value`, at the end of a round.
    End(End),
}

/// The call of a node and what follows it. A block stands where a call can, and is one without arguments.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// Of a block its keyword.
    pub(crate) path: Path,
    pub(crate) block: Option<Block>,
    pub(crate) arguments: Vec<Argument>,
    /// The parentheses.
    pub(crate) span: Span,
    /// Read left to right, each wraps what stands before it.
    pub(crate) policies: Vec<Policy>,
    /// What a test calls in the place of the node.
    pub(crate) stub: Option<InPlace>,
}

/// What stands in the place of a node.
#[derive(Clone, Debug)]
pub(crate) struct InPlace {
    pub(crate) name: Ident,
    /// It is an `async` closure, whatever the node is.
    pub(crate) waits: bool,
}

#[derive(Clone, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "few of them live, and only while compiling"
)]
pub(crate) enum Argument {
    Given(Expr),
    /// `..`
    Rest(Token![..]),
}

#[derive(Clone, Debug)]
pub(crate) struct Policy {
    /// The name of the policy, or the `?`.
    pub(crate) span: Span,
    pub(crate) kind: PolicyKind,
}

#[derive(Clone, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "few of them live, and only while compiling"
)]
pub(crate) enum PolicyKind {
    /// `?`
    Question,
    /// `.ok()`
    Ok,
    /// `.unwrap_or(expression)`
    UnwrapOr(Expr),
    /// `.after(names)`
    After(Vec<Ident>),
    /// `.allow_race(names)`
    AllowRace(Vec<Ident>),
    /// `.early()`
    Early,
    /// `.emit()`
    Emit,
    /// `.undo(call)`; `_` in its arguments is what the statement made.
    Undo(Call),
    /// `.timeout(duration)`
    Timeout(Expr),
    /// `.retry(times, ..)`
    Retry(Box<Retry>),
    /// `.hedge(duration)`
    Hedge(Expr),
    /// `.or_else(call)`
    OrElse(Call),
    /// `.ensure(closure)`
    Ensure(Expr),
    /// `.inspect(closure)`
    Inspect(Expr),
    /// `.permit(&limiter, cost)`
    Permit(Expr, Option<Expr>),
    /// `.guess(expression)`
    Guess(Expr),
    /// Already reported.
    Unknown,
}

/// What `.retry(..)` says.
#[derive(Clone, Debug)]
pub(crate) struct Retry {
    /// Attempts after the first.
    pub(crate) times: Expr,
    /// A duration, the first of waits that grow; or a closure that says each wait.
    pub(crate) backoff: Option<Expr>,
    /// Which failures are worth another attempt.
    pub(crate) when: Option<Expr>,
}

impl PolicyKind {
    /// Does it wrap the running node, so that it belongs to the future (else to the value that comes out)?
    pub(crate) fn wraps(&self) -> bool {
        matches!(
            self,
            Self::Timeout(_) | Self::Retry(_) | Self::Hedge(_) | Self::OrElse(_) | Self::Permit(..)
        )
    }

    /// May what stands before it run more than once?
    pub(crate) fn repeats(&self) -> bool {
        matches!(self, Self::Retry(_) | Self::Hedge(_))
    }

    /// Does it do something that is told to who observes a run?
    pub(crate) fn is_told(&self) -> bool {
        self.repeats() || matches!(self, Self::Timeout(_))
    }

    /// Can it fail by itself, so that a `Failure` comes out?
    pub(crate) fn adds_failure(&self) -> bool {
        matches!(self, Self::Timeout(_) | Self::Ensure(_))
    }

    /// The expressions in it, those of a call aside.
    pub(crate) fn expressions(&self) -> Vec<&Expr> {
        match self {
            Self::UnwrapOr(one)
            | Self::Timeout(one)
            | Self::Hedge(one)
            | Self::Ensure(one)
            | Self::Inspect(one) => vec![one],
            Self::Permit(limiter, cost) => [Some(limiter), cost.as_ref()]
                .into_iter()
                .flatten()
                .collect(),
            Self::Retry(retry) => {
                let rest = [&retry.backoff, &retry.when];
                [&retry.times]
                    .into_iter()
                    .chain(rest.into_iter().flatten())
                    .collect()
            }
            Self::Question
            | Self::Ok
            | Self::After(_)
            | Self::AllowRace(_)
            | Self::Early
            | Self::Emit
            | Self::Undo(_)
            | Self::OrElse(_)
            // It is a statement of its own.
            | Self::Guess(_)
            | Self::Unknown => Vec::new(),
        }
    }

    /// Does something happen with the value (else the policy only says when the node runs)?
    pub(crate) fn is_evaluated(&self) -> bool {
        !matches!(
            self,
            Self::After(_)
                | Self::AllowRace(_)
                | Self::Early
                | Self::Emit
                | Self::Undo(_)
                | Self::Guess(_)
        )
    }

    /// The type that comes out of a value of type `ty`; `None` if the policy does not fit it. `other` is the output
    /// of the node that `.or_else(..)` calls.
    pub(crate) fn applied_to(&self, ty: &Ty, other: Option<&Ty>) -> Option<Ty> {
        let (result, option) = (ty.as_result().map(|(value, _)| value), ty.as_option());
        match self {
            Self::After(_)
            | Self::AllowRace(_)
            | Self::Early
            | Self::Emit
            | Self::Undo(_)
            | Self::Guess(_)
            | Self::Hedge(_)
            | Self::Inspect(_)
            | Self::Permit(..) => Some(ty.clone()),
            Self::Timeout(_) | Self::Ensure(_) => Some(ty.clone().into_failing()),
            Self::Retry(_) => result.map(|_| ty.clone()),
            Self::OrElse(_) => result.and(other).cloned(),
            Self::Question => result.cloned(),
            Self::Ok => result.map(|value| value.clone().into_option()),
            Self::UnwrapOr(_) => result.or(option).cloned(),
            Self::Unknown => None,
        }
    }
}

impl Call {
    /// The path without generic arguments: the name of the node's macro.
    pub(crate) fn macro_path(&self) -> Path {
        let mut path = self.path.clone();
        for segment in &mut path.segments {
            segment.arguments = syn::PathArguments::None;
        }
        path
    }

    /// What is called: the node's function, or a stub.
    pub(crate) fn function(&self) -> TokenStream {
        match &self.stub {
            Some(stub) => stub.name.to_token_stream(),
            None => self.path.to_token_stream(),
        }
    }

    pub(crate) fn name(&self) -> Option<&Ident> {
        self.path.segments.last().map(|segment| &segment.ident)
    }

    /// As it is written, in short: `search(..)`.
    pub(crate) fn text(&self) -> String {
        let path = pretty(&self.path);
        match &self.block {
            None => format!("{path}(..)"),
            Some(Block::Each(_)) => "for .. { .. }".to_owned(),
            Some(Block::Rounds(_)) => "loop { .. }.max(..)".to_owned(),
            Some(Block::Members(_)) => format!("{path}!(..)"),
            Some(Block::Arms(_)) => format!("{path} .. {{ .. }}"),
        }
    }

    /// What `.guess(..)` says, and its place.
    pub(crate) fn guess(&self) -> Option<(Span, &Expr)> {
        self.policies.iter().find_map(|policy| match &policy.kind {
            PolicyKind::Guess(guess) => Some((policy.span, guess)),
            _ => None,
        })
    }

    /// The `for` that it is.
    pub(crate) fn each(&self) -> Option<&Each> {
        match &self.block {
            Some(Block::Each(each)) => Some(each),
            _ => None,
        }
    }

    /// The `loop` that it is.
    pub(crate) fn rounds(&self) -> Option<&Rounds> {
        match &self.block {
            Some(Block::Rounds(rounds)) => Some(rounds),
            _ => None,
        }
    }

    /// To change what is in it.
    fn body_mut(&mut self) -> Option<&mut Body> {
        match &mut self.block {
            Some(Block::Each(each)) => Some(&mut each.body),
            Some(Block::Rounds(rounds)) => Some(&mut rounds.body),
            _ => None,
        }
    }

    /// The statements of the body that the block runs by itself.
    pub(crate) fn body(&self) -> Option<&Body> {
        match &self.block {
            Some(Block::Each(each)) => Some(&each.body),
            Some(Block::Rounds(rounds)) => Some(&rounds.body),
            _ => None,
        }
    }

    /// The `match` or `if` that it is.
    pub(crate) fn arms(&self) -> Option<&Arms> {
        match &self.block {
            Some(Block::Arms(arms)) => Some(arms),
            _ => None,
        }
    }

    /// The `select_ok!` or `quorum!` that it is.
    pub(crate) fn members(&self) -> Option<&Members> {
        match &self.block {
            Some(Block::Members(members)) => Some(members),
            _ => None,
        }
    }

    pub(crate) fn question(&self) -> Option<&Policy> {
        self.policies
            .iter()
            .find(|policy| matches!(policy.kind, PolicyKind::Question))
    }

    /// The call of `.undo(..)`, and its place among the policies.
    pub(crate) fn undo(&self) -> Option<(usize, &Self)> {
        let mut policies = self.policies.iter().enumerate();
        policies.find_map(|(position, policy)| match &policy.kind {
            PolicyKind::Undo(call) => Some((position, call)),
            _ => None,
        })
    }

    /// How many of its policies belong to the future: all up to the last that wraps it.
    pub(crate) fn wrapped(&self) -> usize {
        let last = self.policies.iter().rposition(|policy| policy.kind.wraps());
        last.map_or(0, |last| last + 1)
    }

    /// The calls of `.or_else(..)`.
    pub(crate) fn fallbacks(&self) -> impl Iterator<Item = &Self> {
        self.policies
            .iter()
            .filter_map(|policy| match &policy.kind {
                PolicyKind::OrElse(call) => Some(call),
                _ => None,
            })
    }

    pub(crate) fn emit(&self) -> Option<&Policy> {
        let mut policies = self.policies.iter();
        policies.find(|policy| matches!(policy.kind, PolicyKind::Emit))
    }

    pub(crate) fn early(&self) -> Option<&Policy> {
        self.policies
            .iter()
            .find(|policy| matches!(policy.kind, PolicyKind::Early))
    }

    /// What is given, without the `..`.
    pub(crate) fn given(&self) -> impl Iterator<Item = &Expr> {
        self.arguments.iter().filter_map(|argument| match argument {
            Argument::Given(expression) => Some(expression),
            Argument::Rest(_) => None,
        })
    }
}

impl Statement {
    pub(crate) fn call(&self) -> Option<&Call> {
        match &self.form {
            Form::Call(call) => Some(call),
            Form::Glue(_) | Form::Decide(_) | Form::End(_) => None,
        }
    }

    /// The token that stands for the statement in messages.
    pub(crate) fn span(&self) -> Span {
        use syn::spanned::Spanned;
        match (&self.binding, &self.form) {
            (Binding::Name(name), _) => name.span(),
            (Binding::Pattern(pattern), _) => pattern.span(),
            (_, Form::Call(call)) => call.name().map_or(call.span, Ident::span),
            (_, Form::Glue(expression)) => expression.span(),
            (_, Form::Decide(decide)) => decide.span,
            (_, Form::End(end)) => end.span,
        }
    }

    /// The name of the variant of `#[errors]`, as an identifier in snake case.
    pub(crate) fn variant_source(&self) -> Option<Ident> {
        match (&self.binding, &self.form) {
            (Binding::Name(name), _) => Some(name.clone()),
            (_, Form::Call(call)) => call.name().cloned(),
            _ if self.tail => Some(format_ident!("output", span = self.span())),
            _ => None,
        }
    }
}

fn collect<'a>(
    statements: &'a [Statement],
    outermost: bool,
    all: &mut Vec<(&'a Statement, &'a [Statement], bool)>,
) {
    for statement in statements {
        all.push((statement, statements, outermost));
        if let Some(body) = statement.call().and_then(Call::body) {
            collect(&body.statements, false, all);
        }
    }
}

/// `change` is told the binding of the statement whose own call it is; of one in a policy it is not.
fn change(statements: &mut [Statement], change_call: &mut dyn FnMut(Option<&Ident>, &mut Call)) {
    for statement in statements {
        let name = match &statement.binding {
            Binding::Name(name) => Some(name),
            _ => None,
        };
        let Form::Call(call) = &mut statement.form else {
            continue;
        };
        if call.block.is_none() {
            change_call(name, call);
        }
        for policy in &mut call.policies {
            if let PolicyKind::OrElse(other) | PolicyKind::Undo(other) = &mut policy.kind {
                change_call(None, other);
            }
        }
        if let Some(body) = call.body_mut() {
            change(&mut body.statements, change_call);
        }
    }
}

impl Workflow {
    /// Changes each of [`Self::calls`]; with the name of the statement that is the call, if it has one.
    pub(crate) fn change_calls(&mut self, change_call: &mut dyn FnMut(Option<&Ident>, &mut Call)) {
        change(&mut self.statements, change_call);
    }

    /// Without every `.emit()`.
    pub(crate) fn emit_nothing(&mut self) {
        fn without(statements: &mut [Statement]) {
            for statement in statements {
                let Form::Call(call) = &mut statement.form else {
                    continue;
                };
                call.policies
                    .retain(|policy| !matches!(policy.kind, PolicyKind::Emit));
                if let Some(body) = call.body_mut() {
                    without(&mut body.statements);
                }
            }
        }
        without(&mut self.statements);
    }

    pub(crate) fn parse(input: TokenStream, sink: &mut Sink) -> Option<Self> {
        head::parse(input, sink)
    }

    /// The `#[cfg]`s of the head: every item that is made stands under them.
    pub(crate) fn cfgs(&self) -> Vec<&Attribute> {
        let attributes = self.attributes.iter();
        attributes
            .filter(|attribute| attribute.path().is_ident("cfg"))
            .collect()
    }

    /// Every statement, each followed by those of its body.
    pub(crate) fn all_statements(&self) -> Vec<&Statement> {
        let all = self.statements_in_bodies().into_iter();
        all.map(|(statement, ..)| statement).collect()
    }

    /// The same, each with the statements of the body it stands in, and whether that is the workflow's own.
    pub(crate) fn statements_in_bodies(&self) -> Vec<(&Statement, &[Statement], bool)> {
        let mut all = Vec::new();
        collect(&self.statements, true, &mut all);
        all
    }

    /// All calls of nodes: those of statements, each followed by those in its policies.
    pub(crate) fn calls(&self) -> impl Iterator<Item = &Call> {
        let calls = self
            .all_statements()
            .into_iter()
            .filter_map(Statement::call);
        calls.flat_map(|call| {
            let undo = call.undo().map(|(_, undo)| undo);
            let own = call.block.is_none().then_some(call);
            own.into_iter().chain(call.fallbacks()).chain(undo)
        })
    }

    /// Does something in it emit?
    pub(crate) fn emits(&self) -> bool {
        let mut all = self
            .all_statements()
            .into_iter()
            .filter_map(Statement::call);
        all.any(|call| call.emit().is_some())
    }

    /// The paths of the nodes called, each once, in the order of the text.
    pub(crate) fn node_paths(&self) -> Vec<Path> {
        let mut seen = Vec::new();
        let mut paths = Vec::new();
        for call in self.calls() {
            let path = call.macro_path();
            let text = path.to_token_stream().to_string();
            if !seen.contains(&text) {
                seen.push(text);
                paths.push(path);
            }
        }
        paths
    }

    /// Does the path name this workflow?
    pub(crate) fn is_itself(&self, path: &Path) -> bool {
        let mut names = path.segments.iter().map(|segment| &segment.ident);
        let own = &self.signature.ident;
        match (names.next(), names.next(), names.next()) {
            (Some(only), None, _) => path.leading_colon.is_none() && only == own,
            (Some(first), Some(second), None) => first == "self" && second == own,
            _ => false,
        }
    }

    /// The signatures of all [`Self::node_paths`], from those of all but the workflow itself.
    pub(crate) fn with_itself(&self, others: Vec<Signature>) -> Vec<Signature> {
        let mut others = others.into_iter();
        let paths = self.node_paths().into_iter();
        let all = paths.map_while(|path| {
            if self.is_itself(&path) {
                let effects = Effects::default();
                let inside = Some(Inside::default());
                Some(Signature::new(
                    String::new(),
                    effects,
                    &self.signature,
                    inside,
                ))
            } else {
                others.next()
            }
        });
        all.collect()
    }

    /// `T` and `E` of the output, if it is written as a `Result`.
    pub(crate) fn is_result(&self) -> bool {
        Ty::of_return(&self.signature.output).as_result().is_some()
    }
}
