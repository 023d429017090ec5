//! Rules of blocks: WF14, what may stand behind a block (WF17), and what its members must be.

use super::super::expression::Names;
use super::super::model::{Model, Statement};
use super::super::syntax::{Call, PolicyKind};
use crate::diagnostics::{Code, Diagnostic, Place, Sink};
use crate::signature::Signature;
use crate::text::{joined, pretty};
use dag_graph::{Clash, Conflict, conflicts};
use proc_macro2::Span;

/// A node that runs inside of a body, or inside of a block in it.
struct Leaf<'a> {
    model: &'a Model,
    index: usize,
    statement: &'a Statement,
    node: &'a Signature,
    /// The workflow that is called, if the node is in one.
    workflow: Option<&'a str>,
    place: Span,
}

impl Leaf<'_> {
    fn is(&self, other: &Self) -> bool {
        std::ptr::eq(self.statement, other.statement) && std::ptr::eq(self.node, other.node)
    }

    /// Has the user consented that the two race? Only statements of one body can be named so.
    fn may_race(&self, other: &Self) -> bool {
        std::ptr::eq(self.model, other.model) && self.model.consents(self.index, other.index)
    }
}

/// The nodes inside of a body, those of its blocks and of fallbacks included.
fn leaves(model: &Model) -> Vec<Leaf<'_>> {
    let mut all = Vec::new();
    for (index, statement) in model.statements.iter().enumerate() {
        if let Some(body) = &statement.body {
            all.extend(leaves(body));
        }
        let Some(call) = model.written(index).and_then(|written| written.call()) else {
            continue;
        };
        let own = call.block.is_none().then_some(call);
        let own = own.and_then(|call| Some((model.signature(statement)?, call)));
        let others = statement.fallbacks.iter().zip(call.fallbacks());
        let others = others.filter_map(|(other, call)| Some((model.nodes.get(other.node?)?, call)));
        let nodes = own.into_iter().chain(others);
        let nodes = nodes.flat_map(|(node, call)| {
            let workflow = node.inside.as_ref().map(|_| node.name.as_str());
            let leaves = node.leaves().into_iter();
            leaves.map(move |leaf| (leaf, workflow, call))
        });
        all.extend(nodes.map(|(node, workflow, call)| Leaf {
            model,
            index,
            statement,
            node,
            workflow,
            place: call.name().map_or(call.span, proc_macro2::Ident::span),
        }));
    }
    all
}

/// WF14. Items run beside each other, so what is done for one item overlaps with what is done for another, whatever is
/// ordered inside of the body.
pub(super) fn check_items(model: &Model, sink: &mut Sink) {
    let blocks = model.statements.iter().zip(&model.workflow.statements);
    for (statement, written) in blocks {
        let Some((body, each)) = statement
            .body
            .as_deref()
            .zip(written.call().and_then(Call::each))
        else {
            continue;
        };
        if each.is_sequential() {
            continue;
        }
        let leaves = leaves(body);
        let mut reported: Vec<Option<String>> = Vec::new();
        for (position, second) in leaves.iter().enumerate() {
            // With itself first: who must commute says that once.
            let firsts = [second].into_iter().chain(leaves.iter().take(position));
            for first in firsts {
                if first.may_race(second) || in_inner_items(body, first, second) {
                    continue;
                }
                let own = first.is(second);
                let shared = conflicts(first.node.effects.touch(), second.node.effects.touch());
                // A node that reads and writes one resource conflicts with itself in both ways.
                let shared = shared.into_iter().filter(|conflict| {
                    let key = conflict.resource.map(str::to_owned);
                    !reported.contains(&key)
                });
                let shared: Vec<Conflict<'_>> = shared.collect();
                let Some(conflict) = shared.first() else {
                    continue;
                };
                reported.extend(
                    shared
                        .iter()
                        .map(|conflict| conflict.resource.map(str::to_owned)),
                );
                sink.push(message(first, second, own, conflict, &pretty(&each.limit)));
            }
        }
    }
}

/// Do both stand in one concurrent `for` further inside, which reports them itself?
fn in_inner_items(body: &Model, first: &Leaf<'_>, second: &Leaf<'_>) -> bool {
    body.statements
        .iter()
        .zip(&body.workflow.statements)
        .any(|(statement, written)| {
            let (Some(inner), Some(each)) = (&statement.body, written.call().and_then(Call::each))
            else {
                return false;
            };
            let inside = leaves(inner);
            let holds = |leaf: &Leaf<'_>| inside.iter().any(|other| other.is(leaf));
            let both = holds(first) && holds(second);
            both && (!each.is_sequential() || in_inner_items(inner, first, second))
        })
}

fn message(
    first: &Leaf<'_>,
    second: &Leaf<'_>,
    own: bool,
    conflict: &Conflict<'_>,
    limit: &str,
) -> Diagnostic {
    let what = conflict
        .resource
        .map_or_else(|| "what others see".to_owned(), |name| format!("`{name}`"));
    let [one, other] = [first, second].map(|leaf| leaf.node.called(leaf.workflow));
    let (one, other) = (&one, &other);
    let writes = |leaf: &Leaf<'_>| leaf.node.effects.touch().kind().writes();
    let fact = if own && conflict.resource.is_none() {
        format!("{other} may change anything, and runs for several items at once")
    } else if own && conflict.clash != Clash::WriteWrite {
        format!("{other} reads and writes {what}, for several items at once")
    } else if own {
        format!("{other} writes {what} for several items at once, and does not commute")
    } else if conflict.clash == Clash::WriteWrite {
        format!("{one} and {other} write {what}, each for another item at the same time")
    } else {
        let (reads, writes) = if writes(second) {
            (one, other)
        } else {
            (other, one)
        };
        format!("{reads} reads {what} for one item while {writes} writes it for another")
    };
    let mistake = Diagnostic::new(Code::Items, second.place, fact).help(format!(
        "one item after the other: `.concurrent(1)` instead of `.concurrent({limit})`"
    ));
    let named = conflict.resource.is_some();
    if conflict.clash == Clash::WriteWrite && named {
        let both = [first, second];
        let commute = both
            .iter()
            .filter(|leaf| !leaf.node.effects.commutes)
            .map(|leaf| format!("`{}`", leaf.node.name));
        let mut commute: Vec<String> = commute.collect();
        commute.dedup();
        mistake.help(format!(
            "or let {} promise it, if the order of items does not matter: `#[node(.., commutes)]`",
            joined(&commute)
        ))
    } else if named && own {
        mistake.help("or split the resource in two: what it reads, and what it writes")
    } else if named {
        mistake.help("or take one of them out of the `for`, or split the resource in two")
    } else {
        mistake.help(format!(
            "or name what `{}` writes: `#[node(write(Resource), ..)]`",
            second.node.name
        ))
    }
}

/// A policy behind a block sees its value only: it can neither run the block again nor take it back.
pub(super) fn check_policies(model: &Model, sink: &mut Sink) {
    for (statement, written) in model.statements.iter().zip(&model.workflow.statements) {
        let Some(call) = written.call().filter(|call| call.block.is_some()) else {
            continue;
        };
        let Some(name) = statement.node.and_then(|node| model.nodes.get(node)) else {
            continue;
        };
        let keyword = match call.members() {
            Some(_) => format!("`{}!`", name.name),
            None if name.name == "if" => "an `if`".to_owned(),
            None => format!("a `{}`", name.name),
        };
        for policy in &call.policies {
            let (word, help) = match policy.kind {
                PolicyKind::Retry(_) => (".retry(..)", AGAIN),
                PolicyKind::Hedge(_) => (".hedge(..)", AGAIN),
                PolicyKind::Undo(_) => {
                    (".undo(..)", "put it on the calls inside, each with its own")
                }
                PolicyKind::Guess(_) => {
                    (".guess(..)", "put it on a call inside, or on what decides")
                }
                PolicyKind::Early => (".early()", "put it on the write inside"),
                PolicyKind::Permit(..) if call.members().is_some() || call.arms().is_some() => (
                    ".permit(..)",
                    "put it on the calls inside, each takes its own",
                ),
                _ => continue,
            };
            sink.push(
                Diagnostic::new(
                    Code::Policy,
                    policy.span,
                    format!("`{word}` behind {keyword}, of which a policy sees only the value"),
                )
                .help(help),
            );
        }
        if let Some(question) = statement.findings.questions.first() {
            sink.push(
                Diagnostic::new(
                    Code::Workflow,
                    *question,
                    format!("`?` in the head of {keyword}"),
                )
                .help("make it a statement of its own: `let list = ..?;`"),
            );
        }
    }
}

const AGAIN: &str = "put it on the calls inside; to repeat several together, make them a workflow of their own and call that";

/// WF08. A maybe is a list of one or none, so a `for` over it would run once, for the whole list in it.
pub(super) fn check_lists(model: &Model, sink: &mut Sink) {
    for (index, written) in model.workflow.statements.iter().enumerate() {
        let Some(each) = written.call().and_then(Call::each) else {
            continue;
        };
        let mut list = &each.list;
        while let syn::Expr::MethodCall(call) = list {
            if !matches!(call.method.to_string().as_str(), "iter" | "into_iter") {
                break;
            }
            list = &call.receiver;
        }
        if let syn::Expr::Reference(lent) = list {
            list = &lent.expr;
        }
        let syn::Expr::Path(path) = list else {
            continue;
        };
        let value = path
            .path
            .get_ident()
            .and_then(|name| model.at(index).value(&name.to_string()));
        let Some(ty) = value.and_then(|value| model.values.get(value)?.ty.as_ref()) else {
            continue;
        };
        let bare = ty.as_reference().unwrap_or(ty);
        let inner = bare
            .as_option()
            .or_else(|| bare.as_result().map(|(value, _)| value));
        if inner.is_some_and(|inner| inner.as_list().is_some()) {
            let name = pretty(path);
            let fact = format!(
                "`{name}` may be missing: it is {}, and a `for` wants the list in it",
                ty.with_article()
            );
            sink.push(
                Diagnostic::new(Code::Maybe, Place::of(path), fact)
                    .help(format!("`?` where `{name}` is made"))
                    .help("or `.unwrap_or(..)` there, with a list for its place"),
            );
        }
    }
}

/// The members of `select_ok!` and `quorum!` can fail: else the first would always win, and those behind it never count.
pub(super) fn check_members(model: &Model, sink: &mut Sink) {
    for (statement, written) in model.statements.iter().zip(&model.workflow.statements) {
        let (Some(member), Some(call)) = (written.member, written.call()) else {
            continue;
        };
        let block = model.signature_at(member.block);
        let (Some(node), Some(block)) = (model.signature(statement), block) else {
            continue;
        };
        let Some(ty) = statement.ty.as_ref().filter(|ty| ty.as_result().is_none()) else {
            continue;
        };
        let place = call.name().map_or(call.span, proc_macro2::Ident::span);
        let (name, block) = (&node.name, &block.name);
        let mistake = Diagnostic::new(
            Code::Policy,
            Place::from(place),
            format!(
                "`{name}` cannot fail, so `{block}!` has nothing to decide: it gives {}",
                ty.with_article()
            ),
        );
        sink.push(
            mistake
                .help(format!(
                    "let `{name}` return a `Result`, or give it a limit: `{name}(..).timeout(2s)`"
                ))
                .help("or take it out of the block"),
        );
    }
}
