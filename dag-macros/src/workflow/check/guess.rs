//! WF13: guesses that nobody could start on.

use super::super::model::{Model, Waits};
use super::super::syntax::PolicyKind;
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::text::list;
use std::collections::BTreeSet;

/// What starts on a guess only looks, and uses the value of the statement, or what such a node made of it; and a guess must be there
/// before the truth.
pub(super) fn check_guesses(model: &Model, sink: &mut Sink) {
    let reached = model.reached();
    let (graph, guessed) = (model.digraph(), model.guessed());
    for (index, written) in model.workflow.statements.iter().enumerate() {
        let Some(call) = written.call() else { continue };
        let own = call.policies.iter();
        let mut own = own.filter(|policy| matches!(policy.kind, PolicyKind::Guess(_)));
        let Some(first) = own.next() else {
            continue;
        };
        let wrong = |fact: String| Diagnostic::new(Code::Speculation, first.span, fact);
        let name = model.label(index);
        if let Some(second) = own.next() {
            let fact = format!("`{name}` has two guesses");
            sink.push(Diagnostic::new(Code::Speculation, second.span, fact).help("keep one"));
            continue;
        }
        if written.member.is_some() {
            let fact = "`.guess(..)` on a member, whose value nobody uses by itself";
            sink.push(wrong(fact.to_owned()).help("remove it, or take the call out of the block"));
            continue;
        }
        let Some(guess) = guessed.get(&index) else {
            // Behind a block, which is reported.
            continue;
        };
        let Some(made) = model.statements.get(*guess) else {
            continue;
        };
        if let Some(question) = made.findings.questions.first() {
            sink.push(
                Diagnostic::new(Code::QuestionMark, *question, "`?` in a guess")
                    .help("a guess that cannot be made is `None`: `.ok()`"),
            );
        }
        let late = made.uses.iter().find(|use_| {
            let from = model.maker(use_.value);
            from.is_some_and(|from| from == index || graph.reaches(index, from))
        });
        if let Some(late) = late {
            let needs = model.value_label(late.value);
            let fact = if needs == name {
                format!("the guess of `{name}` needs `{name}` itself")
            } else {
                format!("the guess of `{name}` needs `{needs}`, which waits for `{name}`")
            };
            sink.push(
                wrong(fact)
                    .help("guess from what is known before: inputs, other statements")
                    .note("the truth would always be there first"),
            );
            continue;
        }
        let mut starts = reached.iter();
        if starts.any(|(start, from)| from.contains(&index) && is_call(model, *start))
            || model.may_wait_for_more().contains(&index)
        {
            continue;
        }
        sink.push(nothing(model, index, &wrong));
    }
}

/// Why nothing starts on the guess.
fn nothing(model: &Model, index: usize, wrong: &dyn Fn(String) -> Diagnostic) -> Diagnostic {
    let outputs = model.statements.get(index);
    let outputs = outputs.into_iter().flat_map(|made| &made.outputs);
    let users = outputs.flat_map(|value| model.users(*value));
    let users = users.map(|(user, _)| user).filter(|user| *user != index);
    // Behind a decision, what stands in its arms.
    let decided = |user: usize| {
        let statements = model.workflow.statements.iter();
        let blocks = statements.enumerate().filter_map(move |(block, written)| {
            let arms = written.call()?.arms()?;
            (arms.decision == user).then_some(block)
        });
        let calls = blocks.flat_map(|block| model.in_arms_of(block));
        let calls: Vec<usize> = calls.filter(|inside| is_call(model, *inside)).collect();
        if calls.is_empty() { vec![user] } else { calls }
    };
    let direct: BTreeSet<usize> = users.collect();
    let users: BTreeSet<usize> = direct.iter().copied().flat_map(decided).collect();
    let name = model.label(index);
    let reasons: Vec<Result<(), Waits>> = users
        .iter()
        .map(|user| model.may_start_ahead(*user))
        .collect();
    let because = |why: Waits| reasons.iter().all(|reason| *reason == Err(why));
    let labels = users.iter().map(|user| model.user_label(*user));
    let mut labels: Vec<String> = labels.collect();
    labels.dedup();
    let verb = |verb: &str| format!("{verb}{}", if labels.len() == 1 { "s" } else { "" });
    let [show, wait] = ["show", "wait"].map(verb);
    let needs = if users == direct {
        format!("{} `{name}`", verb("use"))
    } else {
        format!("{} on `{name}`", verb("hang"))
    };
    let users = list(&labels);
    let mistake = if model.written(index).is_some_and(|written| written.tail) {
        wrong("`.guess(..)` on the output, which waits for the truth".to_owned())
    } else if labels.is_empty() {
        wrong(format!(
            "nothing could start on this guess: nobody uses `{name}`"
        ))
    } else if reasons.iter().any(Result::is_ok) {
        // Calls do start, so these are expressions.
        wrong(format!(
            "only expressions could start on this guess of `{name}`, and they take no time"
        ))
    } else if because(Waits::Writes) {
        let fact = format!(
            "nothing could start on this guess: a write waits for the truth, and only {users} {needs}"
        );
        wrong(fact).help("let a node that only looks prepare what is written")
    } else if because(Waits::Output) {
        wrong(format!(
            "nothing could start on this guess: only the output uses `{name}`"
        ))
    } else if because(Waits::Inspects) {
        let fact = format!(
            "nothing could start on this guess: {users} {show} what comes, and {wait} for the truth"
        );
        wrong(fact).help("put `.inspect(..)` or `.emit()` on a later statement")
    } else {
        let fact = format!("nothing could start on this guess: {users} {wait} for the truth");
        wrong(fact).note("what starts on a guess are calls of `pure` and `read` nodes, decisions over them and `for`s of them; `loop`, `select_ok!`, `quorum!` and what has a guess of its own wait")
    };
    mistake.help("remove `.guess(..)`")
}

/// WF13 for `#[speculate]`: something in the arms must be able to start, before it is known what is decided about.
pub(super) fn check_speculation(model: &Model, sink: &mut Sink) {
    let early = model.early();
    for (index, written) in model.workflow.statements.iter().enumerate() {
        let Some(arms) = written.call().and_then(|call| call.arms()) else {
            continue;
        };
        let Some(place) = model.speculates(arms.decision) else {
            continue;
        };
        let wrong = |fact: &str| Diagnostic::new(Code::Speculation, place, fact);
        if model.may_wait_for_more().contains(&index) {
            continue;
        }
        let waits = model.statements.get(arms.decision).is_some_and(|decision| {
            let mut uses = decision.uses.iter();
            uses.any(|use_| model.maker(use_.value).is_some())
        });
        if !waits {
            let fact =
                "nothing could start before this is decided: what decides is there from the start";
            sink.push(wrong(fact).help("remove `#[speculate]`"));
            continue;
        }
        let inside = model.in_arms_of(index);
        let direct = |statement: &&usize| {
            let arm = model.written(**statement).and_then(|written| written.arm);
            arm.is_some_and(|arm| arms.arms.contains(&arm))
        };
        let direct: Vec<usize> = inside.iter().filter(direct).copied().collect();
        let starts = |statement: &usize| {
            is_call(model, *statement) && !model.needs_decision(*statement, &early)
        };
        if direct.iter().any(starts) {
            continue;
        }
        let writes = |statement: &usize| {
            let statement = model.statements.get(*statement);
            statement.is_some_and(|statement| !statement.effects.may().dropped)
        };
        let fact = if !direct.is_empty() && direct.iter().all(writes) {
            "nothing could start before this is decided: the arms only write"
        } else {
            "nothing could start before this is decided"
        };
        let takes = direct.iter().any(|statement| {
            let mut with = early.clone();
            let late = with.insert(*statement);
            let free = !model.needs_decision(*statement, &with);
            is_call(model, *statement) && late && !writes(statement) && free
        });
        let mistake = wrong(fact).help("remove `#[speculate]`");
        sink.push(if takes {
            mistake.help("or lend what the arms take from outside: `&value`")
        } else {
            mistake.note("what can are calls of `pure` and `read` nodes, expressions, and `for`s of these, that stand directly in an arm and need nothing of its pattern")
        });
    }
}

fn is_call(model: &Model, statement: usize) -> bool {
    let written = model.written(statement);
    let call = written.and_then(|written| written.call());
    call.is_some_and(|call| call.arms().is_none())
}
