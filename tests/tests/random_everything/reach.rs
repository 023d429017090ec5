//! What a guess reaches: what may run ahead, and on which guesses.

use crate::program::{Body, Call, Callee, Decision, Flow, Head, Source, Statement, Tail};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Whether decisions are made ahead, too; else they wait for the truth.
const DECISIONS_ARE_REACHED: bool = false;

/// The guessed statements that something is made of; of none, it waits for the truth.
pub(crate) type Guesses = BTreeSet<usize>;

/// By the names of statements, those of all workflows.
#[derive(Default)]
pub(crate) struct Reach {
    /// What runs ahead: calls, and decisions or the calls in their heads.
    ahead: HashMap<usize, Guesses>,
    /// Decisions that are made ahead.
    decided: HashSet<usize>,
    /// Decisions that give a value ahead, and their arms that do, those with a statement at their end aside.
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
        self.ahead.get(&name)
    }

    pub(crate) fn decides(&self, name: usize) -> bool {
        self.decided.contains(&name)
    }

    pub(crate) fn gives(&self, name: usize) -> bool {
        self.blocks.contains(&name)
    }

    /// Whether the number at the end of that arm is known ahead.
    pub(crate) fn arm_gives(&self, name: usize, arm: usize) -> bool {
        self.arms.contains(&(name, arm))
    }
}

/// Where a statement stands.
#[derive(Clone, Copy)]
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
            Source::Call(_) | Source::Flow(_) => {
                let ahead = self.call(name);
                if !ahead.is_empty() {
                    reach.ahead.insert(name, ahead);
                }
            }
            Source::Decide(decision) => {
                let decided = self.decision(name);
                if !decided.is_empty() {
                    reach.ahead.insert(name, decided.clone());
                    reach.decided.insert(name);
                } else if matches!(decision.head, Head::Try { .. } | Head::Guards { .. }) {
                    let head = self.head(name, decision);
                    if !head.is_empty() {
                        reach.ahead.insert(name, head);
                    }
                }
                if self.gives(name) {
                    reach.blocks.insert(name);
                    for (at, arm) in decision.arms.iter().enumerate() {
                        if let Tail::Mix(uses) = &arm.tail
                            && self.all(uses).is_subset(&decided)
                        {
                            reach.arms.insert((name, at));
                        }
                    }
                }
            }
            Source::For(_) | Source::Loop(_) | Source::Assign(..) => (),
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
                Source::Call(_) | Source::Flow(_) => self.call(name),
                Source::Decide(_) if self.gives(name) => self.decision(name),
                Source::Decide(_) | Source::For(_) | Source::Loop(_) | Source::Assign(..) => {
                    Guesses::new()
                }
            }
        } else {
            // It comes from outside, or is a state.
            Guesses::new()
        };
        self.known.insert(name, guesses.clone());
        guesses
    }

    /// On what a call runs ahead.
    fn call(&mut self, name: usize) -> Guesses {
        let entry = &self.entries[&name];
        let (statement, around, spot) = (entry.statement, entry.around, entry.spot);
        let writes = |call: &Call| call.kind.writes();
        let (inputs, own) = match &statement.source {
            Source::Call(call) => (&call.inputs, writes(call)),
            Source::Flow(call) => (&call.inputs, self.flows[call.flow].writes),
            _ => return Guesses::new(),
        };
        let waits = own
            || statement.or_else.as_ref().is_some_and(writes)
            || statement.guess.is_some()
            || matches!(spot, Spot::Output);
        if waits {
            return Guesses::new();
        }
        let mut guesses = self.all(inputs);
        if let Some(other) = &statement.or_else {
            guesses.extend(self.all(&other.inputs));
        }
        let Some(around) = around else {
            return guesses;
        };
        let decided = self.decision(around);
        guesses.extend(decided.iter().copied());
        if matches!(spot, Spot::Arm) && !(self.gives(around) && guesses == decided) {
            return Guesses::new();
        }
        guesses
    }

    /// On what a decision is made ahead.
    fn decision(&mut self, name: usize) -> Guesses {
        let Source::Decide(decision) = &self.entries[&name].statement.source else {
            unreachable!("it is a decision")
        };
        if DECISIONS_ARE_REACHED {
            self.head(name, decision)
        } else {
            Guesses::new()
        }
    }

    fn head(&mut self, name: usize, decision: &'f Decision) -> Guesses {
        let mut guesses = self.all(&decision.head.uses());
        if let Some(around) = self.entries[&name].around {
            guesses.extend(self.decision(around));
        }
        guesses
    }

    /// Whether a decision gives its value ahead.
    fn gives(&mut self, name: usize) -> bool {
        let (around, spot) = (self.entries[&name].around, self.entries[&name].spot);
        let decided = self.decision(name);
        let in_place = match (spot, around) {
            (Spot::Output, _) => false,
            (Spot::Arm, Some(around)) => self.gives(around) && self.decision(around) == decided,
            (Spot::Inside | Spot::Arm, _) => true,
        };
        in_place && !decided.is_empty()
    }
}

/// Whether something starts on each guess.
pub(crate) fn is_of_use(body: &Body, flows: &[Flow], guessed: usize) -> bool {
    let reach = Reach::new(flows, [body]);
    body.any(&|each| {
        let inputs = match &each.source {
            Source::Call(call) => &call.inputs,
            Source::Flow(call) => &call.inputs,
            Source::Decide(Decision {
                head:
                    Head::Guards { call, .. }
                    | Head::Try {
                        call: Callee::Node(call),
                        ..
                    },
                ..
            }) => &call.inputs,
            Source::Decide(Decision {
                head:
                    Head::Try {
                        call: Callee::Flow(call),
                        ..
                    },
                ..
            }) => &call.inputs,
            _ => return false,
        };
        inputs.contains(&guessed) && reach.ahead(each.name).is_some()
    })
}
