//! WF12 and WF17: policies that run a node again or cut it short, where that would do harm or nothing.

use super::super::model::Model;
use super::super::syntax::{Call, PolicyKind};
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::signature::{Inside, Signature, Spoiled};
use dag_graph::{CannotRepeat, Clash, conflicts, may_repeat};
use proc_macro2::Span;

/// The word of a policy that wraps what stands before it.
fn word(kind: &PolicyKind) -> Option<&'static str> {
    Some(match kind {
        PolicyKind::Timeout(_) => ".timeout(..)",
        PolicyKind::Retry(_) => ".retry(..)",
        PolicyKind::Hedge(_) => ".hedge(..)",
        PolicyKind::OrElse(_) => ".or_else(..)",
        PolicyKind::Permit(..) => ".permit(..)",
        PolicyKind::Ensure(_) => ".ensure(..)",
        _ => return None,
    })
}

/// What a policy or a block may do to a node below it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Threat {
    /// Drop it while it runs.
    Cut,
    /// Run it again when it has ended.
    Again,
    /// Run it a second time beside the first, and drop one of them.
    Beside,
}

impl Threat {
    fn of(kind: &PolicyKind) -> Option<Self> {
        Some(match kind {
            PolicyKind::Timeout(_) => Self::Cut,
            PolicyKind::Retry(_) => Self::Again,
            PolicyKind::Hedge(_) => Self::Beside,
            _ => return None,
        })
    }
}

/// A write that is cut may have happened or not, and one that is run again happens twice: only what
/// promises that this does no harm stands below such a policy, in a `for` that is cut, or among members.
pub(super) fn check_repeats(model: &Model, sink: &mut Sink) {
    let statements = model.statements.iter().zip(&model.workflow.statements);
    for (index, (statement, written)) in statements.enumerate() {
        let Some(call) = written.call() else { continue };
        let mut below: Vec<&Signature> = match (&statement.body, call.arms()) {
            (Some(body), _) => (0..body.statements.len())
                .flat_map(|index| body.nodes_of(index))
                .collect(),
            (_, Some(_)) => model
                .in_arms_of(index)
                .into_iter()
                .flat_map(|index| model.nodes_of(index))
                .collect(),
            (None, None) => model.signature(statement).into_iter().collect(),
        };
        if let Some((_, span)) = call.each().and_then(|each| each.until.as_ref()) {
            let harms = below
                .iter()
                .flat_map(|node| harms(node, Threat::Cut, ".until(..)", *span));
            sink.extend(harms);
        }
        let mut fallbacks = statement.fallbacks.iter();
        for policy in &call.policies {
            // Behind a block only what cuts it short is a policy at all.
            let threat = Threat::of(&policy.kind)
                .filter(|threat| call.block.is_none() || *threat == Threat::Cut);
            if let (Some(threat), Some(word)) = (threat, word(&policy.kind)) {
                let mistakes: Vec<Diagnostic> = below
                    .iter()
                    .flat_map(|node| harms(node, threat, word, policy.span))
                    .collect();
                if mistakes.is_empty() {
                    sink.extend(harm_together(&below, threat, word, policy.span));
                }
                sink.extend(mistakes);
            }
            if matches!(policy.kind, PolicyKind::OrElse(_)) {
                let other = fallbacks
                    .next()
                    .and_then(|other| model.nodes.get(other.node?));
                below.extend(other);
            }
        }
        if let Some(member) = written.member {
            let block = model.signature_at(member.block);
            let word = block
                .map(|block| format!("{}!", block.name))
                .unwrap_or_default();
            let place = written.span();
            let harms = below
                .iter()
                .flat_map(|node| harms(node, Threat::Cut, &word, place));
            sink.extend(harms);
        }
    }
}

/// The harm that may be done to a node, or to those in a workflow and to all of these together.
fn harms(node: &Signature, threat: Threat, word: &str, place: Span) -> Vec<Diagnostic> {
    let Some(inside) = &node.inside else {
        return harm(node, None, threat, word, place).into_iter().collect();
    };
    let nodes = inside.nodes.iter();
    let mut all: Vec<Diagnostic> = nodes
        .filter_map(|inner| harm(inner, Some(node), threat, word, place))
        .collect();
    if all.is_empty() && threat != Threat::Cut {
        let harm = match &inside.spoiled {
            Some(spoiled) => Some(harm_again(node, spoiled, word, place)),
            None if threat == Threat::Beside => harm_beside(node, inside, word, place),
            None => None,
        };
        all.extend(harm);
    }
    all
}

/// A workflow of which two attempts would not see the same: the second reads what the first has written.
fn harm_again(node: &Signature, spoiled: &Spoiled, word: &str, place: Span) -> Diagnostic {
    let (read, write) = (&spoiled.read, &spoiled.write);
    let what = spoiled
        .resource
        .as_ref()
        .map_or_else(|| "what it reads".to_owned(), |name| format!("`{name}`"));
    let fact = format!(
        "`{}` may not be repeated, and `{word}` could run it again: `{write}` in it writes {what} after `{read}` has read it",
        node.name
    );
    Diagnostic::new(Code::Repeat, place, fact)
        .help(format!("remove `{word}`, and put it on the calls inside"))
        .help("or make the read and the write one node that promises it: `#[node(.., idempotent)]`")
        .note(format!(
            "the second `{read}` would see what the first `{write}` has written"
        ))
}

/// A workflow that reads what it writes itself, in attempts that overlap.
fn harm_beside(node: &Signature, inside: &Inside, word: &str, place: Span) -> Option<Diagnostic> {
    let nodes = || inside.nodes.iter();
    let pairs = nodes().flat_map(|read| nodes().map(move |write| (read, write)));
    let mut pairs = pairs.filter(|(read, write)| read.name != write.name);
    let (read, write, resource) = pairs.find_map(|(read, write)| {
        let shared = conflicts(read.effects.touch(), write.effects.touch());
        let mut shared = shared.into_iter();
        shared.find_map(|conflict| {
            (conflict.clash == Clash::ReadWrite).then_some((read, write, conflict.resource))
        })
    })?;
    let (read, write) = (&read.name, &write.name);
    let what = resource.map_or_else(|| "what others see".to_owned(), |name| format!("`{name}`"));
    let fact = format!(
        "`{word}` could run `{}` beside itself, and `{write}` of one writes {what} while `{read}` of the other reads it",
        node.name
    );
    Some(
        Diagnostic::new(Code::Repeat, place, fact)
            .help(format!("remove `{word}`, and put it on the calls inside")),
    )
}

/// `within`: the workflow it stands in.
fn harm(
    node: &Signature,
    within: Option<&Signature>,
    threat: Threat,
    word: &str,
    place: Span,
) -> Option<Diagnostic> {
    let name = &node.name;
    let subject = node.called(within.map(|workflow| workflow.name.as_str()));
    let (kind, may) = (node.effects.touch().kind(), node.effects.may());
    let mistake = |fact: String| Diagnostic::new(Code::Repeat, place, fact);
    let promise = |promise: &str, if_: &str| {
        format!("let `{name}` promise it, if {if_}: `#[node(.., {promise})]`")
    };
    let is_policy = word.starts_with('.');
    let remove = if is_policy {
        format!("or remove `{word}`")
    } else {
        format!("or take it out of `{word}`")
    };
    let twice = "twice is as good as once";
    if threat != Threat::Again && kind.writes() && node.effects.blocking {
        let help = if is_policy {
            format!("remove `{word}`, and let `{name}` give up in time by itself")
        } else {
            format!("take it out of `{word}`, or let it write without blocking")
        };
        return Some(
            mistake(format!(
                "{subject} writes on a blocking thread, which `{word}` cannot cut"
            ))
            .help(help)
            .note("a thread that is not waited for would go on writing"),
        );
    }
    let allowed = match threat {
        Threat::Cut => may.cut,
        Threat::Again => may.again,
        Threat::Beside => may.hedged,
    };
    if allowed {
        return None;
    }
    Some(match threat {
        Threat::Cut => mistake(format!(
            "{subject} is not idempotent, and `{word}` could cut it short"
        ))
        .help(promise("idempotent", twice))
        .help(remove)
        .note("a write that was cut may have happened, or not, or in part"),
        Threat::Beside if may.again => mistake(format!(
            "{subject} does not commute, and `{word}` could run it beside itself"
        ))
        .help(promise("commutes", "two at once leave the same"))
        .help(remove),
        Threat::Again | Threat::Beside => mistake(format!(
            "{subject} is not idempotent, and `{word}` could run it again"
        ))
        .help(promise("idempotent", twice))
        .help(remove)
        .note("an attempt that failed may have written all the same"),
    })
}

/// Nodes that may be repeated one by one, and not together: what the first attempt wrote the second reads.
fn harm_together(
    below: &[&Signature],
    threat: Threat,
    word: &str,
    place: Span,
) -> Option<Diagnostic> {
    if threat == Threat::Cut {
        return None;
    }
    let touches: Vec<_> = below.iter().map(|node| node.effects.touch()).collect();
    let Err(CannotRepeat::ReadThenWrite {
        read,
        write,
        resource,
    }) = may_repeat(&touches, |x, y| x < y)
    else {
        return None;
    };
    let (reads, writes) = (below.get(read)?, below.get(write)?);
    let (reads, writes) = (&reads.name, &writes.name);
    let what = resource.map_or_else(|| "what it reads".to_owned(), |name| format!("`{name}`"));
    let fact = format!(
        "`{writes}` writes {what} after `{reads}` has read it, and `{word}` could run both again"
    );
    Some(
        Diagnostic::new(Code::Repeat, place, fact)
            .help(format!(
                "put `{word}` before `.or_else(..)`, so that it repeats `{reads}` alone"
            ))
            .note(format!(
                "the second `{reads}` would see what the first `{writes}` has written"
            )),
    )
}

fn calls(model: &Model) -> impl Iterator<Item = (&super::super::model::Statement, &Call)> {
    let statements = model.statements.iter().zip(&model.workflow.statements);
    statements.filter_map(|(statement, written)| Some((statement, written.call()?)))
}

/// Policies that have nothing to wrap: a node that runs at once cannot be late, and behind `?` nothing can fail.
pub(super) fn check_wraps(model: &Model, sink: &mut Sink) {
    for (statement, call) in calls(model) {
        let Some(node) = model.signature(statement) else {
            continue;
        };
        let mut question: Option<Span> = None;
        let mut future = node.has_future() || call.block.is_some();
        for policy in &call.policies {
            if matches!(policy.kind, PolicyKind::Question) {
                question = question.or(Some(policy.span));
                continue;
            }
            let Some(word) = word(&policy.kind) else {
                continue;
            };
            let useless = |fact: String| Diagnostic::new(Code::Policy, policy.span, fact);
            let late = matches!(policy.kind, PolicyKind::Timeout(_) | PolicyKind::Hedge(_));
            if question.is_some() {
                sink.push(
                    useless(format!(
                        "`{word}` stands behind `?`, where nothing is left to fail"
                    ))
                    .help(format!("put it before the `?`: `{}(..){word}?`", node.name)),
                );
            } else if late && !future {
                sink.push(
                    useless(format!(
                        "`{word}` of `{}`, which is not async: it runs at once",
                        node.name
                    ))
                    .help(format!(
                        "remove `{word}`, or make the node `async` or `blocking`"
                    )),
                );
            }
            future |= matches!(policy.kind, PolicyKind::Permit(..) | PolicyKind::Retry(_));
        }
        if call.wrapped() > 0
            && let Some(span) = statement.findings.questions.first()
        {
            sink.push(
                Diagnostic::new(
                    Code::Workflow,
                    *span,
                    format!(
                        "`?` in an argument of `{}`, whose policies wrap it",
                        node.name
                    ),
                )
                .help("make the argument a statement of its own: `let argument = ..?;`"),
            );
        }
    }
}
