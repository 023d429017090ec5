//! Random bodies of decisions, loops and calls of other workflows, from fixed seeds.
//!
//! A flow may call those made before it. Every statement, binding, state and parameter of a run has a number of its
//! own; it is the name in the text and the tag in the records.

#![allow(
    clippy::match_same_arms,
    clippy::too_many_lines,
    reason = "one case for each form"
)]

use crate::random::Random;
use crate::reach;
use std::collections::{BTreeSet, HashSet};

/// How many workflows there are.
pub(crate) const FLOWS: usize = 90;
const SEED: u64 = 31_337;
/// How deep workflows call each other.
const LEVELS: usize = 3;
/// How deep blocks stand in each other.
const DEPTH: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Reads, may fail.
    Ask,
    /// Reads.
    Look,
    /// Pure.
    Think,
    /// Pure, and not asynchronous.
    Calc,
    /// Writes, idempotent, may fail.
    Put,
    /// Writes, idempotent.
    Keep,
    /// Writes, and may not be repeated.
    Send,
    /// Writes, may not be repeated, may fail.
    Post,
}

impl Kind {
    pub(crate) fn fallible(self) -> bool {
        matches!(self, Self::Ask | Self::Put | Self::Post)
    }

    pub(crate) fn writes(self) -> bool {
        matches!(self, Self::Put | Self::Keep | Self::Send | Self::Post)
    }

    pub(crate) fn gated(self) -> bool {
        matches!(self, Self::Send | Self::Post)
    }

    pub(crate) fn node(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Look => "look",
            Self::Think => "think",
            Self::Calc => "calc",
            Self::Put => "put",
            Self::Keep => "keep",
            Self::Send => "send",
            Self::Post => "post",
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Flow {
    /// The number of its input.
    pub(crate) input: usize,
    pub(crate) body: Body,
    /// Whether it returns a `Result`.
    pub(crate) fallible: bool,
    pub(crate) writes: bool,
    pub(crate) gated: bool,
    /// One more than the deepest it calls.
    pub(crate) level: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct Body {
    /// In the order of the text.
    pub(crate) statements: Vec<Statement>,
    pub(crate) tail: Tail,
}

#[derive(Clone, Debug)]
pub(crate) enum Tail {
    /// A number made of these.
    Mix(Vec<usize>),
    Statement(Box<Statement>),
    /// Leaves the loop with a number made of these.
    Break(Vec<usize>),
    Nothing,
}

#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) name: usize,
    pub(crate) named: bool,
    pub(crate) source: Source,
    pub(crate) after: Option<usize>,
    pub(crate) timeout: Option<usize>,
    pub(crate) or_else: Option<Call>,
    pub(crate) soft: Soft,
    pub(crate) guess: Option<Guess>,
    pub(crate) question: bool,
    /// It is written as the head of the decision that uses it.
    pub(crate) inline: bool,
}

/// A guess made of these.
#[derive(Clone, Debug)]
pub(crate) struct Guess {
    pub(crate) tag: usize,
    pub(crate) names: Vec<usize>,
}

/// The last policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Soft {
    No,
    Ok,
    UnwrapOr,
}

#[derive(Clone, Debug)]
pub(crate) enum Source {
    Call(Call),
    Flow(FlowCall),
    Decide(Decision),
    For(For),
    Loop(Loop),
    /// Sets a state to a number made of these.
    Assign(usize, Vec<usize>),
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) kind: Kind,
    pub(crate) tag: usize,
    pub(crate) inputs: Vec<usize>,
}

#[derive(Clone, Debug)]
pub(crate) struct FlowCall {
    pub(crate) flow: usize,
    pub(crate) tag: usize,
    pub(crate) inputs: Vec<usize>,
}

#[derive(Clone, Debug)]
pub(crate) struct Decision {
    pub(crate) head: Head,
    pub(crate) arms: Vec<Body>,
    /// The arms give `Result`s.
    pub(crate) results: bool,
}

impl Decision {
    /// An `if` that may do nothing.
    pub(crate) fn maybe(&self) -> bool {
        self.arms.len() == 1
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Head {
    /// `match` of a number less than that of the arms.
    Pick { tag: usize, uses: Vec<usize> },
    /// `if`; the second arm is the `else`.
    If { tag: usize, uses: Vec<usize> },
    /// `if let Some(binding) = &name`.
    IfLet { binding: usize, name: usize },
    /// `match name`: a guard for each arm but the last.
    Value {
        tag: usize,
        binding: usize,
        name: usize,
    },
    /// `match` of the result of a call: `Ok(binding)`, `Err(_)`.
    Try { binding: usize, call: Callee },
    /// `match` of the number that a call gives: a guard for each arm but the last.
    Guards {
        tag: usize,
        binding: usize,
        call: Call,
    },
}

#[derive(Clone, Debug)]
pub(crate) enum Callee {
    Node(Call),
    Flow(FlowCall),
}

impl Callee {
    pub(crate) fn inputs(&self) -> &[usize] {
        match self {
            Self::Node(call) => &call.inputs,
            Self::Flow(call) => &call.inputs,
        }
    }
}

impl Head {
    /// The names it waits for.
    pub(crate) fn uses(&self) -> Vec<usize> {
        match self {
            Self::Pick { uses, .. } | Self::If { uses, .. } => uses.clone(),
            Self::IfLet { name, .. } | Self::Value { name, .. } => vec![*name],
            Self::Try { call, .. } => call.inputs().to_vec(),
            Self::Guards { call, .. } => call.inputs.clone(),
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct For {
    pub(crate) list: usize,
    pub(crate) width: usize,
    pub(crate) inputs: Vec<usize>,
    pub(crate) body: Body,
}

#[derive(Clone, Debug)]
pub(crate) struct Loop {
    /// The states and what they are made of at first.
    pub(crate) states: Vec<(usize, Vec<usize>)>,
    pub(crate) rounds: usize,
    pub(crate) body: Body,
}

impl Statement {
    /// Whether there is a `Result` before `soft` and `?`.
    pub(crate) fn fails(&self, flows: &[Flow]) -> bool {
        let own = match &self.source {
            Source::Call(call) => call.kind.fallible(),
            Source::Flow(call) => flows.get(call.flow).is_some_and(|flow| flow.fallible),
            Source::Decide(decision) => decision.results,
            Source::Loop(_) => true,
            Source::For(_) | Source::Assign(..) => false,
        } || self.timeout.is_some();
        self.or_else
            .as_ref()
            .map_or(own, |other| own && other.kind.fallible())
    }

    /// Whether its value is a `Result`.
    pub(crate) fn is_result(&self, flows: &[Flow]) -> bool {
        self.fails(flows) && self.soft == Soft::No && !self.question
    }

    /// Whether its own call writes, or that to which it falls back.
    pub(crate) fn writes(&self, flows: &[Flow]) -> bool {
        let own = match &self.source {
            Source::Call(call) => call.kind.writes(),
            Source::Flow(call) => flows[call.flow].writes,
            Source::Decide(_) | Source::For(_) | Source::Loop(_) | Source::Assign(..) => false,
        };
        own || self.or_else.as_ref().is_some_and(|call| call.kind.writes())
    }

    /// What must be there before it starts, orders and guesses aside.
    pub(crate) fn needs(&self) -> Vec<usize> {
        let mut names = match &self.source {
            Source::Call(call) => call.inputs.clone(),
            Source::Flow(call) => call.inputs.clone(),
            Source::Decide(decision) => decision.head.uses(),
            Source::For(_) | Source::Loop(_) => self.outer_names().0,
            Source::Assign(..) => Vec::new(),
        };
        names.extend(self.or_else.iter().flat_map(|call| &call.inputs));
        names
    }

    /// Whether a `break` in it leaves the loop around it.
    pub(crate) fn breaks(&self) -> bool {
        let Source::Decide(decision) = &self.source else {
            return false;
        };
        decision.arms.iter().any(Body::breaks)
    }

    /// The names that a `for` or `loop` uses and does not make, and those it is ordered behind.
    pub(crate) fn outer_names(&self) -> (Vec<usize>, Vec<usize>) {
        let mut made = HashSet::new();
        let mut orders = Vec::new();
        self.makes(&mut made);
        self.orders(&mut orders);
        let mut names = self.takes();
        let outside = |name: &usize| !made.contains(name);
        names.retain(outside);
        orders.retain(outside);
        names.retain(|name| !orders.contains(name));
        (names, orders)
    }

    fn makes(&self, all: &mut HashSet<usize>) {
        all.insert(self.name);
        match &self.source {
            Source::Decide(decision) => {
                match &decision.head {
                    Head::IfLet { binding, .. }
                    | Head::Try { binding, .. }
                    | Head::Value { binding, .. }
                    | Head::Guards { binding, .. } => {
                        all.insert(*binding);
                    }
                    _ => (),
                }
                for arm in &decision.arms {
                    arm.all().for_each(|each| each.makes(all));
                }
            }
            Source::For(block) => block.body.all().for_each(|each| each.makes(all)),
            Source::Loop(block) => {
                all.extend(block.states.iter().map(|(state, _)| *state));
                block.body.all().for_each(|each| each.makes(all));
            }
            _ => (),
        }
    }

    fn orders(&self, all: &mut Vec<usize>) {
        all.extend(self.after);
        match &self.source {
            Source::Decide(decision) => {
                for arm in &decision.arms {
                    arm.all().for_each(|each| each.orders(all));
                }
            }
            Source::For(block) => block.body.all().for_each(|each| each.orders(all)),
            Source::Loop(block) => block.body.all().for_each(|each| each.orders(all)),
            _ => (),
        }
    }
}

impl Body {
    /// All its statements, that of the tail last.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Statement> {
        let last = match &self.tail {
            Tail::Statement(last) => Some(&**last),
            _ => None,
        };
        self.statements.iter().chain(last)
    }

    pub(crate) fn breaks(&self) -> bool {
        matches!(self.tail, Tail::Break(_)) || self.all().any(Statement::breaks)
    }

    /// Visits all that stands in it, however deep, to change it.
    fn each(&mut self, visit: &mut impl FnMut(&mut Statement)) {
        let last = match &mut self.tail {
            Tail::Statement(last) => Some(&mut **last),
            _ => None,
        };
        for each in self.statements.iter_mut().chain(last) {
            visit(each);
            match &mut each.source {
                Source::Decide(decision) => {
                    for arm in &mut decision.arms {
                        arm.each(visit);
                    }
                }
                Source::For(block) => block.body.each(visit),
                Source::Loop(block) => block.body.each(visit),
                Source::Call(_) | Source::Flow(_) | Source::Assign(..) => (),
            }
        }
    }

    fn set_guess(&mut self, name: usize, guess: Option<Guess>) {
        self.each(&mut |each| {
            if each.name == name {
                each.guess.clone_from(&guess);
            }
        });
    }

    /// Whether something in it is so, however deep.
    pub(crate) fn any(&self, is: &impl Fn(&Statement) -> bool) -> bool {
        self.all().any(|each| each.any(is))
    }
}

impl Statement {
    pub(crate) fn any(&self, is: &impl Fn(&Self) -> bool) -> bool {
        is(self)
            || match &self.source {
                Source::Decide(decision) => decision.arms.iter().any(|arm| arm.any(is)),
                Source::For(block) => block.body.any(is),
                Source::Loop(block) => block.body.any(is),
                _ => false,
            }
    }
}

/// What a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Type {
    Number,
    Maybe,
    Other,
}

#[derive(Clone, Debug)]
struct Var {
    name: usize,
    of: Type,
    used: bool,
    guessed: bool,
    /// It may be named in an `.after`.
    order: bool,
    /// What it may have waited for.
    behind: BTreeSet<usize>,
}

/// Where a body stands.
#[derive(Clone, Debug)]
struct Place {
    depth: usize,
    /// A `break` may stand here.
    round: bool,
    /// The first of the variables of the flow, item or round.
    frame: usize,
    /// What everything here may wait for.
    behind: BTreeSet<usize>,
}

/// What a body must give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gives {
    Number,
    Result,
    Nothing,
    Break,
    /// The whole body of a flow.
    Output,
}

struct Maker<'f> {
    random: Random,
    flows: &'f [Flow],
    next: &'f mut usize,
    budget: usize,
    vars: Vec<Var>,
    /// A number that stands for every gated write in `behind`.
    gated: BTreeSet<usize>,
    /// How often gated writes are made.
    sends: bool,
    writes: bool,
    questions: bool,
    guesses: bool,
    /// What stands in the heads of decisions that were just made.
    heads: Vec<Statement>,
}

/// All workflows.
pub(crate) fn flows() -> Vec<Flow> {
    let mut flows: Vec<Flow> = Vec::new();
    let mut next = 1;
    for number in 0..FLOWS {
        let flow = flow(number, &flows, &mut next);
        flows.push(flow);
    }
    flows
}

fn flow(number: usize, flows: &[Flow], next: &mut usize) -> Flow {
    let mut random = Random::new(SEED + number as u64);
    let character = random.below(6);
    // Small ones first: those that others call.
    let budget = 3 + random.below(3 + (number % 12));
    let input = *next;
    *next += 1;
    let mut maker = Maker {
        random,
        flows,
        next,
        budget,
        vars: Vec::new(),
        gated: BTreeSet::new(),
        sends: matches!(character, 3 | 4),
        writes: character > 1,
        questions: character != 5,
        guesses: number % 6 != 0,
        heads: Vec::new(),
    };
    maker.var(input, Type::Number, false, BTreeSet::new());
    maker.vars[0].used = true;
    let place = Place {
        depth: 0,
        round: false,
        frame: 0,
        behind: BTreeSet::new(),
    };
    let mut body = maker.body(&place, Gives::Output);
    choose(&mut body, flows, &mut maker.random);
    let fallible = body.any(&|each| each.question)
        || matches!(&body.tail, Tail::Statement(last) if last.is_result(flows));
    let callee = |each: &Statement| -> Vec<usize> {
        let mut all = Vec::new();
        if let Source::Flow(call) = &each.source {
            all.push(call.flow);
        }
        if let Source::Decide(Decision {
            head:
                Head::Try {
                    call: Callee::Flow(call),
                    ..
                },
            ..
        }) = &each.source
        {
            all.push(call.flow);
        }
        all
    };
    let calls = |is: &dyn Fn(&Flow) -> bool| {
        body.any(&|each| callee(each).into_iter().any(|flow| is(&flows[flow])))
    };
    let kinds = |is: &dyn Fn(Kind) -> bool| {
        body.any(&|each| {
            let own = match &each.source {
                Source::Call(call) => is(call.kind),
                Source::Decide(Decision {
                    head:
                        Head::Try {
                            call: Callee::Node(call),
                            ..
                        }
                        | Head::Guards { call, .. },
                    ..
                }) => is(call.kind),
                _ => false,
            };
            own || each.or_else.as_ref().is_some_and(|call| is(call.kind))
        })
    };
    let level = (0..LEVELS)
        .rev()
        .find(|level| calls(&|flow| flow.level == *level));
    Flow {
        input,
        fallible,
        writes: kinds(&Kind::writes) || calls(&|flow| flow.writes),
        gated: kinds(&Kind::gated) || calls(&|flow| flow.gated),
        level: level.map_or(0, |level| level + 1),
        body,
    }
}

/// Leaves some of the guesses: those on which something starts.
fn choose(body: &mut Body, flows: &[Flow], random: &mut Random) {
    let mut guesses = Vec::new();
    body.each(&mut |each| guesses.extend(each.guess.take().map(|guess| (each.name, guess))));
    for (name, guess) in guesses {
        if random.one_in(3) {
            continue;
        }
        body.set_guess(name, Some(guess));
        if !reach::all_of_use(body, flows) {
            body.set_guess(name, None);
        }
    }
}

impl Maker<'_> {
    fn number(&mut self) -> usize {
        let number = *self.next;
        *self.next += 1;
        number
    }

    fn var(&mut self, name: usize, of: Type, order: bool, behind: BTreeSet<usize>) {
        self.vars.push(Var {
            name,
            of,
            used: false,
            guessed: false,
            order,
            behind,
        });
    }

    /// Some names in sight, the last ones rather than others.
    fn uses(&mut self, most: usize) -> Vec<usize> {
        let count = self.random.below(most + 1);
        let mut names = BTreeSet::new();
        for _ in 0..count {
            let seen = self.vars.len();
            let guessed = self.vars.iter().rposition(|var| var.guessed);
            let at = if let Some(at) = guessed.filter(|_| self.random.one_in(3)) {
                at
            } else if self.random.one_in(2) {
                seen - 1 - self.random.below(seen.min(3))
            } else {
                self.random.below(seen)
            };
            self.vars[at].used = true;
            names.insert(self.vars[at].name);
        }
        names.into_iter().collect()
    }

    /// At least one.
    fn some_use(&mut self) -> Vec<usize> {
        let mut uses = self.uses(2);
        if uses.is_empty() {
            let last = self.vars.last_mut().expect("there is an input");
            last.used = true;
            uses.push(last.name);
        }
        uses
    }

    fn behind(&self, names: &[usize]) -> BTreeSet<usize> {
        let vars = self.vars.iter().filter(|var| names.contains(&var.name));
        let mut all: BTreeSet<usize> = names.iter().copied().collect();
        all.extend(vars.flat_map(|var| &var.behind));
        all
    }

    /// The variables of this body that nobody has used; they are used now.
    fn unused(&mut self, first: usize) -> Vec<usize> {
        let vars = self.vars.iter_mut().skip(first).filter(|var| !var.used);
        vars.map(|var| {
            var.used = true;
            var.name
        })
        .collect()
    }

    fn body(&mut self, place: &Place, gives: Gives) -> Body {
        let first = self.vars.len();
        let body = self.statements(place, gives, first);
        self.vars.truncate(first);
        body
    }

    fn statements(&mut self, place: &Place, gives: Gives, first: usize) -> Body {
        let mut place = place.clone();
        let count = match gives {
            Gives::Output => self.budget,
            _ if first == place.frame => (1 + self.random.below(4)).min(self.budget),
            _ => self.random.below(5).min(self.budget),
        };
        let mut statements = Vec::new();
        for _ in 0..count {
            if self.budget == 0 {
                break;
            }
            self.budget -= 1;
            let statement = self.statement(&place, gives == Gives::Nothing);
            if statement.breaks() {
                let behind = self.break_behind(&statement);
                place.behind.extend(behind);
            }
            statements.append(&mut self.heads);
            statements.push(statement);
        }
        let tail = match gives {
            Gives::Nothing => Tail::Nothing,
            Gives::Break => Tail::Break(self.rest(first)),
            Gives::Result => {
                let call = self.fallible_call(&place, first);
                Tail::Statement(Box::new(call))
            }
            Gives::Output if self.random.one_in(3) => {
                let asked = |each: &Statement| each.any(&|each| each.question);
                let fails = statements.iter().any(asked) || self.questions;
                let questions = std::mem::replace(&mut self.questions, false);
                let call = self.tail_call(&place, first, fails);
                self.questions = questions;
                Tail::Statement(Box::new(call))
            }
            Gives::Number if self.random.one_in(3) => {
                let call = self.tail_call(&place, first, false);
                Tail::Statement(Box::new(call))
            }
            Gives::Output | Gives::Number => Tail::Mix(self.rest(first)),
        };
        let loops = |each: &Statement| matches!(each.source, Source::Loop(_));
        let body = Body { statements, tail };
        if body.breaks() || body.statements.iter().any(loops) || self.random.one_in(2) {
            return body;
        }
        let Body {
            mut statements,
            tail,
        } = body;
        for at in (1..statements.len()).rev() {
            let other = self.random.below(at + 1);
            statements.swap(at, other);
        }
        Body { statements, tail }
    }

    /// What nobody used, and sometimes another.
    fn rest(&mut self, first: usize) -> Vec<usize> {
        let mut names = self.unused(first);
        for name in self.uses(1) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    fn break_behind(&self, statement: &Statement) -> BTreeSet<usize> {
        let Source::Decide(decision) = &statement.source else {
            return BTreeSet::new();
        };
        let mut all = self.behind(&decision.head.uses());
        // Names inside are gone; what they waited for is not known any more.
        for arm in &decision.arms {
            for each in arm.all() {
                all.extend(each.takes());
                all.extend(self.behind(&each.takes()));
            }
        }
        all
    }

    fn plain(&mut self, source: Source) -> Statement {
        Statement {
            name: self.number(),
            named: true,
            source,
            after: None,
            timeout: None,
            or_else: None,
            soft: Soft::No,
            guess: None,
            question: false,
            inline: false,
        }
    }

    /// A call of a node that is not gated, or of one that is if the flow may.
    fn call(&mut self, kind: Kind, most: usize) -> Call {
        let inputs = self.uses(most);
        Call {
            kind,
            tag: self.number(),
            inputs,
        }
    }

    fn kind(&mut self, quiet: bool) -> Kind {
        let sends = self.sends && self.random.one_in(3);
        let writes = self.writes && (quiet || self.random.one_in(3));
        let one = self.random.one_in(2);
        match (sends, writes, one) {
            (true, _, true) => Kind::Send,
            (true, _, false) if self.questions => Kind::Post,
            (true, ..) => Kind::Send,
            (false, true, true) if self.questions => Kind::Put,
            (false, true, _) => Kind::Keep,
            (false, false, true) => Kind::Ask,
            (false, false, false) => match self.random.below(4) {
                0 => Kind::Calc,
                1 => Kind::Think,
                _ => Kind::Look,
            },
        }
    }

    fn fallible_call(&mut self, place: &Place, first: usize) -> Statement {
        let kind = if self.writes && self.random.one_in(3) {
            Kind::Put
        } else {
            Kind::Ask
        };
        let inputs = self.rest(first);
        let tag = self.number();
        let _ = place;
        self.plain(Source::Call(Call { kind, tag, inputs }))
    }

    /// A call as the tail; it gives a number, or a `Result` at the end of a flow.
    fn tail_call(&mut self, place: &Place, first: usize, fails: bool) -> Statement {
        if self.random.one_in(2)
            && let Some(flow) = self.flow_number(place, false)
            && (self.flows[flow].fallible || !fails)
        {
            let inputs = self.rest(first);
            let tag = self.number();
            let fallible = self.flows[flow].fallible;
            let mut each = self.plain(Source::Flow(FlowCall { flow, tag, inputs }));
            if fallible && !fails {
                self.settle(&mut each, true);
            }
            return each;
        }
        if fails {
            return self.fallible_call(place, first);
        }
        let kind = self.kind(false);
        let inputs = self.rest(first);
        let tag = self.number();
        let mut each = self.plain(Source::Call(Call { kind, tag, inputs }));
        if kind.fallible() {
            self.settle(&mut each, true);
        }
        each
    }

    /// Says what becomes of a failure.
    fn settle(&mut self, each: &mut Statement, number: bool) {
        match self.random.below(if number { 2 } else { 6 }) {
            0 | 3 if self.questions => each.question = true,
            0 | 1 => each.soft = Soft::UnwrapOr,
            2 | 5 => each.soft = Soft::Ok,
            _ => (),
        }
        if number && !each.question {
            each.soft = Soft::UnwrapOr;
        }
    }

    fn flow_number(&mut self, place: &Place, reads: bool) -> Option<usize> {
        let _ = place;
        let (sends, writes) = (self.sends, self.writes);
        let fits = |flow: &Flow| {
            flow.level + 1 < LEVELS
                && (sends || !flow.gated)
                && ((writes && !reads) || !flow.writes)
        };
        let flows = self.flows.iter().enumerate();
        let all: Vec<usize> = flows
            .filter(|(_, flow)| fits(flow))
            .map(|(at, _)| at)
            .collect();
        // The later ones are larger and call others.
        let at = self.random.below(all.len().max(1));
        let other = self.random.below(all.len().max(1));
        all.get(at.max(other)).copied()
    }

    /// A statement of a body; a quiet one leaves nothing that must be used.
    fn statement(&mut self, place: &Place, quiet: bool) -> Statement {
        let deep = place.depth >= DEPTH || self.budget == 0;
        let mut statement = match self.random.below(16) {
            _ if quiet => {
                if place.round && !deep && self.random.one_in(2) {
                    self.leaving(place)
                } else {
                    self.quiet_call(place)
                }
            }
            0..=3 if !deep => self.decision(place),
            4 | 10 if !deep => self.for_block(place),
            5 if !deep => self.loop_block(place),
            6 | 7 if place.round && !deep => self.leaving(place),
            8 | 9 => match self.flow_call(place) {
                Some(call) => call,
                None => self.node_call(place),
            },
            _ => self.node_call(place),
        };
        let mut takes = statement.takes();
        takes.extend(self.heads.iter().flat_map(Statement::takes));
        let mut behind = self.behind(&takes);
        behind.extend(place.behind.iter().copied());
        let gated = self.flows_gated(&statement);
        self.order(place, &mut statement, &mut behind, gated);
        if gated {
            self.gated.insert(statement.name);
        }
        if statement.named {
            let of = match (&statement.source, statement.soft) {
                (_, Soft::Ok) => Type::Maybe,
                (Source::Decide(decision), _) if decision.maybe() => Type::Maybe,
                (Source::For(_), _) => Type::Other,
                _ if statement.is_result(self.flows) => Type::Other,
                _ => Type::Number,
            };
            self.guess(&mut statement, of);
            self.var(statement.name, of, true, behind.clone());
            self.vars.last_mut().expect("it was pushed").guessed = statement.guess.is_some();
            if let Source::Loop(block) = &statement.source {
                for (state, _) in &block.states {
                    let mut behind = behind.clone();
                    behind.insert(statement.name);
                    self.var(*state, Type::Number, false, behind);
                    self.vars.last_mut().expect("it was pushed").used = true;
                }
            }
        }
        statement
    }

    fn flows_gated(&self, statement: &Statement) -> bool {
        let flows = self.flows;
        statement.any(&|each| match &each.source {
            Source::Call(call) => call.kind.gated(),
            Source::Flow(call) => flows[call.flow].gated,
            Source::Decide(Decision {
                head:
                    Head::Try {
                        call: Callee::Flow(call),
                        ..
                    },
                ..
            }) => flows[call.flow].gated,
            _ => false,
        })
    }

    /// Sometimes puts it behind another; only where that orders something.
    fn order(
        &mut self,
        place: &Place,
        statement: &mut Statement,
        behind: &mut BTreeSet<usize>,
        gated: bool,
    ) {
        let call = matches!(statement.source, Source::Call(_) | Source::Flow(_));
        let late = gated || behind.iter().any(|name| self.gated.contains(name));
        if !call || late || !self.random.one_in(4) {
            return;
        }
        let vars = self.vars.iter().skip(place.frame);
        let fit = vars.filter(|var| var.order && !behind.contains(&var.name));
        let names: Vec<usize> = fit.map(|var| var.name).collect();
        if let Some(name) = self.random.pick(&names).copied() {
            statement.after = Some(name);
            behind.extend(self.behind(&[name]));
        }
    }

    /// Guesses its value, if that is possible; `choose` decides about it in the end.
    fn guess(&mut self, statement: &mut Statement, of: Type) {
        let (names, fits) = match &statement.source {
            // What ends at once may be there before the names of its guess.
            Source::Call(call) => (call.kind != Kind::Calc, true),
            Source::Flow(_) => (false, true),
            _ => (false, false),
        };
        if !self.guesses || !fits || of == Type::Other {
            return;
        }
        // Who waits for a guess does not wait for gated writes.
        let fit = self.vars.iter().filter(|var| {
            let mut behind = var.behind.iter().chain([&var.name]);
            !behind.any(|name| self.gated.contains(name))
        });
        let fit: Vec<usize> = fit.map(|var| var.name).collect();
        let named = names && self.random.one_in(3);
        let names = self.random.pick(&fit).copied().filter(|_| named);
        let tag = self.number();
        let names = names.into_iter().collect();
        statement.guess = Some(Guess { tag, names });
    }

    fn node_call(&mut self, place: &Place) -> Statement {
        let kind = self.kind(false);
        let call = self.call(kind, 2);
        let mut each = self.plain(Source::Call(call));
        if matches!(kind, Kind::Ask | Kind::Look) && self.random.one_in(4) {
            each.timeout = Some(self.number());
        }
        self.failing(place, &mut each);
        each
    }

    fn failing(&mut self, place: &Place, each: &mut Statement) {
        let _ = place;
        if !each.fails(self.flows) {
            each.named = !(self.is_write(each) && self.random.one_in(3));
            return;
        }
        let reads = !self.is_write(each);
        if self.random.one_in(5) {
            let kind = match self.random.below(3) {
                0 => Kind::Ask,
                1 if !reads => Kind::Put,
                _ => Kind::Look,
            };
            // What it takes, the first one takes, too.
            let (Source::Call(Call { inputs, .. }) | Source::Flow(FlowCall { inputs, .. })) =
                &each.source
            else {
                return;
            };
            let inputs = inputs.clone();
            let tag = self.number();
            each.or_else = Some(Call { kind, tag, inputs });
        }
        if each.fails(self.flows) {
            self.settle(each, false);
            each.named = !(each.question && self.random.one_in(3));
        }
    }

    fn is_write(&self, each: &Statement) -> bool {
        match &each.source {
            Source::Call(call) => call.kind.writes(),
            Source::Flow(call) => self.flows[call.flow].writes,
            _ => false,
        }
    }

    fn flow_call(&mut self, place: &Place) -> Option<Statement> {
        let reads = self.random.one_in(4);
        let flow = self.flow_number(place, reads)?;
        let inputs = self.uses(2);
        let tag = self.number();
        let mut each = self.plain(Source::Flow(FlowCall { flow, tag, inputs }));
        if !self.flows[flow].writes && self.random.one_in(4) {
            each.timeout = Some(self.number());
        }
        self.failing(place, &mut each);
        Some(each)
    }

    /// A call whose value nobody needs.
    fn quiet_call(&mut self, place: &Place) -> Statement {
        let _ = place;
        let kind = match self.kind(true) {
            kind if kind.writes() => kind,
            _ if self.questions => Kind::Ask,
            _ => Kind::Keep,
        };
        let call = self.call(kind, 2);
        let mut each = self.plain(Source::Call(call));
        each.question = kind.fallible();
        each.named = false;
        each
    }

    /// An `if` that may leave the loop.
    fn leaving(&mut self, place: &Place) -> Statement {
        let tag = self.number();
        let uses = self.some_use();
        let inner = self.inner(place, &uses);
        let gives = if self.random.one_in(3) {
            Gives::Nothing
        } else {
            Gives::Break
        };
        let arm = self.body(&inner, gives);
        let decision = Decision {
            head: Head::If { tag, uses },
            arms: vec![arm],
            results: false,
        };
        let mut each = self.plain(Source::Decide(decision));
        each.named = false;
        each
    }

    fn inner(&self, place: &Place, uses: &[usize]) -> Place {
        let mut behind = place.behind.clone();
        behind.extend(self.behind(uses));
        Place {
            depth: place.depth + 1,
            behind,
            ..place.clone()
        }
    }

    fn decision(&mut self, place: &Place) -> Statement {
        let maybes = self.vars.iter().filter(|var| var.of == Type::Maybe);
        let maybes: Vec<usize> = maybes.map(|var| var.name).collect();
        let numbers = self.vars.iter().rev().filter(|var| var.of == Type::Number);
        let number = numbers.max_by_key(|var| var.guessed).map(|var| var.name);
        let mut written = None;
        let head = match self.random.below(10) {
            0..=3 if !maybes.is_empty() => {
                let name = *self.random.pick(&maybes).expect("there are some");
                let var = self.vars.iter_mut().find(|var| var.name == name);
                var.expect("it is one of them").used = true;
                let binding = self.number();
                Head::IfLet { binding, name }
            }
            0..=2 => {
                let tag = self.number();
                let uses = self.some_use();
                Head::Pick { tag, uses }
            }
            3 => {
                let flow = self.flow_number(place, true);
                let fallible = flow.filter(|flow| self.flows[*flow].fallible);
                let call = match fallible {
                    Some(flow) => {
                        let inputs = self.uses(2);
                        let tag = self.number();
                        Callee::Flow(FlowCall { flow, tag, inputs })
                    }
                    None => Callee::Node(self.call(Kind::Ask, 2)),
                };
                let binding = self.number();
                Head::Try { binding, call }
            }
            4 => {
                let kind = if self.random.one_in(3) {
                    Kind::Think
                } else {
                    Kind::Look
                };
                let call = self.call(kind, 2);
                let (tag, binding) = (self.number(), self.number());
                Head::Guards { tag, binding, call }
            }
            5..=7 if self.guesses => {
                let name = match number.filter(|_| self.random.one_in(2)) {
                    Some(name) => {
                        let var = self.vars.iter_mut().find(|var| var.name == name);
                        var.expect("it is one of them").used = true;
                        name
                    }
                    None => {
                        let call = self.call(Kind::Look, 2);
                        let mut each = self.plain(Source::Call(call));
                        self.guess(&mut each, Type::Number);
                        each.inline = true;
                        let name = each.name;
                        written = Some(each);
                        name
                    }
                };
                let (tag, binding) = (self.number(), self.number());
                Head::Value { tag, binding, name }
            }
            _ => {
                let tag = self.number();
                let uses = self.some_use();
                Head::If { tag, uses }
            }
        };
        let count = match &head {
            Head::If { .. } | Head::IfLet { .. } => 1 + self.random.below(3).min(1),
            Head::Try { .. } => 2,
            Head::Pick { .. } | Head::Guards { .. } | Head::Value { .. } => {
                2 + self.random.below(2)
            }
        };
        let results = count > 1 && self.random.one_in(5);
        let mut behind = head.uses();
        behind.extend(written.iter().flat_map(Statement::takes));
        let inner = self.inner(place, &behind);
        let mut arms = Vec::new();
        for at in 0..count {
            let bound = match &head {
                Head::IfLet { binding, .. } | Head::Try { binding, .. } if at == 0 => {
                    Some(*binding)
                }
                Head::Guards { binding, .. } | Head::Value { binding, .. } => Some(*binding),
                _ => None,
            };
            let first = self.vars.len();
            if let Some(binding) = bound {
                self.var(binding, Type::Number, false, inner.behind.clone());
                self.vars.last_mut().expect("it was pushed").used = true;
            }
            let gives = match results {
                _ if at > 0 && place.round && self.random.one_in(4) => Gives::Break,
                true => Gives::Result,
                false => Gives::Number,
            };
            // An `else if`.
            let arm = if at == 1
                && gives == Gives::Number
                && matches!(head, Head::If { .. })
                && place.depth < DEPTH
                && self.random.one_in(2)
            {
                self.else_if(&inner)
            } else {
                self.body(&inner, gives)
            };
            self.vars.truncate(first);
            arms.push(arm);
        }
        self.heads.extend(written);
        let mut each = self.plain(Source::Decide(Decision {
            head,
            arms,
            results,
        }));
        if results {
            self.settle(&mut each, false);
        }
        each
    }

    fn else_if(&mut self, place: &Place) -> Body {
        let tag = self.number();
        let uses = self.some_use();
        let inner = self.inner(place, &uses);
        let arms = vec![
            self.body(&inner, Gives::Number),
            self.body(&inner, Gives::Number),
        ];
        let decision = Decision {
            head: Head::If { tag, uses },
            arms,
            results: false,
        };
        let tail = self.plain(Source::Decide(decision));
        Body {
            statements: Vec::new(),
            tail: Tail::Statement(Box::new(tail)),
        }
    }

    fn for_block(&mut self, place: &Place) -> Statement {
        let (list, width) = (self.number(), self.number());
        let inputs = self.some_use();
        let inner = Place {
            depth: place.depth + 1,
            round: false,
            frame: self.vars.len(),
            behind: BTreeSet::new(),
        };
        let body = self.body(&inner, Gives::Number);
        self.plain(Source::For(For {
            list,
            width,
            inputs,
            body,
        }))
    }

    fn loop_block(&mut self, place: &Place) -> Statement {
        let rounds = self.number();
        let mut states = Vec::new();
        for _ in 0..=self.random.below(2) {
            let uses = self.uses(1);
            states.push((self.number(), uses));
        }
        let frame = self.vars.len();
        for (state, _) in &states {
            self.var(*state, Type::Number, false, BTreeSet::new());
            self.vars.last_mut().expect("it was pushed").used = true;
        }
        let mut inner = Place {
            depth: place.depth + 1,
            round: true,
            frame,
            behind: BTreeSet::new(),
        };
        let mut statements = Vec::new();
        // Every round takes time, and sees the states.
        let kind = if self.random.one_in(2) {
            Kind::Look
        } else {
            Kind::Think
        };
        let inputs = states.iter().map(|(state, _)| *state).collect();
        let call = Call {
            kind,
            tag: self.number(),
            inputs,
        };
        let first = self.plain(Source::Call(call));
        self.var(first.name, Type::Number, true, BTreeSet::new());
        statements.push(first);
        let mut more = 2 + self.random.below(3).min(self.budget);
        let mut left = Vec::new();
        let mut broke = false;
        while more > 0 || !broke {
            more = more.saturating_sub(1);
            self.budget = self.budget.saturating_sub(1);
            let leaves = more == 0 && !broke;
            let each = if leaves {
                let place = Place {
                    depth: inner.depth.min(DEPTH - 1),
                    ..inner.clone()
                };
                let budget = std::mem::replace(&mut self.budget, 0);
                let mut each = self.leaving(&place);
                if let Source::Decide(decision) = &mut each.source
                    && !decision.arms.iter().any(Body::breaks)
                {
                    decision.arms = vec![Body {
                        statements: Vec::new(),
                        tail: Tail::Break(self.uses(2)),
                    }];
                }
                self.budget = budget;
                each
            } else {
                self.statement(&inner, false)
            };
            if each.breaks() {
                broke = true;
                let behind = self.break_behind(&each);
                inner.behind.extend(behind);
            }
            statements.append(&mut self.heads);
            statements.push(each);
            // A state may be set above a `break`.
            if states.len() > 1 && left.is_empty() && self.random.one_in(3) {
                let (state, _) = states[1];
                let uses = self.uses(2);
                statements.push(self.assign(state, uses));
                self.vars.retain(|var| var.name != state);
                left.push(state);
            }
        }
        let rest = self.rest(frame);
        for (at, (state, _)) in states.iter().enumerate() {
            if left.contains(state) {
                continue;
            }
            let mut uses = if at == 0 { rest.clone() } else { self.uses(2) };
            // No round is like another.
            if at == 0 && !uses.contains(state) {
                uses.push(*state);
            }
            // What is set above may not be read.
            if at > 0 {
                uses.retain(|name| *name != states[0].0);
            }
            statements.push(self.assign(*state, uses));
        }
        self.vars.truncate(frame);
        let mut each = self.plain(Source::Loop(Loop {
            states,
            rounds,
            body: Body {
                statements,
                tail: Tail::Nothing,
            },
        }));
        if self.random.one_in(4) {
            let kind = match self.random.below(3) {
                0 => Kind::Ask,
                1 if self.writes && self.questions => Kind::Put,
                _ => Kind::Look,
            };
            let call = self.call(kind, 1);
            each.or_else = Some(call);
        }
        if each.fails(self.flows) {
            self.settle(&mut each, false);
        }
        each
    }

    fn assign(&mut self, state: usize, uses: Vec<usize>) -> Statement {
        let mut each = self.plain(Source::Assign(state, uses));
        each.named = false;
        each
    }
}

impl Statement {
    /// All names that it and what stands in it use, its own inside included.
    pub(crate) fn takes(&self) -> Vec<usize> {
        let mut all: Vec<usize> = self.after.into_iter().collect();
        all.extend(self.guess.iter().flat_map(|guess| &guess.names));
        if let Some(call) = &self.or_else {
            all.extend(&call.inputs);
        }
        match &self.source {
            Source::Call(call) => all.extend(&call.inputs),
            Source::Flow(call) => all.extend(&call.inputs),
            Source::Assign(_, uses) => all.extend(uses),
            Source::Decide(decision) => {
                all.extend(decision.head.uses());
                all.extend(decision.arms.iter().flat_map(Body::takes));
            }
            Source::For(block) => {
                all.extend(&block.inputs);
                all.extend(block.body.takes());
            }
            Source::Loop(block) => {
                all.extend(block.states.iter().flat_map(|(_, uses)| uses));
                all.extend(block.body.takes());
            }
        }
        all
    }
}

impl Body {
    pub(crate) fn takes(&self) -> Vec<usize> {
        let mut all: Vec<usize> = self.all().flat_map(Statement::takes).collect();
        if let Tail::Mix(uses) | Tail::Break(uses) = &self.tail {
            all.extend(uses);
        }
        all
    }
}
