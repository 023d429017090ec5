//! Random bodies with guesses and speculated arms, as data: what the model runs, and what `text.rs` writes out.

use crate::random::Random;
use std::collections::BTreeSet;

/// How many bodies there are.
pub(crate) const PROGRAMS: usize = 72;
/// Other seeds make other bodies.
const SEED: u64 = 777;

/// The body of a workflow, of an arm or of a `for`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Body {
    /// Each takes names of those before it.
    pub(crate) statements: Vec<Statement>,
    /// In which order they stand in the text.
    pub(crate) order: Vec<usize>,
    /// What the tail mixes.
    pub(crate) tail: Vec<usize>,
}

#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) name: usize,
    pub(crate) what: What,
    /// Whether it is a gated write, holds one or can wait for one.
    pub(crate) behind: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    Call(Call),
    Glue(Vec<usize>),
    Match(Match),
    For(For),
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) kind: Kind,
    pub(crate) inputs: Vec<usize>,
    pub(crate) after: Option<usize>,
    /// The names in the guess.
    pub(crate) guess: Option<Vec<usize>>,
}

#[derive(Clone, Debug)]
pub(crate) struct Match {
    pub(crate) speculate: bool,
    /// Whether a node decides, or glue.
    pub(crate) node: bool,
    pub(crate) head: Vec<usize>,
    /// The name that the pattern of the last arm binds.
    pub(crate) bound: usize,
    pub(crate) arms: Vec<Body>,
}

#[derive(Clone, Debug)]
pub(crate) struct For {
    pub(crate) list: Vec<usize>,
    pub(crate) body: Body,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Reads.
    Look,
    /// Reads, may fail.
    Ask,
    /// Computes at once.
    Calc,
    /// Computes at once, may fail.
    Check,
    /// Writes what may be written again.
    Keep,
    /// Writes what may be written again, may fail.
    Put,
    /// Writes what may not be written again.
    Post,
    /// Writes what may not be written again, may fail.
    Send,
}

impl Kind {
    pub(crate) fn node(self) -> &'static str {
        match self {
            Self::Look => "look",
            Self::Ask => "ask",
            Self::Calc => "calc",
            Self::Check => "check",
            Self::Keep => "keep",
            Self::Put => "put",
            Self::Post => "post",
            Self::Send => "send",
        }
    }

    pub(crate) fn fallible(self) -> bool {
        matches!(self, Self::Ask | Self::Check | Self::Put | Self::Send)
    }

    pub(crate) fn writes(self) -> bool {
        self.gated() || matches!(self, Self::Keep | Self::Put)
    }

    pub(crate) fn gated(self) -> bool {
        matches!(self, Self::Post | Self::Send)
    }

    pub(crate) fn waits(self) -> bool {
        !matches!(self, Self::Calc | Self::Check)
    }
}

impl Body {
    /// Whether a `?` stands in it, or in a block of it.
    pub(crate) fn can_fail(&self) -> bool {
        self.any(&|statement| matches!(&statement.what, What::Call(call) if call.kind.fallible()))
    }

    /// Whether a gated write stands in it, or in a block of it.
    pub(crate) fn holds_a_gated_write(&self) -> bool {
        self.any(&|statement| matches!(&statement.what, What::Call(call) if call.kind.gated()))
    }

    /// Whether something can start before each decision that is speculated about. A guess reaches the arms of its body.
    fn starts_early(&self, reached: &mut BTreeSet<usize>) -> bool {
        self.statements.iter().all(|statement| {
            let taken = statement.taken();
            let guess = |call: &Call| call.guess.is_some();
            match &statement.what {
                What::Call(call) if guess(call) => {
                    reached.insert(statement.name);
                }
                What::Call(_) | What::Glue(_) if statement.is_reached() => {
                    if taken.iter().any(|name| reached.contains(name)) {
                        reached.insert(statement.name);
                    }
                }
                What::Call(_) | What::Glue(_) => (),
                What::For(block) => {
                    let on_a_guess = taken.iter().any(|name| reached.contains(name));
                    if on_a_guess && block.body.only_looks() {
                        reached.insert(statement.name);
                    }
                    return block.body.starts_early(&mut BTreeSet::new());
                }
                What::Match(block) => {
                    if block.head.iter().any(|name| reached.contains(name)) {
                        reached.extend([statement.name, block.bound]);
                    }
                    let mut early = !block.speculate;
                    for arm in &block.arms {
                        let own: BTreeSet<usize> =
                            arm.statements.iter().map(|each| each.name).collect();
                        early |= arm.statements.iter().any(|each| {
                            let waits = |name: &usize| {
                                reached.contains(name) || own.contains(name) || *name == block.bound
                            };
                            matches!(each.what, What::Call(_))
                                && each.is_reached()
                                && !each.names().iter().any(waits)
                        });
                        if !arm.starts_early(reached) {
                            return false;
                        }
                    }
                    return early;
                }
            }
            true
        })
    }

    /// Is there nothing in it but nodes that look, without guesses?
    pub(crate) fn only_looks(&self) -> bool {
        !self.any(&|statement| match &statement.what {
            What::Call(call) => call.kind.writes() || call.guess.is_some(),
            What::Glue(_) | What::Match(_) | What::For(_) => false,
        })
    }

    /// What something in it is `.after`.
    pub(crate) fn waited_for(&self) -> Vec<usize> {
        let mut all = Vec::new();
        for statement in &self.statements {
            match &statement.what {
                What::Call(call) => all.extend(call.after),
                What::Glue(_) => (),
                What::Match(block) => all.extend(block.arms.iter().flat_map(Self::waited_for)),
                What::For(block) => all.extend(block.body.waited_for()),
            }
        }
        all
    }

    pub(crate) fn any(&self, is: &dyn Fn(&Statement) -> bool) -> bool {
        self.statements.iter().any(|statement| {
            is(statement)
                || match &statement.what {
                    What::Match(block) => block.arms.iter().any(|arm| arm.any(is)),
                    What::For(block) => block.body.any(is),
                    What::Call(_) | What::Glue(_) => false,
                }
        })
    }

    fn taken(&self) -> Vec<usize> {
        let statements = self.statements.iter().flat_map(Statement::taken);
        statements.chain(self.tail.iter().copied()).collect()
    }

    /// The names in it, of its own and from outside, those in guesses too.
    pub(crate) fn all_names(&self) -> Vec<usize> {
        let mut names = self.names();
        for statement in &self.statements {
            match &statement.what {
                What::Call(call) => names.extend(call.guess.iter().flatten()),
                What::Glue(_) => (),
                What::Match(block) => names.extend(block.arms.iter().flat_map(Self::all_names)),
                What::For(block) => names.extend(block.body.all_names()),
            }
        }
        names
    }

    /// The names it takes from outside, and some of its own.
    pub(crate) fn names(&self) -> Vec<usize> {
        let mut names = self.tail.clone();
        for statement in &self.statements {
            names.extend(statement.names());
        }
        names
    }
}

impl Statement {
    /// All names in it, those of a guess aside.
    pub(crate) fn names(&self) -> Vec<usize> {
        match &self.what {
            What::Call(call) => call.inputs.iter().chain(&call.after).copied().collect(),
            What::Glue(inputs) => inputs.clone(),
            What::Match(block) => {
                let mut names = block.head.clone();
                names.extend(block.arms.iter().flat_map(Body::names));
                names
            }
            What::For(block) => {
                let mut names = block.list.clone();
                names.extend(block.body.names());
                names
            }
        }
    }

    /// The names whose values it takes.
    fn taken(&self) -> Vec<usize> {
        match &self.what {
            What::Call(call) => call.inputs.clone(),
            What::Glue(inputs) => inputs.clone(),
            What::Match(block) => {
                let arms = block.arms.iter().flat_map(Body::taken);
                block.head.iter().copied().chain(arms).collect()
            }
            What::For(block) => {
                let body = block.body.taken();
                block.list.iter().copied().chain(body).collect()
            }
        }
    }

    /// Whether it runs on guesses.
    pub(crate) fn is_reached(&self) -> bool {
        match &self.what {
            What::Call(call) => !call.kind.writes() && call.guess.is_none(),
            What::Glue(_) => true,
            What::Match(_) | What::For(_) => false,
        }
    }
}

/// A name in scope.
#[derive(Clone, Debug)]
struct Known {
    name: usize,
    /// Everything that is certainly or perhaps before it, itself included.
    before: BTreeSet<usize>,
    behind: bool,
    /// No `?` may stand behind it.
    barred: bool,
}

/// Where gated writes stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gated {
    Nowhere,
    Outside,
    /// In one block.
    Inside,
}

/// What kind of body is made.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Outside,
    Arm,
    EarlyArm,
    Item,
    /// Of either kind.
    ArmInItem,
}

struct Maker {
    random: Random,
    fresh: usize,
    gated: Gated,
}

/// The body with this number, always the same one.
pub(crate) fn program(number: usize) -> Body {
    let seeds = (0_u64..).map(|attempt| number as u64 + 1 + attempt * 10_000 + SEED);
    let bodies = seeds.map(|seed| {
        let mut random = Random::new(seed);
        let gated = match random.below(5) {
            0 => Gated::Nowhere,
            1 => Gated::Inside,
            _ => Gated::Outside,
        };
        let mut maker = Maker {
            random,
            fresh: 1,
            gated,
        };
        let size = 4 + maker.random.below(7);
        let gated = maker.gated == Gated::Outside;
        maker.body(size, Place::Outside, gated, &[], &BTreeSet::new(), None)
    });
    let speculates =
        |statement: &Statement| matches!(&statement.what, What::Match(block) if block.speculate);
    let guesses =
        |statement: &Statement| matches!(&statement.what, What::Call(call) if call.guess.is_some());
    let in_item = |statement: &Statement| match &statement.what {
        What::For(block) => block.body.any(&guesses) || block.body.any(&speculates),
        _ => false,
    };
    bodies
        .filter(|body| body.starts_early(&mut BTreeSet::new()))
        .find(|body| match number % 4 {
            0 | 1 => body.statements.iter().any(guesses),
            2 => body.any(&speculates) && (body.any(&guesses) || number.is_multiple_of(3)),
            _ => body.any(&in_item),
        })
        .expect("there are endless attempts")
}

impl Maker {
    fn name(&mut self) -> usize {
        self.fresh += 1;
        self.fresh
    }

    fn body(
        &mut self,
        size: usize,
        place: Place,
        gated: bool,
        outer: &[Known],
        before: &BTreeSet<usize>,
        bound: Option<usize>,
    ) -> Body {
        let mut before = before.clone();
        before.extend(bound);
        let before = &before;
        let mut scope = outer.to_vec();
        scope.extend(bound.map(|name| Known {
            name,
            before: before.clone(),
            behind: false,
            barred: false,
        }));
        let foreign = scope.len();
        let mut statements = Vec::new();
        for _ in 0..size {
            let statement = self.statement(place, gated, &scope, foreign, before);
            let known = Self::known(&statement, &scope, before);
            scope.push(known);
            statements.push(statement);
        }
        let rarely = matches!(place, Place::EarlyArm | Place::ArmInItem);
        if !rarely || self.random.one_in(3) {
            self.guesses(&mut statements, &scope, foreign);
        }
        let used: BTreeSet<usize> = statements.iter().flat_map(Statement::taken).collect();
        let own = scope.get(foreign..).unwrap_or_default();
        let mut tail = Vec::new();
        for known in own {
            if !used.contains(&known.name) || self.random.one_in(6) {
                tail.push(known.name);
            }
        }
        let mut order: Vec<usize> = (0..statements.len()).collect();
        if self.random.one_in(3) {
            for at in (1..order.len()).rev() {
                order.swap(at, self.random.below(at + 1));
            }
        }
        Body {
            statements,
            order,
            tail,
        }
    }

    fn known(statement: &Statement, scope: &[Known], before: &BTreeSet<usize>) -> Known {
        let mut all = before.clone();
        let mut barred =
            matches!(statement.what, What::Match(_) | What::For(_)) && statement.behind;
        for name in statement.names() {
            if let Some(known) = scope.iter().find(|known| known.name == name) {
                all.extend(&known.before);
                barred |= known.barred;
            }
        }
        all.insert(statement.name);
        Known {
            name: statement.name,
            before: all,
            behind: statement.behind,
            barred,
        }
    }

    /// Some names, mostly the latest.
    fn inputs(&mut self, most: usize, scope: &[&Known]) -> Vec<usize> {
        let mut names = Vec::new();
        for _ in 0..self.random.below(most + 1) {
            let from = if self.random.one_in(2) {
                scope.len().saturating_sub(3)
            } else {
                0
            };
            let picked = self.random.pick(scope.get(from..).unwrap_or_default());
            if let Some(known) = picked.filter(|known| !names.contains(&known.name)) {
                names.push(known.name);
            }
        }
        names
    }

    fn statement(
        &mut self,
        place: Place,
        gated: bool,
        scope: &[Known],
        foreign: usize,
        before: &BTreeSet<usize>,
    ) -> Statement {
        let name = self.name();
        let outside = place == Place::Outside;
        let blocks = outside || place == Place::Item;
        if blocks && scope.len() > foreign && self.random.one_in(5) {
            return self.decision(name, place, scope, foreign, before);
        }
        if outside && self.random.one_in(6) {
            return self.fan_out(name, scope, before);
        }
        if self.random.one_in(7) && !scope.is_empty() {
            let all: Vec<&Known> = scope.iter().collect();
            let inputs = self.inputs(3, &all);
            let behind = is_behind(&inputs, scope);
            let what = What::Glue(inputs);
            return Statement { name, what, behind };
        }
        let kind = match self.random.below(14) {
            0..4 => Kind::Look,
            4..8 => Kind::Ask,
            8 => Kind::Calc,
            9 => Kind::Check,
            10 => Kind::Keep,
            11 => Kind::Put,
            12 if gated => Kind::Post,
            13 if gated => Kind::Send,
            12 => Kind::Keep,
            _ => Kind::Look,
        };
        let usable = |known: &&Known| !(kind.fallible() && known.barred);
        let usable: Vec<&Known> = scope.iter().filter(usable).collect();
        let inputs = self.inputs(3, &usable);
        let mut held = before.clone();
        for known in scope.iter().filter(|known| inputs.contains(&known.name)) {
            held.extend(&known.before);
        }
        let orders: Vec<&Known> = match place {
            // Orders from outside, so that an order is never one behind something early.
            Place::EarlyArm => scope.get(..foreign).unwrap_or_default(),
            Place::ArmInItem => &[],
            Place::Arm | Place::Item => scope.get(foreign..).unwrap_or_default(),
            Place::Outside => scope,
        }
        .iter()
        .filter(|known| !held.contains(&known.name))
        .filter(|known| !(kind.fallible() && known.barred))
        .collect();
        let after = if self.random.one_in(6) {
            self.random.pick(&orders).map(|known| known.name)
        } else {
            None
        };
        let behind =
            kind.gated() || is_behind(&inputs, scope) || is_behind(after.as_slice(), scope);
        let call = Call {
            kind,
            inputs,
            after,
            guess: None,
        };
        let what = What::Call(call);
        Statement { name, what, behind }
    }

    /// Whether the next block holds the gated writes.
    fn gates(&mut self) -> bool {
        let gates = self.gated == Gated::Inside;
        if gates {
            self.gated = Gated::Nowhere;
        }
        gates
    }

    fn decision(
        &mut self,
        name: usize,
        around: Place,
        scope: &[Known],
        foreign: usize,
        before: &BTreeSet<usize>,
    ) -> Statement {
        let speculate = !self.random.one_in(4);
        let node = self.random.one_in(2);
        let bound = self.name();
        let usable: Vec<&Known> = scope.iter().filter(|known| !known.barred).collect();
        let mut head = self.inputs(2, &usable);
        if head.is_empty() && !node {
            head.extend(usable.last().map(|known| known.name));
        }
        let gated = self.gates();
        let outer: Vec<Known> = usable
            .into_iter()
            .filter(|known| !known.behind)
            .cloned()
            .collect();
        let mut decided = before.clone();
        for known in scope.iter().filter(|known| head.contains(&known.name)) {
            decided.extend(&known.before);
        }
        let place = match around {
            Place::Item => Place::ArmInItem,
            _ if speculate => Place::EarlyArm,
            _ => Place::Arm,
        };
        let count = 2 + self.random.below(2);
        let mut arms: Vec<Body> = Vec::new();
        for number in 0..count {
            let size = 1 + self.random.below(3);
            let bound = (number + 1 == count).then_some(bound);
            arms.push(self.body(size, place, gated, &outer, &decided, bound));
        }
        // Something must be able to start before the decision.
        let own = scope.get(foreign..).unwrap_or_default();
        let decides = node || own.iter().any(|known| head.contains(&known.name));
        let early = decides
            && arms.iter().any(|arm| {
                arm.statements.iter().any(|statement| {
                    let names = statement.names();
                    let held = outer.iter().filter(|known| names.contains(&known.name));
                    let held: BTreeSet<usize> =
                        held.flat_map(|known| &known.before).copied().collect();
                    matches!(&statement.what, What::Call(call) if !call.kind.writes())
                        && names
                            .iter()
                            .all(|name| outer.iter().any(|known| known.name == *name))
                        && (node || !head.iter().all(|name| held.contains(name)))
                })
            });
        let holds = arms.iter().any(Body::holds_a_gated_write);
        let behind = holds || is_behind(&head, scope);
        let what = What::Match(Match {
            speculate: speculate && early,
            node,
            head,
            bound,
            arms,
        });
        Statement { name, what, behind }
    }

    fn fan_out(&mut self, name: usize, scope: &[Known], before: &BTreeSet<usize>) -> Statement {
        let usable: Vec<&Known> = scope.iter().filter(|known| !known.barred).collect();
        let list = self.inputs(1, &usable);
        let gated = self.gates();
        let outer: Vec<Known> = usable.into_iter().cloned().collect();
        let size = 2 + self.random.below(4);
        let body = self.body(size, Place::Item, gated, &outer, before, None);
        let mut names = list.clone();
        names.extend(body.names());
        let behind = body.holds_a_gated_write() || is_behind(&names, scope);
        let what = What::For(For { list, body });
        Statement { name, what, behind }
    }

    /// Puts guesses where somebody can start on them.
    fn guesses(&mut self, statements: &mut [Statement], scope: &[Known], foreign: usize) {
        let wanted = 1 + self.random.below(3);
        for _ in 0..wanted * 3 {
            let at = self.random.below(statements.len());
            let guessed = |statement: &Statement| match &statement.what {
                What::Call(call) => call.guess.is_some(),
                _ => false,
            };
            if statements.iter().filter(|each| guessed(each)).count() == wanted {
                break;
            }
            // It may name what stands above it.
            let above: Vec<&Known> = scope.iter().take(foreign + at).collect();
            let behind = |known: &&Known| known.behind || known.barred;
            let above: Vec<&Known> = above.into_iter().filter(|known| !behind(known)).collect();
            let names = if self.random.one_in(3) {
                self.inputs(1, &above)
            } else {
                Vec::new()
            };
            let mut changed = statements.to_vec();
            let Some(What::Call(call)) = changed.get_mut(at).map(|each| &mut each.what) else {
                continue;
            };
            if call.guess.is_none() {
                call.guess = Some(names);
            }
            let started_on = |name: usize| {
                changed.iter().any(|each| {
                    matches!(&each.what, What::Call(call) if call.inputs.contains(&name))
                        && each.is_reached()
                })
            };
            let mut all = changed.iter().filter(|each| guessed(each));
            if all.all(|each| started_on(each.name)) {
                statements.clone_from_slice(&changed);
            }
        }
    }
}

fn is_behind(names: &[usize], scope: &[Known]) -> bool {
    let mut known = scope.iter();
    known.any(|known| known.behind && names.contains(&known.name))
}
