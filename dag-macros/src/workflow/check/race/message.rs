//! What WF10 and WF11 say: who touches what, why nothing orders them, and every way out.

use super::super::super::model::{Model, gates};
use super::super::super::syntax::Call;
use super::{Pair, SINGLE};
use crate::diagnostics::{Code, Diagnostic};
use crate::signature::Signature;
use crate::text::{count, joined, list};
use dag_graph::{Clash, Order, Touch, conflicts};
use proc_macro2::Span;
use std::collections::BTreeSet;

/// The token behind which `.after(..)` goes.
fn place(model: &Model, statement: usize) -> Span {
    let written = model.written(statement);
    let call = written.and_then(|written| written.call());
    call.and_then(|call| call.name())
        .map_or_else(Span::call_site, proc_macro2::Ident::span)
}

pub(super) fn single(model: &Model, order: &Order, pair: &Pair<'_>) -> Diagnostic {
    let (first, second) = (model.label(pair.first), model.label(pair.second));
    let (code, fact) = fact(model, pair);
    let mut diagnostic = Diagnostic::new(code, place(model, pair.second), fact);
    let seen = model.seen_from(pair.second, pair.first);
    let awaited = model.name_to_wait_for(seen);
    diagnostic = match &awaited {
        Ok(name) => {
            let instead = match idle(model, pair).as_slice() {
                [] => String::new(),
                policies => format!(", instead of {}", list(policies)),
            };
            let here = if first == second {
                "here".to_owned()
            } else {
                format!("on `{second}`")
            };
            diagnostic.help(format!(
                "`.after({name})` {here}{instead}, if that is the order"
            ))
        }
        Err(_)
            if model
                .written(pair.first)
                .is_some_and(|first| first.member.is_some()) =>
        {
            diagnostic.help("take one of them out of the block, and name it: `let first = ..`")
        }
        Err(name) => {
            let call = model.call_text(seen);
            diagnostic.help(format!(
                "name the other one, `let {name} = {call};`, and write `.after({name})` here, if that is the order"
            ))
        }
    };
    for help in others(model, &[pair]) {
        diagnostic = diagnostic.help(help);
    }
    diagnostic = diagnostic.help(format!(
        "or consent: {}, if either order will do",
        consent(model, pair, awaited.is_ok())
    ));
    if let Some(note) = ahead(model, pair) {
        return diagnostic.note(note);
    }
    if let Some(path) = order.sometimes(pair.first, pair.second) {
        let between = path
            .iter()
            .filter(|statement| ![pair.first, pair.second].contains(statement));
        let labels = between.map(|statement| model.label(*statement)).collect();
        return diagnostic.note(format!(
            "{} orders them only in the runs in which it runs",
            shortened(labels)
        ));
    }
    if seen != pair.first {
        let (block, node) = (model.label(seen), model.user_label(pair.first));
        diagnostic = diagnostic.note(format!("inside of `{block}` it is `{node}`"));
    }
    for statement in [pair.first, pair.second] {
        if let Some(note) = inside(model, statement, pair) {
            diagnostic = diagnostic.note(note);
        }
    }
    let [starts, starts_too] = [pair.first, pair.second].map(|statement| starts(model, statement));
    let both = if first == second {
        "one call".to_owned()
    } else {
        format!("`{first}`")
    };
    let other = if first == second {
        "the other".to_owned()
    } else {
        format!("`{second}`")
    };
    diagnostic.note(if starts == starts_too {
        format!("both start {starts}")
    } else {
        format!("{both} starts {starts}, {other} {starts_too}")
    })
}

/// Which nodes of a block it is that touch what the pair is about.
fn inside(model: &Model, statement: usize, pair: &Pair<'_>) -> Option<String> {
    model.statements.get(statement)?.body.as_ref()?;
    let touches = |node: &&Signature| {
        let touch = node.effects.touch();
        pair.conflicts
            .iter()
            .any(|conflict| match conflict.resource {
                Some(name) => touch.reads.has(name) || touch.writes.has(name),
                None => touch.kind().writes() || node.effects.reads.is_some(),
            })
    };
    let nodes = model.nodes_of(statement);
    let mut names: Vec<String> = nodes
        .into_iter()
        .filter(touches)
        .map(|node| node.name.clone())
        .collect();
    names.dedup();
    let is = if names.len() == 1 {
        "it is"
    } else {
        "they are"
    };
    Some(format!(
        "inside of `{}` {is} {}",
        model.label(statement),
        shortened(names)
    ))
}

/// The policies of the second one that have no effect once it waits for the first.
fn idle(model: &Model, pair: &Pair<'_>) -> Vec<String> {
    let graph = model.digraph();
    let behind = |x: usize| x == pair.first || graph.reaches(x, pair.first);
    let orders = model.statements.get(pair.second);
    let orders = orders.into_iter().flat_map(|statement| &statement.orders);
    let mut idle: Vec<String> = orders
        .filter(|(from, _)| behind(*from))
        .map(|(from, _)| format!(".after({})", model.label(*from)))
        .collect();
    let written = model
        .written(pair.second)
        .and_then(|written| written.call());
    if written.and_then(Call::early).is_some() {
        let gates = gates(model, Some(pair.second));
        let mut waits = gates.iter().filter(|(_, to)| *to == pair.second);
        if waits.all(|(from, _)| behind(*from)) {
            idle.push(".early()".to_owned());
        }
    }
    idle
}

/// What to write where if the order of a pair does not matter. `named`: both have names.
fn consent(model: &Model, pair: &Pair<'_>, named: bool) -> String {
    let mut races: Vec<(usize, Vec<String>)> = Vec::new();
    for &(first, second) in [(pair.first, pair.second)].iter().chain(&pair.implied) {
        let first = model.seen_from(second, first);
        let (Ok(first) | Err(first)) = model.name_to_wait_for(first);
        match races.iter_mut().find(|(place, _)| *place == second) {
            Some((_, firsts)) => firsts.push(first),
            None => races.push((second, vec![first])),
        }
    }
    let races: Vec<String> = races
        .into_iter()
        .map(|(place, firsts)| {
            let policy = format!("`.allow_race({})`", firsts.join(", "));
            if place == pair.second && !named {
                format!("{policy} here")
            } else {
                format!("{policy} on `{}`", model.label(place))
            }
        })
        .collect();
    joined(&races)
}

fn fact(model: &Model, pair: &Pair<'_>) -> (Code, String) {
    let (first, second) = (model.label(pair.first), model.label(pair.second));
    let same = first == second;
    let over = |clash: &dyn Fn(Clash) -> bool| {
        let conflicts = pair
            .conflicts
            .iter()
            .filter(|conflict| clash(conflict.clash));
        conflicts
            .filter_map(|conflict| conflict.resource)
            .collect::<Vec<_>>()
    };
    let unordered = "and nothing orders them";
    if pair.resource().is_none() {
        let unnamed = if model.writes_unnamed(pair.first) {
            &first
        } else {
            &second
        };
        let other = if *unnamed == first { &second } else { &first };
        let code = if pair.is_write() {
            Code::Writes
        } else {
            Code::ReadWrite
        };
        return match (same, pair.is_write()) {
            (true, _) => (
                code,
                format!("two calls of `{first}` may write anything, {unordered}"),
            ),
            (_, true) => (
                code,
                format!("`{unnamed}` may write anything, `{other}` writes, too, {unordered}"),
            ),
            (_, false) => (
                code,
                format!("`{unnamed}` may write anything, `{other}` reads, {unordered}"),
            ),
        };
    }
    if pair.is_write() {
        let resources = list(over(&|clash| clash == Clash::WriteWrite));
        let who = if same {
            format!("two calls of `{first}` write")
        } else {
            format!("`{first}` and `{second}` both write")
        };
        return (Code::Writes, format!("{who} {resources}, {unordered}"));
    }
    let (mut reader, mut writer, mut resources) =
        (&first, &second, over(&|clash| clash == Clash::ReadWrite));
    if resources.is_empty() {
        (reader, writer) = (&second, &first);
        resources = over(&|clash| clash == Clash::WriteRead);
    }
    let them = if resources.len() == 1 { "it" } else { "them" };
    let fact = if same {
        format!(
            "one call of `{reader}` reads {}, another writes {them}, {unordered}",
            list(resources)
        )
    } else {
        format!(
            "`{reader}` reads {}, `{writer}` writes {them}, {unordered}",
            list(resources)
        )
    };
    (Code::ReadWrite, fact)
}

/// What can be done besides ordering them.
fn others(model: &Model, pairs: &[&Pair<'_>]) -> Vec<String> {
    let mut helps = Vec::new();
    let clashes = pairs.iter().flat_map(|pair| &pair.conflicts);
    let mut resources: Vec<&str> = clashes.filter_map(|clash| clash.resource).collect();
    let mut seen = BTreeSet::new();
    resources.retain(|resource| seen.insert(*resource));
    let undecided = pairs.iter().flat_map(|pair| {
        let own = [(pair.first, pair.second)];
        own.into_iter().chain(pair.implied.iter().copied())
    });
    let statements = undecided
        .clone()
        .flat_map(|(first, second)| [first, second]);
    if resources.is_empty() {
        let mut nodes: Vec<String> = statements
            .flat_map(|statement| model.nodes_of(statement))
            .filter(|node| node.effects.writes.as_ref().is_some_and(Vec::is_empty))
            .map(|node| node.name.clone())
            .collect();
        nodes.sort();
        nodes.dedup();
        let writes = if nodes.len() == 1 { "writes" } else { "write" };
        // Two calls of one node write one resource then: that alone is no remedy.
        let itself = pairs
            .iter()
            .any(|pair| model.user_label(pair.first) == model.user_label(pair.second));
        helps.push(if itself {
            format!(
                "or say what {} {writes}, and promise `commutes`, if any order leaves the same: `#[node(write(Resource), commutes)]`",
                list(nodes)
            )
        } else {
            format!("or say what {} {writes}: `#[node(write(Resource))]`", list(nodes))
        });
        return helps;
    }
    let commuting = |statement: usize| {
        let statement = model.statements.get(statement)?;
        let commutes = true;
        Some(Touch {
            commutes,
            ..statement.effects.touch()
        })
    };
    let plain =
        undecided.into_iter().all(
            |(first, second)| match (commuting(first), commuting(second)) {
                (Some(first), Some(second)) => conflicts(first, second).is_empty(),
                _ => false,
            },
        );
    if plain {
        let mut nodes: Vec<String> = statements
            .flat_map(|statement| model.nodes_of(statement))
            .filter(|node| {
                let mut writes = node.effects.writes.iter().flatten();
                !node.effects.commutes && writes.any(|name| resources.contains(&name.as_str()))
            })
            .map(|node| node.name.clone())
            .collect();
        nodes.sort();
        nodes.dedup();
        helps.push(format!(
            "or let {} promise `commutes`, if any order leaves the same: `#[node(.., commutes)]`",
            shortened(nodes)
        ));
    }
    let parts = if pairs.len() == 1 { "two" } else { "several" };
    let (each, them) = if resources.len() == 1 {
        ("", "it")
    } else {
        (" each", "them")
    };
    helps.push(format!(
        "or split {} in {parts} resources{each}, if they touch different parts of {them}",
        shortened(resources.into_iter().map(str::to_owned).collect())
    ));
    helps
}

/// One starts on a guess of what waits for the other.
fn ahead(model: &Model, pair: &Pair<'_>) -> Option<String> {
    let (reached, graph) = (model.reached(), model.digraph());
    let pairs = [(pair.first, pair.second), (pair.second, pair.first)];
    pairs.into_iter().find_map(|(first, second)| {
        let mut known = reached.get(&second)?.iter();
        let waits = |truth: &usize| *truth == first || graph.reaches(first, *truth);
        let truth = model.label(*known.find(|truth| waits(truth))?);
        let node = model.label(second);
        Some(format!(
            "`{node}` starts on the guess of `{truth}`, which is made before `{truth}` is over"
        ))
    })
}

/// When a statement starts: the statements that it waits for, with the gate.
fn starts(model: &Model, statement: usize) -> String {
    if model.early().contains(&statement) {
        return "before it is decided whether it stands".to_owned();
    }
    let mut names: Vec<String> = Vec::new();
    for edge in model.edges.iter().filter(|edge| edge.to == statement) {
        let name = match edge.value {
            Some(value) => model.value_label(value),
            None => model.label(edge.from),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    for (from, _) in model.gates.iter().filter(|(_, to)| *to == statement) {
        let name = model.label(*from);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match names.len() {
        0 => "at once".to_owned(),
        1 => format!("when {} is over", list(names)),
        _ => format!("when {} are over", shortened(names)),
    }
}

/// Many decisions about one resource: the first of them, and how many there are.
pub(super) fn many(model: &Model, resource: Option<&str>, pairs: &[&Pair<'_>]) -> Diagnostic {
    let mut statements: Vec<usize> = pairs
        .iter()
        .flat_map(|pair| [pair.first, pair.second])
        .collect();
    statements.sort_unstable();
    statements.dedup();
    let mut names: Vec<String> = statements
        .iter()
        .map(|statement| model.label(*statement))
        .collect();
    names.dedup();
    let code = if pairs.iter().any(|pair| pair.is_write()) {
        Code::Writes
    } else {
        Code::ReadWrite
    };
    let only_writes = pairs.iter().all(|pair| pair.is_write());
    let touched = match resource {
        Some(resource) if only_writes => format!("`{resource}` is written by"),
        Some(resource) => format!("`{resource}` is read and written by"),
        None => "anything may be written beside".to_owned(),
    };
    let fact = format!(
        "{touched} {}, and nothing orders them: {}",
        count(statements.len(), "statement"),
        shortened(names)
    );

    let unnamed = pairs.iter().find_map(|pair| {
        let name = model.name_to_wait_for(pair.first).err()?;
        Some((name, model.call_text(pair.first)))
    });
    let name_them = match unnamed {
        Some((name, call)) => format!("name them, `let {name} = {call};` and so on, and "),
        None => String::new(),
    };
    let mut waits: Vec<(usize, Vec<String>)> = Vec::new();
    for pair in pairs {
        let first = match model.name_to_wait_for(pair.first) {
            Ok(name) | Err(name) => name,
        };
        match waits.iter_mut().find(|(second, _)| *second == pair.second) {
            Some((_, firsts)) => firsts.push(first),
            None => waits.push((pair.second, vec![first])),
        }
    }
    let shown = waits.iter().take(SINGLE).map(|(second, firsts)| {
        format!(
            "`.after({})` on `{}`",
            firsts.join(", "),
            match model.name_to_wait_for(*second) {
                Ok(name) | Err(name) => name,
            }
        )
    });
    let mut shown: Vec<String> = shown.collect();
    if waits.len() > SINGLE {
        shown.push(format!("so on for {} more", waits.len() - SINGLE));
    }
    let span = pairs
        .first()
        .map_or_else(Span::call_site, |pair| place(model, pair.second));
    let mut diagnostic = Diagnostic::new(code, span, fact)
        .help(format!("{name_them}order them: {}", joined(&shown)));
    for help in others(model, pairs) {
        diagnostic = diagnostic.help(help);
    }
    diagnostic.help("or consent, pair by pair: `.allow_race(other)`, if either order will do")
}

/// The first few of these names, and the number of the others.
fn shortened(names: Vec<String>) -> String {
    const SHOWN: usize = 4;
    if names.len() <= SHOWN + 1 {
        return list(names);
    }
    let hidden = names.len() - SHOWN;
    let mut shown: Vec<String> = names
        .iter()
        .take(SHOWN)
        .map(|name| format!("`{name}`"))
        .collect();
    shown.push(format!("{hidden} more"));
    joined(&shown)
}
