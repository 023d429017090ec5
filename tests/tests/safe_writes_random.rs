//! Workflows of reads, writes, gates and undos under random delays and random failures, against a
//! simple model of what the language promises: when each node starts, ends, or is dropped, what is
//! undone and when, which error comes, and what is attached to it.

#![allow(
    clippy::needless_pass_by_value,
    clippy::trivially_copy_pass_by_ref,
    reason = "the nodes show shapes of signatures"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use dag_core::{Attached, Handle, Resource, node, workflow};
use dag_tests::{Event, Recorder, What};
use proptest::prelude::{ProptestConfig, proptest};
use tokio::runtime::{Builder, Runtime};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Trash;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Broken(&'static str);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Error for Broken {}

/// How long each node of a run takes, and which of them fail, by name.
#[derive(Clone, Debug, Default)]
struct Plan {
    delays: BTreeMap<&'static str, u64>,
    failing: BTreeSet<&'static str>,
}

impl Plan {
    fn delay(&self, name: &str) -> u64 {
        self.delays.get(name).copied().unwrap_or(0)
    }
}

/// What a run takes place on.
struct Stage {
    recorder: Recorder,
    plan: Plan,
}

impl Stage {
    async fn take(&self, name: &'static str) -> u64 {
        let ms = self.plan.delay(name);
        self.recorder.work(name, ms).await;
        ms
    }

    async fn try_take(&self, name: &'static str) -> Result<u64, Broken> {
        let ms = self.take(name).await;
        if self.plan.failing.contains(name) {
            Err(Broken(name))
        } else {
            Ok(ms)
        }
    }
}

#[node(pure)]
async fn look(stage: &Stage, name: &'static str, before: u64) -> u64 {
    before + stage.take(name).await
}

#[node(read)]
async fn check(stage: &Stage, name: &'static str, before: u64) -> Result<u64, Broken> {
    Ok(before + stage.try_take(name).await?)
}

#[node(write(Ledger), idempotent, commutes)]
async fn set(stage: &Stage, name: &'static str, before: u64) -> u64 {
    before + stage.take(name).await
}

#[node(write(Ledger), idempotent, commutes)]
async fn try_set(stage: &Stage, name: &'static str, before: u64) -> Result<u64, Broken> {
    Ok(before + stage.try_take(name).await?)
}

#[node(write(Outbox), commutes)]
async fn add(stage: &Stage, name: &'static str, before: u64) -> u64 {
    before + stage.take(name).await
}

#[node(write(Outbox), commutes)]
async fn try_add(stage: &Stage, name: &'static str, before: u64) -> Result<u64, Broken> {
    Ok(before + stage.try_take(name).await?)
}

#[node(write(Trash), idempotent)]
async fn take_back(stage: &Stage, name: &'static str, _value: &u64) -> Result<(), Broken> {
    stage.try_take(name).await?;
    Ok(())
}

type Outcome = Result<u64, Attached<Broken>>;

workflow!(
    async fn payment(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = look(&stage, "a", 0);
        let b = check(&stage, "b", a)?;
        let c = try_set(&stage, "c", a).undo(take_back(&stage, "undo c", _))?;
        let d = add(&stage, "d", b).undo(take_back(&stage, "undo d", _));
        let e = try_add(&stage, "e", c)?;
        Ok(d + e)
    }
);

workflow!(
    async fn fan_in(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = try_set(&stage, "a", 0).undo(take_back(&stage, "undo a", _))?;
        let b = try_set(&stage, "b", 0).undo(take_back(&stage, "undo b", _))?;
        let c = try_add(&stage, "c", 0).undo(take_back(&stage, "undo c", _))?;
        let d = check(&stage, "d", a)?;
        let e = look(&stage, "e", b + c);
        let f = add(&stage, "f", d + e);
        Ok(f)
    }
);

workflow!(
    async fn early(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = try_add(&stage, "a", 0).early()?;
        let b = check(&stage, "b", 0)?;
        let c = set(&stage, "c", a);
        let d = try_set(&stage, "d", b)?;
        let e = add(&stage, "e", 0);
        Ok(c + d + e)
    }
);

workflow!(
    async fn soft(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = try_set(&stage, "a", 0)
            .undo(take_back(&stage, "undo a", _))
            .ok();
        let b = try_add(&stage, "b", 0).ok();
        let c = check(&stage, "c", a.unwrap_or(0))?;
        let d = check(&stage, "d", 0).unwrap_or(0);
        let e = add(&stage, "e", b.unwrap_or(0));
        let f = try_set(&stage, "f", 0).undo(take_back(&stage, "undo f", _))?;
        Ok(c + d + e + f)
    }
);

workflow!(
    async fn ordered(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = look(&stage, "a", 0);
        let b = try_set(&stage, "b", 0)
            .after(a)
            .undo(take_back(&stage, "undo b", _))?;
        let c = check(&stage, "c", 0).after(b)?;
        let d = add(&stage, "d", c);
        let e = try_add(&stage, "e", 0).after(d)?;
        let f = look(&stage, "f", 0).after(e);
        Ok(a + c + f)
    }
);

workflow!(
    async fn gated_tail(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = check(&stage, "a", 0)?;
        let b = add(&stage, "b", 0).undo(take_back(&stage, "undo b", _));
        let c = look(&stage, "c", a);
        let d = set(&stage, "d", c);
        try_add(&stage, "e", b + d)
    }
);

workflow!(
    async fn undone_tail(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = check(&stage, "a", 0)?;
        let b = check(&stage, "b", 0)?;
        add(&stage, "c", b);
        let d = try_add(&stage, "d", a).undo(take_back(&stage, "undo d", _))?;
        try_set(&stage, "e", d).undo(take_back(&stage, "undo e", _))
    }
);

workflow!(
    async fn diamonds(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = set(&stage, "a", 0);
        let b = check(&stage, "b", a)?;
        let c = check(&stage, "c", a)?;
        let d = look(&stage, "d", a);
        let e = try_set(&stage, "e", b + c).undo(take_back(&stage, "undo e", _))?;
        let f = add(&stage, "f", d);
        let g = check(&stage, "g", f)?;
        let h = add(&stage, "h", e);
        Ok(g + h)
    }
);

workflow!(
    async fn all_undone(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = add(&stage, "a", 0).undo(take_back(&stage, "undo a", _));
        let b = add(&stage, "b", a).undo(take_back(&stage, "undo b", _));
        let c = add(&stage, "c", 0).undo(take_back(&stage, "undo c", _));
        let d = try_add(&stage, "d", 0)?.undo(take_back(&stage, "undo d", _));
        let e = check(&stage, "e", d)?;
        let f = try_set(&stage, "f", 0)?;
        Ok(b + c + e + f)
    }
);

workflow!(
    async fn gated_chain(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = try_add(&stage, "a", 0)?;
        let b = check(&stage, "b", a)?;
        let c = try_add(&stage, "c", b)?;
        let d = check(&stage, "d", 0)?;
        let e = try_set(&stage, "e", 0).undo(take_back(&stage, "undo e", _))?;
        let f = add(&stage, "f", d);
        let g = look(&stage, "g", e);
        Ok(c + f + g)
    }
);

workflow!(
    async fn looks(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let a = check(&stage, "a", 0)?;
        let b = check(&stage, "b", a)?;
        let c = look(&stage, "c", 0);
        let d = check(&stage, "d", c)?;
        let e = look(&stage, "e", b + d);
        let f = check(&stage, "f", 0)?;
        check(&stage, "g", e + f)
    }
);

workflow!(
    async fn backwards(stage: Arc<Stage>) -> Result<u64, Attached<Broken>> {
        let f = add(&stage, "f", d + e);
        let e = try_set(&stage, "e", b).undo(take_back(&stage, "undo e", _))?;
        let d = check(&stage, "d", a)?;
        let c = try_add(&stage, "c", a).undo(take_back(&stage, "undo c", _))?;
        let b = look(&stage, "b", a);
        let a = try_set(&stage, "a", 0)?;
        Ok(f + c)
    }
);

/// What is known of a statement without the library.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a word of the language"
)]
struct Statement {
    name: &'static str,
    undo: &'static str,
    data: &'static [&'static str],
    orders: &'static [&'static str],
    writes: bool,
    fallible: bool,
    soft: bool,
    once: bool,
    early: bool,
}

impl Statement {
    fn new(name: &'static str, data: &'static [&'static str]) -> Self {
        Self {
            name,
            undo: "",
            data,
            orders: &[],
            writes: false,
            fallible: false,
            soft: false,
            once: false,
            early: false,
        }
    }

    fn undo(self, undo: &'static str) -> Self {
        Self { undo, ..self }
    }

    fn after(self, orders: &'static [&'static str]) -> Self {
        Self { orders, ..self }
    }

    fn soft(self) -> Self {
        Self { soft: true, ..self }
    }

    fn lifted(self) -> Self {
        Self {
            early: true,
            ..self
        }
    }

    fn waits_for(&self) -> impl Iterator<Item = &'static str> {
        self.data.iter().chain(self.orders).copied()
    }

    fn is_gated(&self) -> bool {
        self.once && !self.early && self.undo.is_empty()
    }

    fn can_fail_the_run(&self) -> bool {
        self.fallible && !self.soft
    }

    fn fails_the_run(&self, plan: &Plan) -> bool {
        self.can_fail_the_run() && plan.failing.contains(self.name)
    }
}

fn looks_at(name: &'static str, data: &'static [&'static str]) -> Statement {
    Statement::new(name, data)
}

fn checks(name: &'static str, data: &'static [&'static str]) -> Statement {
    Statement {
        fallible: true,
        ..Statement::new(name, data)
    }
}

fn sets(name: &'static str, data: &'static [&'static str]) -> Statement {
    Statement {
        writes: true,
        ..Statement::new(name, data)
    }
}

fn tries_to_set(name: &'static str, data: &'static [&'static str]) -> Statement {
    Statement {
        fallible: true,
        ..sets(name, data)
    }
}

fn adds(name: &'static str, data: &'static [&'static str]) -> Statement {
    Statement {
        once: true,
        ..sets(name, data)
    }
}

fn tries_to_add(name: &'static str, data: &'static [&'static str]) -> Statement {
    Statement {
        fallible: true,
        ..adds(name, data)
    }
}

type Run = fn(Arc<Stage>) -> Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// One workflow, and its statements in the order of the text.
struct Case {
    name: &'static str,
    run: Run,
    spawn: fn(Arc<Stage>) -> Handle<Outcome>,
    statements: Vec<Statement>,
    /// The output is the sum of these.
    output: &'static [&'static str],
}

#[allow(clippy::too_many_lines, reason = "twelve tables")]
fn cases() -> Vec<Case> {
    vec![
        Case {
            name: "payment",
            run: |stage| Box::pin(payment(stage)),
            spawn: payment::spawn,
            statements: vec![
                looks_at("a", &[]),
                checks("b", &["a"]),
                tries_to_set("c", &["a"]).undo("undo c"),
                adds("d", &["b"]).undo("undo d"),
                tries_to_add("e", &["c"]),
            ],
            output: &["d", "e"],
        },
        Case {
            name: "fan_in",
            run: |stage| Box::pin(fan_in(stage)),
            spawn: fan_in::spawn,
            statements: vec![
                tries_to_set("a", &[]).undo("undo a"),
                tries_to_set("b", &[]).undo("undo b"),
                tries_to_add("c", &[]).undo("undo c"),
                checks("d", &["a"]),
                looks_at("e", &["b", "c"]),
                adds("f", &["d", "e"]),
            ],
            output: &["f"],
        },
        Case {
            name: "early",
            run: |stage| Box::pin(early(stage)),
            spawn: early::spawn,
            statements: vec![
                tries_to_add("a", &[]).lifted(),
                checks("b", &[]),
                sets("c", &["a"]),
                tries_to_set("d", &["b"]),
                adds("e", &[]),
            ],
            output: &["c", "d", "e"],
        },
        Case {
            name: "soft",
            run: |stage| Box::pin(soft(stage)),
            spawn: soft::spawn,
            statements: vec![
                tries_to_set("a", &[]).undo("undo a").soft(),
                tries_to_add("b", &[]).soft(),
                checks("c", &["a"]),
                checks("d", &[]).soft(),
                adds("e", &["b"]),
                tries_to_set("f", &[]).undo("undo f"),
            ],
            output: &["c", "d", "e", "f"],
        },
        Case {
            name: "ordered",
            run: |stage| Box::pin(ordered(stage)),
            spawn: ordered::spawn,
            statements: vec![
                looks_at("a", &[]),
                tries_to_set("b", &[]).after(&["a"]).undo("undo b"),
                checks("c", &[]).after(&["b"]),
                adds("d", &["c"]),
                tries_to_add("e", &[]).after(&["d"]),
                looks_at("f", &[]).after(&["e"]),
            ],
            output: &["a", "c", "f"],
        },
        Case {
            name: "gated_tail",
            run: |stage| Box::pin(gated_tail(stage)),
            spawn: gated_tail::spawn,
            statements: vec![
                checks("a", &[]),
                adds("b", &[]).undo("undo b"),
                looks_at("c", &["a"]),
                sets("d", &["c"]),
                tries_to_add("e", &["b", "d"]),
            ],
            output: &["e"],
        },
        Case {
            name: "undone_tail",
            run: |stage| Box::pin(undone_tail(stage)),
            spawn: undone_tail::spawn,
            statements: vec![
                checks("a", &[]),
                checks("b", &[]),
                adds("c", &["b"]),
                tries_to_add("d", &["a"]).undo("undo d"),
                tries_to_set("e", &["d"]).undo("undo e"),
            ],
            output: &["e"],
        },
        Case {
            name: "diamonds",
            run: |stage| Box::pin(diamonds(stage)),
            spawn: diamonds::spawn,
            statements: vec![
                sets("a", &[]),
                checks("b", &["a"]),
                checks("c", &["a"]),
                looks_at("d", &["a"]),
                tries_to_set("e", &["b", "c"]).undo("undo e"),
                adds("f", &["d"]),
                checks("g", &["f"]),
                adds("h", &["e"]),
            ],
            output: &["g", "h"],
        },
        Case {
            name: "all_undone",
            run: |stage| Box::pin(all_undone(stage)),
            spawn: all_undone::spawn,
            statements: vec![
                adds("a", &[]).undo("undo a"),
                adds("b", &["a"]).undo("undo b"),
                adds("c", &[]).undo("undo c"),
                tries_to_add("d", &[]).undo("undo d"),
                checks("e", &["d"]),
                tries_to_set("f", &[]),
            ],
            output: &["b", "c", "e", "f"],
        },
        Case {
            name: "gated_chain",
            run: |stage| Box::pin(gated_chain(stage)),
            spawn: gated_chain::spawn,
            statements: vec![
                tries_to_add("a", &[]),
                checks("b", &["a"]),
                tries_to_add("c", &["b"]),
                checks("d", &[]),
                tries_to_set("e", &[]).undo("undo e"),
                adds("f", &["d"]),
                looks_at("g", &["e"]),
            ],
            output: &["c", "f", "g"],
        },
        Case {
            name: "looks",
            run: |stage| Box::pin(looks(stage)),
            spawn: looks::spawn,
            statements: vec![
                checks("a", &[]),
                checks("b", &["a"]),
                looks_at("c", &[]),
                checks("d", &["c"]),
                looks_at("e", &["b", "d"]),
                checks("f", &[]),
                checks("g", &["e", "f"]),
            ],
            output: &["g"],
        },
        Case {
            name: "backwards",
            run: |stage| Box::pin(backwards(stage)),
            spawn: backwards::spawn,
            statements: vec![
                adds("f", &["d", "e"]),
                tries_to_set("e", &["b"]).undo("undo e"),
                checks("d", &["a"]),
                tries_to_add("c", &["a"]).undo("undo c"),
                looks_at("b", &["a"]),
                tries_to_set("a", &[]),
            ],
            output: &["f", "c"],
        },
    ]
}

/// When each statement would start and end if no failure stopped anything but what waits for it.
struct Times {
    starts: BTreeMap<&'static str, u64>,
    ends: BTreeMap<&'static str, u64>,
    /// The first moment at which the run fails.
    fails: Option<u64>,
}

impl Case {
    /// The statements whose names are these, and all that can wait for them.
    fn behind(&self, first: impl Iterator<Item = &'static str>) -> BTreeSet<&'static str> {
        let mut behind: BTreeSet<&'static str> = first.collect();
        loop {
            let before = behind.len();
            for statement in &self.statements {
                if statement.waits_for().any(|name| behind.contains(name)) {
                    behind.insert(statement.name);
                }
            }
            if behind.len() == before {
                return behind;
            }
        }
    }

    /// What every gated write waits for besides its data and orders.
    fn gate(&self) -> Vec<&'static str> {
        let gated = self.statements.iter().filter(|s| s.is_gated());
        let exempt = self.behind(gated.map(|s| s.name));
        self.statements
            .iter()
            .filter(|s| s.can_fail_the_run() && !exempt.contains(s.name))
            .map(|s| s.name)
            .collect()
    }

    fn times(&self, plan: &Plan) -> Times {
        let gate = self.gate();
        let mut times = Times {
            starts: BTreeMap::new(),
            ends: BTreeMap::new(),
            fails: None,
        };
        // The moments from which others may go on.
        let mut over: BTreeMap<&'static str, u64> = BTreeMap::new();
        loop {
            let before = times.starts.len();
            for statement in &self.statements {
                let gates: &[&str] = if statement.is_gated() { &gate } else { &[] };
                let moments: Option<Vec<u64>> = statement
                    .waits_for()
                    .chain(gates.iter().copied())
                    .map(|name| over.get(name).copied())
                    .collect();
                let Some(moments) = moments else { continue };
                let start = moments.into_iter().max().unwrap_or(0);
                let end = start + plan.delay(statement.name);
                times.starts.insert(statement.name, start);
                times.ends.insert(statement.name, end);
                if statement.fails_the_run(plan) {
                    times.fails = Some(times.fails.map_or(end, |at| at.min(end)));
                } else {
                    over.insert(statement.name, end);
                }
            }
            if times.starts.len() == before {
                return times;
            }
        }
    }

    /// The output of a run that is well.
    fn value(&self, plan: &Plan) -> u64 {
        self.output
            .iter()
            .map(|name| self.value_of(name, plan))
            .sum()
    }

    fn value_of(&self, name: &str, plan: &Plan) -> u64 {
        let mut found = self.statements.iter().filter(|s| s.name == name);
        let statement = found.next().expect("a name of the table");
        if plan.failing.contains(name) && statement.fallible {
            return 0;
        }
        let before = statement.data.iter().map(|name| self.value_of(name, plan));
        before.sum::<u64>() + plan.delay(name)
    }
}

/// What the nodes of a run did, by name.
struct Seen {
    events: Vec<Event>,
}

impl Seen {
    fn index(&self, name: &str, what: What) -> Option<usize> {
        let mut hits = self
            .events
            .iter()
            .enumerate()
            .filter(|(_, event)| event.name == name && event.what == what);
        let first = hits.next();
        assert!(hits.next().is_none(), "{name} {what:?} twice");
        first.map(|(index, _)| index)
    }

    fn at(&self, name: &str, what: What) -> Option<u64> {
        let index = self.index(name, what)?;
        self.events.get(index).map(|event| event.at)
    }
}

/// What a stopped run must come to.
struct Stopped {
    error: Option<&'static str>,
    also: Vec<&'static str>,
    undos: Vec<&'static str>,
    ends: u64,
}

/// Holds a run in which nothing failed against the model.
fn verify_well(case: &Case, plan: &Plan, seen: &Seen) -> u64 {
    let times = case.times(plan);
    assert_eq!(seen.events.len(), 2 * case.statements.len());
    for statement in &case.statements {
        let name = statement.name;
        let expected = times.starts.get(name).copied();
        assert_eq!(seen.at(name, What::Start), expected, "start of {name}");
        let expected = times.ends.get(name).copied();
        assert_eq!(seen.at(name, What::End), expected, "end of {name}");
    }
    times.ends.values().copied().max().unwrap_or(0)
}

/// Holds a run that failed, or was stopped, at this moment against the model.
///
/// In the very poll of a failure it is open whether a statement that becomes ready there starts before the
/// failure is seen, and whether a look that is done there ends or is dropped; all else follows exactly.
fn verify_stopped(case: &Case, plan: &Plan, seen: &Seen, at: u64) -> Stopped {
    let times = case.times(plan);
    let gate = case.gate();
    let mut failed: Vec<(usize, &Statement)> = Vec::new();
    let mut all_written = at;
    for statement in &case.statements {
        let name = statement.name;
        let begun = seen.at(name, What::Start);
        match times.starts.get(name) {
            Some(start) if *start < at => assert_eq!(begun, Some(*start), "start of {name}"),
            Some(start) if *start == at => {
                assert!(begun.is_none() || begun == Some(at), "start of {name}");
            }
            _ => assert_eq!(begun, None, "{name} must not start"),
        }
        let (ended, dropped) = (seen.at(name, What::End), seen.at(name, What::Drop));
        let Some(begun) = begun else {
            assert_eq!((ended, dropped), (None, None), "{name} has not started");
            continue;
        };
        let end = begun + plan.delay(name);
        if statement.writes || end < at {
            assert_eq!((ended, dropped), (Some(end), None), "end of {name}");
        } else if end > at {
            assert_eq!((ended, dropped), (None, Some(at)), "drop of {name}");
        } else {
            assert!(
                (ended, dropped) == (Some(at), None) || (ended, dropped) == (None, Some(at)),
                "end or drop of {name}"
            );
        }
        if statement.writes {
            all_written = all_written.max(end);
        }
        let start = seen.index(name, What::Start);
        let gates: &[&str] = if statement.is_gated() { &gate } else { &[] };
        for other in statement.waits_for().chain(gates.iter().copied()) {
            let over = seen.index(other, What::End);
            assert!(over.is_some() && over < start, "{name} before {other}");
        }
        if let Some(index) = seen.index(name, What::End)
            && statement.fails_the_run(plan)
        {
            failed.push((index, statement));
        }
    }
    // Nothing starts behind the first failure that is seen.
    if let Some(first) = failed.iter().map(|(index, _)| *index).min() {
        for statement in &case.statements {
            let start = seen.index(statement.name, What::Start);
            assert!(start < Some(first), "{} starts too late", statement.name);
        }
    }
    // In one poll the first statement decides; what else failed then or later is attached.
    let deciding = failed
        .iter()
        .find(|(_, statement)| seen.at(statement.name, What::End) == Some(at))
        .map(|(_, statement)| statement.name);
    failed.sort_by_key(|(index, _)| *index);
    let also = failed
        .iter()
        .filter(|(_, statement)| Some(statement.name) != deciding)
        .map(|(_, statement)| statement.name);
    let also: Vec<&'static str> = also.collect();
    let (undos, ends) = verify_undos(case, plan, seen, all_written);
    Stopped {
        error: deciding,
        also,
        undos,
        ends,
    }
}

/// Holds the undos against the model; gives those that failed, and when the last was over.
fn verify_undos(case: &Case, plan: &Plan, seen: &Seen, begin: u64) -> (Vec<&'static str>, u64) {
    let mut done: Vec<(usize, &Statement)> = Vec::new();
    for statement in &case.statements {
        let well = !(statement.fallible && plan.failing.contains(statement.name));
        if let Some(index) = seen.index(statement.name, What::End)
            && well
            && !statement.undo.is_empty()
        {
            done.push((index, statement));
        }
    }
    done.sort_by_key(|(index, _)| std::cmp::Reverse(*index));
    let mut now = begin;
    let mut expected = Vec::new();
    let mut failed = Vec::new();
    for (_, statement) in done {
        let name = statement.undo;
        let mut happens = |what, at| expected.push(Event { name, what, at });
        happens(What::Start, now);
        now += plan.delay(name);
        happens(What::End, now);
        if plan.failing.contains(name) {
            failed.push(name);
        }
    }
    let others = seen
        .events
        .iter()
        .filter(|event| !event.name.starts_with("undo "));
    let undos = seen.events.get(others.count()..).unwrap_or_default();
    assert_eq!(undos, expected, "the undos");
    (failed, now)
}

/// Holds the error against what the model says of it.
fn verify_error(case: &Case, error: &Attached<Broken>, expected: &Stopped) {
    assert_eq!(Some(error.error().0), expected.error, "the first failure");
    let mut also: Vec<&str> = error.also().iter().map(|error| error.0).collect();
    // Those of one moment come in no particular order.
    also.sort_unstable();
    let mut expected_also = expected.also.clone();
    expected_also.sort_unstable();
    assert_eq!(also, expected_also, "finished later");
    let undos: Vec<String> = error
        .undos()
        .iter()
        .map(|u| u.error().to_string())
        .collect();
    assert_eq!(undos, expected.undos, "failed undos");
    for undo in error.undos() {
        let shown = undo.error().to_string();
        let mut statements = case.statements.iter().filter(|s| s.undo == shown);
        let statement = statements.next().expect("an undo of the table");
        // The tail has no name of its own.
        let is_tail = case.output == [statement.name];
        assert!(
            is_tail || undo.statement() == statement.name,
            "the undo of {} is said to be that of {}",
            statement.name,
            undo.statement()
        );
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime")
}

fn stage(plan: &Plan) -> Arc<Stage> {
    Arc::new(Stage {
        recorder: Recorder::new(),
        plan: plan.clone(),
    })
}

/// Runs it to its end and holds it against the model.
fn run_and_verify(case: &Case, plan: &Plan) {
    let (seen, now, output) = runtime().block_on(async {
        let stage = stage(plan);
        let output = (case.run)(Arc::clone(&stage)).await;
        let events = stage.recorder.events();
        (Seen { events }, stage.recorder.now(), output)
    });
    match case.times(plan).fails {
        None => {
            assert_eq!(output.ok(), Some(case.value(plan)), "the output");
            assert_eq!(verify_well(case, plan, &seen), now, "the makespan");
        }
        Some(at) => {
            let expected = verify_stopped(case, plan, &seen, at);
            let error = output.expect_err("it fails");
            verify_error(case, &error, &expected);
            assert_eq!(expected.ends, now, "when the error returns");
        }
    }
}

/// Spawns it, stops it at a moment at which nothing else happens, and holds it against the model.
fn stop_and_verify(case: &Case, plan: &Plan, stop: u64, wait: bool) {
    let (seen, now, output) = runtime().block_on(async {
        let stage = stage(plan);
        let handle = (case.spawn)(Arc::clone(&stage));
        tokio::time::sleep(Duration::from_millis(stop)).await;
        let output = if wait {
            handle.stop().await.ok()
        } else {
            drop(handle);
            None
        };
        let now = stage.recorder.now();
        tokio::time::sleep(Duration::from_secs(10)).await;
        let events = stage.recorder.events();
        (Seen { events }, now, output)
    });
    let times = case.times(plan);
    let last = times.ends.values().copied().max().unwrap_or(0);
    // Where undos would take back a part only, a stop after the start of a gated write comes too late.
    let undoes = case
        .statements
        .iter()
        .any(|statement| !statement.undo.is_empty());
    let gated = case
        .statements
        .iter()
        .filter(|statement| undoes && statement.is_gated());
    let committed = gated
        .filter_map(|statement| times.starts.get(statement.name))
        .any(|start| *start < stop && times.fails.is_none_or(|fails| *start < fails));
    match times.fails {
        None if last < stop || committed => {
            verify_well(case, plan, &seen);
            if wait {
                let output = output.expect("it had ended by itself");
                assert_eq!(output.ok(), Some(case.value(plan)), "the output");
            }
        }
        Some(at) if at < stop || committed => {
            let expected = verify_stopped(case, plan, &seen, at);
            if wait {
                assert_eq!(now, expected.ends.max(stop), "when the stop returns");
            }
            // Stopped while it failed: open whether that is an end by itself.
            if wait && (expected.ends < stop || committed) {
                let output = output.expect("it had ended by itself");
                verify_error(case, &output.expect_err("it fails"), &expected);
            }
        }
        _ => {
            let expected = verify_stopped(case, plan, &seen, stop);
            match output {
                None => {}
                Some(Ok(_)) => panic!("it was stopped"),
                Some(Err(_)) => assert!(
                    !expected.also.is_empty(),
                    "a write failed that was finished"
                ),
            }
            if wait {
                assert_eq!(now, expected.ends, "when the stop returns");
            }
        }
    }
}

/// Says which workflow and plan it was if a check fails.
fn labelled(case: &Case, plan: &Plan, check: impl FnOnce()) {
    let checked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(check));
    if let Err(panic) = checked {
        eprintln!("in {} with {plan:?}", case.name);
        std::panic::resume_unwind(panic);
    }
}

/// The plan for a workflow out of numbers for its statements, in their order.
fn plan(case: &Case, delays: &[(u64, u64)], failing: &[(u8, u8)]) -> Plan {
    let mut plan = Plan::default();
    let numbers = delays.iter().zip(failing);
    for (statement, ((delay, undo_delay), (fails, undo_fails))) in
        case.statements.iter().zip(numbers)
    {
        plan.delays.insert(statement.name, delay * 5);
        if statement.fallible && *fails == 0 {
            plan.failing.insert(statement.name);
        }
        if !statement.undo.is_empty() {
            plan.delays.insert(statement.undo, undo_delay * 5);
            if *undo_fails == 0 {
                plan.failing.insert(statement.undo);
            }
        }
    }
    plan
}

const MOST_STATEMENTS: usize = 8;

#[test]
fn every_workflow_runs_as_the_model_says_without_a_failure_and_with_each_single_one() {
    for case in cases() {
        let delays = [
            (2, 1),
            (1, 2),
            (4, 1),
            (3, 3),
            (5, 2),
            (1, 1),
            (6, 2),
            (2, 1),
        ];
        assert!(case.statements.len() <= MOST_STATEMENTS);
        let none = [(1, 1); MOST_STATEMENTS];
        let well = plan(&case, &delays, &none);
        labelled(&case, &well, || run_and_verify(&case, &well));
        for failing in 0..case.statements.len() {
            let mut one = none;
            if let Some(one) = one.get_mut(failing) {
                one.0 = 0;
            }
            let plan = plan(&case, &delays, &one);
            labelled(&case, &plan, || run_and_verify(&case, &plan));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn random_delays_and_failures_come_to_what_the_model_says(
        delays in proptest::collection::vec((0u64..=6, 0u64..=3), MOST_STATEMENTS),
        failing in proptest::collection::vec((0u8..5, 0u8..3), MOST_STATEMENTS),
    ) {
        for case in cases() {
            let plan = plan(&case, &delays, &failing);
            labelled(&case, &plan, || run_and_verify(&case, &plan));
        }
    }

    #[test]
    fn ties_at_every_moment_come_to_what_the_model_says(
        delays in proptest::collection::vec((0u64..=1, 0u64..=1), MOST_STATEMENTS),
        failing in proptest::collection::vec((0u8..3, 0u8..3), MOST_STATEMENTS),
    ) {
        for case in cases() {
            let plan = plan(&case, &delays, &failing);
            labelled(&case, &plan, || run_and_verify(&case, &plan));
        }
    }

    #[test]
    fn a_run_stopped_at_a_random_moment_comes_to_what_the_model_says(
        delays in proptest::collection::vec((0u64..=6, 0u64..=3), MOST_STATEMENTS),
        failing in proptest::collection::vec((0u8..10, 0u8..3), MOST_STATEMENTS),
        stop in 0u64..=15,
        wait in proptest::bool::ANY,
    ) {
        for case in cases() {
            let plan = plan(&case, &delays, &failing);
            labelled(&case, &plan, || stop_and_verify(&case, &plan, stop * 5 + 2, wait));
        }
    }
}
