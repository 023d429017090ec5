//! When it is the turn of an item, a round or an attempt, and when it is over.

use super::Timeline;
use super::causes::Make;
use super::critical::Why;
use super::rules::{Cause, Place, Rule, Rules};
use super::span::{BodyKind, Outcome};
use std::collections::HashMap;
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
        let kind = self.timeline.bodies.get(index).map(|body| body.kind);
        let (Some(kind), Some(queue)) = (kind, self.queues.get(&owner)) else {
            return;
        };
        let number = queue.bodies.partition_point(|body| *body < index);
        let before = queue.bodies.get(..number).unwrap_or_default();
        let end = |body: &usize| self.rules.body_end(*body);
        let uncut = |body: &&usize| {
            self.timeline
                .bodies
                .get(**body)
                .is_some_and(|body| !body.cut)
        };
        let last = before.iter().rfind(uncut).map(end);
        match kind {
            BodyKind::Run => {}
            BodyKind::Item(_) => {
                start.place = before.last().map(end).map(|before| Place {
                    queue: owner,
                    before,
                    freed: number
                        .checked_sub(queue.width)
                        .and_then(|freed| queue.ends.get(freed))
                        .map(|end| Cause::new(*end, Why::Place)),
                });
            }
            BodyKind::Round(_) => {
                start
                    .all
                    .extend(last.map(|end| Cause::new(end, Why::Round)));
            }
            BodyKind::Call(_) => {
                start
                    .all
                    .extend(last.map(|end| Cause::new(end, Why::Attempt)));
            }
        }
    }
}

/// The items of a `for`, the rounds of a `loop`, or the attempts of a call.
#[derive(Debug, Default)]
pub(super) struct Queue {
    /// In the order in which they began.
    pub(super) bodies: Vec<usize>,
    /// The moments of their ends, in their order.
    ends: Vec<usize>,
    /// How many were under way at once.
    width: usize,
}

/// Of each span with something inside, what that is.
pub(super) fn queues(timeline: &Timeline, rules: &Rules) -> HashMap<usize, Queue> {
    let mut queues: HashMap<usize, Queue> = HashMap::new();
    for (index, body) in timeline.bodies.iter().enumerate() {
        if let Some(owner) = body.owner {
            queues.entry(owner).or_default().bodies.push(index);
        }
    }
    for queue in queues.values_mut() {
        let ends = queue.bodies.iter().map(|body| rules.body_end(*body));
        queue.ends = ends.collect();
        queue
            .ends
            .sort_by_key(|end| (rules.when(*end), rules.seq(*end)));
        let own = queue
            .bodies
            .iter()
            .filter_map(|body| timeline.bodies.get(*body));
        let changes = own.flat_map(|body| [(body.seq.0, true), (body.seq.1, false)]);
        let mut changes: Vec<(usize, bool)> = changes.collect();
        changes.sort_unstable();
        let mut now = 0_usize;
        for (_, begins) in changes {
            now = if begins {
                now + 1
            } else {
                now.saturating_sub(1)
            };
            queue.width = queue.width.max(now);
        }
        queue.width = queue.width.max(1);
    }
    queues
}
