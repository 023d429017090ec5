//! The executor's own layer, driven directly over random graphs of looks, writes, gates and undos, with
//! random delays and failures, and random moments at which the run is told to stop. The model knows
//! when each statement would start and end, and cuts that at the moment of the first failure.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use dag_core::__private::{Broken, Collected, Lane, Mode, Run, Spot, Undos};
use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

/// A small generator with a fixed seed (xorshift, Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 11) % bound as u64).expect("small")
    }

    fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Can {
    /// It cannot fail the run.
    Pass,
    /// It can, and does not.
    Question,
    /// It does.
    Fail,
    /// It fails, and the run goes on.
    Soft,
}

/// A statement; it waits for those of smaller index only.
#[derive(Clone, Debug)]
struct Statement {
    /// Where it stands in the text.
    text: usize,
    /// Data and orders.
    waits: Vec<usize>,
    writes: bool,
    idempotent: bool,
    /// How long its undo takes, if it has one.
    undo: Option<u64>,
    /// Synchronous, or glue: over at once.
    sync: bool,
    ms: u64,
    can: Can,
}

impl Statement {
    fn gated(&self) -> bool {
        self.writes && !self.idempotent && self.undo.is_none()
    }

    fn can_fail(&self) -> bool {
        matches!(self.can, Can::Question | Can::Fail)
    }
}

#[derive(Debug)]
struct Graph {
    statements: Vec<Statement>,
    /// Whom each waits for besides, if it is gated.
    gate: Vec<usize>,
    /// Whether it can wait for a gated write, or is one.
    exempt: Vec<bool>,
    stop: Option<u64>,
}

/// Delays are even, so nothing else happens in the odd moment of a stop.
fn delay(random: &mut Random, most: usize) -> u64 {
    2 * random.below(most + 1) as u64
}

impl Graph {
    fn random(random: &mut Random) -> Self {
        let count = 1 + random.below(9);
        let mut text: Vec<usize> = (0..count).collect();
        for index in (1..count).rev() {
            text.swap(index, random.below(index + 1));
        }
        let (edges, failures) = (2 + random.below(5), 3 + random.below(8));
        // Short delays make many ties.
        let most = if random.one_in(2) { 2 } else { 12 };
        let mut statements: Vec<Statement> = Vec::new();
        for (index, text) in text.into_iter().enumerate() {
            let writes = random.one_in(2);
            let sync = random.one_in(5);
            statements.push(Statement {
                text,
                waits: (0..index).filter(|_| random.one_in(edges)).collect(),
                writes,
                idempotent: random.one_in(2),
                undo: (writes && random.one_in(3)).then(|| delay(random, 3)),
                sync,
                ms: if sync { 0 } else { delay(random, most) },
                can: match random.below(failures) {
                    0 => Can::Fail,
                    1 => Can::Soft,
                    2 | 3 => Can::Question,
                    _ => Can::Pass,
                },
            });
        }
        let mut exempt: Vec<bool> = Vec::new();
        for statement in &statements {
            let behind = statement.waits.iter().any(|at| exempt[*at]);
            exempt.push(behind || statement.gated());
        }
        let gate = (0..count).filter(|at| statements[*at].can_fail() && !exempt[*at]);
        Self {
            gate: gate.collect(),
            statements,
            exempt,
            stop: None,
        }
        .in_order()
    }

    /// Sorts it so that gates, too, come from smaller indices: what a gated write can hold back goes last.
    fn in_order(self) -> Self {
        let count = self.statements.len();
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|index| (self.exempt[*index], *index));
        let mut place = vec![0; count];
        for (to, from) in order.iter().enumerate() {
            place[*from] = to;
        }
        let moved = |list: &[usize]| -> Vec<usize> { list.iter().map(|at| place[*at]).collect() };
        let statements = order.iter().map(|from| Statement {
            waits: moved(&self.statements[*from].waits),
            ..self.statements[*from].clone()
        });
        Self {
            statements: statements.collect(),
            gate: moved(&self.gate),
            exempt: order.iter().map(|from| self.exempt[*from]).collect(),
            stop: None,
        }
    }

    fn waits_and_gates(&self, index: usize) -> Vec<usize> {
        let statement = &self.statements[index];
        let gate: &[usize] = if statement.gated() { &self.gate } else { &[] };
        statement.waits.iter().chain(gate).copied().collect()
    }
}

/// What happened to one statement, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Life {
    start: Option<u64>,
    end: Option<u64>,
    dropped: Option<u64>,
}

#[derive(Debug, Default, PartialEq)]
struct Seen {
    lives: Vec<Life>,
    /// Each undo: of whom, and when it began.
    undos: Vec<(usize, u64)>,
    /// The statement whose failure decided, and those that failed besides.
    error: Option<(usize, Vec<usize>)>,
    /// When all was over.
    over: u64,
}

impl Graph {
    /// When each would start and end if a failure stopped only what waits for it.
    fn times(&self) -> Vec<Option<(u64, u64)>> {
        let mut times: Vec<Option<(u64, u64)>> = Vec::new();
        for (index, statement) in self.statements.iter().enumerate() {
            let ends = self.waits_and_gates(index).into_iter().map(|at| {
                let (_, end) = times[at]?;
                (self.statements[at].can != Can::Fail).then_some(end)
            });
            let ends: Option<Vec<u64>> = ends.collect();
            times.push(ends.map(|ends| {
                let start = ends.into_iter().max().unwrap_or(0);
                (start, start + statement.ms)
            }));
        }
        times
    }

    /// What must happen.
    fn model(&self) -> Seen {
        let times = self.times();
        let fails = |index: usize, end: u64| -> Option<(u64, usize)> {
            (self.statements[index].can == Can::Fail).then_some((end, index))
        };
        let ends = times.iter().enumerate();
        let first = ends
            .filter_map(|(index, times)| fails(index, (*times)?.1))
            .min();
        let last = times.iter().flatten().map(|(_, end)| *end).max();
        // The moment from which nothing starts, and who is the last to start in it.
        let (cut, by) = match (first, self.stop) {
            (Some((at, by)), stop) if stop.is_none_or(|stop| at < stop) => (at, by),
            (_, Some(stop)) if last >= Some(stop) => (stop, 0),
            _ => (u64::MAX, 0),
        };
        let mut seen = Seen::default();
        let mut failed = Vec::new();
        let mut done = Vec::new();
        let mut over = if cut == u64::MAX { 0 } else { cut };
        for (index, (statement, times)) in self.statements.iter().zip(&times).enumerate() {
            let mut life = Life::default();
            if let Some((start, end)) = *times
                && (start < cut || start == cut && index <= by)
            {
                life.start = Some(start);
                if statement.writes || end <= cut {
                    life.end = Some(end);
                    over = over.max(end);
                    failed.extend(fails(index, end));
                    if statement.undo.is_some() && !matches!(statement.can, Can::Fail | Can::Soft) {
                        done.push((end, index));
                    }
                } else {
                    life.dropped = Some(cut);
                }
            }
            seen.lives.push(life);
        }
        failed.sort_unstable();
        // Of those that fail in the moment of the first, the first in the text decides.
        let moment = failed.first().map(|(end, _)| *end);
        let at_once = failed.iter().filter(|(end, _)| Some(*end) == moment);
        if let Some(decides) = at_once
            .map(|(_, index)| *index)
            .min_by_key(|at| self.statements[*at].text)
        {
            let mut also: Vec<usize> = failed.iter().map(|(_, index)| *index).collect();
            also.retain(|index| *index != decides);
            seen.error = Some((decides, also));
        }
        // A stop that came when only writes were left cut nothing.
        let whole = seen.error.is_none() && seen.lives.iter().all(|life| life.end.is_some());
        if cut < u64::MAX && !whole {
            done.sort_unstable_by_key(|due| Reverse(*due));
            for (_, index) in done {
                seen.undos.push((index, over));
                over += self.statements[index].undo.unwrap_or(0);
            }
        }
        seen.over = over;
        seen
    }
}

/// Writes down when it begins, ends or is dropped.
struct Running {
    seen: Rc<RefCell<Seen>>,
    index: usize,
    origin: Instant,
}

fn now(origin: Instant) -> u64 {
    u64::try_from(origin.elapsed().as_millis()).expect("small")
}

impl Running {
    fn begin(seen: &Rc<RefCell<Seen>>, index: usize, origin: Instant) -> Self {
        seen.borrow_mut().lives[index].start = Some(now(origin));
        Self {
            seen: Rc::clone(seen),
            index,
            origin,
        }
    }

    fn end(self) {
        self.seen.borrow_mut().lives[self.index].end = Some(now(self.origin));
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let life = &mut self.seen.borrow_mut().lives[self.index];
        if life.end.is_none() {
            life.dropped = Some(now(self.origin));
        }
    }
}

/// A run that can be told to stop.
#[derive(Clone)]
struct Told {
    stop: Rc<Cell<bool>>,
    stopped: Rc<Cell<bool>>,
}

impl Mode for Told {
    const STOPS: bool = true;
    type Base = Self;
    type Eye<'a> = ();
    type Ear = ();

    fn ear(&self) -> &() {
        &()
    }
    fn eye(&self, _node: usize) {}
    fn shorter((): &()) {}

    fn base(&self) -> Self {
        self.clone()
    }
    fn admits(&self) -> bool {
        true
    }
    fn began(&mut self, _node: usize) {}
    fn ended(&mut self, _node: usize) {}
    fn stops(&self) -> bool {
        self.stop.get()
    }
    fn stopped(&mut self) {
        assert!(!self.stopped.replace(true), "it says so once");
    }
}

const MOST: usize = 9;
type Node = Pin<Box<dyn Future<Output = ()>>>;

fn node(seen: &Rc<RefCell<Seen>>, index: usize, origin: Instant, ms: u64) -> Node {
    let seen = Rc::clone(seen);
    Box::pin(async move {
        let running = Running::begin(&seen, index, origin);
        if ms > 0 {
            sleep(Duration::from_millis(ms)).await;
        }
        running.end();
    })
}

/// Runs the graph as an expansion would.
#[allow(clippy::too_many_lines, reason = "one expansion")]
async fn run(graph: &Graph) -> Seen {
    let origin = Instant::now();
    let count = graph.statements.len();
    let seen = Rc::new(RefCell::new(Seen {
        lives: vec![Life::default(); count],
        ..Seen::default()
    }));
    let told = Told {
        stop: Rc::default(),
        stopped: Rc::default(),
    };
    let stop = graph.stop.map(Duration::from_millis);
    let mut stop = pin!(async {
        match stop {
            Some(stop) => sleep(stop).await,
            None => std::future::pending().await,
        }
    });
    let mut lanes: Vec<Pin<Box<Lane<Node>>>> = (0..count).map(|_| Box::pin(Lane::new())).collect();
    let mut spots: Vec<Spot> = (0..count).map(|_| Spot::new()).collect();
    let mut over = vec![false; count];
    let mut undos = Undos::<MOST>::new();
    let mut run: Run<Told, usize, Collected<usize>> = Run::new(told.clone());
    let pass = async {
        let outcome = poll_fn(|cx| {
            if !told.stop.get() && stop.as_mut().poll(cx).is_ready() {
                told.stop.set(true);
            }
            let mut pass = run.pass(cx);
            for (index, statement) in graph.statements.iter().enumerate() {
                let waits = graph.waits_and_gates(index);
                let ready = || waits.iter().all(|at| over[*at]).then_some(());
                let done = if statement.sync {
                    pass.now(index, &mut spots[index], |_| {
                        ready()?;
                        Running::begin(&seen, index, origin).end();
                        Some(())
                    })
                } else {
                    pass.step(index, lanes[index].as_mut(), |_| {
                        ready()?;
                        Some(node(&seen, index, origin, statement.ms))
                    })
                };
                if done.is_none() {
                    continue;
                }
                let failed = matches!(statement.can, Can::Fail | Can::Soft);
                let value = if failed { Err(index) } else { Ok(()) };
                if statement.undo.is_some() {
                    undos.due(index, value.is_ok());
                }
                if statement.can == Can::Fail {
                    over[index] = pass.check(statement.text, value).is_some();
                } else {
                    over[index] = true;
                }
            }
            if pass.failed() {
                for (index, statement) in graph.statements.iter().enumerate() {
                    if statement.sync {
                    } else if statement.writes {
                        pass.finish(lanes[index].as_mut());
                    } else {
                        pass.give_up(index, lanes[index].as_mut());
                    }
                }
            }
            pass.end_broken(|_| Some(()))
        })
        .await;
        seen.borrow_mut().over = now(origin);
        let Err(broken) = outcome else {
            return;
        };
        let broken: Broken<Told, usize, Collected<usize>> = broken;
        while let Some(index) = undos.latest() {
            seen.borrow_mut().undos.push((index, now(origin)));
            let ms = graph.statements[index].undo.unwrap_or(0);
            if ms > 0 {
                sleep(Duration::from_millis(ms)).await;
            }
        }
        seen.borrow_mut().over = now(origin);
        let error = broken.error().await;
        let mut seen = seen.borrow_mut();
        let mut also = error.also().to_vec();
        // Those of one moment come in no particular order.
        let end = |index: &usize| seen.lives[*index].end;
        assert!(also.is_sorted_by_key(end), "{also:?} of {graph:#?}");
        also.sort_unstable_by_key(|index| (end(index), *index));
        seen.error = Some((*error.error(), also));
    };
    // A run that was stopped goes no further.
    let ended = timeout(Duration::from_secs(10), pass).await.is_ok();
    assert_eq!(
        !ended,
        told.stopped.get(),
        "it ends, or says that it stopped"
    );
    drop(lanes);
    Rc::into_inner(seen).expect("nothing runs").into_inner()
}

fn cases() -> usize {
    match std::env::var("GATE_CASES") {
        Ok(number) => number.parse().expect("GATE_CASES is a number"),
        Err(_) => 4000,
    }
}

/// Holds many runs against the model; how many of each kind there were.
async fn verify(seed: u64, stopped: bool) -> BTreeMap<&'static str, usize> {
    let mut random = Random(seed);
    let mut kinds: BTreeMap<&'static str, usize> = BTreeMap::new();
    for number in 0..cases() {
        let mut graph = Graph::random(&mut random);
        if stopped {
            graph.stop = Some(1 + delay(&mut random, 20));
        }
        let expected = graph.model();
        let run = run(&graph).await;
        assert_eq!(run, expected, "graph {number}: {graph:#?}");
        let mut count =
            |kind, happens: bool| *kinds.entry(kind).or_default() += usize::from(happens);
        let error = run.error.as_ref();
        count("failed", error.is_some());
        count(
            "two failures",
            error.is_some_and(|(_, also)| !also.is_empty()),
        );
        count("two undos", run.undos.len() > 1);
        count(
            "dropped",
            run.lives.iter().any(|life| life.dropped.is_some()),
        );
        count(
            "never begun",
            run.lives.iter().any(|life| life.start.is_none()),
        );
        let at = error.and_then(|(decides, _)| run.lives[*decides].end);
        let finished = run.lives.iter().any(|life| at.is_some() && life.end > at);
        count("finished after it", finished);
        let gated = graph.statements.iter().any(Statement::gated) && !graph.gate.is_empty();
        count("gated", gated);
        // What fails without having been able to wait for a gated write leaves none behind.
        if let Some((decides, _)) = error
            && !graph.exempt[*decides]
        {
            let mut begun = graph.statements.iter().zip(&run.lives);
            assert!(
                !begun.any(|(statement, life)| statement.gated() && life.start.is_some()),
                "graph {number} leaves a write behind: {graph:#?}"
            );
        }
    }
    kinds
}

#[tokio::test(start_paused = true)]
async fn a_random_run_ends_as_the_model_says_whatever_fails_in_it() {
    let kinds = verify(0x9e37_79b9_7f4a_7c15, false).await;
    let rare = kinds.iter().find(|(_, count)| **count * 50 < cases());
    assert!(rare.is_none(), "too few of a kind: {kinds:?}");
}

#[tokio::test(start_paused = true)]
async fn a_random_run_told_to_stop_ends_as_the_model_says() {
    let kinds = verify(0x2545_f491_4f6c_dd1d, true).await;
    let rare = kinds.iter().find(|(_, count)| **count * 100 < cases());
    assert!(rare.is_none(), "too few of a kind: {kinds:?}");
}
