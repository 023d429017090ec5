//! What each node cost, and what each guess brought.

use super::Timeline;
use super::critical::Step;
use super::replay::{Change, slack};
use super::report::{GuessCost, NodeCost, ends, leaves};
use super::rules::Rules;
use super::shape::{around, repeats, same};
use super::stands::{Found, guesses};
use core::time::Duration;
use dag_graph::Graph;
use std::collections::HashMap;
use std::string::{String, ToString};
use std::vec::Vec;

/// A node's name among those of all workflows of the run.
pub(super) fn qualified(root: &'static Graph, graph: &'static Graph, node: usize) -> String {
    let name = |node: usize| graph.nodes.get(node).map_or("", |node| node.name);
    let blocks = around(graph, node).filter(|block| repeats(graph, *block));
    let path = blocks.fold(name(node).to_string(), |path, block| {
        std::format!("{}/{path}", name(block))
    });
    if same(root, graph) {
        path
    } else {
        std::format!("{}/{path}", graph.name)
    }
}

pub(super) fn nodes(timeline: &Timeline, rules: &Rules, path: &[Step]) -> Vec<NodeCost> {
    let slack = slack(rules);
    let mut on_path: HashMap<usize, Duration> = HashMap::new();
    for step in path {
        *on_path.entry(step.span).or_default() += step.end.saturating_sub(step.start);
    }
    let mut costs: Vec<NodeCost> = Vec::new();
    // Of each span, its node.
    let mut nodes: Vec<usize> = Vec::new();
    for (index, span) in timeline.spans.iter().enumerate() {
        let is = |cost: &NodeCost| cost.node == span.node && same(cost.graph, span.graph);
        let place = costs.iter().position(is).filter(|_| !span.undo);
        let place = place.unwrap_or(costs.len());
        if place == costs.len() {
            let name = qualified(timeline.graph, span.graph, span.node);
            costs.push(NodeCost {
                graph: span.graph,
                node: if span.undo { usize::MAX } else { span.node },
                name: if span.undo {
                    std::format!("undo of {name}")
                } else {
                    name
                },
                runs: 0,
                busy: Duration::ZERO,
                critical: Duration::ZERO,
                slack: None,
                without: timeline.wall,
            });
        }
        nodes.push(place);
        let on_path = on_path.get(&index).copied().unwrap_or_default();
        let own = slack.get(Rules::end(index)).copied().flatten();
        if let Some(cost) = costs.get_mut(place) {
            cost.runs += 1;
            cost.busy += span.took();
            cost.critical += on_path;
            cost.slack = match (cost.slack, own) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
    }
    for (place, cost) in costs.iter_mut().enumerate() {
        if !cost.busy.is_zero() {
            let at_once = |span: usize| nodes.get(span) == Some(&place);
            let change = Change {
                at_once: Some(&at_once),
                without: None,
            };
            cost.without = ends(rules, change);
        }
    }
    costs
}

pub(super) fn guess_costs(timeline: &Timeline, rules: &Rules) -> Vec<GuessCost> {
    let found = Found::new(timeline);
    let guesses_of: Vec<Vec<usize>> = (0..timeline.spans.len())
        .map(|span| guesses(timeline, &found, span))
        .collect();
    let on = |index: usize, guess: usize| {
        let mut span = Some(index);
        while let Some(own) = span {
            if guesses_of.get(own).is_some_and(|on| on.contains(&guess)) {
                return true;
            }
            let body = timeline.spans.get(own).map(|span| span.body);
            span = body.and_then(|body| timeline.bodies.get(body)?.owner);
        }
        false
    };
    let costs = timeline.guesses.iter().enumerate().map(|(guess, made)| {
        let change = Change {
            at_once: None,
            without: Some(guess),
        };
        let saved = match made.right {
            Some(true) => ends(rules, change).saturating_sub(timeline.wall),
            _ => Duration::ZERO,
        };
        let vain = leaves(timeline).filter(|(index, span)| !span.stands && on(*index, guess));
        let wasted = match made.right {
            Some(false) => vain.map(|(_, span)| span.took()).sum(),
            _ => Duration::ZERO,
        };
        GuessCost {
            guess,
            saved,
            wasted,
        }
    });
    costs.collect()
}
