//! When it is the turn of an item, a round or an attempt, and when it is over.

use super::causes::Make;
use super::critical::Why;
use super::rules::{Cause, Rule, Rules};
use super::span::{BodyKind, Outcome};
use std::vec::Vec;

impl Make<'_> {
    /// The rules of the start and the end of a body.
    pub(super) fn body(&self, index: usize) -> [Rule; 2] {
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
