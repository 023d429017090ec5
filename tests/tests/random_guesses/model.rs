//! What must happen: the statements of a body evaluated one after the other on the truth, and when each of them starts
//! and is certain if a guess is as good as what it is of from the moment in which it is made.

use crate::aim::Aim;
use crate::program::{Body, Call, For, Kind, Match, Statement, What};
use crate::random::hash;
use crate::script::{Place, Script, value};
use std::collections::{BTreeMap, BTreeSet};

/// What each statement that runs is given.
pub(crate) type Truth = BTreeMap<Place, Vec<u64>>;

/// What becomes of one run.
#[derive(Debug, Default)]
pub(crate) struct Story {
    pub(crate) truth: Truth,
    pub(crate) lives: BTreeMap<Place, Life>,
    /// When guesses are made, and on what.
    pub(crate) guesses: BTreeMap<Place, (u64, Vec<u64>)>,
    /// Nodes that fail on the truth, and when that is certain.
    pub(crate) failures: BTreeMap<Place, u64>,
    /// Without failures.
    pub(crate) output: Option<u64>,
    pub(crate) end: u64,
}

#[derive(Clone, Debug)]
pub(crate) struct Life {
    pub(crate) start: u64,
    /// When its result is certain.
    pub(crate) certain: u64,
    /// The guessed statements behind its data, orders and decisions.
    pub(crate) deps: BTreeSet<Place>,
    /// The guesses on which it may run.
    pub(crate) reached: BTreeSet<Place>,
}

/// A name whose value is certain at some time.
#[derive(Clone, Debug)]
struct Value {
    value: u64,
    /// When it or a guess of it exists.
    best: u64,
    certain: u64,
    deps: BTreeSet<Place>,
    /// The guesses it may be made of.
    reached: BTreeSet<Place>,
}

/// Names without a value stand behind a failure.
type Names = BTreeMap<usize, Value>;

/// What all statements of a body wait for.
#[derive(Clone, Debug)]
struct From {
    /// What can start before the decision, and needs no guess, starts then.
    early: Option<u64>,
    /// All else that only looks.
    ahead: u64,
    /// All others start then.
    decided: u64,
    /// The guesses behind the decision.
    reached: BTreeSet<Place>,
    /// When the gate outside is open, if it opens.
    gate: Option<u64>,
    deps: BTreeSet<Place>,
    key: u64,
}

impl From {
    /// When what only looks and is given this starts, and the guesses on which it may run: what a guess reaches does not start
    /// before the decision, but perhaps on a guess of that.
    fn start(&self, given: &Given) -> (u64, BTreeSet<Place>) {
        match self.early {
            Some(early) if given.reached.is_empty() => (early, BTreeSet::new()),
            _ => (self.ahead, &given.reached | &self.reached),
        }
    }
}

/// What came of a body.
struct Done {
    /// The values of its tail, without a failure.
    tail: Option<Given>,
    deps: BTreeSet<Place>,
    /// When all of it is over, without a failure.
    over: Option<u64>,
    /// When all its question marks have passed, those aside that can wait for a gated write; if they do.
    passed: Option<u64>,
}

struct Model<'a> {
    script: Script,
    /// Which guesses count.
    counts: &'a dyn Fn(Aim) -> bool,
    story: Story,
}

/// The run in which those guesses count that are of this kind.
pub(crate) fn run(body: &Body, script: Script, counts: &dyn Fn(Aim) -> bool) -> Story {
    let mut model = Model {
        script,
        counts,
        story: Story::default(),
    };
    let from = From {
        early: None,
        ahead: 0,
        decided: 0,
        reached: BTreeSet::new(),
        gate: Some(0),
        deps: BTreeSet::new(),
        key: 0,
    };
    let done = model.body(body, &from, &Names::new());
    let mut story = model.story;
    if let (Some(tail), Some(over)) = (done.tail, done.over) {
        story.output = Some(mix(0, &tail.values));
        story.end = over;
    }
    assert_eq!(story.output.is_some(), story.failures.is_empty());
    story
}

fn mix(first: usize, values: &[u64]) -> u64 {
    let all: Vec<u64> = [first as u64]
        .into_iter()
        .chain(values.iter().copied())
        .collect();
    hash(&all)
}

/// The later of both, if both happen.
fn later(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    Some(one?.max(other?))
}

/// What a statement is given.
struct Given {
    values: Vec<u64>,
    best: u64,
    certain: u64,
    deps: BTreeSet<Place>,
    reached: BTreeSet<Place>,
}

fn given(names: &Names, inputs: &[usize]) -> Option<Given> {
    let mut all = Given {
        values: Vec::new(),
        best: 0,
        certain: 0,
        deps: BTreeSet::new(),
        reached: BTreeSet::new(),
    };
    for input in inputs {
        let value = names.get(input)?;
        all.values.push(value.value);
        all.best = all.best.max(value.best);
        all.certain = all.certain.max(value.certain);
        all.deps.extend(&value.deps);
        all.reached.extend(&value.reached);
    }
    Some(all)
}

impl Model<'_> {
    fn body(&mut self, body: &Body, from: &From, outer: &Names) -> Done {
        let mut names = outer.clone();
        let mut from = from.clone();
        let mut over = Some(from.decided);
        let mut passed = Some(from.decided);
        // What can wait for a gated write comes last.
        for behind in [false, true] {
            for statement in body.statements.iter().filter(|each| each.behind == behind) {
                let (value, ends, asked) = self.statement(statement, &from, &names);
                over = later(over, ends);
                if !behind {
                    passed = later(passed, asked);
                }
                names.extend(value.map(|value| (statement.name, value)));
            }
            if !behind {
                from.gate = later(from.gate, passed);
            }
        }
        let tail = given(&names, &body.tail);
        let mut deps = from.deps.clone();
        deps.extend(tail.iter().flat_map(|tail| &tail.deps).copied());
        Done {
            tail,
            deps,
            over,
            passed,
        }
    }

    /// Its value, when it is over, and when its question marks have passed.
    fn statement(
        &mut self,
        statement: &Statement,
        from: &From,
        names: &Names,
    ) -> (Option<Value>, Option<u64>, Option<u64>) {
        match &statement.what {
            What::Call(call) => {
                let value = self.call(statement, call, from, names);
                let certain = value.as_ref().map(|value| value.certain);
                let passed = if call.kind.fallible() {
                    certain
                } else {
                    Some(0)
                };
                (value, certain, passed)
            }
            What::Glue(inputs) => {
                let value = given(names, inputs).map(|given| {
                    let (start, reached) = from.start(&given);
                    let mut deps = from.deps.clone();
                    deps.extend(given.deps);
                    Value {
                        value: mix(statement.name, &given.values),
                        best: given.best.max(start),
                        certain: given.certain.max(from.decided),
                        deps,
                        reached,
                    }
                });
                let certain = value.as_ref().map(|value| value.certain);
                (value, certain, Some(0))
            }
            What::Match(block) => self.decision(statement.name, block, from, names),
            What::For(block) => self.fan_out(statement.name, block, from, names),
        }
    }

    fn call(
        &mut self,
        statement: &Statement,
        call: &Call,
        from: &From,
        names: &Names,
    ) -> Option<Value> {
        let place = (statement.name, from.key);
        if let Some(uses) = &call.guess
            && let Some(given) = given(names, uses)
        {
            let at = given.certain.max(from.decided);
            self.story.guesses.insert(place, (at, given.values));
        }
        let inputs = given(names, &call.inputs)?;
        let orders = given(names, call.after.as_slice())?;
        let (start, reached) = if statement.is_reached() {
            let (start, reached) = from.start(&inputs);
            (inputs.best.max(start), reached)
        } else {
            (inputs.certain.max(from.decided), BTreeSet::new())
        };
        let mut start = start.max(orders.certain);
        if call.kind.gated() {
            start = start.max(from.gate?);
        }
        let step = self.script.step(call.kind, place, &inputs.values);
        let end = start + step.ms;
        let certain = end.max(inputs.certain).max(from.decided);
        let mut deps = from.deps.clone();
        deps.extend(inputs.deps);
        deps.extend(orders.deps);
        self.story.truth.insert(place, inputs.values.clone());
        self.story.lives.insert(
            place,
            Life {
                start,
                certain,
                deps: deps.clone(),
                reached: reached.clone(),
            },
        );
        if !step.well {
            self.story.failures.insert(place, certain);
            return None;
        }
        let mut value = Value {
            value: value(place, &inputs.values),
            best: end,
            certain,
            deps,
            reached,
        };
        if call.guess.is_some() {
            value.deps.insert(place);
            // Who starts on it does so on this guess alone.
            value.reached = BTreeSet::from([place]);
            let made = self.story.guesses.get(&place);
            if let Some((made, _)) = made.filter(|_| (self.counts)(self.script.guess(place))) {
                value.best = value.best.min(*made);
            }
        }
        Some(value)
    }

    fn decision(
        &mut self,
        name: usize,
        block: &Match,
        from: &From,
        names: &Names,
    ) -> (Option<Value>, Option<u64>, Option<u64>) {
        let Some(head) = given(names, &block.head) else {
            return (None, None, block_passes(block, None));
        };
        let mut deps = from.deps.clone();
        deps.extend(&head.deps);
        let mut decided = head.certain.max(from.decided);
        let mut head_best = head.best;
        let mut reached = &head.reached | &from.reached;
        let place = (name, from.key);
        let mut value_of = mix(name, &head.values);
        if block.node {
            let (start, own) = from.start(&head);
            let start = head.best.max(start);
            let step = self.script.step(Kind::Look, place, &head.values);
            value_of = value(place, &head.values);
            head_best = start + step.ms;
            decided = decided.max(head_best);
            reached = &own | &from.reached;
            let life = Life {
                start,
                certain: decided,
                deps: deps.clone(),
                reached: own,
            };
            self.story.lives.insert(place, life);
            self.story.truth.insert(place, head.values);
        }
        // It is decided on a guess, too; one that needs none waits for the decision around it.
        let ahead = if reached.is_empty() {
            decided
        } else {
            head_best.max(from.ahead)
        };
        let chosen = value_of % block.arms.len() as u64;
        let number = usize::try_from(chosen).unwrap_or(0);
        let mut inner = names.clone();
        let bound = Value {
            value: chosen,
            best: ahead,
            certain: decided,
            deps: deps.clone(),
            reached: reached.clone(),
        };
        inner.insert(block.bound, bound);
        let arm = From {
            early: block.speculate.then_some(from.decided),
            ahead,
            decided,
            reached: reached.clone(),
            gate: from.gate,
            deps,
            key: from.key,
        };
        let Some(body) = block.arms.get(number) else {
            return (None, None, None);
        };
        let done = self.body(body, &arm, &inner);
        let result = done.tail.map(|tail| {
            let (start, own) = arm.start(&tail);
            let certain = tail.certain.max(decided);
            // A value that needs further guesses, or none, is that of the block when it is certain.
            let best = if own == reached {
                tail.best.max(start)
            } else {
                certain
            };
            Value {
                value: mix(number, &tail.values),
                best: if reached.is_empty() { certain } else { best },
                certain,
                deps: done.deps,
                reached,
            }
        });
        (result, done.over, block_passes(block, done.passed))
    }

    fn fan_out(
        &mut self,
        name: usize,
        block: &For,
        from: &From,
        names: &Names,
    ) -> (Option<Value>, Option<u64>, Option<u64>) {
        // What it takes from outside has no value behind a failure.
        let own = own_names(&block.body);
        let all = block.list.iter().copied().chain(block.body.all_names());
        let outer: Vec<usize> = all.filter(|name| !own.contains(name)).collect();
        let Some(given) = given(names, &outer) else {
            return (None, None, Some(0).filter(|_| !block.body.can_fail()));
        };
        let looks = block.body.only_looks();
        let after = block.body.waited_for();
        let after = after.iter().filter_map(|name| names.get(name));
        let after = after.map(|value| value.certain).max().unwrap_or(0);
        let (begin, reached) = from.start(&given);
        let mut start = if looks {
            given.best.max(begin).max(after)
        } else {
            given.certain.max(from.decided)
        };
        let reached = if looks { reached } else { BTreeSet::new() };
        if block.body.holds_a_gated_write() {
            let Some(gate) = from.gate else {
                return (None, None, None);
            };
            start = start.max(gate);
        }
        let mut deps = from.deps.clone();
        deps.extend(given.deps);
        // In its items all that is outside is as if it were certain.
        let mut names = names.clone();
        for value in names.values_mut() {
            let known = if looks { value.best } else { value.certain };
            (value.best, value.certain) = (known, known);
            value.reached.clear();
        }
        let known: BTreeSet<Place> = self.story.lives.keys().copied().collect();
        let certain = given.certain.max(from.decided);
        let mut over = Some(start);
        // When each of the places is free.
        let mut free: Vec<Option<u64>> = vec![Some(start); self.script.width(name).min(8)];
        let mut values = Vec::new();
        let mut all_deps = deps.clone();
        for key in self.script.list((name, from.key)) {
            free.sort_unstable_by_key(|free| free.unwrap_or(u64::MAX));
            let Some(Some(begin)) = free.first().copied() else {
                values.push(None);
                over = None;
                break;
            };
            let item = From {
                early: None,
                ahead: begin,
                decided: begin,
                reached: BTreeSet::new(),
                gate: Some(begin),
                deps: deps.clone(),
                key,
            };
            let done = self.body(&block.body, &item, &names);
            over = later(over, done.over);
            if let Some(first) = free.first_mut() {
                *first = done.over;
            }
            all_deps.extend(done.deps.iter().copied());
            values.push(done.tail.map(|tail| {
                let all: Vec<u64> = [key].into_iter().chain(tail.values).collect();
                hash(&all)
            }));
        }
        for (place, life) in &mut self.story.lives {
            if looks && !known.contains(place) {
                life.certain = life.certain.max(certain);
                life.reached.clone_from(&reached);
                if let Some(failed) = self.story.failures.get_mut(place) {
                    *failed = life.certain;
                }
            }
        }
        let values: Option<Vec<u64>> = values.into_iter().collect();
        let result = values.zip(over).map(|(values, best)| Value {
            value: hash(&values),
            best,
            certain: best.max(certain),
            deps: all_deps,
            reached,
        });
        let over = later(over, Some(certain));
        let passed = if block.body.can_fail() { over } else { Some(0) };
        (result, over, passed)
    }
}

/// Question marks in arms have passed or are skipped.
fn block_passes(block: &Match, arm: Option<u64>) -> Option<u64> {
    if block.arms.iter().any(Body::can_fail) {
        arm
    } else {
        Some(0)
    }
}

fn own_names(body: &Body) -> BTreeSet<usize> {
    let mut own = BTreeSet::new();
    for statement in &body.statements {
        own.insert(statement.name);
        match &statement.what {
            What::Match(block) => {
                own.insert(block.bound);
                own.extend(block.arms.iter().flat_map(own_names));
            }
            What::For(block) => own.extend(own_names(&block.body)),
            What::Call(_) | What::Glue(_) => (),
        }
    }
    own
}
