//! What each moment waited for, found along the edges of the graph.

use super::Timeline;
use super::critical::Why;
use super::rules::{Cause, Rule, Rules};
use super::shape::{exits_before, gathers, guess_of, is_aside, is_inside, kind, waits};
use super::span::{Outcome, Span};
use super::stands::{Found, guesses, is_twin};
use super::turns::Queue;
use dag_graph::{EdgeKind, NodeKind};
use std::collections::{HashMap, HashSet};
use std::vec::Vec;

pub(super) struct Make<'a> {
    pub(super) timeline: &'a Timeline,
    pub(super) found: &'a Found,
    pub(super) rules: &'a Rules,
    /// The spans by which the run failed, and those they are inside of.
    pub(super) broke: &'a HashSet<usize>,
    /// Of each span with something inside, what that is.
    pub(super) queues: &'a HashMap<usize, Queue>,
}

/// Those by which the run failed, and those they are inside of.
pub(super) fn broke(timeline: &Timeline) -> HashSet<usize> {
    let owner = |span: &usize| {
        let span = timeline.spans.get(*span)?;
        timeline.bodies.get(span.body)?.owner
    };
    let broke = timeline.broke.iter();
    broke
        .flat_map(|span| core::iter::successors(Some(*span), owner))
        .collect()
}

impl Make<'_> {
    /// The rules of its start and its end.
    pub(super) fn span(&self, index: usize) -> [Rule; 2] {
        let Some(span) = self.timeline.spans.get(index) else {
            return [Rule::default(), Rule::default()];
        };
        let around = Cause::new(self.rules.body_start(span.body), Why::Start);
        let mut start = Rule {
            all: Vec::from([around]),
            ..Rule::default()
        };
        let begun = Cause::new(Rules::start(index), Why::Start);
        let mut end = Rule {
            all: Vec::from([begun]),
            ..Rule::default()
        };
        if span.undo {
            start.all.extend(self.before_undo(span));
        } else {
            self.waits(index, span, &mut start, &mut end);
        }
        end.all.extend(self.inside(index, span));
        [start, end]
    }

    /// What a statement waits for: at its start, and, if it stands in the place of a value of others, at its end.
    fn waits(&self, index: usize, span: &Span, start: &mut Rule, end: &mut Rule) {
        let gathers = gathers(span.graph, span.node);
        let members = self.members(span);
        let is_member = |node: usize| {
            let block = span.graph.nodes.get(node).and_then(|node| node.block);
            members.is_some() && block == Some(span.node)
        };
        let edges = waits(span.graph, span.node);
        let mut causes: Vec<Cause> = edges
            .filter(|(from, kind, _)| {
                !is_member(*from) && !is_aside(span.graph, *from, span.node, *kind)
            })
            .flat_map(|(from, kind, _)| self.edge(index, span, from, kind))
            .collect();
        let exits = exits_before(span.graph, span.node);
        causes.extend(exits.flat_map(|exit| self.value(span, exit, Why::Decision)));
        for cause in causes {
            let seq = self.rules.seq(cause.moment);
            if seq < span.seq.0 {
                start.all.push(cause);
            } else if gathers && seq < span.seq.1 && !is_cut_short(span) {
                end.all.push(cause);
            }
        }
        if let Some((need, causes)) = members {
            let mut seqs: Vec<usize> = causes.iter().map(|c| self.rules.seq(c.moment)).collect();
            seqs.sort_unstable();
            let decided = need.checked_sub(1).and_then(|at| seqs.get(at));
            if decided.is_some_and(|seq| *seq < span.seq.0) {
                start.some = Some((need, causes));
            } else if !is_cut_short(span) {
                end.some = Some((need, causes));
            }
        }
    }

    fn edge(&self, index: usize, span: &Span, from: usize, edge: EdgeKind) -> Vec<Cause> {
        let why = match edge {
            EdgeKind::Data(ty) => Why::Data(ty),
            EdgeKind::Gate => Why::Gate,
            EdgeKind::Decision => Why::Decision,
            EdgeKind::Order | EdgeKind::Guess | EdgeKind::Undo => Why::Order,
        };
        if is_twin(self.timeline, index) {
            let mut causes = self.likely(span, from, why);
            // The value of an arm that is a run on more guesses than the decision waits until it stands.
            let twin = self
                .latest(span, from, true)
                .filter(|_| gathers(span.graph, span.node));
            causes.extend(twin.into_iter().flat_map(|twin| self.truths(span, twin)));
            return causes;
        }
        let mut causes = self.value(span, from, why);
        if edge == EdgeKind::Order && gathers(span.graph, from) {
            // It waits for all that runs in the block, not only for its value.
            let inside =
                (0..span.graph.nodes.len()).filter(|node| is_inside(span.graph, *node, from));
            causes.extend(inside.flat_map(|node| self.value(span, node, why)));
        }
        causes
    }

    /// The moments from which the value of a node in this body stands, or it is certain that there will be none.
    fn value(&self, span: &Span, from: usize, why: Why) -> Vec<Cause> {
        if let Some(own) = self.latest(span, from, false) {
            return Vec::from([Cause::new(Rules::end(own), why)]);
        }
        if let Some(twin) = self.latest(span, from, true) {
            let own = Cause::new(Rules::end(twin), why);
            return self.truths(span, twin).chain([own]).collect();
        }
        let skip = self.found.skip(span.body, from);
        let by = skip.and_then(|skip| self.timeline.skipped.get(skip)?.by);
        by.map(|by| Cause::new(Rules::end(by), Why::Decision))
            .into_iter()
            .collect()
    }

    /// When it is known whether a run on guesses stands: the ends of what was guessed.
    fn truths(&self, span: &Span, twin: usize) -> impl Iterator<Item = Cause> {
        let guesses = guesses(self.timeline, self.found, twin).into_iter();
        guesses.filter_map(|guess| {
            let guess = self.timeline.guesses.get(guess)?;
            let truth = self.latest(span, guess.node, false)?;
            Some(Cause::new(Rules::end(truth), Why::Truth))
        })
    }

    /// The moment from which a run on a guess has it.
    fn likely(&self, span: &Span, from: usize, why: Why) -> Vec<Cause> {
        if let Some(twin) = self.latest(span, from, true) {
            return Vec::from([Cause::new(Rules::end(twin), why)]);
        }
        let known = self.found.guess(span.body, from);
        let known = known.and_then(|guess| self.timeline.guesses.get(guess));
        // Where none was made, it waited for the truth.
        let absent = known.is_some_and(|guess| guess.right.is_none());
        let guess = guess_of(span.graph, from).filter(|_| !absent);
        let made = guess.and_then(|guess| self.latest(span, guess, false));
        if let Some(made) = made.filter(|made| self.rules.seq(Rules::end(*made)) < span.seq.0) {
            let truth = self.latest(span, from, false);
            let guess = self.found.guess(span.body, from).zip(truth);
            return Vec::from([Cause {
                moment: Rules::end(made),
                why: Why::Guess,
                instead: guess.map(|(guess, truth)| (guess, Rules::end(truth))),
            }]);
        }
        self.value(span, from, why)
    }

    /// The latest run of a node in the body of a span.
    fn latest(&self, span: &Span, node: usize, twin: bool) -> Option<usize> {
        self.found.spans(span.body, node, twin).last().copied()
    }

    /// How many of the members of a block decide it, and when each has ended.
    fn members(&self, span: &Span) -> Option<(usize, Vec<Cause>)> {
        let need = match kind(span.graph, span.node)? {
            NodeKind::SelectOk => 1,
            NodeKind::Quorum(need) => need,
            _ => return None,
        };
        let nodes = span.graph.nodes.iter().enumerate();
        let members = nodes.filter(|(_, node)| node.block == Some(span.node));
        let (mut well, mut failed, mut all) = (Vec::new(), Vec::new(), 0);
        for (node, _) in members {
            all += 1;
            let Some(member) = self.latest(span, node, false) else {
                continue;
            };
            let end = Cause::new(Rules::end(member), Why::Member);
            match self
                .timeline
                .spans
                .get(member)
                .map(|member| &member.outcome)
            {
                Some(Outcome::Failed(_)) => failed.push(end),
                _ => well.push(end),
            }
        }
        let too_many = (all + 1_usize).saturating_sub(need);
        if failed.len() >= too_many {
            Some((too_many, failed))
        } else {
            Some((need, well))
        }
    }

    fn before_undo(&self, span: &Span) -> Vec<Cause> {
        let body = self.timeline.bodies.get(span.body);
        let others = body.map_or(&[][..], |body| &body.spans).iter();
        let before = others.filter(|other| {
            let other = self.timeline.spans.get(**other);
            other.is_some_and(|other| {
                other.seq.1 < span.seq.0 && other.outcome != Outcome::Cancelled
            })
        });
        before
            .map(|other| Cause::new(Rules::end(*other), Why::Undo))
            .collect()
    }

    /// The ends of what runs inside of a span, as far as it waits for them.
    fn inside(&self, index: usize, span: &Span) -> Vec<Cause> {
        if is_cut_short(span) && !self.broke.contains(&index) {
            return Vec::new();
        }
        let own = self.queues.get(&index).map(|queue| &queue.bodies);
        let own = own.into_iter().flatten().copied().filter(|body| {
            let body = self.timeline.bodies.get(*body);
            body.is_some_and(|body| !body.cut)
        });
        let ends = own.map(|body| Cause::new(self.rules.body_end(body), Why::Inside));
        // Of rounds and attempts the last is behind all others.
        ends.filter(|end| self.rules.seq(end.moment) < span.seq.1)
            .collect()
    }
}

/// Was it cut short by a limit or by others, so that what it did does not say how long it took?
fn is_cut_short(span: &Span) -> bool {
    let late = span.timeouts.last().is_some_and(|last| last.at == span.end);
    late || span.outcome.is_cut()
}
