//! A workflow is accepted exactly when no run of it can race.
//!
//! Random workflows of calls and glue are given to the macro, and to a model that knows nothing of
//! it: which statements wait for which, which accesses conflict, which gate holds what, and then
//! *all* runs, one by one. Nothing is said there about paths or sets of statements that are over:
//! two statements race if they are seen together in some run, or in both orders in two runs.
//!
//! Case `n` depends on `n` alone, so a failure can be repeated. `RACE_CASES` says how many.

use super::no_panic::Random;
use super::{TokenStream, errors, expand_node, finish_input, message, tokens};
use crate::workflow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::num::NonZero;
use std::ops::{AddAssign, Range};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// A set of statements, or of resources.
type Set = u32;

fn one(index: usize) -> Set {
    1 << index
}

fn has(set: Set, index: usize) -> bool {
    set & one(index) != 0
}

fn members(set: Set) -> impl Iterator<Item = usize> {
    (0..16).filter(move |index| has(set, *index))
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Touch {
    Nothing,
    Named(Set),
    Unnamed,
}

#[derive(Clone, Copy, Debug)]
struct Effect {
    reads: Touch,
    writes: Touch,
    idempotent: bool,
    commutes: bool,
}

const PURE: Effect = Effect {
    reads: Touch::Nothing,
    writes: Touch::Nothing,
    idempotent: false,
    commutes: false,
};

/// What becomes of the node's output.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ends {
    /// The node cannot fail.
    Sure,
    /// `?`
    Question,
    /// `.ok()`
    Soft,
    /// `.unwrap_or(..)`
    Or,
    /// The `Result` is the value.
    Raw,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Name {
    Let,
    /// `let _ = ..`
    Consent,
    None,
}

#[derive(Clone, Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a word of the language"
)]
struct Statement {
    glue: bool,
    effect: Effect,
    ends: Ends,
    /// Whose outputs it takes, and what it is `.after`.
    data: Set,
    after: Set,
    allow: Set,
    early: bool,
    undo: bool,
    name: Name,
    dots: bool,
    /// Its policies stand behind its `?`.
    late: bool,
    is_async: bool,
}

impl Statement {
    fn writes(&self) -> bool {
        self.effect.writes != Touch::Nothing
    }

    fn once(&self) -> bool {
        self.writes() && !self.effect.idempotent
    }

    fn gated(&self) -> bool {
        self.once() && !self.undo && !self.early
    }
}

/// A workflow. Statements wait for those of smaller index only; the text has an order of its own.
#[derive(Clone, Debug)]
struct Body {
    statements: Vec<Statement>,
    tail: usize,
    /// All but the tail, in the order of the text.
    text: Vec<usize>,
    result: bool,
    /// A glue tail that takes what it uses.
    moves: bool,
}

/// The code of the conflict of two statements, if they have one.
fn conflict(a: &Effect, b: &Effect) -> Option<&'static str> {
    let both_write = match (a.writes, b.writes) {
        (Touch::Nothing, _) | (_, Touch::Nothing) => false,
        (Touch::Unnamed, _) | (_, Touch::Unnamed) => true,
        (Touch::Named(a_set), Touch::Named(b_set)) => {
            a_set & b_set != 0 && !(a.commutes && b.commutes)
        }
    };
    let meets = |write: Touch, read: Touch| match (write, read) {
        (Touch::Nothing, _) | (_, Touch::Nothing) | (Touch::Named(_), Touch::Unnamed) => false,
        (Touch::Unnamed, _) => true,
        (Touch::Named(writes), Touch::Named(reads)) => writes & reads != 0,
    };
    if both_write {
        Some("WF10")
    } else if meets(a.writes, b.reads) || meets(b.writes, a.reads) {
        Some("WF11")
    } else {
        None
    }
}

impl Body {
    fn len(&self) -> usize {
        self.statements.len()
    }

    fn all(&self) -> Set {
        one(self.len()) - 1
    }

    fn those(&self, mut is: impl FnMut(usize, &Statement) -> bool) -> Set {
        let all = self.statements.iter().enumerate();
        all.filter(|(index, statement)| is(*index, statement))
            .fold(0, |set, (index, _)| set | one(index))
    }

    /// The statements whose failure fails the run.
    fn failing(&self) -> Set {
        self.those(|index, statement| {
            statement.ends == Ends::Question
                || index == self.tail && statement.ends == Ends::Raw && self.result
        })
    }

    /// Data and orders.
    fn waits(&self) -> Vec<Set> {
        let waits = self.statements.iter().map(|s| s.data | s.after);
        waits.collect()
    }

    /// The gate as section 8 has it: whom every gated write waits for.
    fn gate(&self) -> Set {
        let gated = self.those(|_, statement| statement.gated());
        let exempt = gated | reached_from(gated, &self.waits());
        self.failing() & !exempt
    }

    /// Data, orders and gates.
    fn waits_and_gates(&self) -> Vec<Set> {
        let gate = self.gate();
        let waits = self.statements.iter().map(|statement| {
            let gate = if statement.gated() { gate } else { 0 };
            statement.data | statement.after | gate
        });
        waits.collect()
    }

    fn name(&self, index: usize) -> String {
        let statement = &self.statements[index];
        if index == self.tail && statement.glue {
            "output".to_owned()
        } else if index != self.tail && (statement.glue || statement.name == Name::Let) {
            format!("s{index}")
        } else {
            format!("n{index}")
        }
    }

    fn conflict(&self, a: usize, b: usize) -> Option<&'static str> {
        conflict(&self.statements[a].effect, &self.statements[b].effect)
    }

    fn allowed(&self, a: usize, b: usize) -> bool {
        has(self.statements[a].allow, b) || has(self.statements[b].allow, a)
    }

    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> {
        let count = self.len();
        (0..count).flat_map(move |a| (a + 1..count).map(move |b| (a, b)))
    }

    /// The pairs that can race without consent, each with its code.
    fn races(&self, runs: &Runs) -> BTreeMap<(usize, usize), &'static str> {
        self.pairs()
            .filter(|(a, b)| !self.allowed(*a, *b) && runs.possible(*a, *b))
            .filter_map(|(a, b)| Some(((a, b), self.conflict(a, b)?)))
            .collect()
    }

    /// Does this order say what data and other orders say already?
    fn order_holds(&self, after: usize, before: usize) -> bool {
        let mut waits = self.waits();
        waits[after] = self.statements[after].data | self.statements[after].after & !one(before);
        has(reached_from(one(before), &waits), after)
    }

    /// Would something wait for something else without its `.early()`?
    fn early_lifts(&self, index: usize) -> bool {
        let mut without = self.clone();
        without.statements[index].early = false;
        let behind = |body: &Self| -> Vec<Set> {
            let waits = body.waits_and_gates();
            (0..body.len())
                .map(|at| reached_from(one(at), &waits))
                .collect()
        };
        without.statements[index].gated() && behind(&without) != behind(self)
    }

    /// The policies that do nothing.
    fn idle_policies(&self, runs: &Runs) -> Vec<String> {
        let mut idle = Vec::new();
        for (index, statement) in self.statements.iter().enumerate() {
            let name = self.name(index);
            for before in members(statement.after) {
                if self.order_holds(index, before) {
                    idle.push(format!("after {name} {}", self.name(before)));
                }
            }
            for other in members(statement.allow) {
                if self.conflict(index, other).is_none() || !runs.possible(index, other) {
                    idle.push(format!("race {name} {}", self.name(other)));
                }
            }
            if statement.early && !self.early_lifts(index) {
                idle.push(format!("early {name}"));
            }
            if statement.undo && !statement.writes() {
                idle.push(format!("undo n{index}"));
            } else if statement.undo && self.failing() == 0 {
                idle.push("undo".to_owned());
            }
        }
        idle.sort();
        idle
    }
}

/// All that can wait for one of these.
fn reached_from(from: Set, waits: &[Set]) -> Set {
    let mut reached = 0;
    loop {
        let before = reached;
        for (index, wait) in waits.iter().enumerate() {
            if wait & (from | reached) != 0 {
                reached |= one(index);
            }
        }
        if reached == before {
            return reached;
        }
    }
}

/// What is seen in all runs of a workflow.
#[derive(Debug)]
struct Runs {
    /// Who runs in some moment of some run in which this statement runs.
    together: Vec<Set>,
    /// Who has ended in some run when this statement starts.
    earlier: Vec<Set>,
    /// For each statement that failed a run, all that had begun in one of these.
    begun: Vec<Set>,
    /// A run without a failure ended before all statements were over.
    stuck: bool,
}

/// One moment of a run, between two events.
#[derive(Clone, Copy)]
struct Moment {
    over: Set,
    running: Set,
    failed: bool,
}

/// How many statements there are at most, the tail included.
const MOST: usize = 8;

impl Moment {
    fn number(self) -> usize {
        let number = self.over << MOST | self.running;
        usize::try_from(number << 1 | Set::from(self.failed)).expect("small")
    }
}

impl Runs {
    /// Every run that an executor can make of statements that wait so: each starts the moment its waits
    /// are over, any number end in one moment; the first failure ends the starts. If they may `fail`,
    /// each ends with any outcome.
    fn of(body: &Body, waits: &[Set], fail: bool) -> Self {
        let none = vec![0; body.len()];
        let mut runs = Self {
            together: none.clone(),
            earlier: none.clone(),
            begun: none,
            stuck: false,
        };
        let glue = body.those(|_, statement| statement.glue);
        let writes = body.those(|_, statement| statement.writes());
        let failing = if fail { body.failing() } else { 0 };
        let mut seen = vec![false; 2 << (2 * MOST)];
        let mut open = vec![Moment {
            over: 0,
            running: runs.starts(waits, 0, 0),
            failed: false,
        }];
        while let Some(moment) = open.pop() {
            if std::mem::replace(&mut seen[moment.number()], true) {
                continue;
            }
            let Moment {
                over,
                running,
                failed,
            } = moment;
            for index in members(running & !glue) {
                runs.together[index] |= running & !glue & !one(index);
            }
            if running == 0 {
                runs.stuck |= !failed && over != body.all();
                continue;
            }
            if failed {
                // Nothing starts any more; what has begun ends in any order.
                open.extend(members(running).map(|index| Moment {
                    over: over | one(index),
                    running: running & !one(index),
                    failed,
                }));
                continue;
            }
            // Glue takes no time: it is over in the moment in which it starts.
            let now = running & glue;
            let ending = if now == 0 {
                subsets(running)
            } else {
                vec![now]
            };
            for ends in ending {
                let mut outcomes = subsets(ends & failing);
                outcomes.push(0);
                for fails in outcomes {
                    let over = over | ends & !fails;
                    let running = running & !ends;
                    let begun = over | running | fails;
                    if fails == 0 {
                        let running = running | runs.starts(waits, over, begun);
                        open.push(Moment {
                            over,
                            running,
                            failed,
                        });
                        continue;
                    }
                    // In the moment of a failure all may start that can, or nothing.
                    for started in [0, runs.starts(waits, over, begun) & !glue] {
                        for failure in members(fails) {
                            runs.begun[failure] |= begun | started;
                        }
                        open.push(Moment {
                            over,
                            running: (running | started) & writes,
                            failed: true,
                        });
                    }
                }
            }
        }
        runs
    }

    /// What can start now and has not begun.
    fn starts(&mut self, waits: &[Set], over: Set, begun: Set) -> Set {
        let mut starts = 0;
        for (index, wait) in waits.iter().enumerate() {
            if !has(begun, index) && wait & !over == 0 {
                starts |= one(index);
                self.earlier[index] |= over;
            }
        }
        starts
    }

    /// Are they together in some run, or in different orders in two?
    fn possible(&self, a: usize, b: usize) -> bool {
        has(self.together[a], b) || has(self.earlier[a], b) && has(self.earlier[b], a)
    }
}

/// All but the empty one.
fn subsets(set: Set) -> Vec<Set> {
    let mut subsets = Vec::new();
    let mut subset = set;
    while subset != 0 {
        subsets.push(subset);
        subset = (subset - 1) & set;
    }
    subsets
}

impl Body {
    fn random(random: &mut Random) -> Self {
        let count = 1 + random.below(7);
        let (data, orders) = (random.below(4), random.below(3));
        let fallible = random.below(3) > 0;
        let glue = random.below(4) > 0;
        let mut statements = Vec::new();
        for index in 0..count {
            let mut statement = Statement::random(random, fallible, glue);
            for before in 0..index {
                if random.below(9) < data {
                    statement.data |= one(before);
                }
                if !statement.glue && random.below(9) < orders {
                    statement.after |= one(before);
                }
            }
            statements.push(statement);
        }
        let mut body = Self {
            statements,
            tail: count,
            text: (0..count).collect(),
            result: false,
            moves: random.below(2) == 0,
        };
        body.give_tail(random, fallible);
        body.give_names(random);
        body.give_consent(random);
        for index in (1..body.text.len()).rev() {
            body.text.swap(index, random.below(index + 1));
        }
        if random.below(3) > 0 {
            body.order_races(random);
        }
        if random.below(4) > 0 {
            body.remove_idle();
        }
        body
    }

    /// Makes a call the tail, or adds glue that uses what nobody used.
    fn give_tail(&mut self, random: &mut Random, fallible: bool) {
        let count = self.len();
        let used = self.statements.iter().fold(0, |set, s| set | s.data);
        let wanting = self.those(|index, statement| {
            let looks = !statement.writes() && statement.ends != Ends::Question;
            !has(used, index) && (looks || statement.ends == Ends::Raw)
        });
        let last = &self.statements[count - 1];
        let middle = random.below(count);
        if !last.glue && random.below(3) == 0 {
            self.tail = count - 1;
            self.statements[self.tail].data |= wanting & !one(self.tail);
        } else if !self.statements[middle].glue
            && !has(used, middle)
            && wanting & !one(middle) == 0
            && random.below(2) == 0
        {
            self.tail = middle;
        } else {
            let more = self.those(|_, _| random_bool(random));
            let mut glue = Statement::random(random, false, false);
            glue.glue = true;
            glue.effect = PURE;
            glue.ends = Ends::Sure;
            glue.data = wanting | more;
            (glue.early, glue.undo) = (false, false);
            if fallible && random.below(4) == 0 {
                glue.ends = Ends::Raw;
            }
            self.statements.push(glue);
        }
        let tail = self.tail;
        let questions = self.those(|index, s| index != tail && s.ends == Ends::Question);
        let is_call = !self.statements[tail].glue;
        let ends = &mut self.statements[tail].ends;
        if is_call && (questions != 0 || *ends == Ends::Question) {
            *ends = Ends::Raw;
        }
        self.result = questions != 0 || *ends == Ends::Raw || !is_call && random.below(6) == 0;
        self.text.retain(|index| *index != tail);
    }

    /// Leaves some statements without a name, and lets their users find them by type.
    fn give_names(&mut self, random: &mut Random) {
        for index in 0..self.len() {
            let statement = &self.statements[index];
            let users = self.those(|_, other| has(other.data, index));
            let by_type = members(users).all(|user| !self.statements[user].glue);
            let may_hide = statement.writes()
                && !matches!(statement.ends, Ends::Raw | Ends::Soft)
                && !statement.glue;
            self.statements[index].name = match random.below(6) {
                0 if may_hide && by_type => Name::None,
                1 if users == 0 && !statement.glue && statement.ends != Ends::Question => {
                    Name::Consent
                }
                _ => Name::Let,
            };
            if self.statements[index].name == Name::None {
                for user in members(users) {
                    self.statements[user].dots = true;
                }
            }
        }
    }

    fn give_consent(&mut self, random: &mut Random) {
        let pairs: Vec<(usize, usize)> = self.pairs().collect();
        let odds = *random.of(&[4, 12, 40]);
        for (a, b) in pairs {
            if self.statements[a].glue || self.statements[b].glue {
                continue;
            }
            let odds = if self.conflict(a, b).is_some() {
                odds
            } else {
                60
            };
            if random.below(odds) == 0 {
                let (a, b) = if random_bool(random) { (a, b) } else { (b, a) };
                self.statements[a].allow |= one(b);
            }
        }
    }

    /// Orders what could race, mostly.
    fn order_races(&mut self, random: &mut Random) {
        for _ in 0..20 {
            let races = self.races(&Runs::of(self, &self.waits_and_gates(), false));
            let Some(((a, b), _)) = races.into_iter().next() else {
                return;
            };
            if random.below(12) == 0 {
                return;
            }
            self.statements[b].after |= one(a);
        }
    }

    /// Takes away most policies that do nothing.
    fn remove_idle(&mut self) {
        for index in 0..self.len() {
            for before in members(self.statements[index].after) {
                if self.order_holds(index, before) {
                    self.statements[index].after &= !one(before);
                }
            }
        }
        let cannot_fail = self.failing() == 0;
        for index in 0..self.len() {
            let statement = &mut self.statements[index];
            statement.undo &= !cannot_fail && statement.writes();
            self.statements[index].early &= self.early_lifts(index);
        }
        let runs = Runs::of(self, &self.waits_and_gates(), false);
        for index in 0..self.len() {
            for other in members(self.statements[index].allow) {
                if self.conflict(index, other).is_none() || !runs.possible(index, other) {
                    self.statements[index].allow &= !one(other);
                }
            }
        }
    }
}

fn random_bool(random: &mut Random) -> bool {
    random.below(2) == 0
}

impl Statement {
    fn random(random: &mut Random, fallible: bool, glue: bool) -> Self {
        let glue = glue && random.below(6) == 0;
        let effect = if glue { PURE } else { Effect::random(random) };
        let ends = match random.below(10) {
            0..3 if fallible => Ends::Question,
            3 if !glue => Ends::Soft,
            4 if !glue => Ends::Or,
            5 if !glue => Ends::Raw,
            _ => Ends::Sure,
        };
        let writes = effect.writes != Touch::Nothing;
        let odds = if writes { 6 } else { 80 };
        Self {
            glue,
            effect,
            ends,
            data: 0,
            after: 0,
            allow: 0,
            early: !glue && random.below(odds) == 0,
            undo: writes && random.below(8) == 0 || !glue && fallible && random.below(120) == 0,
            name: Name::Let,
            dots: random.below(6) == 0,
            late: random.below(4) == 0,
            is_async: random.below(5) > 0,
        }
    }
}

impl Effect {
    fn random(random: &mut Random) -> Self {
        let some = |random: &mut Random| {
            let first = one(random.below(3));
            let second = if random.below(4) == 0 {
                one(random.below(3))
            } else {
                0
            };
            Touch::Named(first | second)
        };
        let (reads, writes) = match random.below(16) {
            0..2 => (Touch::Nothing, Touch::Nothing),
            2 => (Touch::Unnamed, Touch::Nothing),
            3..7 => (some(random), Touch::Nothing),
            7..12 => (Touch::Nothing, some(random)),
            12..14 => (some(random), some(random)),
            14 => (Touch::Unnamed, some(random)),
            _ => (Touch::Nothing, Touch::Unnamed),
        };
        let writing = writes != Touch::Nothing;
        let named = matches!(writes, Touch::Named(_));
        Self {
            reads,
            writes,
            idempotent: writing && random.below(5) < 2,
            commutes: named && random.below(4) == 0,
        }
    }

    fn text(&self) -> String {
        let touch = |word: &str, touch: Touch| match touch {
            Touch::Nothing => None,
            Touch::Unnamed => Some(word.to_owned()),
            Touch::Named(set) => {
                let names: Vec<&str> = members(set).map(|at| ["A", "B", "C"][at]).collect();
                Some(format!("{word}({})", names.join(", ")))
            }
        };
        let mut words: Vec<String> = touch("read", self.reads)
            .into_iter()
            .chain(touch("write", self.writes))
            .collect();
        if words.is_empty() {
            words.push("pure".to_owned());
        }
        if self.idempotent {
            words.push("idempotent".to_owned());
        }
        if self.commutes {
            words.push("commutes".to_owned());
        }
        words.join(", ")
    }
}

/// A workflow as it is written.
struct Written {
    /// In the order in which it calls them.
    nodes: Vec<String>,
    workflow: String,
}

impl Body {
    fn write(&self) -> Written {
        let mut nodes = Vec::new();
        let mut body = String::new();
        for index in self.text.iter().copied() {
            let statement = &self.statements[index];
            let left = match statement.name {
                _ if statement.glue => format!("let s{index}: T{index} = "),
                Name::Let => format!("let s{index} = "),
                Name::Consent => "let _ = ".to_owned(),
                Name::None => String::new(),
            };
            let right = self.right(index, &mut nodes);
            let question = match statement.ends {
                Ends::Question if statement.glue => "?",
                _ => "",
            };
            let right = if statement.glue {
                format!("{{ mix({right}){question} }}")
            } else {
                right
            };
            let _ = write!(body, "{left}{right}; ");
        }
        let tail = &self.statements[self.tail];
        let mut output = format!("T{}", self.tail);
        let taken = self.right(self.tail, &mut nodes);
        let tail_text = if !tail.glue {
            if tail.ends == Ends::Soft {
                output = format!("Option<{output}>");
            }
            taken
        } else if tail.ends == Ends::Raw {
            format!("{{ settle({taken}) }}")
        } else {
            let value = if self.moves {
                let names: Vec<String> = members(tail.data).map(|at| format!("s{at}, ")).collect();
                format!("({})", names.concat())
            } else {
                format!("{{ mix({taken}) }}")
            };
            if self.result {
                format!("Ok({value})")
            } else {
                value
            }
        };
        if self.result {
            output = format!("Result<{output}, Error>");
        }
        Written {
            nodes,
            workflow: format!("async fn flow(seed: u64) -> {output} {{ {body}{tail_text} }}"),
        }
    }

    /// A call with its policies, and its node; of glue the arguments alone.
    fn right(&self, index: usize, nodes: &mut Vec<String>) -> String {
        let statement = &self.statements[index];
        let mut arguments = Vec::new();
        let mut parameters = Vec::new();
        for from in members(statement.data) {
            let (parameter, argument) = match self.statements[from].ends {
                Ends::Soft => (format!("Option<&T{from}>"), format!("s{from}.as_ref()")),
                Ends::Raw => (
                    format!("Result<&T{from}, &Error>"),
                    format!("s{from}.as_ref()"),
                ),
                _ => (format!("&T{from}"), format!("&s{from}")),
            };
            parameters.push(format!("p{from}: {parameter}"));
            arguments.push(argument);
        }
        if arguments.is_empty() {
            parameters.push("seed: u64".to_owned());
            arguments.push("seed".to_owned());
        }
        if statement.glue {
            return arguments.join(", ");
        }
        if statement.dots {
            let first = members(statement.data).next();
            let named = first.is_some_and(|at| {
                self.statements[at].glue || self.statements[at].name == Name::Let
            });
            arguments.truncate(usize::from(arguments.len() > 1 && named));
            arguments.push("..".to_owned());
        }
        let output = match statement.ends {
            Ends::Sure => format!("T{index}"),
            _ => format!("Result<T{index}, Error>"),
        };
        let asynchronous = if statement.is_async { "async " } else { "" };
        nodes.push(format!(
            "#[node({})] {asynchronous}fn n{index}({}) -> {output} {{}}",
            statement.effect.text(),
            parameters.join(", ")
        ));
        let mut policies = String::new();
        let after: Vec<String> = members(statement.after).map(|at| self.name(at)).collect();
        if statement.is_async && !after.is_empty() {
            let _ = write!(policies, ".after({})", after.join(", "));
        } else {
            for name in after {
                let _ = write!(policies, ".after({name})");
            }
        }
        if statement.early {
            policies.push_str(".early()");
        }
        for other in members(statement.allow) {
            let _ = write!(policies, ".allow_race({})", self.name(other));
        }
        if statement.undo {
            let _ = write!(policies, ".undo(u{index}(_))");
            // What it writes races with nothing: it runs when all is over.
            nodes.push(format!(
                "#[node(write(A, B, C), idempotent)] async fn u{index}(made: &T{index}) {{}}"
            ));
        }
        let ends = match statement.ends {
            Ends::Sure | Ends::Raw => String::new(),
            Ends::Question => "?".to_owned(),
            Ends::Soft => ".ok()".to_owned(),
            Ends::Or => format!(".unwrap_or(T{index}::new())"),
        };
        let call = format!("n{index}({})", arguments.join(", "));
        if statement.late && statement.ends == Ends::Question {
            format!("{call}{ends}{policies}")
        } else {
            format!("{call}{policies}{ends}")
        }
    }
}

/// A message about what can race.
struct Race {
    code: String,
    /// It is about more than two statements.
    group: bool,
    /// What it asks for: the second after the first.
    orders: Vec<(usize, usize)>,
    /// It asks for more, and does not say what.
    more: bool,
}

/// What the macro says of a workflow.
struct Said {
    /// All messages.
    texts: Vec<String>,
    races: Vec<Race>,
    /// The policies that do nothing.
    idle: Vec<String>,
    /// Everything else.
    other: Vec<String>,
}

impl Written {
    fn messages(&self) -> Vec<TokenStream> {
        let messages = self.nodes.iter().map(|text| message(expand_node(text)));
        messages.collect::<Option<_>>().expect("sound nodes")
    }

    fn finish(&self, hole: &str, messages: &[TokenStream]) -> TokenStream {
        workflow::finish(finish_input(hole, messages, &tokens(&self.workflow)))
    }

    fn said(&self, body: &Body, messages: &[TokenStream]) -> Said {
        let texts = errors(self.finish("run", messages));
        let index_of = |name: &str| {
            (0..body.len())
                .find(|index| body.name(*index) == name)
                .unwrap_or_else(|| panic!("no statement is called {name}"))
        };
        let mut said = Said {
            texts: texts.clone(),
            races: Vec::new(),
            idle: Vec::new(),
            other: Vec::new(),
        };
        for text in texts {
            let fact = text.lines().next().unwrap_or_default();
            let quoted: Vec<&str> = fact.split('`').skip(1).step_by(2).collect();
            if fact.ends_with("[WF10]") || fact.ends_with("[WF11]") {
                let code = fact[fact.len() - 5..fact.len() - 1].to_owned();
                let mut orders = Vec::new();
                for part in text.split("`.after(").skip(1) {
                    let (first, rest) = part.split_once(")`").expect("it ends");
                    // Else it is a policy to take away.
                    let Some(second) = rest.strip_prefix(" on `") else {
                        continue;
                    };
                    let (second, _) = second.split_once('`').expect("a name");
                    for first in first.split(", ") {
                        orders.push((index_of(first), index_of(second)));
                    }
                }
                let group = fact.contains("nothing orders them: ");
                said.races.push(Race {
                    code,
                    group,
                    orders,
                    more: text.contains(" and so on for "),
                });
            } else if !fact.ends_with("[WF17]") {
                said.other.push(fact.to_owned());
            } else if fact.contains(" comes after ") && fact.contains(" anyway") {
                said.idle.push(format!("after {} {}", quoted[0], quoted[1]));
            } else if fact.contains("lifts no gate") {
                let name = quoted.iter().skip(1).find(|name| **name != "?");
                said.idle.push(format!("early {}", name.expect("a name")));
            } else if ["cannot race", "may overlap anyway"]
                .iter()
                .any(|words| fact.contains(words))
            {
                said.idle.push(format!("race {} {}", quoted[0], quoted[1]));
            } else if fact.contains("where nothing can fail") {
                said.idle.push("undo".to_owned());
            } else if fact.contains("which writes nothing") {
                said.idle.push(format!("undo {}", quoted[1]));
            } else {
                said.other.push(fact.to_owned());
            }
        }
        said.idle.sort();
        said
    }

    /// The edges of `GRAPH` between statements: for each what it waits for, by data and orders, and by
    /// its gate.
    fn edges(&self, body: &Body, messages: &[TokenStream]) -> (Vec<Set>, Vec<Set>) {
        let text = self.finish("graph", messages).to_string();
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let names: Vec<&str> = text
            .split("Node{name:\"")
            .skip(1)
            .map(|node| node.split('"').next().unwrap_or_default())
            .collect();
        let places: Vec<Option<usize>> = names
            .iter()
            .map(|name| (0..body.len()).find(|index| body.name(*index) == *name))
            .collect();
        let mut waits = vec![0; body.len()];
        let mut gates = waits.clone();
        for edge in text.split("Edge{from:").skip(1) {
            let (from, rest) = edge.split_once("usize,to:").expect("two ends");
            let (to, kind) = rest.split_once("usize,kind:").expect("a kind");
            let at = |text: &str| places[text.parse::<usize>().expect("a number")];
            let kind = kind.rsplit_once("EdgeKind::").expect("a kind").1;
            let (Some(from), Some(to)) = (at(from), at(to)) else {
                continue;
            };
            if kind.starts_with("Gate") {
                gates[to] |= one(from);
            } else {
                waits[to] |= one(from);
            }
        }
        (waits, gates)
    }
}

/// How many there were.
#[derive(Clone, Debug, Default)]
struct Tally(BTreeMap<String, u64>);

impl Tally {
    fn count(&mut self, what: impl Into<String>) {
        self.0.entry(what.into()).or_default().add_assign(1);
    }

    fn add(&mut self, other: Self) {
        for (what, count) in other.0 {
            *self.0.entry(what).or_default() += count;
        }
    }
}

/// One workflow, held against the model.
struct Case {
    body: Body,
    written: Written,
    /// What its nodes say of themselves.
    messages: Vec<TokenStream>,
    said: Said,
    runs: Runs,
    /// What `GRAPH` draws.
    waits: Vec<Set>,
    gates: Vec<Set>,
}

impl Case {
    fn of(body: Body) -> Self {
        let runs = Runs::of(&body, &body.waits_and_gates(), true);
        let written = body.write();
        let messages = written.messages();
        let said = written.said(&body, &messages);
        let (waits, gates) = written.edges(&body, &messages);
        Self {
            body,
            written,
            messages,
            said,
            runs,
            waits,
            gates,
        }
    }

    /// Accepted exactly when no run can race; each message is about a pair that can, with its code.
    fn refused_exactly_when_it_can_race(&self, wrong: &mut Vec<String>) {
        let races = self.body.races(&self.runs);
        if races.is_empty() != self.said.races.is_empty() {
            wrong.push(format!("races: {races:?}"));
        }
        let code_of =
            |first: usize, second: usize| races.get(&(first.min(second), first.max(second)));
        for race in &self.said.races {
            let codes: BTreeSet<Option<&str>> = race
                .orders
                .iter()
                .map(|(first, second)| code_of(*first, *second).copied())
                .collect();
            let all_race = !codes.contains(&None);
            let expected = if !race.group {
                race.orders.len() == 1 && codes.contains(&Some(&race.code))
            } else if race.more {
                // Neither all statements nor all orders are written out.
                all_race && races.values().any(|code| *code == race.code)
            } else {
                // One write beside a write, and the group has its code.
                all_race && codes.contains(&Some("WF10")) == (race.code == "WF10")
            };
            if !expected {
                wrong.push(format!(
                    "{} of {:?}, races: {races:?}",
                    race.code, race.orders
                ));
            }
        }
        if !self.said.other.is_empty() {
            wrong.push("another mistake".to_owned());
        }
    }

    fn idle_policies_are_found(&self, wrong: &mut Vec<String>) {
        let idle = self.body.idle_policies(&self.runs);
        if idle != self.said.idle {
            wrong.push(format!("idle: {idle:?}"));
        }
    }

    /// What every message asks for, done at once, leaves nothing to race, and asks for nothing twice.
    fn remedies_help(&self, wrong: &mut Vec<String>, tally: &mut Tally) {
        if self.said.races.is_empty() {
            return;
        }
        let mut remedied = self.body.clone();
        let asked: Vec<(usize, usize)> = self
            .said
            .races
            .iter()
            .flat_map(|race| race.orders.clone())
            .collect();
        for (first, second) in &asked {
            remedied.statements[*second].after |= one(*first);
        }
        let written = remedied.write();
        let said = written.said(&remedied, &self.messages);
        if self.said.races.iter().any(|race| race.more) {
            tally.count("remedies not written out");
        } else if !said.races.is_empty() {
            wrong.push(format!("remedied: {}\n{:?}", written.workflow, said.texts));
        }
        if !said.other.is_empty() {
            wrong.push(format!("remedied: {}\n{:?}", written.workflow, said.texts));
        }
        for (first, second) in &asked {
            if remedied.order_holds(*second, *first) {
                wrong.push(format!(
                    "{second} after {first} holds by the other remedies"
                ));
            }
        }
        let races = self.body.races(&self.runs);
        let group = races.keys().fold(0, |set, (a, b)| set | one(*a) | one(*b));
        let racing = usize::try_from(group.count_ones()).expect("few");
        let bound = racing - self.groups(races.keys().copied());
        tally.count(format!(
            "orders asked for beyond racing - groups: {:+}",
            signed(asked.len(), bound)
        ));
        let messages = self.said.races.len();
        tally.count(format!(
            "messages beyond racing - groups: {:+}",
            signed(messages, bound)
        ));
        if messages > asked.len() || asked.len() > races.len() {
            wrong.push(format!("{} orders for {} races", asked.len(), races.len()));
        }
        if asked.len() > bound {
            let looks = members(group).any(|index| !self.body.statements[index].writes());
            let commute = members(group).any(|index| self.body.statements[index].effect.commutes);
            tally.count(format!(
                "beyond: with a look {looks}, with one that commutes {commute}"
            ));
        }
    }

    /// How many groups these pairs tie together.
    fn groups(&self, pairs: impl Iterator<Item = (usize, usize)> + Clone) -> usize {
        let mut group: Vec<usize> = (0..self.body.len()).collect();
        for (a, b) in pairs.clone() {
            let (from, to) = (group[a], group[b]);
            for other in &mut group {
                if *other == from {
                    *other = to;
                }
            }
        }
        let of: BTreeSet<usize> = pairs.map(|(a, _)| group[a]).collect();
        of.len()
    }

    /// Gates are where section 8 has them, and none is said twice.
    fn gates_are_exact(&self, wrong: &mut Vec<String>) {
        let body = &self.body;
        let (mut waits, gates) = (self.waits.clone(), &self.gates);
        let is_glue = body.statements[body.tail].glue;
        if is_glue && body.moves {
            // A tail that takes what others were lent waits for these, too.
            waits[body.tail] &= body.statements[body.tail].data;
        }
        if waits != body.waits() {
            wrong.push(format!("edges: {waits:?}, not {:?}", body.waits()));
            return;
        }
        let joined = |gates: &[Set]| -> Vec<Set> {
            let joined = waits.iter().zip(gates).map(|(wait, gate)| wait | gate);
            joined.collect()
        };
        let reached = |waits: &[Set]| -> Vec<Set> {
            (0..body.len())
                .map(|from| reached_from(one(from), waits))
                .collect()
        };
        let expected = body.waits_and_gates();
        let drawn = joined(gates);
        if reached(&drawn) != reached(&expected) {
            wrong.push(format!("gates: {gates:?}, not {expected:?}"));
        }
        for (index, gate) in gates.iter().enumerate() {
            for failing in members(*gate) {
                let mut fewer = gates.clone();
                fewer[index] &= !one(failing);
                if reached(&joined(&fewer)) == reached(&drawn) {
                    wrong.push(format!("the gate {failing} of {index} holds anyway"));
                }
            }
        }
        self.gates_keep_writes_back(&drawn, wrong);
    }

    /// What the gate is for, in the runs that the drawn edges make.
    fn gates_keep_writes_back(&self, drawn: &[Set], wrong: &mut Vec<String>) {
        let body = &self.body;
        let runs = Runs::of(body, drawn, true);
        if runs.stuck {
            wrong.push("a run ends before all is over".to_owned());
        }
        let gated = body.those(|_, statement| statement.gated());
        let exempt = gated | reached_from(gated, &body.waits());
        for failing in members(body.failing()) {
            let left = runs.begun[failing] & gated;
            if left != 0 && !has(exempt, failing) {
                wrong.push(format!("{failing} fails and leaves {left:b} behind"));
            }
        }
    }
}

fn signed(a: usize, b: usize) -> i64 {
    let of = |count: usize| i64::try_from(count).expect("small");
    of(a) - of(b)
}

fn check(case: u64, tally: &mut Tally) -> Option<String> {
    let found = Case::of(Body::random(&mut Random::of_case(case)));
    let mut wrong = Vec::new();
    found.refused_exactly_when_it_can_race(&mut wrong);
    found.idle_policies_are_found(&mut wrong);
    found.gates_are_exact(&mut wrong);
    if wrong.is_empty() {
        found.remedies_help(&mut wrong, tally);
    }
    let said = &found.said;
    let codes: BTreeSet<&str> = said.races.iter().map(|race| race.code.as_str()).collect();
    let races = found.body.races(&found.runs);
    if races.values().any(|code| *code == "WF10") && !codes.contains("WF10") {
        tally.count("WF10 under WF11 alone");
    }
    tally.count("workflows");
    tally.count(if said.texts.is_empty() {
        "accepted"
    } else {
        "refused"
    });
    if said.texts.is_empty() && found.body.failing() != 0 {
        tally.count("accepted that can fail");
    }
    for code in ["WF10", "WF11"] {
        if said.races.iter().any(|race| race.code == code) {
            tally.count(code);
        }
    }
    for idle in &said.idle {
        let kind = idle.split(' ').next().unwrap_or_default();
        tally.count(format!("WF17 {kind}"));
    }
    if found.gates.iter().any(|gate| *gate != 0) {
        tally.count("with a gate");
    }
    if wrong.is_empty() {
        return None;
    }
    Some(format!(
        "case {case} ({} statements): {}\n{}\n{}\n{}",
        found.body.len(),
        wrong.join("\n"),
        found.written.nodes.join("\n"),
        found.written.workflow,
        said.texts.join("\n"),
    ))
}

/// Runs the cases from 0 on. Each batch has a thread of its own: there spans are kept.
fn failures(cases: u64) -> (Vec<String>, Tally) {
    const BATCH: u64 = 20;
    let next = AtomicU64::new(0);
    let found = Mutex::new((Vec::new(), Tally::default()));
    let worker = || {
        loop {
            let start = next.fetch_add(BATCH, Ordering::Relaxed);
            if start >= cases {
                break;
            }
            let batch = move || failures_in(start..cases.min(start + BATCH));
            let (failures, tally) = std::thread::spawn(batch).join().expect("no panic");
            let mut found = found.lock().expect("no panic");
            found.0.extend(failures);
            found.1.add(tally);
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(worker);
        }
    });
    found.into_inner().expect("no panic")
}

fn failures_in(cases: Range<u64>) -> (Vec<String>, Tally) {
    let mut tally = Tally::default();
    let failures = cases.filter_map(|case| check(case, &mut tally));
    (failures.collect(), tally)
}

#[test]
fn a_workflow_is_accepted_exactly_when_no_run_of_it_can_race() {
    let cases = match std::env::var("RACE_CASES") {
        Ok(number) => number.parse().expect("RACE_CASES is a number"),
        Err(_) => 2000,
    };
    let (mut failures, tally) = failures(cases);
    println!("{tally:#?}");
    failures.sort_by_key(String::len);
    for seen in [
        "accepted that can fail",
        "with a gate",
        "WF10",
        "WF11",
        "WF17 after",
        "WF17 early",
        "WF17 race",
        "WF17 undo",
    ] {
        assert!(
            cases < 1000 || tally.0.get(seen) > Some(&10),
            "too few: {seen}"
        );
    }
    let shown: Vec<&str> = failures.iter().take(5).map(String::as_str).collect();
    assert!(
        failures.is_empty(),
        "{} disagreements:\n{}",
        failures.len(),
        shown.join("\n\n")
    );
}
