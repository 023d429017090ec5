//! What a guess reaches: what may run ahead, and on which guesses.
//!
//! Where less runs ahead than the specification would allow, this is what is there:
//! * a `loop` waits for the truth, and so does a `for` with a `loop` or a guess in it;
//! * an arm gives its value ahead if that is made of the guesses on which the decision is made, and no others;
//! * with several guesses, what is made of one that was wrong waits for the truth of all.

use crate::program::{Body, Flow, Head, Source, Statement, Tail};
use std::collections::{BTreeSet, HashMap, HashSet};

/// The guessed statements that something is made of; of none, it waits for the truth.
pub(crate) type Guesses = BTreeSet<usize>;

/// By the names of statements, those of all workflows.
#[derive(Default)]
pub(crate) struct Reach {
    /// What runs ahead: calls, lists, and decisions with the calls in their heads.
    ahead: Vec<Guesses>,
    /// Decisions that give a value ahead, and their arms that do: on the same guesses.
    blocks: HashSet<usize>,
    arms: HashSet<(usize, usize)>,
}

impl Reach {
    pub(crate) fn new<'f>(flows: &'f [Flow], bodies: impl IntoIterator<Item = &'f Body>) -> Self {
        let mut reach = Self::default();
        for body in bodies {
            Frame::read(body, flows, &mut reach);
        }
        reach
    }

    pub(crate) fn ahead(&self, name: usize) -> Option<&Guesses> {
        self.ahead.get(name).filter(|guesses| !guesses.is_empty())
    }

    fn insert(&mut self, name: usize, guesses: Guesses) {
        let count = self.ahead.len().max(name + 1);
        self.ahead.resize(count, Guesses::new());
        self.ahead[name] = guesses;
    }

    pub(crate) fn gives(&self, name: usize) -> bool {
        self.blocks.contains(&name)
    }

    /// Whether the value of that arm is known ahead.
    pub(crate) fn arm_gives(&self, name: usize, arm: usize) -> bool {
        self.arms.contains(&(name, arm))
    }
}

/// Where a statement stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spot {
    Inside,
    /// It is the value of the arm around it.
    Arm,
    /// It is the output.
    Output,
}

struct Entry<'f> {
    statement: &'f Statement,
    /// The decision around it.
    around: Option<usize>,
    spot: Spot,
}

/// The body of a workflow, item or round, with all its arms.
struct Frame<'f> {
    flows: &'f [Flow],
    entries: HashMap<usize, Entry<'f>>,
    /// The decisions that bind names.
    bindings: HashMap<usize, usize>,
    known: HashMap<usize, Guesses>,
}

impl<'f> Frame<'f> {
    fn read(body: &'f Body, flows: &'f [Flow], reach: &mut Reach) {
        let mut frame = Self {
            flows,
            entries: HashMap::new(),
            bindings: HashMap::new(),
            known: HashMap::new(),
        };
        frame.enter(body, None, reach);
        let names: Vec<usize> = frame.entries.keys().copied().collect();
        for name in names {
            frame.judge(name, reach);
        }
    }

    fn enter(&mut self, body: &'f Body, around: Option<usize>, reach: &mut Reach) {
        for statement in body.all() {
            let last = matches!(&body.tail, Tail::Statement(last) if last.name == statement.name);
            let spot = match (last, around) {
                (false, _) => Spot::Inside,
                (true, Some(_)) => Spot::Arm,
                (true, None) => Spot::Output,
            };
            let name = statement.name;
            match &statement.source {
                Source::Decide(decision) => {
                    if let Head::IfLet { binding, .. }
                    | Head::Try { binding, .. }
                    | Head::Value { binding, .. }
                    | Head::Guards { binding, .. } = &decision.head
                    {
                        self.bindings.insert(*binding, name);
                    }
                    for arm in &decision.arms {
                        self.enter(arm, Some(name), reach);
                    }
                }
                Source::For(block) => Self::read(&block.body, self.flows, reach),
                Source::Loop(block) => Self::read(&block.body, self.flows, reach),
                Source::Call(_) | Source::Flow(_) | Source::Assign(..) => (),
            }
            let entry = Entry {
                statement,
                around,
                spot,
            };
            self.entries.insert(name, entry);
        }
    }

    fn judge(&mut self, name: usize, reach: &mut Reach) {
        let Some(entry) = self.entries.get(&name) else {
            return;
        };
        match &entry.statement.source {
            Source::Call(_) | Source::Flow(_) | Source::For(_) => {
                let ahead = self.call(name);
                reach.insert(name, ahead);
            }
            Source::Decide(decision) => {
                let decided = self.decision(name);
                reach.insert(name, decided.clone());
                if self.gives(name) {
                    reach.blocks.insert(name);
                    for (at, arm) in decision.arms.iter().enumerate() {
                        let same = match &arm.tail {
                            Tail::Mix(uses) => self.all(uses).is_subset(&decided),
                            Tail::Statement(last) => self.value(last.name) == decided,
                            Tail::Break(_) | Tail::Nothing => false,
                        };
                        if same {
                            reach.arms.insert((name, at));
                        }
                    }
                }
            }
            Source::Loop(_) | Source::Assign(..) => (),
        }
    }

    fn all(&mut self, names: &[usize]) -> Guesses {
        names.iter().flat_map(|name| self.value(*name)).collect()
    }

    /// Of what a value is made.
    fn value(&mut self, name: usize) -> Guesses {
        if let Some(known) = self.known.get(&name) {
            return known.clone();
        }
        let guesses = if let Some(decision) = self.bindings.get(&name) {
            self.decision(*decision)
        } else if let Some(entry) = self.entries.get(&name) {
            match &entry.statement.source {
                _ if entry.statement.guess.is_some() => Guesses::from([name]),
                Source::Call(_) | Source::Flow(_) | Source::For(_) => self.call(name),
                Source::Decide(_) if self.gives(name) => self.decision(name),
                Source::Decide(_) | Source::Loop(_) | Source::Assign(..) => Guesses::new(),
            }
        } else {
            // It comes from outside, or is a state.
            Guesses::new()
        };
        self.known.insert(name, guesses.clone());
        guesses
    }

    /// On what a call or list runs ahead.
    fn call(&mut self, name: usize) -> Guesses {
        let entry = &self.entries[&name];
        let (statement, around) = (entry.statement, entry.around);
        // A list with a loop or a guess in it waits.
        let waits = |each: &Statement| {
            let blocks = matches!(each.source, Source::Loop(_)) || each.guess.is_some();
            blocks || each.writes(self.flows)
        };
        if statement.any(&waits) {
            return Guesses::new();
        }
        let mut guesses = self.all(&statement.needs());
        if let Some(around) = around {
            guesses.extend(self.decision(around));
        }
        guesses
    }

    /// On what a decision is made ahead.
    fn decision(&mut self, name: usize) -> Guesses {
        let entry = &self.entries[&name];
        let (statement, around) = (entry.statement, entry.around);
        let mut guesses = self.all(&statement.needs());
        if let Some(around) = around {
            guesses.extend(self.decision(around));
        }
        guesses
    }

    /// Whether a decision gives its value ahead.
    fn gives(&mut self, name: usize) -> bool {
        let output = self.entries[&name].spot == Spot::Output;
        !output && !self.decision(name).is_empty()
    }
}

/// Whether a node starts on each guess.
pub(crate) fn all_of_use(body: &Body, flows: &[Flow]) -> bool {
    let reach = Reach::new(flows, [body]);
    let calls = |each: &Statement| match &each.source {
        Source::Call(_) | Source::Flow(_) => true,
        Source::Decide(decision) => matches!(decision.head, Head::Try { .. } | Head::Guards { .. }),
        _ => false,
    };
    let starts = |each: &Statement| match &each.source {
        Source::Loop(_) | Source::Assign(..) => false,
        Source::For(_) => reach.ahead(each.name).is_some() && each.any(&calls),
        _ => reach.ahead(each.name).is_some() && calls(each),
    };
    let starts_on = |name: usize| {
        body.any(&|each| {
            let ahead = reach.ahead(each.name);
            let ahead = ahead.is_some_and(|guesses| guesses.contains(&name));
            ahead && each.needs().contains(&name) && each.any(&starts)
        })
    };
    !body.any(&|each| each.guess.is_some() && !starts_on(each.name))
}
