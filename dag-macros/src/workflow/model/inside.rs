//! What a workflow tells the one around it: its effects as those of a single node.

use super::{Model, Precedence};
use crate::signature::{Effects, Inside, Signature, Spoiled};
use dag_graph::{CannotRepeat, may_repeat};

/// A call in a workflow: of a node, a fallback or an undo.
struct Member<'a> {
    node: &'a Signature,
    /// The statement it belongs to, behind those of the blocks around it, each in its own body.
    path: Vec<usize>,
    /// Its place among the calls of its statement.
    call: usize,
    /// It runs when all statements are over.
    undo: bool,
}

impl Member<'_> {
    /// Has it ended, in every run, when the other starts? What stands in one block is in no order: items and
    /// rounds run one beside or behind the other.
    fn before(&self, other: &Self, order: Option<&Precedence>) -> bool {
        match (self.undo, other.undo) {
            (false, true) => return true,
            (true, _) => return false,
            (false, false) => {}
        }
        let (Some(own), Some(others)) = (self.path.first(), other.path.first()) else {
            return false;
        };
        if own != others {
            return order.is_some_and(|order| order.before(*own, *others));
        }
        self.path.len() == 1 && other.path.len() == 1 && self.call < other.call
    }
}

fn members<'a>(model: &'a Model, around: &[usize], all: &mut Vec<Member<'a>>) {
    for (index, statement) in model.statements.iter().enumerate() {
        let path: Vec<usize> = around.iter().copied().chain([index]).collect();
        if let Some(body) = &statement.body {
            members(body, &path, all);
        }
        let undo = statement.undo.as_ref().and_then(|undo| undo.node);
        let undo = undo.and_then(|node| model.nodes.get(node));
        let block = model.written(index).and_then(|written| written.call());
        let block = block.is_some_and(|call| call.block.is_some());
        let called = model.called(index).skip(usize::from(block));
        let calls = called.map(|node| (node, false));
        for (call, (node, undo)) in calls.chain(undo.map(|node| (node, true))).enumerate() {
            // In a block it runs more than once.
            for _ in 0..=usize::from(!around.is_empty()) {
                let path = path.clone();
                all.push(Member {
                    node,
                    path,
                    call,
                    undo,
                });
            }
        }
    }
}

/// The effects of a whole workflow, and what is in it.
pub(crate) fn inside(model: &Model) -> (Effects, Inside) {
    let mut all = Vec::new();
    members(model, &[], &mut all);
    let order = model.order().map(|order| Precedence::of(model, &order));
    let effects = all.iter().map(|member| member.node.effects.clone());
    let mut effects = effects
        .reduce(|one, other| one.with(&other))
        .unwrap_or_default();
    let mut statements = all.iter().filter(|member| !member.undo);
    let leaves = statements.any(|member| member.node.leaves_task());
    (effects.blocking, effects.spawn) = (false, false);
    let touches: Vec<_> = all
        .iter()
        .map(|member| member.node.effects.touch())
        .collect();
    let before = |x: usize, y: usize| match (all.get(x), all.get(y)) {
        (Some(x), Some(y)) => x.before(y, order.as_ref()),
        _ => false,
    };
    let repeated = may_repeat(&touches, before);
    let mut inner = all.iter().filter_map(|member| member.node.inside.as_ref());
    let mut spoiled = inner.find_map(|inside| inside.spoiled.clone());
    if let Err(CannotRepeat::ReadThenWrite {
        read,
        write,
        resource,
    }) = repeated
        && let (Some(read), Some(write)) = (all.get(read), all.get(write))
    {
        spoiled = Some(Spoiled {
            read: read.node.name.clone(),
            write: write.node.name.clone(),
            resource: resource.map(str::to_owned),
        });
    }
    effects.idempotent &= repeated.is_ok();
    let mut nodes: Vec<Signature> = Vec::new();
    for node in all.iter().flat_map(|member| member.node.leaves()) {
        let (reads, writes) = (&node.effects.reads, &node.effects.writes);
        let known = nodes.iter().any(|known| {
            known.name == node.name
                && (&known.effects.reads, &known.effects.writes) == (reads, writes)
        });
        if !known && (reads.is_some() || writes.is_some()) {
            let (name, effects) = (node.name.clone(), node.effects.clone());
            nodes.push(Signature::of_access(name, effects));
        }
    }
    let inside = Inside {
        nodes,
        spoiled,
        leaves,
    };
    (effects, inside)
}
