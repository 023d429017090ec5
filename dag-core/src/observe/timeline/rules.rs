//! What each moment of a run waited for.
//!
//! The start and the end of every span and every body is a moment. Its rule names the moments it came after (all of them, or so many of
//! several), and how long after the last of them it came. Only what was heard before counts as a cause, so what started on a guess
//! or before its decision does not seem to have waited for it.

use super::critical::Why;
use super::shape::{exits_before, gathers, guess_of, is_aside, is_inside, kind, waits};
use super::span::{BodyKind, Outcome, Span};
use super::stands::{Found, guesses, is_twin};
use super::{Timeline, replay};
use core::time::Duration;
use dag_graph::{EdgeKind, NodeKind};
use std::collections::HashSet;
use std::vec::Vec;

/// A moment that another came after.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cause {
    pub(super) moment: usize,
    pub(super) why: Why,
    /// Without this guess it would have been that moment.
    pub(super) instead: Option<(usize, usize)>,
}

impl Cause {
    pub(super) const fn new(moment: usize, why: Why) -> Self {
        Self {
            moment,
            why,
            instead: None,
        }
    }
}

/// When a moment comes.
#[derive(Clone, Debug, Default)]
pub(super) struct Rule {
    /// After all of these.
    pub(super) all: Vec<Cause>,
    /// And after so many of these.
    pub(super) some: Option<(usize, Vec<Cause>)>,
    /// So long after.
    pub(super) lag: Duration,
}

/// The rules of a run.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) rules: Vec<Rule>,
    /// When it was, and its place among all events.
    pub(super) at: Vec<(Duration, usize)>,
    /// Each behind what it waits for.
    pub(super) order: Vec<usize>,
    spans: usize,
}

impl Rules {
    pub(super) fn new(timeline: &Timeline) -> Self {
        let spans = timeline.spans.iter();
        let spans = spans.map(|span| ((span.start, span.end), span.seq));
        let bodies = timeline.bodies.iter();
        let bodies = bodies.map(|body| ((body.start, body.end), body.seq));
        let at = spans.chain(bodies);
        let at = at.flat_map(|(at, seq)| [(at.0, seq.0), (at.1, seq.1)]);
        let mut rules = Self {
            rules: Vec::new(),
            at: at.collect(),
            order: Vec::new(),
            spans: timeline.spans.len(),
        };
        let make = Make {
            timeline,
            found: &Found::new(timeline),
            rules: &rules,
            broke: &broke(timeline),
        };
        let spans = (0..timeline.spans.len()).flat_map(|span| make.span(span));
        let bodies = (0..timeline.bodies.len()).flat_map(|body| make.body(body));
        rules.rules = spans.chain(bodies).collect();
        rules.order = replay::order(&rules.rules);
        replay::measure(&mut rules);
        rules
    }

    pub(super) const fn start(span: usize) -> usize {
        2 * span
    }

    pub(super) const fn end(span: usize) -> usize {
        2 * span + 1
    }

    pub(super) const fn body_start(&self, body: usize) -> usize {
        2 * (self.spans + body)
    }

    pub(super) const fn body_end(&self, body: usize) -> usize {
        2 * (self.spans + body) + 1
    }

    /// The end of the run.
    pub(super) const fn last(&self) -> usize {
        self.body_end(0)
    }

    /// The span that the body is inside of whose moment this is.
    pub(super) fn owner(&self, timeline: &Timeline, moment: usize) -> Option<usize> {
        let body = (moment / 2).checked_sub(self.spans)?;
        timeline.bodies.get(body)?.owner
    }

    /// The span that a moment is of, and whether it is its end.
    pub(super) fn span(&self, moment: usize) -> Option<(usize, bool)> {
        (moment / 2 < self.spans).then_some((moment / 2, moment % 2 == 1))
    }

    /// The spans whose values a span has received, and their types as far as they are written.
    #[cfg(feature = "trace-json")]
    pub(super) fn received(&self, span: usize) -> impl Iterator<Item = (usize, &'static str)> {
        let rule = self.rules.get(Self::start(span));
        let causes = rule.into_iter().flat_map(|rule| &rule.all);
        causes.filter_map(|cause| match cause.why {
            Why::Data(ty) => Some((self.span(cause.moment)?.0, ty.unwrap_or("value"))),
            _ => None,
        })
    }

    pub(super) fn when(&self, moment: usize) -> Duration {
        self.at.get(moment).map_or(Duration::ZERO, |(at, _)| *at)
    }

    pub(super) fn seq(&self, moment: usize) -> usize {
        self.at.get(moment).map_or(0, |(_, seq)| *seq)
    }
}

struct Make<'a> {
    timeline: &'a Timeline,
    found: &'a Found,
    rules: &'a Rules,
    /// The spans by which the run failed, and those they are inside of.
    broke: &'a HashSet<usize>,
}

/// Those by which the run failed, and those they are inside of.
fn broke(timeline: &Timeline) -> HashSet<usize> {
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
    fn span(&self, index: usize) -> [Rule; 2] {
        let Some(span) = self.timeline.spans.get(index) else {
            return [Rule::default(), Rule::default()];
        };
        let begin = Cause::new(self.rules.body_start(span.body), Why::Start);
        let mut start = Rule {
            all: Vec::from([begin]),
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
        let bodies = self.timeline.bodies.iter().enumerate();
        let own = bodies.filter(|(_, body)| body.owner == Some(index) && !body.cut);
        let ends = own.map(|(body, _)| Cause::new(self.rules.body_end(body), Why::Inside));
        // Of rounds and attempts the last is behind all others.
        ends.filter(|end| self.rules.seq(end.moment) < span.seq.1)
            .collect()
    }

    /// The rules of the start and the end of a body.
    fn body(&self, index: usize) -> [Rule; 2] {
        let Some(body) = self.timeline.bodies.get(index) else {
            return [Rule::default(), Rule::default()];
        };
        let mut start = Rule::default();
        if let Some(owner) = body.owner {
            start.all.push(Cause::new(Rules::start(owner), Why::Start));
            self.turn(index, owner, &mut start);
        }
        let stopped = index == 0 && self.timeline.outcome.is_cut();
        let broke = self.timeline.broke.iter().filter_map(|span| {
            let span = self.timeline.spans.get(*span)?;
            (span.body == index && index == 0).then_some(span.seq.1)
        });
        let broke = broke.min().unwrap_or(0);
        let waited = |index: &usize| {
            self.timeline.spans.get(*index).is_some_and(|span| {
                let ended = span.stands && span.outcome != Outcome::Cancelled;
                (stopped || ended || self.broke.contains(index)) && span.seq.1 >= broke
            })
        };
        let spans = body.spans.iter().copied().filter(waited);
        let ends = spans.map(|span| Cause::new(Rules::end(span), Why::Inside));
        let begun = Cause::new(self.rules.body_start(index), Why::Start);
        let all = core::iter::once(begun).chain(ends).collect();
        let end = Rule {
            all,
            ..Rule::default()
        };
        [start, end]
    }

    /// When it is the turn of an item, a round or an attempt.
    fn turn(&self, index: usize, owner: usize, start: &mut Rule) {
        let Some(body) = self.timeline.bodies.get(index) else {
            return;
        };
        let all = self.timeline.bodies.iter().enumerate();
        let others = all.filter(|(_, other)| other.owner == Some(owner));
        let before: Vec<usize> = others
            .filter(|(_, other)| other.seq.0 < body.seq.0 && !other.cut)
            .map(|(other, _)| other)
            .collect();
        let end = |body: &usize| self.rules.body_end(*body);
        match body.kind {
            BodyKind::Run => {}
            BodyKind::Item(_) => {
                let width = self.width(owner);
                let ends = before.iter().map(end);
                let ends = ends.map(|end| Cause::new(end, Why::Place)).collect();
                if let Some(need) = (before.len() + 1).checked_sub(width).filter(|n| *n > 0) {
                    start.some = Some((need, ends));
                }
            }
            BodyKind::Round(_) => {
                let last = before.last().map(end);
                start
                    .all
                    .extend(last.map(|end| Cause::new(end, Why::Round)));
            }
            BodyKind::Call(_) => {
                let last = before.last().map(end);
                start
                    .all
                    .extend(last.map(|end| Cause::new(end, Why::Attempt)));
            }
        }
    }

    /// How many items of a `for` were under way at once.
    fn width(&self, owner: usize) -> usize {
        let bodies = self.timeline.bodies.iter();
        let own = bodies.filter(|body| body.owner == Some(owner));
        let mut changes: Vec<(usize, bool)> = own
            .flat_map(|body| [(body.seq.0, true), (body.seq.1, false)])
            .collect();
        changes.sort_unstable();
        let (mut now, mut most) = (0_usize, 1);
        for (_, begins) in changes {
            now = if begins {
                now + 1
            } else {
                now.saturating_sub(1)
            };
            most = most.max(now);
        }
        most
    }
}

/// Was it cut short by a limit or by others, so that what it did does not say how long it took?
fn is_cut_short(span: &Span) -> bool {
    let late = span.timeouts.last().is_some_and(|last| last.at == span.end);
    late || span.outcome.is_cut()
}
