//! The semantics, as a simulation from event to event: no futures, no wakers, no clock but a number.
//!
//! At each moment all that runs is looked at, in the order of the text: what has ended gives its value, what has its
//! inputs begins. Then the clock goes to the next moment at which something ends, is late, or begins again.
//!
//! Of what happens at one moment: what stands inside is looked at before the limit around it, the first attempt before
//! the second, the first member before the others, one item after the other, and then new items begin.
//!
//! Some things the specification leaves open, and all can be seen only in the moment in which a run fails: in which order
//! the items of a `for` are looked at, also by turns, and begin; whether a read that would end (or be late) in that moment
//! is dropped before; and which of two items decides. A number chooses, and a run is right if it is that of one choice.

use crate::program::{Body, Call, Kind, Member, Policy, Source, Statement, Tail, Use};
use crate::random::hash;
use crate::script::{
    Doubt, HORIZON, How, Record, Script, Story, broken, list_digest, result_digest, some_digest,
    value,
};
use std::collections::HashMap;

/// What the run knows outside of its statements.
struct World {
    script: Script,
    /// Chooses where the specification leaves a choice.
    choice: u64,
    now: u64,
    records: Vec<Record>,
    counts: HashMap<(usize, u64), u64>,
    /// Why the run fails.
    failed: Option<String>,
    /// How often an item could have paused.
    pauses: u64,
    /// When it failed, and where that stands.
    failed_at: (u64, Vec<usize>),
    /// The place of what is looked at: statement, item, statement inside, and so on.
    path: Vec<usize>,
    doubt: Option<(u64, Doubt)>,
    /// Whether something began or ended since this was last taken.
    changed: bool,
}

/// What a statement or an expression gives; a failure as text.
type Outcome = Result<Value, String>;

#[derive(Clone, Debug)]
enum Value {
    Number(u64),
    Maybe(Option<Box<Value>>),
    Result(Result<Box<Value>, String>),
    List(Vec<Value>),
}

impl Value {
    fn digest(&self) -> u64 {
        match self {
            Self::Number(number) => *number,
            Self::Maybe(inner) => some_digest(inner.as_ref().map(|inner| inner.digest())),
            Self::Result(Ok(inner)) => result_digest(Ok(inner.digest())),
            Self::Result(Err(text)) => result_digest(Err(text)),
            Self::List(items) => list_digest(items.iter().map(Self::digest)),
        }
    }

    fn some(value: Option<Self>) -> Self {
        Self::Maybe(value.map(Box::new))
    }
}

/// The values that can be seen from a body.
#[derive(Clone, Copy)]
struct Scope<'s> {
    outer: Option<&'s Scope<'s>>,
    values: &'s HashMap<usize, Value>,
    key: u64,
}

impl Scope<'_> {
    fn find(&self, name: usize) -> Option<&Value> {
        let outer = || self.outer.and_then(|outer| outer.find(name));
        self.values.get(&name).or_else(outer)
    }

    fn has(&self, name: usize) -> bool {
        self.find(name).is_some()
    }

    fn digests(&self, uses: &[Use]) -> Vec<u64> {
        let digest = |used: &Use| self.find(used.name).expect("it was waited for").digest();
        uses.iter().map(digest).collect()
    }
}

/// Something with policies that runs: what stands inside, and what the policy around it remembers.
enum Task<'p> {
    /// One attempt of a node.
    Attempt(Attempt),
    Timeout {
        inner: Box<Task<'p>>,
        limit: u64,
        deadline: Option<u64>,
    },
    Retry {
        inner: Option<Box<Task<'p>>>,
        again: Expression<'p>,
        attempt: u64,
        times: u32,
        pause: Option<usize>,
        until: u64,
    },
    Hedge {
        first: Option<Box<Task<'p>>>,
        second: Option<Box<Task<'p>>>,
        again: Expression<'p>,
        at: u64,
        late: bool,
        failure: Option<String>,
    },
    OrElse {
        inner: Box<Task<'p>>,
        other: Option<&'p Call>,
    },
    /// A policy that takes no time.
    Then {
        inner: Box<Task<'p>>,
        policy: &'p Policy,
    },
    Members(Members<'p>),
    Items(Items<'p>),
    /// Dropped, or nothing will come of it.
    Gone,
}

/// What a task is made of.
#[derive(Clone, Copy)]
struct Expression<'p> {
    of: Of<'p>,
    policies: &'p [Policy],
}

#[derive(Clone, Copy)]
enum Of<'p> {
    Statement(&'p Source),
    Call(&'p Call),
}

struct Attempt {
    at: usize,
    ends: Option<u64>,
    writes: bool,
    outcome: Outcome,
}

struct Members<'p> {
    /// So many successes decide.
    needed: usize,
    quorum: bool,
    all: Vec<(&'p Member, Place<'p>)>,
    begun: bool,
}

/// Where a statement or member stands.
enum Place<'p> {
    Waits,
    Runs(Task<'p>),
    Over(Outcome),
    /// Dropped before its end, or never to begin.
    GivenUp,
}

struct Items<'p> {
    block: &'p crate::program::For,
    width: usize,
    keys: Vec<u64>,
    pulled: usize,
    running: Vec<(usize, Sub<'p>)>,
    results: Vec<Option<Value>>,
    deadline: Option<u64>,
}

/// A body that runs.
struct Sub<'p> {
    body: &'p Body,
    key: u64,
    places: Vec<Place<'p>>,
    values: HashMap<usize, Value>,
    /// The value of the tail, if that is a statement.
    output: Option<Value>,
}

impl World {
    /// From this moment on the executor may do otherwise.
    fn doubt(&mut self, doubt: Doubt) {
        self.doubt.get_or_insert((self.now, doubt));
    }

    /// In this moment these items are looked at in this order.
    fn order(&self, items: &mut [usize], list: usize, key: u64) {
        if self.choice > 0 {
            items
                .sort_by_key(|item| hash(&[self.choice, self.now, list as u64, key, *item as u64]));
        }
    }

    /// Whether other items go on before this one does, all in this moment.
    fn pauses(&mut self) -> bool {
        self.pauses += 1;
        self.choice > 0 && hash(&[self.choice, self.now, self.pauses]).is_multiple_of(4)
    }

    /// Whether a read still ends, or is late, in the moment in which the run fails; each has a number.
    fn still_ends(&self, number: u64) -> bool {
        self.choice > 0 && hash(&[self.choice, number]).is_multiple_of(2)
    }

    /// The first failure decides; of those of one moment the first in the text, and of the first item.
    fn fails(&mut self, error: String) {
        let (moment, path) = &self.failed_at;
        let decides = match self.failed {
            None => true,
            Some(_) => *moment == self.now && self.path < *path && !self.still_ends(0),
        };
        if decides {
            self.failed = Some(error);
            self.failed_at = (self.now, self.path.clone());
        }
    }

    fn ends(&mut self, at: usize, how: How) {
        let record = self.records.get_mut(at).expect("it began");
        assert_eq!(record.ended, None);
        record.ended = Some((self.now, how));
        self.changed = true;
    }

    fn begin(&mut self, call: &Call, scope: &Scope<'_>) -> Attempt {
        let key = scope.key;
        let count = self.counts.entry((call.tag, key)).or_default();
        let attempt = *count;
        *count += 1;
        let at = self.records.len();
        self.records.push(Record {
            tag: call.tag,
            key,
            attempt,
            began: self.now,
            ended: None,
        });
        self.changed = true;
        let step = self.script.step(call.kind, call.tag, key, attempt);
        let outcome = if step.well {
            let inputs = scope.digests(&call.inputs);
            Ok(Value::Number(value(call.tag, key, attempt, &inputs)))
        } else {
            Err(broken(call.tag, key, attempt))
        };
        Attempt {
            at,
            ends: step.ms.map(|ms| self.now + ms),
            writes: call.kind.writes(),
            outcome,
        }
    }
}

impl<'p> Expression<'p> {
    /// Begins it; an `Err` would be a mistake of the model.
    fn begin(self, world: &mut World, scope: &Scope<'_>) -> Task<'p> {
        let Some((last, rest)) = self.policies.split_last() else {
            return self.begin_source(world, scope);
        };
        let again = Self {
            policies: rest,
            ..self
        };
        let inner = Box::new(again.begin(world, scope));
        let key = scope.key;
        match last {
            Policy::Timeout(limit) => Task::Timeout {
                inner,
                limit: world.script.limit(*limit, key),
                deadline: None,
            },
            Policy::Retry(times, pause) => Task::Retry {
                inner: Some(inner),
                again,
                attempt: 0,
                times: world.script.times(*times, key),
                pause: *pause,
                until: 0,
            },
            Policy::Hedge(moment) => Task::Hedge {
                first: Some(inner),
                second: None,
                again,
                at: world.now + world.script.limit(*moment, key),
                late: false,
                failure: None,
            },
            Policy::OrElse(other) => Task::OrElse {
                inner,
                other: Some(other),
            },
            Policy::Ok | Policy::UnwrapOr | Policy::Ensure(_) => Task::Then {
                inner,
                policy: last,
            },
        }
    }

    fn begin_source(self, world: &mut World, scope: &Scope<'_>) -> Task<'p> {
        let source = match self.of {
            Of::Call(call) => return Task::Attempt(world.begin(call, scope)),
            Of::Statement(source) => source,
        };
        match source {
            Source::Call(call) => Task::Attempt(world.begin(call, scope)),
            Source::Select(quorum, members) => Task::Members(Members {
                needed: quorum.unwrap_or(1),
                quorum: quorum.is_some(),
                all: members.iter().map(|each| (each, Place::Waits)).collect(),
                begun: false,
            }),
            Source::For(block) => {
                let keys = world.script.list(block.list, scope.key);
                let until = block
                    .until
                    .map(|until| world.script.limit(until, scope.key));
                Task::Items(Items {
                    block,
                    width: world.script.width(block.width, scope.key).max(1),
                    pulled: 0,
                    running: Vec::new(),
                    results: keys.iter().map(|_| None).collect(),
                    keys,
                    deadline: until.map(|until| world.now + until),
                })
            }
        }
    }
}

impl Task<'_> {
    /// Goes on as far as it can at this moment; its outcome, if it has ended.
    ///
    /// In a run that fails what only reads is dropped, and nothing begins.
    #[allow(clippy::too_many_lines, reason = "one case for each policy")]
    fn step(&mut self, name: &str, world: &mut World, scope: &Scope<'_>) -> Option<Outcome> {
        let outcome = match self {
            Self::Gone => return None,
            Self::Attempt(attempt) => {
                if world.failed.is_some() && !attempt.writes {
                    if attempt.ends == Some(world.now) {
                        // Finished or dropped: there is no telling.
                        let at = attempt.at;
                        let Self::Attempt(attempt) = std::mem::replace(self, Self::Gone) else {
                            return None;
                        };
                        world.ends(at, How::Either);
                        return world.still_ends(at as u64).then_some(attempt.outcome);
                    }
                    self.cut(world);
                    return None;
                }
                if attempt.ends.is_none_or(|ends| ends > world.now) {
                    return None;
                }
                world.ends(attempt.at, How::Finished);
                attempt.outcome.clone()
            }
            Self::Timeout {
                inner,
                limit,
                deadline,
            } => {
                let was_alive = inner.alive();
                let outcome = inner.step(name, world, scope);
                if deadline.is_none() && inner.begun() {
                    *deadline = Some(world.now + *limit);
                }
                let late = deadline.is_some_and(|deadline| deadline <= world.now);
                let ends = || *deadline == Some(world.now) && world.still_ends(*limit);
                let late =
                    late && (world.failed.is_none() || inner.alive() || (was_alive && ends()));
                match outcome {
                    Some(outcome) => outcome,
                    None if late => {
                        inner.cut(world);
                        Err(format!("{name} timed out after {limit}"))
                    }
                    None => return None,
                }
            }
            Self::Retry {
                inner,
                again,
                attempt,
                times,
                pause,
                until,
            } => loop {
                let Some(task) = inner else {
                    if *until > world.now || world.failed.is_some() {
                        return None;
                    }
                    *inner = Some(Box::new(again.begin(world, scope)));
                    continue;
                };
                let error = match task.step(name, world, scope)? {
                    Ok(value) => break Ok(value),
                    Err(error) => error,
                };
                if *times == 0 {
                    break Err(error);
                }
                if world.failed.is_some() && world.failed_at.0 == world.now {
                    world.doubt(Doubt::AttemptBesideTheFailure);
                }
                *times -= 1;
                *attempt += 1;
                *inner = None;
                let pause = pause.map(|pause| world.script.pause(pause, scope.key, *attempt));
                *until = world.now + pause.unwrap_or(0);
            },
            Self::Hedge {
                first,
                second,
                again,
                at,
                late,
                failure,
            } => {
                let mut decided = None;
                if let Some(task) = first
                    && let Some(outcome) = task.step(name, world, scope)
                {
                    *first = None;
                    match outcome {
                        // If both fail, this is the failure.
                        Err(error) if second.is_some() => *failure = Some(error),
                        outcome => decided = Some(outcome),
                    }
                }
                if decided.is_none() && !*late && *at <= world.now && world.failed.is_none() {
                    *late = true;
                    *second = Some(Box::new(again.begin(world, scope)));
                }
                if decided.is_none()
                    && let Some(task) = second
                    && let Some(outcome) = task.step(name, world, scope)
                {
                    *second = None;
                    match outcome {
                        Err(_) if first.is_some() => (),
                        Err(error) => decided = Some(Err(failure.take().unwrap_or(error))),
                        Ok(value) => decided = Some(Ok(value)),
                    }
                }
                let outcome = decided?;
                for mut loser in first.take().into_iter().chain(second.take()) {
                    loser.cut(world);
                }
                outcome
            }
            Self::OrElse { inner, other } => loop {
                match (inner.step(name, world, scope)?, &other) {
                    (Err(_), Some(call)) => {
                        if world.failed.is_some() {
                            **inner = Self::Gone;
                            return None;
                        }
                        **inner = Self::Attempt(world.begin(call, scope));
                        *other = None;
                    }
                    (outcome, _) => break outcome,
                }
            },
            Self::Then { inner, policy } => {
                let outcome = inner.step(name, world, scope)?;
                match policy {
                    Policy::Ok => Ok(Value::some(outcome.ok())),
                    Policy::UnwrapOr => Ok(outcome.unwrap_or(Value::Number(7))),
                    Policy::Ensure(taste) => outcome.and_then(|value| {
                        if world.script.likes(*taste, scope.key, value.digest()) {
                            Ok(value)
                        } else {
                            Err(format!("{name} rejected"))
                        }
                    }),
                    _ => outcome,
                }
            }
            Self::Members(members) => members.step(world, scope)?,
            Self::Items(items) => Ok(items.step(world, scope)?),
        };
        *self = Self::Gone;
        Some(outcome)
    }

    /// Whether anything of it has begun.
    fn begun(&self) -> bool {
        match self {
            Self::Members(members) => members.begun,
            Self::Timeout { inner, .. } | Self::OrElse { inner, .. } | Self::Then { inner, .. } => {
                inner.begun()
            }
            _ => true,
        }
    }

    /// Whether an attempt of a node is under way.
    fn alive(&self) -> bool {
        match self {
            Self::Gone => false,
            Self::Attempt(_) => true,
            Self::Timeout { inner, .. } | Self::OrElse { inner, .. } | Self::Then { inner, .. } => {
                inner.alive()
            }
            Self::Retry { inner, .. } => inner.as_ref().is_some_and(|inner| inner.alive()),
            Self::Hedge { first, second, .. } => {
                first.iter().chain(second).any(|task| task.alive())
            }
            Self::Members(members) => members.all.iter().any(|(_, place)| place.alive()),
            Self::Items(items) => items.running.iter().any(|(_, sub)| sub.alive()),
        }
    }

    /// Whether an attempt that reads is under way, and one of the same statement that writes.
    fn mixed(&self) -> bool {
        let mut kinds = (false, false);
        self.kinds(&mut kinds);
        kinds == (true, true)
    }

    /// Adds whether an attempt that reads is under way, and one that writes.
    fn kinds(&self, kinds: &mut (bool, bool)) {
        match self {
            Self::Gone | Self::Members(_) | Self::Items(_) => (),
            Self::Attempt(attempt) if attempt.writes => kinds.1 = true,
            Self::Attempt(_) => kinds.0 = true,
            Self::Timeout { inner, .. } | Self::OrElse { inner, .. } | Self::Then { inner, .. } => {
                inner.kinds(kinds);
            }
            Self::Retry { inner, .. } => inner.iter().for_each(|inner| inner.kinds(kinds)),
            Self::Hedge { first, second, .. } => {
                first
                    .iter()
                    .chain(second)
                    .for_each(|inner| inner.kinds(kinds));
            }
        }
    }

    /// The moments at which something happens in it by itself.
    fn moments(&self, all: &mut Vec<u64>) {
        match self {
            Self::Gone => (),
            Self::Attempt(attempt) => all.extend(attempt.ends),
            Self::Timeout {
                inner, deadline, ..
            } => {
                all.extend(*deadline);
                inner.moments(all);
            }
            Self::OrElse { inner, .. } | Self::Then { inner, .. } => inner.moments(all),
            Self::Retry { inner, until, .. } => match inner {
                Some(inner) => inner.moments(all),
                None => all.push(*until),
            },
            Self::Hedge {
                first,
                second,
                at,
                late,
                ..
            } => {
                all.extend((!late).then_some(*at));
                for task in first.iter().chain(second) {
                    task.moments(all);
                }
            }
            Self::Members(members) => {
                for (_, place) in &members.all {
                    place.moments(all);
                }
            }
            Self::Items(items) => {
                all.extend(items.deadline);
                for (_, sub) in &items.running {
                    sub.moments(all);
                }
            }
        }
    }

    fn cut(&mut self, world: &mut World) {
        match std::mem::replace(self, Self::Gone) {
            Self::Gone => (),
            Self::Attempt(attempt) => world.ends(attempt.at, How::Dropped),
            Self::Timeout { mut inner, .. }
            | Self::OrElse { mut inner, .. }
            | Self::Then { mut inner, .. } => inner.cut(world),
            Self::Retry { inner, .. } => {
                if let Some(mut task) = inner {
                    task.cut(world);
                }
            }
            Self::Hedge { first, second, .. } => {
                for mut task in first.into_iter().chain(second) {
                    task.cut(world);
                }
            }
            Self::Members(mut members) => members.cut(world),
            Self::Items(mut items) => items.cut(world),
        }
    }
}

impl Place<'_> {
    fn alive(&self) -> bool {
        matches!(self, Self::Runs(task) if task.alive())
    }

    fn moments(&self, all: &mut Vec<u64>) {
        if let Self::Runs(task) = self {
            task.moments(all);
        }
    }

    fn cut(&mut self, world: &mut World) {
        if let Self::Runs(task) = self {
            task.cut(world);
            *self = Self::GivenUp;
        }
    }
}

impl Members<'_> {
    fn step(&mut self, world: &mut World, scope: &Scope<'_>) -> Option<Outcome> {
        for at in 0..self.all.len() {
            let (member, place) = self.all.get_mut(at)?;
            if matches!(place, Place::Waits) && world.failed.is_none() && member.ready(scope) {
                let expression = Expression {
                    of: Of::Call(&member.call),
                    policies: &member.policies,
                };
                *place = Place::Runs(expression.begin(world, scope));
                self.begun = true;
            }
            if let Place::Runs(task) = place
                && world.failed.is_some()
                && task.mixed()
            {
                world.doubt(Doubt::ReadsBesideWrites);
            }
            if let Place::Runs(task) = place
                && let Some(outcome) = task.step(member.call.kind.node(), world, scope)
            {
                *place = Place::Over(outcome);
            }
            if let Some(outcome) = self.decided() {
                self.cut(world);
                return Some(outcome);
            }
        }
        None
    }

    fn decided(&self) -> Option<Outcome> {
        let outcomes: Vec<Option<&Outcome>> = self
            .all
            .iter()
            .map(|(_, place)| match place {
                Place::Over(outcome) => Some(outcome),
                _ => None,
            })
            .collect();
        let well = outcomes.iter().flatten().filter(|outcome| outcome.is_ok());
        let failed = outcomes.iter().flatten().filter(|outcome| outcome.is_err());
        let values = || {
            outcomes
                .iter()
                .map(|outcome| outcome.and_then(|it| it.as_ref().ok()))
        };
        if well.count() >= self.needed {
            return Some(Ok(if self.quorum {
                Value::List(values().map(|value| Value::some(value.cloned())).collect())
            } else {
                values().flatten().next().cloned()?
            }));
        }
        if failed.count() > outcomes.len() - self.needed {
            let errors: Vec<&str> = outcomes
                .iter()
                .map(|outcome| match outcome {
                    Some(Err(error)) => error,
                    _ => "none",
                })
                .collect();
            return Some(Err(format!("all failed: {}", errors.join("; "))));
        }
        None
    }

    fn cut(&mut self, world: &mut World) {
        for (_, place) in &mut self.all {
            place.cut(world);
        }
    }
}

impl Items<'_> {
    fn step(&mut self, world: &mut World, scope: &Scope<'_>) -> Option<Value> {
        let mut items: Vec<usize> = self.running.iter().map(|(index, _)| *index).collect();
        world.order(&mut items, self.block.list, scope.key);
        for index in items {
            let mut running = self.running.iter_mut();
            let sub = running.find(|(other, _)| *other == index);
            world.path.push(index);
            let value = sub.and_then(|(_, sub)| sub.step(world, Some(scope)));
            world.path.pop();
            if let (Some(place), Some(value)) = (self.results.get_mut(index), value) {
                *place = Some(value);
                self.running.retain(|(other, _)| *other != index);
                if world.still_ends(index as u64) {
                    self.take(world, scope);
                }
            }
        }
        self.take(world, scope);
        let done = self.results.iter().all(Option::is_some);
        let late = self.deadline.is_some_and(|deadline| deadline <= world.now);
        if !done && !late {
            return None;
        }
        self.cut(world);
        Some(Value::List(
            self.results.iter().flatten().cloned().collect(),
        ))
    }

    /// Begins new items.
    fn take(&mut self, world: &mut World, scope: &Scope<'_>) {
        while world.failed.is_none() && self.running.len() < self.width {
            let Some(key) = self.keys.get(self.pulled).copied() else {
                break;
            };
            let index = self.pulled;
            self.pulled += 1;
            world.changed = true;
            let mut sub = Sub::new(&self.block.body, key);
            world.path.push(index);
            let value = sub.step(world, Some(scope));
            world.path.pop();
            match value {
                None => self.running.push((index, sub)),
                value => {
                    if let Some(place) = self.results.get_mut(index) {
                        *place = value;
                    }
                }
            }
        }
    }

    fn cut(&mut self, world: &mut World) {
        for (_, mut sub) in self.running.drain(..) {
            sub.cut(world);
        }
    }
}

impl<'p> Sub<'p> {
    fn new(body: &'p Body, key: u64) -> Self {
        let count = body.statements.len() + usize::from(body.last().is_some());
        Self {
            body,
            key,
            places: (0..count).map(|_| Place::Waits).collect(),
            values: HashMap::new(),
            output: None,
        }
    }

    fn step(&mut self, world: &mut World, outer: Option<&Scope<'_>>) -> Option<Value> {
        let body = self.body;
        let last = body.last();
        let statements = body.statements.iter().chain(last);
        for (at, (statement, place)) in statements.zip(&mut self.places).enumerate() {
            let scope = Scope {
                outer,
                values: &self.values,
                key: self.key,
            };
            if matches!(place, Place::Waits) && world.failed.is_none() && statement.ready(&scope) {
                let expression = Expression {
                    of: Of::Statement(&statement.source),
                    policies: &statement.policies,
                };
                *place = Place::Runs(expression.begin(world, &scope));
            }
            let Place::Runs(task) = place else { continue };
            let is_tail = last.is_some_and(|last| last.name == statement.name);
            let name = statement.called(is_tail);
            if world.failed.is_some() && task.mixed() {
                world.doubt(Doubt::ReadsBesideWrites);
            }
            world.path.push(at);
            let outcome = task.step(&name, world, &scope);
            world.path.pop();
            let Some(outcome) = outcome else { continue };
            world.changed = true;
            *place = Place::Over(outcome.clone());
            let value = if statement.question || (is_tail && outer.is_none()) {
                match outcome {
                    Ok(value) => value,
                    Err(error) => {
                        // What stands inside of it comes before it.
                        world.path.extend([at, usize::MAX]);
                        world.fails(error);
                        world.path.truncate(world.path.len() - 2);
                        continue;
                    }
                }
            } else if statement.is_result() {
                Value::Result(outcome.map(Box::new))
            } else {
                outcome.expect("it cannot fail")
            };
            if is_tail {
                self.output = Some(value);
            } else {
                self.values.insert(statement.name, value);
            }
            if outer.is_some() && world.pauses() {
                return None;
            }
        }
        let over = |place: &Place<'_>| matches!(place, Place::Over(_));
        if world.failed.is_some() || !self.places.iter().all(over) {
            return None;
        }
        match &body.tail {
            Tail::Statement(_) => self.output.take(),
            Tail::Glue(uses) => {
                let scope = Scope {
                    outer,
                    values: &self.values,
                    key: self.key,
                };
                let inputs = scope.digests(uses);
                let parts: Vec<u64> = [self.key].into_iter().chain(inputs).collect();
                Some(Value::Number(hash(&parts)))
            }
        }
    }

    fn alive(&self) -> bool {
        self.places.iter().any(Place::alive)
    }

    fn moments(&self, all: &mut Vec<u64>) {
        for place in &self.places {
            place.moments(all);
        }
    }

    fn cut(&mut self, world: &mut World) {
        for place in &mut self.places {
            place.cut(world);
        }
    }
}

impl Statement {
    /// Whether all it waits for exists: what a call takes, for a `for` all that its body takes from outside.
    /// Members wait on their own.
    fn ready(&self, scope: &Scope<'_>) -> bool {
        let policies = fallbacks(&self.policies).all(|call| call.ready(scope));
        let source = match &self.source {
            Source::Call(call) => call.ready(scope),
            Source::Select(..) => true,
            Source::For(block) => {
                let mut outside = Vec::new();
                outside.extend(block.inputs.iter().map(|used| used.name));
                block.body.takes_from_outside(&mut outside);
                outside.iter().all(|name| scope.has(*name))
            }
        };
        policies && source && self.after.is_none_or(|after| scope.has(after))
    }

    /// What it is called in errors: by its `let`, else by its node.
    fn called(&self, is_tail: bool) -> String {
        if !is_tail {
            return format!("v{}", self.name);
        }
        let name = match &self.source {
            Source::Call(call) => call.kind.node(),
            Source::For(_) => "for",
            Source::Select(None, _) => "select_ok",
            Source::Select(Some(_), _) => "quorum",
        };
        name.to_owned()
    }

    /// Whether its value is a `Result`.
    fn is_result(&self) -> bool {
        let own = match &self.source {
            Source::Call(call) => call.kind.fallible(),
            Source::Select(..) => true,
            Source::For(_) => false,
        };
        let behind = self
            .policies
            .iter()
            .fold(own, |fails, policy| match policy {
                Policy::Timeout(_) | Policy::Ensure(_) => true,
                Policy::Retry(..) | Policy::Hedge(_) => fails,
                Policy::OrElse(call) => call.kind.fallible(),
                Policy::Ok | Policy::UnwrapOr => false,
            });
        behind && !self.question
    }

    fn names(&self, all: &mut Vec<usize>) {
        all.extend(self.after);
        all.extend(calls(&self.policies));
        match &self.source {
            Source::Call(call) => all.extend(call.names()),
            Source::Select(_, members) => {
                for member in members {
                    all.extend(member.after);
                    all.extend(member.call.names());
                    all.extend(calls(&member.policies));
                }
            }
            Source::For(block) => {
                all.extend(block.inputs.iter().map(|used| used.name));
                block.body.takes_from_outside(all);
            }
        }
    }
}

impl Member {
    fn ready(&self, scope: &Scope<'_>) -> bool {
        let policies = fallbacks(&self.policies).all(|call| call.ready(scope));
        policies && self.call.ready(scope) && self.after.is_none_or(|after| scope.has(after))
    }
}

impl Call {
    fn ready(&self, scope: &Scope<'_>) -> bool {
        self.names().all(|name| scope.has(name))
    }

    fn names(&self) -> impl Iterator<Item = usize> {
        self.inputs.iter().map(|used| used.name)
    }
}

impl Kind {
    fn writes(self) -> bool {
        matches!(self, Self::Put | Self::Keep)
    }
}

fn fallbacks(policies: &[Policy]) -> impl Iterator<Item = &Call> {
    policies.iter().filter_map(|policy| match policy {
        Policy::OrElse(call) => Some(call),
        _ => None,
    })
}

fn calls(policies: &[Policy]) -> impl Iterator<Item = usize> {
    fallbacks(policies).flat_map(Call::names)
}

impl Body {
    /// Adds the names it uses and does not make.
    fn takes_from_outside(&self, all: &mut Vec<usize>) {
        let mut names = Vec::new();
        for statement in self.statements.iter().chain(self.last()) {
            statement.names(&mut names);
        }
        if let Tail::Glue(uses) = &self.tail {
            names.extend(uses.iter().map(|used| used.name));
        }
        let made = |name: &usize| self.statements.iter().any(|own| own.name == *name);
        all.extend(names.into_iter().filter(|name| !made(name)));
    }
}

/// What becomes of a run of this body; it is dropped at the last moment, if it has not ended by then.
pub(crate) fn run(
    body: &Body,
    script: Script,
    last: u64,
    choice: u64,
) -> (Story, Option<(u64, Doubt)>) {
    let mut world = World {
        script,
        choice,
        now: 0,
        records: Vec::new(),
        counts: HashMap::new(),
        failed: None,
        pauses: 0,
        failed_at: (0, Vec::new()),
        path: Vec::new(),
        doubt: None,
        changed: false,
    };
    let mut run = Sub::new(body, 0);
    let result = loop {
        let mut value = run.step(&mut world, None);
        while value.is_none() && std::mem::take(&mut world.changed) {
            value = run.step(&mut world, None);
        }
        if let Some(value) = value {
            break Some(Ok(value.digest()));
        }
        if world.failed.is_some() && !run.alive() {
            break world.failed.take().map(Err);
        }
        let mut moments = Vec::new();
        run.moments(&mut moments);
        moments.retain(|moment| *moment > world.now);
        match moments.iter().min() {
            Some(next) if *next <= last => {
                world.now = *next;
            }
            _ => {
                world.now = last;
                run.cut(&mut world);
                break None;
            }
        }
    };
    assert!(world.now <= HORIZON, "the script takes too long");
    let end = world.now;
    let mut records = world.records;
    records.sort();
    let story = Story {
        result,
        end,
        records,
    };
    (story, world.doubt)
}
