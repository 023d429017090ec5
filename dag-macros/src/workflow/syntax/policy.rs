//! Policies: what follows the call of a node, one word after the other.

use super::PolicyKind;
use super::body::Reader;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::text::{did_you_mean, pretty};
use proc_macro2::{Ident, Span};
use syn::Expr;

impl Reader<'_> {
    /// What `.name(arguments)` behind the call of a node means.
    pub(super) fn policy(
        &mut self,
        name: &Ident,
        mut arguments: Vec<Expr>,
        span: Span,
    ) -> PolicyKind {
        let text = name.to_string();
        let count = arguments.len();
        let wrong = |takes: &str, usage: &str| {
            Diagnostic::new(
                Code::Arguments,
                span,
                format!("`.{text}(..)` takes {takes}"),
            )
            .help(usage.to_owned())
        };
        let mistake = match (text.as_str(), count) {
            ("ok", 0) => return PolicyKind::Ok,
            ("ok", _) => wrong("no arguments", "`.ok()`"),
            ("unwrap_or", 1) => {
                if let Some(default) = arguments.pop() {
                    return PolicyKind::UnwrapOr(default);
                }
                wrong("one value", "`.unwrap_or(value)`")
            }
            ("unwrap_or", _) => wrong("one value", "`.unwrap_or(value)`"),
            ("after" | "allow_race", 0) => {
                let usage = format!("`.{text}(name)`, or remove it");
                wrong("the names of statements", &usage)
            }
            ("after", _) => {
                let names = self.statement_names(&text, arguments);
                return names.map_or(PolicyKind::Unknown, PolicyKind::After);
            }
            ("allow_race", _) => {
                let names = self.statement_names(&text, arguments);
                return names.map_or(PolicyKind::Unknown, PolicyKind::AllowRace);
            }
            ("early", 0) => return PolicyKind::Early,
            ("early", _) => wrong("no arguments", "`.early()`"),
            ("undo", 1) => return self.undo(arguments),
            ("undo", _) => wrong("the call of a node", UNDO),
            (later, _) if LATER.contains(&later) => Diagnostic::new(
                Code::Arguments,
                name.span(),
                format!("the policy `.{later}(..)` is not available yet"),
            )
            .help("do it inside the node for now"),
            _ => unknown_policy(name),
        };
        self.sink.push(mistake);
        PolicyKind::Unknown
    }

    /// What `.after(..)` and `.allow_race(..)` take; `None` if one of them is no name, which is reported.
    fn statement_names(&mut self, policy: &str, arguments: Vec<Expr>) -> Option<Vec<Ident>> {
        let mut names = Vec::new();
        let count = arguments.len();
        for argument in arguments {
            let bare = match &argument {
                Expr::Reference(lent) => &*lent.expr,
                other => other,
            };
            let name = match bare {
                Expr::Path(path) => path.path.get_ident().cloned(),
                Expr::Lit(literal) => text_as_name(literal),
                _ => None,
            };
            if let (Expr::Path(_), Some(name)) = (&argument, &name) {
                names.push(name.clone());
                continue;
            }
            let help = match name {
                Some(name) => format!("`.{policy}({name})`: the name itself"),
                None => format!("`.{policy}(name)`: name the statement with `let`"),
            };
            let fact = format!("`.{policy}(..)` takes the names of statements");
            self.sink
                .push(Diagnostic::new(Code::Arguments, Place::of(&argument), fact).help(help));
        }
        (names.len() == count).then_some(names)
    }

    /// `.undo(call)`: a plain call of a node.
    fn undo(&mut self, arguments: Vec<Expr>) -> PolicyKind {
        let Some(argument) = arguments.into_iter().next() else {
            return PolicyKind::Unknown;
        };
        let place = Place::of(&argument);
        let help = match &argument {
            Expr::Path(path) => format!("`.undo({}(.., _))`: {UNDO_OUTPUT}", pretty(path)),
            _ => UNDO.to_owned(),
        };
        let mut policies = Vec::new();
        let call = if self.is_node_call(&argument) {
            self.call(argument, &mut policies)
        } else {
            None
        };
        let mistake = match (call, policies.first()) {
            (Some(call), None) => return PolicyKind::Undo(call),
            (Some(_), Some(policy)) => {
                let mistake = Diagnostic::new(
                    Code::Policy,
                    policy.span,
                    "an undo has no policies of its own",
                );
                if matches!(policy.kind, PolicyKind::Question) {
                    mistake.help("remove it").note(
                        "the failure of an undo stops nothing: it is attached to the error of the run",
                    )
                } else {
                    mistake.help("remove it, or do it inside the node")
                }
            }
            (None, _) => Diagnostic::new(
                Code::Arguments,
                place,
                "`.undo(..)` takes the call of a node",
            )
            .help(help),
        };
        self.sink.push(mistake);
        PolicyKind::Unknown
    }
}

const UNDO_OUTPUT: &str = "`_` is what the statement made, as a reference";
const UNDO: &str = "`.undo(node(_))`: `_` is what the statement made, as a reference";

fn text_as_name(literal: &syn::ExprLit) -> Option<Ident> {
    match &literal.lit {
        syn::Lit::Str(text) => syn::parse_str(&text.value()).ok(),
        _ => None,
    }
}

fn unknown_policy(name: &Ident) -> Diagnostic {
    let text = name.to_string();
    let mistake = Diagnostic::new(
        Code::Arguments,
        name.span(),
        format!("`.{text}(..)` is no policy"),
    );
    match did_you_mean(&text, POLICIES.iter().chain(&LATER).copied()) {
        Some(meant) => mistake.help(format!("did you mean `.{meant}`?")),
        None => mistake
            .help(format!("to call the method, name the value first: `let value = node(..);`, then `value.{text}(..)`"))
            .note("what follows the call of a node is a policy"),
    }
}

const POLICIES: [&str; 6] = ["ok", "unwrap_or", "after", "allow_race", "early", "undo"];

/// Policies of the language that this version does not have.
const LATER: [&str; 11] = [
    "timeout",
    "retry",
    "hedge",
    "or_else",
    "ensure",
    "inspect",
    "emit",
    "permit",
    "guess",
    "until",
    "concurrent",
];
