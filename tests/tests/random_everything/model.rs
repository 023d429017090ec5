//! The semantics of decisions, loops and workflows in workflows, as a simulation from event to event: no futures, no
//! wakers, no clock but a number.
//!
//! At each moment all that runs is looked at, in the order of the text, until nothing changes any more: what has ended
//! gives its value, what has its inputs begins. Then the clock goes to the next moment at which something ends or is late.
//!
//! Where the specification can be read in two ways, this is the reading:
//! * a decision has its value when the tail of the arm has, and is over (`.after`) when everything in the arm is;
//! * for a gate a `for` or `loop` is one statement: the `?`s in it have passed when it is over; if a gated write stands
//!   in it, it is itself like a gated write;
//! * what runs ahead waits for certain orders, and below a `break` until it is certain that the loop goes on;
//! * inside a `for` or `loop` only its own statements are looked at: what a round waits for from the round before, or
//!   from outside, does not lift its `?`s out of the gate.

use crate::program::{
    Body, Call, Callee, Decision, Flow, FlowCall, Guess, Head, Loop, Soft, Source, Statement, Tail,
};
use crate::reach::{Guesses, Reach};
use crate::script::{
    EXHAUSTED, Guessed, How, Record, Script, Story, Truth, broken, inner_key, late, list_digest,
    mixed, result_digest, round_key, some_digest, value,
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What stands behind a decision that may leave the loop should start when it is known that the loop goes on. The
/// executor waits for the value of the decision, of an arm without a value until all in it is over: see
/// `what_stands_below_a_decision_that_may_break_starts_when_that_is_decided` in `loops.rs`.
const BREAKS_WAIT_FOR_VALUES: bool = true;

/// All workflows, and what is known of them before they run.
pub(crate) struct Program {
    pub(crate) flows: Vec<Flow>,
    /// The statements, of all flows, for which no gate waits.
    exempt: BTreeSet<usize>,
    pub(crate) reach: Reach,
    /// What each statement waits for, and of blocks the orders in them.
    needs: Vec<(Vec<usize>, Vec<usize>)>,
    /// The tags of guesses, of writes, and of writes that may not be repeated.
    pub(crate) guesses: HashSet<usize>,
    pub(crate) writes: HashSet<usize>,
    pub(crate) gated: HashSet<usize>,
}

/// What the run knows outside of its statements.
struct World<'p> {
    program: &'p Program,
    script: Script,
    now: u64,
    records: Vec<Record>,
    /// What right guesses are.
    truth: &'p Truth,
    /// What came of guessed statements.
    told: Truth,
    /// When it was last known what becomes of something that ran ahead.
    judged: Option<u64>,
    /// When a run failed by something that ran ahead: what else begins at that moment may come before or behind.
    doubt: Option<u64>,
    /// Whether something happened since this was last taken.
    changed: bool,
    /// All that is certain at this moment is known: something may start ahead.
    settled: bool,
    /// Whether a run failed, be it inside of another that goes on.
    failed: bool,
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

    /// It as what a guess is compared with.
    fn told(&self) -> Option<Guessed> {
        match self {
            Self::Number(number) => Some(Guessed::Number(*number)),
            Self::Maybe(None) => Some(Guessed::Maybe(None)),
            Self::Maybe(Some(inner)) => Some(Guessed::Maybe(Some(inner.digest()))),
            Self::Result(_) | Self::List(_) => None,
        }
    }

    fn outcome(self) -> Outcome {
        match self {
            Self::Result(Ok(inner)) => Ok(*inner),
            Self::Result(Err(error)) => Err(error),
            other => Ok(other),
        }
    }
}

/// What can be seen from a body.
#[derive(Clone, Copy)]
struct Scope<'s> {
    outer: Option<&'s Scope<'s>>,
    seen: &'s Seen,
    key: u64,
    /// What is only likely counts, too.
    ahead: bool,
    /// It is that of an item or round: what is likely outside is no matter of what stands in it.
    frame: bool,
}

/// What is known in a body.
#[derive(Default)]
struct Seen {
    values: BTreeMap<usize, Value>,
    /// Guesses, and what is made of them.
    likely: BTreeMap<usize, Value>,
    /// The guesses that were made, be there one or not.
    guesses: BTreeMap<usize, Option<Value>>,
    over: BTreeSet<usize>,
}

/// Of what runs ahead.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Open,
    Stands,
    Falls,
}

impl Scope<'_> {
    fn find(&self, name: usize) -> Option<&Value> {
        self.look_up(name, self.ahead)
    }

    fn look_up(&self, name: usize, ahead: bool) -> Option<&Value> {
        let likely = || self.seen.likely.get(&name).filter(|_| ahead);
        let outer = || {
            let outer = self.outer?;
            outer.look_up(name, if self.frame { outer.ahead } else { ahead })
        };
        let own = self.seen.values.get(&name);
        own.or_else(likely).or_else(outer)
    }

    fn guessed(&self, name: usize) -> Option<&Value> {
        let own = self.seen.guesses.get(&name);
        let outer = || self.outer.and_then(|outer| outer.guessed(name));
        own.map_or_else(outer, Option::as_ref)
    }

    /// What becomes of what is made of these guesses.
    fn verdict(&self, guesses: &Guesses) -> Verdict {
        let (mut open, mut right) = (false, false);
        for name in guesses {
            match (self.look_up(*name, false), self.guessed(*name)) {
                (None, _) => open = true,
                (Some(_), None) => (),
                (Some(truth), Some(guess)) if truth.digest() == guess.digest() => right = true,
                (Some(_), Some(_)) => return Verdict::Falls,
            }
        }
        match (open, right) {
            (true, _) => Verdict::Open,
            (false, true) => Verdict::Stands,
            (false, false) => Verdict::Falls,
        }
    }

    fn over(&self, name: usize) -> bool {
        self.seen.over.contains(&name) || self.outer.is_some_and(|outer| outer.over(name))
    }

    fn have(&self, names: &[usize]) -> bool {
        names.iter().all(|name| self.find(*name).is_some())
    }

    fn digests(&self, names: &[usize]) -> Vec<u64> {
        let digest = |name: &usize| self.find(*name).expect("it was waited for").digest();
        names.iter().map(digest).collect()
    }

    fn mix(&self, names: &[usize]) -> u64 {
        mixed(&self.digests(names))
    }
}

/// What a body hears from around it.
struct Around<'r> {
    /// Why the run of this workflow fails.
    failed: &'r mut Option<String>,
    /// A run around it fails.
    stopped: bool,
    /// The gate of this run, item or round is open.
    open: bool,
}

impl Around<'_> {
    fn stops(&self) -> bool {
        self.stopped || self.failed.is_some()
    }
}

enum Task<'p> {
    Attempt(Attempt),
    Flow(Box<FlowRun<'p>>),
    Timeout {
        inner: Box<Task<'p>>,
        limit: u64,
        deadline: u64,
    },
    Decide(Box<Deciding<'p>>),
    Items(Box<Items<'p>>),
    Rounds(Box<Rounds<'p>>),
}

struct Attempt {
    at: usize,
    ends: u64,
    writes: bool,
    outcome: Outcome,
    gone: bool,
}

struct FlowRun<'p> {
    block: Block<'p>,
    failed: Option<String>,
    gone: bool,
}

struct Deciding<'p> {
    decision: &'p Decision,
    /// It is no longer ahead.
    certain: bool,
    head: Option<Task<'p>>,
    number: usize,
    arm: Option<Block<'p>>,
    /// No arm is taken.
    none: bool,
    given: bool,
}

struct Items<'p> {
    body: &'p Body,
    /// It is no longer ahead; else a failure is held back.
    certain: bool,
    failed: Option<String>,
    keys: Vec<u64>,
    width: usize,
    pulled: usize,
    running: Vec<(usize, Block<'p>)>,
    results: Vec<Option<Value>>,
}

struct Rounds<'p> {
    block: &'p Loop,
    left: usize,
    states: BTreeMap<usize, Value>,
    round: Option<Block<'p>>,
}

/// A body that runs.
struct Block<'p> {
    body: &'p Body,
    key: u64,
    /// It is no arm.
    frame: bool,
    places: Vec<Place<'p>>,
    seen: Seen,
    /// The value of the tail, if that is a statement.
    output: Option<Value>,
    likely_output: Option<Value>,
}

struct Place<'p> {
    lane: Lane<'p>,
    ahead: Option<Ahead<'p>>,
}

/// What happens on the truth.
enum Lane<'p> {
    Waits,
    Runs(Running<'p>),
    Over,
}

/// What happens on guesses.
struct Ahead<'p> {
    running: Running<'p>,
    outcome: Option<Outcome>,
}

struct Running<'p> {
    task: Task<'p>,
    fallback: Option<Attempt>,
    /// It began ahead.
    ahead: bool,
    given: bool,
    over: bool,
}

/// Whether a `break` leaves the loop.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaves {
    Unknown,
    No,
    Yes,
}

impl<'p> World<'p> {
    fn ends(&mut self, at: usize, how: How) {
        let record = self.records.get_mut(at).expect("it began");
        assert_eq!(record.ended, None);
        record.ended = Some((self.now, how));
        self.changed = true;
    }

    fn begin(&mut self, call: &Call, scope: &Scope<'_>) -> Attempt {
        let (tag, key) = (call.tag, scope.key);
        let inputs = scope.digests(&call.inputs);
        let step = self.script.step(call.kind, tag, key, &inputs);
        let outcome = if step.well {
            Ok(Value::Number(value(tag, key, &inputs)))
        } else {
            Err(broken(tag, key))
        };
        Attempt {
            at: self.record(tag, key, inputs),
            ends: self.now + step.ms,
            writes: call.kind.writes(),
            outcome,
            gone: false,
        }
    }

    fn record(&mut self, tag: usize, key: u64, inputs: Vec<u64>) -> usize {
        let at = self.records.len();
        self.records.push(Record {
            tag,
            key,
            began: self.now,
            inputs,
            ended: None,
        });
        self.changed = true;
        at
    }

    fn guess(&mut self, each: &Statement, guess: &Guess, scope: &Scope<'_>) -> Option<Value> {
        let at = self.record(guess.tag, scope.key, scope.digests(&guess.names));
        self.ends(at, How::Finished);
        let (script, truth) = (self.script, self.truth);
        if each.soft == Soft::Ok {
            let maybe = script.guess_maybe(truth, guess.tag, scope.key)?;
            Some(Value::some(maybe.map(Value::Number)))
        } else {
            let number = script.guess(truth, guess.tag, scope.key)?;
            Some(Value::Number(number))
        }
    }

    fn judges(&mut self) {
        self.judged = Some(self.now);
        self.changed = true;
    }

    fn fails(&mut self) {
        if self.judged == Some(self.now) {
            self.doubt.get_or_insert(self.now);
        }
    }

    fn begin_flow(&mut self, call: &FlowCall, scope: &Scope<'_>) -> FlowRun<'p> {
        self.changed = true;
        let key = inner_key(call.tag, scope.key);
        self.flow(call.flow, key, scope.mix(&call.inputs))
    }

    fn flow(&self, number: usize, key: u64, input: u64) -> FlowRun<'p> {
        let flow = &self.program.flows[number];
        let mut block = Block::new(&flow.body, key, true);
        block.seen.values.insert(flow.input, Value::Number(input));
        FlowRun {
            block,
            failed: None,
            gone: false,
        }
    }

    fn begin_source(&mut self, source: &'p Source, scope: &Scope<'_>) -> Task<'p> {
        self.changed = true;
        match source {
            Source::Call(call) => Task::Attempt(self.begin(call, scope)),
            Source::Flow(call) => Task::Flow(Box::new(self.begin_flow(call, scope))),
            Source::Decide(decision) => {
                let mut deciding = Deciding {
                    decision,
                    certain: !scope.ahead,
                    head: None,
                    number: 0,
                    arm: None,
                    none: false,
                    given: false,
                };
                deciding.begin(self, scope);
                Task::Decide(Box::new(deciding))
            }
            Source::For(block) => {
                let keys = self.script.list(block.list, scope.key);
                Task::Items(Box::new(Items {
                    body: &block.body,
                    certain: !scope.ahead,
                    failed: None,
                    width: self.script.width(block.width, scope.key).max(1),
                    pulled: 0,
                    running: Vec::new(),
                    results: keys.iter().map(|_| None).collect(),
                    keys,
                }))
            }
            Source::Loop(block) => {
                let first =
                    |(state, uses): &(usize, Vec<usize>)| (*state, Value::Number(scope.mix(uses)));
                Task::Rounds(Box::new(Rounds {
                    block,
                    left: self.script.rounds(block.rounds, scope.key),
                    states: block.states.iter().map(first).collect(),
                    round: None,
                }))
            }
            Source::Assign(..) => unreachable!("it does not run"),
        }
    }
}

impl Attempt {
    fn step(&mut self, world: &mut World<'_>, around: &Around<'_>) -> Option<Outcome> {
        if self.gone {
            return None;
        }
        if self.ends <= world.now {
            self.gone = true;
            world.ends(self.at, How::Finished);
            return Some(self.outcome.clone());
        }
        if around.stops() && !self.writes {
            self.cut(world);
        }
        None
    }

    fn cut(&mut self, world: &mut World<'_>) {
        if !self.gone {
            self.gone = true;
            world.ends(self.at, How::Dropped);
        }
    }
}

impl<'p> Task<'p> {
    /// Goes on as far as it can at this moment; its outcome, once. A decision may go on after that.
    fn step(
        &mut self,
        world: &mut World<'p>,
        scope: &Scope<'_>,
        around: &mut Around<'_>,
    ) -> Option<Outcome> {
        match self {
            Self::Attempt(attempt) => attempt.step(world, around),
            Self::Flow(run) => run.step(world, around.stops()),
            Self::Timeout {
                inner,
                limit,
                deadline,
            } => {
                let outcome = inner.step(world, scope, around);
                if outcome.is_none() && *deadline <= world.now && inner.alive() {
                    inner.cut(world);
                    return Some(Err(late(*limit)));
                }
                outcome
            }
            Self::Decide(deciding) => deciding.step(world, scope, around),
            Self::Items(items) => items.step(world, scope, around),
            Self::Rounds(rounds) => rounds.step(world, scope, around),
        }
    }

    /// Whether nothing more happens in it once it has given its value.
    fn over(&self) -> bool {
        match self {
            Self::Decide(deciding) => deciding.over(),
            _ => true,
        }
    }

    /// Whether a node in it runs.
    fn alive(&self) -> bool {
        match self {
            Self::Attempt(attempt) => !attempt.gone,
            Self::Flow(run) => !run.gone && run.block.alive(),
            Self::Timeout { inner, .. } => inner.alive(),
            Self::Decide(deciding) => {
                deciding.head.as_ref().is_some_and(Self::alive)
                    || deciding.arm.as_ref().is_some_and(Block::alive)
            }
            Self::Items(items) => items.running.iter().any(|(_, item)| item.alive()),
            Self::Rounds(rounds) => rounds.round.as_ref().is_some_and(Block::alive),
        }
    }

    fn cut(&mut self, world: &mut World<'_>) {
        match self {
            Self::Attempt(attempt) => attempt.cut(world),
            Self::Flow(run) => {
                run.gone = true;
                run.block.cut(world);
            }
            Self::Timeout { inner, .. } => inner.cut(world),
            Self::Decide(deciding) => {
                if let Some(head) = &mut deciding.head {
                    head.cut(world);
                }
                if let Some(arm) = &mut deciding.arm {
                    arm.cut(world);
                }
            }
            Self::Items(items) => {
                for (_, item) in &mut items.running {
                    item.cut(world);
                }
            }
            Self::Rounds(rounds) => {
                if let Some(round) = &mut rounds.round {
                    round.cut(world);
                }
            }
        }
    }

    fn moments(&self, all: &mut Vec<u64>) {
        match self {
            Self::Attempt(attempt) => all.extend((!attempt.gone).then_some(attempt.ends)),
            Self::Flow(run) => run.block.moments(all),
            Self::Timeout {
                inner, deadline, ..
            } => {
                if inner.alive() {
                    all.push(*deadline);
                }
                inner.moments(all);
            }
            Self::Decide(deciding) => {
                if let Some(head) = &deciding.head {
                    head.moments(all);
                }
                if let Some(arm) = &deciding.arm {
                    arm.moments(all);
                }
            }
            Self::Items(items) => {
                for (_, item) in &items.running {
                    item.moments(all);
                }
            }
            Self::Rounds(rounds) => {
                if let Some(round) = &rounds.round {
                    round.moments(all);
                }
            }
        }
    }
}

impl<'p> FlowRun<'p> {
    fn step(&mut self, world: &mut World<'p>, stopped: bool) -> Option<Outcome> {
        if self.gone {
            return None;
        }
        let mut around = Around {
            failed: &mut self.failed,
            stopped,
            open: !self.block.pending(world.program),
        };
        self.block.step(world, None, &mut around, true);
        let outcome = if let Some(error) = &self.failed {
            world.failed = true;
            if self.block.alive() {
                return None;
            }
            Err(error.clone())
        } else if self.block.all_over(None) {
            self.block.tail(None).expect("all is over").outcome()
        } else {
            return None;
        };
        self.gone = true;
        world.changed = true;
        Some(outcome)
    }
}

impl<'p> Deciding<'p> {
    fn begin(&mut self, world: &mut World<'p>, scope: &Scope<'_>) {
        let decision = self.decision;
        match &decision.head {
            Head::Pick { tag, uses } => {
                let inputs = scope.digests(uses);
                let arms = decision.arms.len();
                let arm = world.script.pick(*tag, scope.key, arms, &inputs);
                self.take(arm, None, scope);
            }
            Head::If { tag, uses } => {
                let inputs = scope.digests(uses);
                let yes = world.script.chance(*tag, scope.key, &inputs);
                self.take(usize::from(!yes), None, scope);
            }
            Head::IfLet { binding, name } => match scope.find(*name) {
                Some(Value::Maybe(Some(inner))) => {
                    self.take(0, Some((*binding, (**inner).clone())), scope);
                }
                Some(Value::Maybe(None)) => self.take(1, None, scope),
                other => unreachable!("{other:?} is no maybe"),
            },
            Head::Value { tag, binding, name } => {
                let value = scope.find(*name).expect("it was waited for").clone();
                let arm = self.guarded(*tag, &value, world, scope);
                self.take(arm, Some((*binding, value)), scope);
            }
            Head::Try { call, .. } => {
                self.head = Some(match call {
                    Callee::Node(call) => Task::Attempt(world.begin(call, scope)),
                    Callee::Flow(call) => Task::Flow(Box::new(world.begin_flow(call, scope))),
                });
            }
            Head::Guards { call, .. } => {
                self.head = Some(Task::Attempt(world.begin(call, scope)));
            }
        }
    }

    /// The first arm whose guard says yes.
    fn guarded(&self, tag: usize, value: &Value, world: &World<'_>, scope: &Scope<'_>) -> usize {
        let number = value.digest();
        let last = self.decision.arms.len() - 1;
        let guard = |arm: &usize| world.script.guard(tag, scope.key, *arm, number);
        (0..last).find(guard).unwrap_or(last)
    }

    fn take(&mut self, arm: usize, bound: Option<(usize, Value)>, scope: &Scope<'_>) {
        let Some(body) = self.decision.arms.get(arm) else {
            self.none = true;
            return;
        };
        let mut block = Block::new(body, scope.key, false);
        block.seen.values.extend(bound);
        self.number = arm;
        self.arm = Some(block);
    }

    fn step(
        &mut self,
        world: &mut World<'p>,
        scope: &Scope<'_>,
        around: &mut Around<'_>,
    ) -> Option<Outcome> {
        if let Some(head) = &mut self.head {
            let outcome = head.step(world, scope, around)?;
            self.head = None;
            world.changed = true;
            match (&self.decision.head, outcome) {
                (Head::Try { binding, .. }, Ok(value)) => {
                    self.take(0, Some((*binding, value)), scope);
                }
                (Head::Try { .. }, Err(_)) => self.take(1, None, scope),
                (Head::Guards { tag, binding, .. }, Ok(value)) => {
                    let arm = self.guarded(*tag, &value, world, scope);
                    self.take(arm, Some((*binding, value)), scope);
                }
                _ => unreachable!("it has no head"),
            }
        }
        if self.none {
            let first = self.certain && !std::mem::replace(&mut self.given, true);
            return first.then_some(Ok(Value::some(None)));
        }
        let arm = self.arm.as_mut()?;
        arm.step(world, Some(scope), around, self.certain);
        if self.given || !self.certain {
            return None;
        }
        let value = arm.tail(Some(scope))?;
        self.given = true;
        world.changed = true;
        Some(self.outcome(value))
    }

    fn outcome(&self, value: Value) -> Outcome {
        if self.decision.results {
            value.outcome()
        } else if self.decision.maybe() {
            Ok(Value::some(Some(value)))
        } else {
            Ok(value)
        }
    }

    /// What it gives ahead.
    fn likely(&self, name: usize, reach: &Reach, scope: &Scope<'_>) -> Option<Outcome> {
        if self.none {
            return Some(Ok(Value::some(None)));
        }
        let arm = self.arm.as_ref()?;
        let inner = arm.scope(Some(scope), true);
        if !reach.arm_gives(name, self.number) {
            return None;
        }
        let value = match &arm.body.tail {
            Tail::Mix(uses) if inner.have(uses) => Value::Number(inner.mix(uses)),
            Tail::Statement(_) => arm.likely_output.clone()?,
            _ => return None,
        };
        Some(self.outcome(value))
    }

    fn over(&self) -> bool {
        self.none || self.arm.as_ref().is_some_and(Block::places_over)
    }

    /// Whether what stands behind a `break` in it may start, once it is known that the loop goes on.
    fn is_passed(&self, given: bool) -> bool {
        let quiet = |arm: &Block<'_>| matches!(arm.body.tail, Tail::Nothing);
        let arm = self.arm.as_ref().filter(|arm| quiet(arm));
        !BREAKS_WAIT_FOR_VALUES || given && arm.is_none_or(Block::is_given)
    }

    fn leaves(&self) -> Leaves {
        match &self.arm {
            Some(arm) => arm.leaves(),
            None if self.none => Leaves::No,
            None => Leaves::Unknown,
        }
    }
}

impl<'p> Items<'p> {
    fn step(
        &mut self,
        world: &mut World<'p>,
        scope: &Scope<'_>,
        around: &mut Around<'_>,
    ) -> Option<Outcome> {
        loop {
            while self.running.len() < self.width
                && self.pulled < self.keys.len()
                && !around.stops()
            {
                let key = self.keys[self.pulled];
                self.running
                    .push((self.pulled, Block::new(self.body, key, true)));
                self.pulled += 1;
                world.changed = true;
            }
            let mut ended = false;
            for (at, item) in &mut self.running {
                let stopped = around.stopped || !self.certain && around.failed.is_some();
                let mut inner = Around {
                    failed: match self.certain {
                        true => &mut *around.failed,
                        false => &mut self.failed,
                    },
                    stopped,
                    open: !item.pending(world.program),
                };
                item.step(world, Some(scope), &mut inner, true);
                if item.all_over(Some(scope)) {
                    self.results[*at] = item.tail(Some(scope));
                    ended = true;
                }
            }
            if let Some(error) = &self.failed {
                for (_, item) in &mut self.running {
                    item.cut(world);
                }
                self.running.clear();
                return Some(Err(error.clone()));
            }
            let results = &self.results;
            self.running.retain(|(at, _)| results[*at].is_none());
            if !ended {
                break;
            }
        }
        if self.results.iter().any(Option::is_none) {
            return None;
        }
        let results = std::mem::take(&mut self.results);
        Some(Ok(Value::List(results.into_iter().flatten().collect())))
    }
}

impl<'p> Rounds<'p> {
    fn step(
        &mut self,
        world: &mut World<'p>,
        scope: &Scope<'_>,
        around: &mut Around<'_>,
    ) -> Option<Outcome> {
        loop {
            if self.round.is_none() {
                if around.stops() {
                    return None;
                }
                self.left -= 1;
                let (state, _) = &self.block.states[0];
                let key = round_key(scope.key, self.states[state].digest());
                self.round = Some(Block::new(&self.block.body, key, true));
                world.changed = true;
            }
            let round = self.round.as_mut()?;
            let seen = Seen {
                values: self.states.clone(),
                ..Seen::default()
            };
            let scope = Scope {
                outer: Some(scope),
                seen: &seen,
                key: scope.key,
                ahead: scope.ahead,
                frame: false,
            };
            let mut inner = Around {
                failed: &mut *around.failed,
                stopped: around.stopped,
                open: !round.pending(world.program),
            };
            round.step(world, Some(&scope), &mut inner, true);
            if inner.stops() || !round.places_over() {
                return None;
            }
            let left = match round.leaves() {
                Leaves::Unknown => return None,
                Leaves::No => None,
                Leaves::Yes => Some(round.break_value(Some(&scope))?),
            };
            let assigned = round.assigned(&scope);
            self.states.extend(assigned);
            self.round = None;
            if let Some(value) = left {
                return Some(Ok(value));
            }
            if self.left == 0 {
                world.changed = true;
                return Some(Err(EXHAUSTED.to_owned()));
            }
        }
    }
}

impl<'p> Block<'p> {
    fn new(body: &'p Body, key: u64, frame: bool) -> Self {
        Self {
            body,
            key,
            frame,
            places: body.all().map(|_| Place::new()).collect(),
            seen: Seen::default(),
            output: None,
            likely_output: None,
        }
    }

    fn scope<'s>(&'s self, outer: Option<&'s Scope<'s>>, ahead: bool) -> Scope<'s> {
        Scope {
            outer,
            seen: &self.seen,
            key: self.key,
            frame: self.frame,
            ahead,
        }
    }

    /// Whether a `break` among the first statements leaves the loop.
    fn leaves_before(&self, count: usize) -> Leaves {
        for (each, place) in self.body.all().zip(&self.places).take(count) {
            if !each.breaks() {
                continue;
            }
            let leaves = match &place.lane {
                Lane::Runs(running) => match &running.task {
                    Task::Decide(deciding) => match deciding.leaves() {
                        Leaves::No if !deciding.is_passed(running.given) => Leaves::Unknown,
                        leaves => leaves,
                    },
                    _ => unreachable!("only decisions break"),
                },
                Lane::Waits => Leaves::Unknown,
                Lane::Over => unreachable!("what may break is kept"),
            };
            if leaves != Leaves::No {
                return leaves;
            }
        }
        Leaves::No
    }

    fn leaves(&self) -> Leaves {
        match self.leaves_before(self.places.len()) {
            Leaves::No if matches!(self.body.tail, Tail::Break(_)) => Leaves::Yes,
            leaves => leaves,
        }
    }

    /// What the loop is left with, if that exists.
    fn break_value(&self, outer: Option<&Scope<'_>>) -> Option<Value> {
        let scope = self.scope(outer, false);
        for (at, place) in self.places.iter().enumerate() {
            if let Lane::Runs(running) = &place.lane
                && let Task::Decide(deciding) = &running.task
                && deciding.leaves() == Leaves::Yes
                && self.leaves_before(at) == Leaves::No
            {
                return deciding.arm.as_ref()?.break_value(Some(&scope));
            }
        }
        match &self.body.tail {
            Tail::Break(uses) if scope.have(uses) => Some(Value::Number(scope.mix(uses))),
            _ => None,
        }
    }

    /// What the round leaves: what stands above the `break` that is taken.
    fn assigned(&self, outer: &Scope<'_>) -> Vec<(usize, Value)> {
        let scope = self.scope(Some(outer), false);
        let mut all = Vec::new();
        for (at, each) in self.body.statements.iter().enumerate() {
            if let Source::Assign(state, uses) = &each.source
                && self.leaves_before(at) == Leaves::No
            {
                all.push((*state, Value::Number(scope.mix(uses))));
            }
        }
        all
    }

    /// The value of the tail, once no `break` can come before it.
    fn tail(&self, outer: Option<&Scope<'_>>) -> Option<Value> {
        if self.leaves_before(self.places.len()) != Leaves::No {
            return None;
        }
        let scope = self.scope(outer, false);
        match &self.body.tail {
            Tail::Mix(uses) => scope.have(uses).then(|| Value::Number(scope.mix(uses))),
            Tail::Statement(_) => self.output.clone(),
            Tail::Break(_) => None,
            Tail::Nothing => Some(Value::Number(0)),
        }
    }

    /// Whether an arm without a value has what stands for it: that of an `if` at its end, or that all in it is over.
    fn is_given(&self) -> bool {
        match self.places.last().map(|place| &place.lane) {
            Some(Lane::Runs(running)) => match &running.task {
                Task::Decide(last) => last.is_passed(running.given),
                _ => self.places_over(),
            },
            _ => self.places_over(),
        }
    }

    /// Whether each statement is over or will never begin.
    fn places_over(&self) -> bool {
        let mut places = self.places.iter().enumerate();
        places.all(|(at, place)| match &place.lane {
            Lane::Over => true,
            Lane::Runs(running) => running.over,
            Lane::Waits => self.leaves_before(at) == Leaves::Yes,
        })
    }

    fn all_over(&self, outer: Option<&Scope<'_>>) -> bool {
        self.places_over() && self.tail(outer).is_some()
    }

    /// What is not certain may only run ahead.
    fn step(
        &mut self,
        world: &mut World<'p>,
        outer: Option<&Scope<'_>>,
        around: &mut Around<'_>,
        certain: bool,
    ) {
        let body = self.body;
        for (at, each) in body.all().enumerate() {
            let starts = !around.stops() && self.leaves_before(at) == Leaves::No;
            if certain && starts {
                self.guess(each, world, outer);
            }
            let outcome = self.judge(at, each, world, outer);
            if starts && matches!(self.places[at].lane, Lane::Waits) {
                if matches!(each.source, Source::Assign(..)) {
                    self.places[at].lane = Lane::Over;
                    continue;
                }
                self.begin(at, each, world, outer, around, certain);
            }
            self.step_ahead(at, each, world, outer, around);
            self.step_place(at, each, world, outer, around, outcome);
        }
    }

    fn guess(&mut self, each: &Statement, world: &mut World<'p>, outer: Option<&Scope<'_>>) {
        let name = each.name;
        let scope = self.scope(outer, false);
        let Some(guess) = &each.guess else {
            return;
        };
        let known = self.seen.values.contains_key(&name) || self.seen.guesses.contains_key(&name);
        if known || !scope.have(&guess.names) {
            return;
        }
        let guess = world.guess(each, guess, &scope);
        self.seen
            .likely
            .extend(guess.clone().map(|guess| (name, guess)));
        self.seen.guesses.insert(name, guess);
    }

    /// What becomes of what ran ahead: its outcome, if it stands and has one.
    fn judge(
        &mut self,
        at: usize,
        each: &'p Statement,
        world: &mut World<'p>,
        outer: Option<&Scope<'_>>,
    ) -> Option<Outcome> {
        let guesses = world.program.reach.ahead(each.name)?;
        let verdict = self.scope(outer, false).verdict(guesses);
        if verdict == Verdict::Open {
            return None;
        }
        let place = &mut self.places[at];
        let mut ahead = place.ahead.take()?;
        world.judges();
        if verdict == Verdict::Falls {
            ahead.running.cut(world);
            self.seen.likely.remove(&each.name);
            self.likely_output = None;
            return None;
        }
        match &mut ahead.running.task {
            Task::Decide(deciding) => deciding.certain = true,
            Task::Items(items) => items.certain = true,
            Task::Attempt(_) | Task::Flow(_) | Task::Timeout { .. } | Task::Rounds(_) => (),
        }
        place.lane = Lane::Runs(ahead.running);
        ahead.outcome
    }

    fn begin(
        &mut self,
        at: usize,
        each: &'p Statement,
        world: &mut World<'p>,
        outer: Option<&Scope<'_>>,
        around: &Around<'_>,
        certain: bool,
    ) {
        let program = world.program;
        let scope = self.scope(outer, false);
        if certain && each.ready(&scope, around, program) {
            let running = each.begin(world, &scope);
            assert!(self.places[at].ahead.is_none(), "it runs twice at once");
            self.places[at].lane = Lane::Runs(running);
            return;
        }
        let ahead = program.reach.ahead(each.name);
        let Some(guesses) = ahead.filter(|_| world.settled) else {
            return;
        };
        let open = scope.verdict(guesses) == Verdict::Open;
        let scope = self.scope(outer, true);
        if open && self.places[at].ahead.is_none() && each.ready(&scope, around, program) {
            let running = each.begin(world, &scope);
            self.places[at].ahead = Some(Ahead {
                running,
                outcome: None,
            });
        }
    }

    fn step_ahead(
        &mut self,
        at: usize,
        each: &'p Statement,
        world: &mut World<'p>,
        outer: Option<&Scope<'_>>,
        around: &mut Around<'_>,
    ) {
        let program = world.program;
        let scope = Scope {
            outer,
            seen: &self.seen,
            key: self.key,
            frame: self.frame,
            ahead: true,
        };
        let Some(ahead) = &mut self.places[at].ahead else {
            return;
        };
        let mut outcome = ahead.running.step(each, world, &scope, around);
        if outcome.is_some() {
            ahead.outcome.clone_from(&outcome);
        }
        let last = matches!(&self.body.tail, Tail::Statement(last) if last.name == each.name);
        let known = match last {
            true => self.likely_output.is_some(),
            false => self.seen.likely.contains_key(&each.name),
        };
        if let Task::Decide(deciding) = &ahead.running.task
            && program.reach.gives(each.name)
            && !known
        {
            outcome = deciding.likely(each.name, &program.reach, &scope);
        }
        if let Some(Ok(value)) = outcome.map(|outcome| each.value(outcome, &program.flows)) {
            world.changed = true;
            if last {
                self.likely_output = Some(value);
            } else {
                self.seen.likely.insert(each.name, value);
            }
        }
    }

    fn step_place(
        &mut self,
        at: usize,
        each: &'p Statement,
        world: &mut World<'p>,
        outer: Option<&Scope<'_>>,
        around: &mut Around<'_>,
        held: Option<Outcome>,
    ) {
        let Lane::Runs(running) = &mut self.places[at].lane else {
            return;
        };
        if running.over {
            return;
        }
        let scope = Scope {
            outer,
            seen: &self.seen,
            key: self.key,
            frame: self.frame,
            ahead: running.ahead,
        };
        let outcome = held.or_else(|| running.step(each, world, &scope, around));
        // What uses a state stands behind the whole statement.
        if let Task::Rounds(rounds) = &mut running.task
            && outcome.is_some()
        {
            self.seen.values.extend(std::mem::take(&mut rounds.states));
        }
        if let Some(outcome) = outcome {
            world.changed = true;
            match each.value(outcome, &world.program.flows) {
                Ok(value) => {
                    if let Some(guess) = &each.guess {
                        world
                            .told
                            .extend(value.told().map(|told| ((guess.tag, self.key), told)));
                    }
                    if matches!(&self.body.tail, Tail::Statement(last) if last.name == each.name) {
                        // The output of the run.
                        if outer.is_none()
                            && let Value::Result(Err(error)) = &value
                            && !around.stops()
                        {
                            *around.failed = Some(error.clone());
                            world.fails();
                        }
                        self.output = Some(value);
                    } else {
                        self.seen.values.insert(each.name, value);
                    }
                }
                Err(error) => {
                    if !around.stops() {
                        *around.failed = Some(error);
                        world.fails();
                    }
                }
            }
        }
        let leaves = match &running.task {
            Task::Decide(deciding) => deciding.leaves() == Leaves::Yes,
            _ => false,
        };
        if (running.given || leaves) && running.task.over() && !running.over {
            running.over = true;
            self.seen.over.insert(each.name);
            world.changed = true;
        }
    }

    fn alive(&self) -> bool {
        self.places.iter().flat_map(Place::all).any(Running::alive)
    }

    fn cut(&mut self, world: &mut World<'_>) {
        for place in &mut self.places {
            if let Lane::Runs(running) = &mut place.lane {
                running.cut(world);
            }
            if let Some(ahead) = &mut place.ahead {
                ahead.running.cut(world);
            }
        }
    }

    fn moments(&self, all: &mut Vec<u64>) {
        for running in self.places.iter().flat_map(Place::all) {
            running.task.moments(all);
            if let Some(fallback) = &running.fallback {
                all.extend((!fallback.gone).then_some(fallback.ends));
            }
        }
    }

    /// Whether a `?` for which the gate waits is still open.
    fn pending(&self, program: &Program) -> bool {
        let outermost =
            matches!(&self.body.tail, Tail::Statement(last) if last.is_result(&program.flows));
        let count = self.places.len();
        let mut all = self.body.all().zip(&self.places).enumerate();
        all.any(|(at, (each, place))| {
            let question = each.question || outermost && at + 1 == count;
            match &place.lane {
                Lane::Over => false,
                Lane::Waits => {
                    self.leaves_before(at) != Leaves::Yes && each.may_wait(question, program)
                }
                Lane::Runs(running) if running.over => false,
                Lane::Runs(running) => {
                    let own = question && !running.given && !program.exempt.contains(&each.name);
                    own || match &running.task {
                        Task::Decide(deciding) => match &deciding.arm {
                            Some(arm) => arm.pending_inside(program),
                            None => deciding
                                .decision
                                .arms
                                .iter()
                                .any(|arm| arm.may_wait(program)),
                        },
                        _ => each.may_wait(question, program) && !running.given,
                    }
                }
            }
        })
    }

    /// The same for an arm: a `Result` at its end is no `?`.
    fn pending_inside(&self, program: &Program) -> bool {
        let mut all = self.body.all().zip(&self.places).enumerate();
        all.any(|(at, (each, place))| match &place.lane {
            Lane::Over => false,
            Lane::Waits => {
                self.leaves_before(at) != Leaves::Yes && each.may_wait(each.question, program)
            }
            Lane::Runs(running) if running.over => false,
            Lane::Runs(running) => {
                let own = each.question && !running.given && !program.exempt.contains(&each.name);
                own || match &running.task {
                    Task::Decide(deciding) => match &deciding.arm {
                        Some(arm) => arm.pending_inside(program),
                        None => deciding
                            .decision
                            .arms
                            .iter()
                            .any(|arm| arm.may_wait(program)),
                    },
                    _ => each.may_wait(each.question, program) && !running.given,
                }
            }
        })
    }
}

impl<'p> Place<'p> {
    fn new() -> Self {
        Self {
            lane: Lane::Waits,
            ahead: None,
        }
    }

    fn all(&self) -> impl Iterator<Item = &Running<'p>> {
        let lane = match &self.lane {
            Lane::Runs(running) => Some(running),
            Lane::Waits | Lane::Over => None,
        };
        let ahead = self.ahead.as_ref().map(|ahead| &ahead.running);
        lane.into_iter().chain(ahead)
    }
}

impl<'p> Running<'p> {
    fn cut(&mut self, world: &mut World<'_>) {
        self.task.cut(world);
        if let Some(fallback) = &mut self.fallback {
            fallback.cut(world);
        }
    }

    fn step(
        &mut self,
        each: &'p Statement,
        world: &mut World<'p>,
        scope: &Scope<'_>,
        around: &mut Around<'_>,
    ) -> Option<Outcome> {
        if self.given {
            if matches!(self.task, Task::Decide(_)) {
                let again = self.task.step(world, scope, around);
                assert!(again.is_none(), "a value is given once");
            }
            return None;
        }
        if self.fallback.is_none() {
            let outcome = self.task.step(world, scope, around)?;
            match (&each.or_else, outcome) {
                (Some(other), Err(_)) => {
                    if around.stops() {
                        self.over = true;
                        return None;
                    }
                    self.fallback = Some(world.begin(other, scope));
                }
                (_, outcome) => {
                    self.given = true;
                    return Some(outcome);
                }
            }
        }
        let outcome = self.fallback.as_mut()?.step(world, around)?;
        self.given = true;
        Some(outcome)
    }

    fn alive(&self) -> bool {
        self.task.alive() || self.fallback.as_ref().is_some_and(|other| !other.gone)
    }
}

impl Statement {
    /// What its policies make of it; an `Err` fails the run.
    fn value(&self, outcome: Outcome, flows: &[Flow]) -> Outcome {
        match (self.soft, outcome) {
            (Soft::Ok, outcome) => Ok(Value::some(outcome.ok())),
            (Soft::UnwrapOr, outcome) => Ok(outcome.unwrap_or(Value::Number(7))),
            (Soft::No, outcome) if self.is_result(flows) => {
                Ok(Value::Result(outcome.map(Box::new)))
            }
            (Soft::No, outcome) => outcome,
        }
    }

    fn begin<'p>(&'p self, world: &mut World<'p>, scope: &Scope<'_>) -> Running<'p> {
        let mut task = world.begin_source(&self.source, scope);
        if let Some(tag) = self.timeout {
            let limit = world.script.limit(tag, scope.key);
            task = Task::Timeout {
                inner: Box::new(task),
                limit,
                deadline: world.now + limit,
            };
        }
        Running {
            task,
            fallback: None,
            ahead: scope.ahead,
            given: false,
            over: false,
        }
    }

    fn ready(&self, scope: &Scope<'_>, around: &Around<'_>, program: &Program) -> bool {
        if self.after.is_some_and(|name| !scope.over(name)) {
            return false;
        }
        if self.gated(program) && !around.open {
            return false;
        }
        let (needs, orders) = &program.needs[self.name];
        scope.have(needs) && orders.iter().all(|name| scope.over(*name))
    }

    /// Whether it waits at the gate: a decision does not, what stands in it does.
    fn gated(&self, program: &Program) -> bool {
        let or_else = self.or_else.as_ref().is_some_and(|call| call.kind.gated());
        or_else
            || match &self.source {
                Source::Call(call) => call.kind.gated(),
                Source::Flow(call) => program.flows[call.flow].gated,
                Source::For(block) => block.body.gated(program),
                Source::Loop(block) => block.body.gated(program),
                Source::Decide(_) | Source::Assign(..) => false,
            }
    }

    /// Whether the gate may have to wait for it, before it has begun.
    fn may_wait(&self, question: bool, program: &Program) -> bool {
        if let Source::Decide(decision) = &self.source {
            let own = question && !program.exempt.contains(&self.name);
            return own || decision.arms.iter().any(|arm| arm.may_wait(program));
        }
        let block = matches!(self.source, Source::For(_) | Source::Loop(_));
        let inside = block && self.any(&|each| each.question);
        (question || inside) && !program.exempt.contains(&self.name)
    }
}

impl Body {
    fn may_wait(&self, program: &Program) -> bool {
        self.all().any(|each| each.may_wait(each.question, program))
    }

    /// Whether a gated write stands in it, however deep.
    fn gated(&self, program: &Program) -> bool {
        self.all().any(|each| match &each.source {
            Source::Decide(decision) => {
                each.gated(program) || decision.arms.iter().any(|arm| arm.gated(program))
            }
            _ => each.gated(program),
        })
    }
}

/// Which statements of a run, item or round can wait for a gated write.
#[derive(Default)]
struct Waits {
    /// What each name waits for.
    needs: HashMap<usize, Vec<usize>>,
    gated: HashSet<usize>,
    /// What is put behind what: behind all that stands in it, too.
    orders: Vec<(usize, usize)>,
    /// What stands in the arms of each decision.
    inside: HashMap<usize, Vec<usize>>,
}

impl Program {
    pub(crate) fn new(flows: Vec<Flow>) -> Self {
        let reach = Reach::new(&flows, flows.iter().map(|flow| &flow.body));
        let mut program = Self {
            flows,
            exempt: BTreeSet::new(),
            reach,
            needs: Vec::new(),
            guesses: HashSet::new(),
            writes: HashSet::new(),
            gated: HashSet::new(),
        };
        let mut exempt = BTreeSet::new();
        for flow in &program.flows {
            program.frame(&flow.body, &mut exempt);
        }
        program.exempt = exempt;
        program.tables();
        program
    }

    fn tables(&mut self) {
        let mut bodies: Vec<&Body> = self.flows.iter().map(|flow| &flow.body).collect();
        while let Some(body) = bodies.pop() {
            for each in body.all() {
                self.guesses
                    .extend(each.guess.as_ref().map(|guess| guess.tag));
                let orders = match &each.source {
                    Source::For(_) | Source::Loop(_) => each.outer_names().1,
                    _ => Vec::new(),
                };
                let count = self.needs.len().max(each.name + 1);
                self.needs.resize_with(count, Default::default);
                self.needs[each.name] = (each.needs(), orders);
                let mut calls: Vec<&Call> = each.or_else.iter().collect();
                match &each.source {
                    Source::Call(call) => calls.push(call),
                    Source::Decide(decision) => bodies.extend(&decision.arms),
                    Source::For(block) => bodies.push(&block.body),
                    Source::Loop(block) => bodies.push(&block.body),
                    Source::Flow(_) | Source::Assign(..) => (),
                }
                for call in calls {
                    self.writes.extend(call.kind.writes().then_some(call.tag));
                    self.gated.extend(call.kind.gated().then_some(call.tag));
                }
            }
        }
    }

    fn frame(&self, body: &Body, exempt: &mut BTreeSet<usize>) {
        let mut waits = Waits::default();
        self.waits(body, &[], &mut waits, exempt);
        for (name, after) in std::mem::take(&mut waits.orders) {
            let inside = waits.inside.get(&after).cloned().unwrap_or_default();
            waits.needs.entry(name).or_default().extend(inside);
        }
        let mut late = waits.gated.clone();
        loop {
            let more = waits.needs.iter().filter(|(name, needs)| {
                !late.contains(name) && needs.iter().any(|need| late.contains(need))
            });
            let more: Vec<usize> = more.map(|(name, _)| *name).collect();
            if more.is_empty() {
                break;
            }
            late.extend(more);
        }
        exempt.extend(late);
    }

    /// Adds what the statements of a body wait for; `around` is what all of them wait for.
    fn waits(
        &self,
        body: &Body,
        around: &[usize],
        waits: &mut Waits,
        exempt: &mut BTreeSet<usize>,
    ) {
        let mut around = around.to_vec();
        for each in body.all() {
            let mut needs = around.clone();
            if let Some(after) = each.after {
                needs.push(after);
                waits.orders.push((each.name, after));
            }
            if let Some(call) = &each.or_else {
                needs.extend(&call.inputs);
            }
            match &each.source {
                Source::Call(call) => needs.extend(&call.inputs),
                Source::Flow(call) => needs.extend(&call.inputs),
                Source::Assign(..) => (),
                Source::Decide(decision) => {
                    let head = decision.head.uses();
                    needs.extend(&head);
                    if let Head::IfLet { binding, .. }
                    | Head::Try { binding, .. }
                    | Head::Value { binding, .. }
                    | Head::Guards { binding, .. } = &decision.head
                    {
                        waits.needs.insert(*binding, needs.clone());
                    }
                    let decided = needs.clone();
                    for arm in &decision.arms {
                        self.waits(arm, &decided, waits, exempt);
                        let mut inside: Vec<usize> = arm.all().map(|each| each.name).collect();
                        for each in arm.all() {
                            inside.extend(waits.inside.get(&each.name).into_iter().flatten());
                        }
                        waits.inside.entry(each.name).or_default().extend(inside);
                        match &arm.tail {
                            Tail::Mix(uses) => needs.extend(uses),
                            Tail::Statement(last) => needs.push(last.name),
                            _ => (),
                        }
                    }
                    if each.breaks() {
                        around.extend(decided);
                        for arm in &decision.arms {
                            break_heads(arm, &mut around);
                        }
                    }
                }
                Source::For(block) => {
                    self.frame(&block.body, exempt);
                    let (names, orders) = each.outer_names();
                    needs.extend(names);
                    needs.extend(orders);
                }
                Source::Loop(block) => {
                    self.frame(&block.body, exempt);
                    let (names, orders) = each.outer_names();
                    needs.extend(names);
                    needs.extend(orders);
                    for (state, _) in &block.states {
                        waits.needs.insert(*state, vec![each.name]);
                    }
                }
            }
            if each.gated(self) {
                waits.gated.insert(each.name);
            }
            waits.needs.insert(each.name, needs);
        }
    }
}

/// What decides about the `break`s in an arm.
fn break_heads(arm: &Body, all: &mut Vec<usize>) {
    for each in arm.all().filter(|each| each.breaks()) {
        if let Source::Decide(decision) = &each.source {
            all.extend(decision.head.uses());
            for arm in &decision.arms {
                break_heads(arm, all);
            }
        }
    }
}

/// What becomes of a run.
pub(crate) struct Expected {
    pub(crate) story: Story,
    /// Whether it or one inside of it fails.
    pub(crate) failed: bool,
    /// From when on it may also be otherwise.
    pub(crate) doubt: Option<u64>,
    /// What came of what is guessed.
    pub(crate) truth: Truth,
}

/// What becomes of a run of this flow if right guesses are these.
pub(crate) fn run(program: &Program, flow: usize, script: Script, truth: &Truth) -> Expected {
    let mut world = World {
        program,
        script,
        now: 0,
        records: Vec::new(),
        truth,
        told: Truth::new(),
        judged: None,
        doubt: None,
        changed: false,
        settled: false,
        failed: false,
    };
    let mut run = world.flow(flow, 0, 0);
    let result = loop {
        let mut result = run.step(&mut world, false);
        while result.is_none() {
            let changed = std::mem::take(&mut world.changed);
            if !changed && world.settled {
                break;
            }
            world.settled = !changed;
            result = run.step(&mut world, false);
        }
        if let Some(result) = result {
            break result;
        }
        let mut moments = Vec::new();
        run.block.moments(&mut moments);
        let next = moments.into_iter().filter(|at| *at > world.now).min();
        match next {
            Some(next) => {
                world.now = next;
                world.settled = false;
            }
            None => break Err("stuck".to_owned()),
        }
    };
    let mut records = world.records;
    records.sort();
    let story = Story {
        result: result.map(|value| value.digest()),
        end: world.now,
        records,
    };
    Expected {
        story,
        failed: world.failed,
        doubt: world.doubt,
        truth: world.told,
    }
}
