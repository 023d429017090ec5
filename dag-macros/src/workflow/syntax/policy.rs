//! Policies: what follows the call of a node, one word after the other.

use super::body::Reader;
use super::{PolicyKind, Retry};
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
            ("timeout" | "hedge", 1) => match arguments.pop().map(duration) {
                Some(Ok(limit)) if text == "timeout" => return PolicyKind::Timeout(limit),
                Some(Ok(delay)) => return PolicyKind::Hedge(delay),
                Some(Err(mistake)) => mistake,
                None => return PolicyKind::Unknown,
            },
            ("timeout", _) => wrong("a duration", "`.timeout(2s)`"),
            ("hedge", _) => wrong("a duration", "`.hedge(200ms)`"),
            ("retry", 0) => wrong(
                "a number of attempts",
                "`.retry(3)`: three more after the first",
            ),
            ("retry", _) => match retry(arguments) {
                Ok(retry) => return PolicyKind::Retry(Box::new(retry)),
                Err(mistake) => mistake,
            },
            ("or_else", 1) => return self.or_else(arguments),
            ("or_else", _) => wrong("the call of a node", "`.or_else(node(..))`"),
            ("ensure" | "inspect", 1) => match arguments.pop() {
                Some(closure) if text == "ensure" => return PolicyKind::Ensure(closure),
                Some(closure) => return PolicyKind::Inspect(closure),
                None => return PolicyKind::Unknown,
            },
            ("ensure", _) => wrong("a closure", "`.ensure(|value| ..)`"),
            ("inspect", _) => wrong("a closure", "`.inspect(|value| ..)`"),
            ("permit", 1 | 2) => {
                let mut arguments = arguments.into_iter();
                return match (arguments.next(), arguments.next()) {
                    (Some(limiter), cost) => PolicyKind::Permit(limiter, cost),
                    _ => PolicyKind::Unknown,
                };
            }
            ("permit", _) => wrong(
                "a limiter, and what the node costs",
                "`.permit(&limiter)`, `.permit(&limiter, 5)`",
            ),
            ("guess", 1) => match arguments.pop() {
                Some(guess) => return PolicyKind::Guess(guess),
                None => return PolicyKind::Unknown,
            },
            ("guess", _) => wrong("an `Option`", "`.guess(predictor.predict(&key))`"),
            ("undo", 1) => return self.undo(arguments),
            ("undo", _) => wrong("the call of a node", UNDO),
            ("emit", 0) => return PolicyKind::Emit,
            ("emit", _) => wrong("no arguments", "`.emit()`"),
            ("concurrent" | "until", _) => Diagnostic::new(
                Code::Arguments,
                name.span(),
                format!("`.{text}(..)` stands in the head of a `for`"),
            )
            .help(
                "`for .. in list.concurrent(8) { .. }`, and `.until(2s)` behind `.concurrent(8)`",
            ),
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

    /// `.or_else(call)`: a plain call of another node.
    fn or_else(&mut self, arguments: Vec<Expr>) -> PolicyKind {
        let Some(argument) = arguments.into_iter().next() else {
            return PolicyKind::Unknown;
        };
        let place = Place::of(&argument);
        let mut policies = Vec::new();
        let call = if self.is_node_call(&argument) {
            self.call(argument, &mut policies)
        } else {
            None
        };
        let mistake = match (call, policies.first()) {
            (Some(call), None) => return PolicyKind::OrElse(call),
            (Some(_), Some(policy)) => Diagnostic::new(
                Code::Policy,
                policy.span,
                "the call in `.or_else(..)` has no policies of its own",
            )
            .help("put them behind `.or_else(..)`, or do it inside the node"),
            (None, _) => Diagnostic::new(
                Code::Arguments,
                place,
                "`.or_else(..)` takes the call of a node",
            )
            .help("`.or_else(node(..))`; for a value, `.unwrap_or(value)`"),
        };
        self.sink.push(mistake);
        PolicyKind::Unknown
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

/// A duration: `2s`, `250ms`, or any expression but a bare number or a text.
pub(super) fn duration(expression: Expr) -> Result<Expr, Diagnostic> {
    let Expr::Lit(literal) = &expression else {
        return Ok(expression);
    };
    let known = match &literal.lit {
        syn::Lit::Int(number) => is_unit(number.suffix()),
        _ => false,
    };
    if known {
        return Ok(expression);
    }
    let place = Place::of(&expression);
    let text = pretty(&expression);
    let bare = text.trim_matches('"').to_owned();
    let help = if bare.chars().all(|c| c.is_ascii_digit()) {
        format!("say the unit: `{bare}s`, `{bare}ms`")
    } else {
        "write `2s`, `250ms`, `1m`, `1h`, or a `Duration`".to_owned()
    };
    Err(Diagnostic::new(Code::Arguments, place, format!("`{text}` is no duration")).help(help))
}

/// The units of duration literals.
pub(crate) fn is_unit(suffix: &str) -> bool {
    matches!(suffix, "ms" | "s" | "m" | "h")
}

/// `3, backoff = 100ms, when = |error| ..`
fn retry(arguments: Vec<Expr>) -> Result<Retry, Diagnostic> {
    const USAGE: &str = "`.retry(3, backoff = 100ms, when = |error| ..)`";
    let mut retry: Option<Retry> = None;
    for argument in arguments {
        let place = Place::of(&argument);
        let wrong = |fact: String| Diagnostic::new(Code::Arguments, place, fact);
        let Expr::Assign(named) = argument else {
            if retry.is_some() {
                return Err(wrong("`.retry(..)` takes one number".to_owned()).help(USAGE));
            }
            if let Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Int(number),
                ..
            }) = &argument
                && number.base10_digits() == "0"
            {
                let mistake =
                    Diagnostic::new(Code::Policy, place, "`.retry(0)` makes no second attempt");
                return Err(
                    mistake.help("remove it, or say how many attempts come after the first")
                );
            }
            retry = Some(Retry {
                times: argument,
                backoff: None,
                when: None,
            });
            continue;
        };
        let Some(retry) = &mut retry else {
            return Err(
                wrong("`.retry(..)` takes the number of attempts first".to_owned()).help(USAGE),
            );
        };
        let name = pretty(&named.left);
        let twice = match name.as_str() {
            "backoff" => retry.backoff.is_some(),
            _ => name == "when" && retry.when.is_some(),
        };
        if twice {
            return Err(wrong(format!("`.retry(..)` has a second `{name}`")).help("keep one"));
        }
        match name.as_str() {
            "backoff" if matches!(&*named.right, Expr::Closure(_)) => {
                retry.backoff = Some(*named.right);
            }
            "backoff" => retry.backoff = Some(duration(*named.right)?),
            "when" => retry.when = Some(*named.right),
            _ => {
                let mistake = wrong(format!("`.retry(..)` knows no `{name}`"));
                return Err(match did_you_mean(&name, ["backoff", "when"]) {
                    Some(meant) => mistake.help(format!("did you mean `{meant}`?")),
                    None => mistake.help(USAGE),
                });
            }
        }
    }
    retry.ok_or_else(|| {
        Diagnostic::new(
            Code::Arguments,
            Span::call_site(),
            "`.retry(..)` takes a number",
        )
        .help(USAGE)
    })
}

fn text_as_name(literal: &syn::ExprLit) -> Option<Ident> {
    match &literal.lit {
        syn::Lit::Str(text) => syn::parse_str(&text.value()).ok(),
        _ => None,
    }
}

/// Is this a word of the language that may follow a call?
pub(super) fn is_policy(name: &str) -> bool {
    POLICIES.contains(&name)
}

fn unknown_policy(name: &Ident) -> Diagnostic {
    let text = name.to_string();
    let mistake = Diagnostic::new(
        Code::Arguments,
        name.span(),
        format!("`.{text}(..)` is no policy"),
    );
    match did_you_mean(&text, POLICIES.iter().copied()) {
        Some(meant) => mistake.help(format!("did you mean `.{meant}`?")),
        None => mistake
            .help(format!("to call the method, name the value first: `let value = node(..);`, then `value.{text}(..)`"))
            .note("what follows the call of a node is a policy"),
    }
}

const POLICIES: [&str; 15] = [
    "ok",
    "unwrap_or",
    "after",
    "allow_race",
    "early",
    "undo",
    "timeout",
    "retry",
    "hedge",
    "or_else",
    "ensure",
    "inspect",
    "permit",
    "guess",
    "emit",
];
