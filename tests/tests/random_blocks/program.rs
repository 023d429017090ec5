//! Random workflow bodies as data: what the model runs, and what `text.rs` writes out for the macro.

use crate::random::Random;

/// How many bodies there are.
pub(crate) const PROGRAMS: usize = 96;
/// Every so-manieth also stands in other orders of its statements.
const PERMUTED_EVERY: usize = 5;
/// In how many orders it stands then.
const PERMUTATIONS: usize = 3;

/// The body of a workflow or of a `for`.
#[derive(Clone, Debug)]
pub(crate) struct Body {
    pub(crate) statements: Vec<Statement>,
    /// A last statement is the tail itself; else it is glue over these names.
    pub(crate) tail: Tail,
}

#[derive(Clone, Debug)]
pub(crate) enum Tail {
    Glue(Vec<Use>),
    Statement(Box<Statement>),
}

#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) name: usize,
    pub(crate) source: Source,
    pub(crate) after: Option<usize>,
    pub(crate) policies: Vec<Policy>,
    pub(crate) question: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Source {
    Call(Call),
    For(Box<For>),
    /// With a number it is a quorum.
    Select(Option<usize>, Vec<Member>),
}

#[derive(Clone, Debug)]
pub(crate) struct For {
    /// Also the name of the item's key.
    pub(crate) list: usize,
    pub(crate) inputs: Vec<Use>,
    pub(crate) width: usize,
    pub(crate) until: Option<usize>,
    pub(crate) body: Body,
}

#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) call: Call,
    pub(crate) after: Option<usize>,
    pub(crate) policies: Vec<Policy>,
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) tag: usize,
    pub(crate) kind: Kind,
    pub(crate) inputs: Vec<Use>,
}

/// A name whose value is an input; a bare one is a number that is moved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use {
    pub(crate) name: usize,
    pub(crate) bare: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Reads, may fail.
    Ask,
    /// Reads.
    Look,
    /// Writes, may fail.
    Put,
    /// Writes.
    Keep,
    /// Computes at once.
    Calc,
    /// Computes at once, may fail.
    Check,
}

impl Kind {
    pub(crate) fn node(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Look => "look",
            Self::Put => "put",
            Self::Keep => "keep",
            Self::Calc => "calc",
            Self::Check => "check",
        }
    }

    pub(crate) fn fallible(self) -> bool {
        matches!(self, Self::Ask | Self::Put | Self::Check)
    }

    pub(crate) fn waits(self) -> bool {
        !matches!(self, Self::Calc | Self::Check)
    }
}

/// The numbers are parameters: what they stand for, the script says.
#[derive(Clone, Debug)]
pub(crate) enum Policy {
    Timeout(usize),
    /// With or without a pause.
    Retry(usize, Option<usize>),
    Hedge(usize),
    OrElse(Call),
    Ok,
    UnwrapOr,
    Ensure(usize),
}

/// What is known of a value while policies are put behind it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Plain,
    Result,
    Option,
}

/// What stands in scope.
#[derive(Clone)]
struct Known {
    name: usize,
    number: bool,
    /// Everything that is certainly or perhaps before it, itself included.
    before: Vec<usize>,
}

struct Maker {
    random: Random,
    fresh: usize,
    /// Without nodes that end in the moment in which they begin.
    patient: bool,
}

/// The body with this number, always the same one.
pub(crate) fn program(number: usize) -> Body {
    let mut maker = Maker {
        random: Random::new(number as u64 + 1),
        fresh: 1,
        patient: permutations(number) > 1,
    };
    // What stands in other orders should have some.
    let least = if permutations(number) > 1 { 4 } else { 2 };
    let size = least + maker.random.below(4);
    maker.body(size, 0, &[])
}

/// In how many orders the statements of this program stand.
pub(crate) fn permutations(number: usize) -> usize {
    if number.is_multiple_of(PERMUTED_EVERY) {
        PERMUTATIONS
    } else {
        1
    }
}

/// The same program with its statements in another order; 0 is the order in which it was made.
pub(crate) fn permuted(number: usize, permutation: usize) -> Body {
    let mut body = program(number);
    if permutation > 0 {
        let mut random = Random::new((number * 8 + permutation) as u64);
        shuffle(&mut body, &mut random);
    }
    body
}

fn shuffle(body: &mut Body, random: &mut Random) {
    for at in (1..body.statements.len()).rev() {
        body.statements.swap(at, random.below(at + 1));
    }
    let tail = match &mut body.tail {
        Tail::Glue(_) => None,
        Tail::Statement(statement) => Some(&mut **statement),
    };
    for statement in body.statements.iter_mut().chain(tail) {
        if let Source::For(inner) = &mut statement.source {
            shuffle(&mut inner.body, random);
        }
    }
}

impl Maker {
    fn fresh(&mut self) -> usize {
        self.fresh += 1;
        self.fresh - 1
    }

    fn body(&mut self, size: usize, depth: usize, outer: &[Known]) -> Body {
        let mut scope = outer.to_vec();
        let mut statements: Vec<Statement> = Vec::new();
        for _ in 0..size {
            let (statement, known) = self.statement(depth, &scope, outer.len());
            statements.push(statement);
            scope.push(known);
        }
        let own = scope.iter().skip(outer.len());
        let sinks: Vec<Use> = own
            .filter(|known| !statements.iter().any(|other| other.takes(known.name)))
            .map(|known| Use {
                name: known.name,
                bare: known.number,
            })
            .collect();
        let ordered = |sink: &Use| statements.iter().any(|other| other.uses(sink.name));
        // The only sink may be the tail itself.
        let alone = sinks.len() == 1 && !sinks.iter().any(ordered);
        let last = statements.pop_if(|last| {
            let fits =
                depth > 0 || !matches!(last.source, Source::For(_) | Source::Select(Some(_), _));
            alone && fits && self.random.one_in(2)
        });
        let tail = match last {
            None => Tail::Glue(sinks),
            Some(mut last) => {
                if depth == 0 {
                    last.question = false;
                    last.as_output(self);
                }
                Tail::Statement(Box::new(last))
            }
        };
        Body { statements, tail }
    }

    /// The first so many names of the scope are those of outer bodies.
    fn statement(&mut self, depth: usize, scope: &[Known], outer: usize) -> (Statement, Known) {
        let name = self.fresh();
        let block = self.random.below(if depth == 0 { 10 } else { 14 });
        let (source, mut number, mut state, waits) = match block {
            0..=2 if depth < 3 => {
                let source = self.for_block(depth, scope);
                (Source::For(Box::new(source)), false, State::Plain, true)
            }
            3..=4 => {
                let count = 2 + self.random.below(2);
                let members = (0..count).map(|_| self.member(scope, outer)).collect();
                let quorum = self.random.one_in(2).then(|| 1 + self.random.below(count));
                // One of two is a `select_ok!` with another value.
                let number = quorum.is_none();
                (Source::Select(quorum, members), number, State::Result, true)
            }
            _ => {
                let call = self.call(scope);
                let kind = call.kind;
                (Source::Call(call), true, state_of(kind), kind.waits())
            }
        };
        let is_call = matches!(source, Source::Call(_));
        let mut policies = Vec::new();
        let inputs: &[Known] = if is_call { scope } else { &[] };
        for _ in 0..self.random.below(5) {
            let policy = self.policy(state, is_call, waits, number, inputs);
            let Some(policy) = policy.filter(|policy| !repeats(&policies, policy)) else {
                continue;
            };
            state = state_behind(state, &policy);
            number &= !matches!(policy, Policy::Ok);
            policies.push(policy);
        }
        let mut question = false;
        if state == State::Result {
            match self.random.below(10) {
                0..=5 => {
                    question = true;
                    state = State::Plain;
                }
                6..=7 => {
                    policies.push(Policy::Ok);
                    state = State::Option;
                }
                8 if number => {
                    policies.push(Policy::UnwrapOr);
                    state = State::Plain;
                }
                _ => (),
            }
        }
        number &= state == State::Plain;
        let mut statement = Statement {
            name,
            source,
            after: None,
            policies,
            question,
        };
        if !matches!(statement.source, Source::Select(..)) && self.random.one_in(5) {
            statement.after = self.unrelated(scope, outer, |other| statement.uses(other));
        }
        let before = before(scope, |other| statement.uses(other), Some(name));
        let known = Known {
            name,
            number,
            before,
        };
        (statement, known)
    }

    /// A name of the same body that nothing orders before what uses these.
    fn unrelated(
        &mut self,
        scope: &[Known],
        outer: usize,
        uses: impl Fn(usize) -> bool,
    ) -> Option<usize> {
        let before = before(scope, uses, None);
        let own = scope.iter().skip(outer);
        let free = own.filter(|known| !before.contains(&known.name));
        let free: Vec<usize> = free.map(|known| known.name).collect();
        self.random.pick(&free).copied()
    }

    fn for_block(&mut self, depth: usize, scope: &[Known]) -> For {
        let (list, width) = (self.fresh(), self.fresh());
        let until = self.random.one_in(3).then(|| self.fresh());
        let inputs = if self.random.one_in(3) {
            self.uses(scope, 1)
        } else {
            Vec::new()
        };
        let size = 1 + self.random.below(3);
        let body = self.body(size, depth + 1, scope);
        For {
            list,
            inputs,
            width,
            until,
            body,
        }
    }

    fn member(&mut self, scope: &[Known], outer: usize) -> Member {
        let call = self.call(scope);
        let (mut state, waits) = (state_of(call.kind), call.kind.waits());
        let mut policies = Vec::new();
        for _ in 0..self.random.below(3) {
            let policy = self.policy(state, true, waits, true, scope);
            let Some(policy) = policy.filter(|policy| {
                !repeats(&policies, policy) && !matches!(policy, Policy::Ok | Policy::UnwrapOr)
            }) else {
                continue;
            };
            state = state_behind(state, &policy);
            policies.push(policy);
        }
        if state == State::Plain {
            policies.push(Policy::Ensure(self.fresh()));
        }
        let mut member = Member {
            call,
            after: None,
            policies,
        };
        if self.random.one_in(6) {
            member.after = self.unrelated(scope, outer, |other| member.uses(other));
        }
        member
    }

    fn call(&mut self, scope: &[Known]) -> Call {
        let kind = match self.random.below(16) {
            0..=5 => Kind::Ask,
            6..=7 => Kind::Look,
            8..=11 => Kind::Put,
            12..=13 => Kind::Keep,
            _ if self.patient => Kind::Ask,
            14 => Kind::Calc,
            _ => Kind::Check,
        };
        let count = self.random.below(3);
        let tag = self.fresh();
        let inputs = self.uses(scope, count);
        Call { tag, kind, inputs }
    }

    /// Mostly of the latest names.
    fn uses(&mut self, scope: &[Known], count: usize) -> Vec<Use> {
        let mut uses: Vec<Use> = Vec::new();
        for _ in 0..count {
            let from = if self.random.one_in(3) {
                0
            } else {
                scope.len().saturating_sub(3)
            };
            let latest = scope.get(from..).unwrap_or(&[]);
            let Some(known) = self.random.pick(latest).cloned() else {
                continue;
            };
            if uses.iter().all(|other| other.name != known.name) {
                let name = known.name;
                let bare = known.number && self.random.one_in(2);
                uses.push(Use { name, bare });
            }
        }
        uses
    }

    fn policy(
        &mut self,
        state: State,
        of_call: bool,
        waits: bool,
        number: bool,
        scope: &[Known],
    ) -> Option<Policy> {
        let fails = state == State::Result;
        let policy = match self.random.below(20) {
            0..=5 if waits && (state != State::Option || self.random.one_in(4)) => {
                Policy::Timeout(self.fresh())
            }
            6..=9 if fails && of_call && waits => {
                let pause = self.random.one_in(2).then(|| self.fresh());
                Policy::Retry(self.fresh(), pause)
            }
            10..=12 if of_call && waits && state != State::Option => Policy::Hedge(self.fresh()),
            13..=15 if fails && number => Policy::OrElse(self.call(scope)),
            16..=17 => Policy::Ensure(self.fresh()),
            18 if fails => Policy::Ok,
            19 if fails && number => Policy::UnwrapOr,
            _ => return None,
        };
        Some(policy)
    }
}

/// What is before something that uses these, perhaps or certainly.
fn before(scope: &[Known], uses: impl Fn(usize) -> bool, own: Option<usize>) -> Vec<usize> {
    let direct = scope.iter().filter(|known| uses(known.name));
    direct
        .flat_map(|known| known.before.iter().copied())
        .chain(own)
        .collect()
}

/// Whether the last policy is of the same kind, which would say little; fallbacks may stand in a row.
fn repeats(policies: &[Policy], next: &Policy) -> bool {
    let kind = std::mem::discriminant(next);
    let last = policies.last().map(std::mem::discriminant);
    last == Some(kind) && !matches!(next, Policy::OrElse(_))
}

fn state_of(kind: Kind) -> State {
    if kind.fallible() {
        State::Result
    } else {
        State::Plain
    }
}

fn state_behind(state: State, policy: &Policy) -> State {
    match policy {
        Policy::Timeout(_) | Policy::Ensure(_) => State::Result,
        Policy::Retry(..) | Policy::Hedge(_) => state,
        Policy::OrElse(call) => state_of(call.kind),
        Policy::Ok => State::Option,
        Policy::UnwrapOr => State::Plain,
    }
}

impl Statement {
    /// Whether it needs this name, somewhere inside.
    pub(crate) fn uses(&self, name: usize) -> bool {
        let source = match &self.source {
            Source::Call(call) => call.uses(name),
            Source::Select(_, members) => members.iter().any(|member| member.uses(name)),
            Source::For(inner) => {
                inner.inputs.iter().any(|used| used.name == name) || inner.body.uses(name)
            }
        };
        source || self.after == Some(name) || uses(&self.policies, name)
    }

    /// Whether it needs its value, somewhere inside.
    fn takes(&self, name: usize) -> bool {
        let source = match &self.source {
            Source::Call(call) => call.uses(name),
            Source::Select(_, members) => members
                .iter()
                .any(|member| member.call.uses(name) || uses(&member.policies, name)),
            Source::For(inner) => {
                let body = &inner.body;
                let statements = body.statements.iter();
                inner.inputs.iter().any(|used| used.name == name)
                    || statements.chain(body.last()).any(|other| other.takes(name))
            }
        };
        source || uses(&self.policies, name)
    }

    /// Makes it a `Result` of a number, which a workflow can give.
    fn as_output(&mut self, maker: &mut Maker) {
        let kept = |policy: &Policy| !matches!(policy, Policy::Ok | Policy::UnwrapOr);
        self.policies.retain(kept);
        // Behind what cannot fail these may not stand.
        let mut state = match &self.source {
            Source::Call(call) => state_of(call.kind),
            _ => State::Result,
        };
        self.policies.retain(|policy| {
            let fits = match policy {
                Policy::Retry(..) | Policy::OrElse(_) => state == State::Result,
                _ => true,
            };
            if fits {
                state = state_behind(state, policy);
            }
            fits
        });
        if state == State::Plain {
            self.policies.push(Policy::Ensure(maker.fresh()));
        }
    }
}

impl Body {
    /// The tail, if it is a statement.
    pub(crate) fn last(&self) -> Option<&Statement> {
        match &self.tail {
            Tail::Glue(_) => None,
            Tail::Statement(statement) => Some(statement),
        }
    }

    fn uses(&self, name: usize) -> bool {
        let tail = match &self.tail {
            Tail::Glue(uses) => uses.iter().any(|used| used.name == name),
            Tail::Statement(statement) => statement.uses(name),
        };
        tail || self.statements.iter().any(|other| other.uses(name))
    }
}

impl Member {
    pub(crate) fn uses(&self, name: usize) -> bool {
        self.call.uses(name) || self.after == Some(name) || uses(&self.policies, name)
    }
}

impl Call {
    pub(crate) fn uses(&self, name: usize) -> bool {
        self.inputs.iter().any(|used| used.name == name)
    }
}

fn uses(policies: &[Policy], name: usize) -> bool {
    policies
        .iter()
        .any(|policy| matches!(policy, Policy::OrElse(call) if call.uses(name)))
}
