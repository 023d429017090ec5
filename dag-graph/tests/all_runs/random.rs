//! Random structures.

use dag_graph::{Body, Form, Id, Need, Statement, Structure};

/// Which forms may come.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each switches one form on")]
pub(crate) struct Shapes {
    pub(crate) arms: bool,
    pub(crate) members: bool,
    /// Others may wait until a member is over.
    pub(crate) dropped: bool,
    /// Others may wait until what is in an arm is over.
    pub(crate) skipped: bool,
    pub(crate) fallback: bool,
    pub(crate) each: bool,
    pub(crate) rounds: bool,
    pub(crate) exits: bool,
    pub(crate) guess: bool,
    /// Guesses are used often. In many a `for` everything looks, as with `early`.
    pub(crate) ahead: bool,
    /// Arms in which what looks starts before they are chosen.
    pub(crate) early: bool,
    /// Statements may need what stands behind them in the text.
    pub(crate) shuffled: bool,
    pub(crate) depth: usize,
    pub(crate) leaves: usize,
}

/// Numbers without a pattern, the same for the same seed (splitmix64).
pub(crate) struct Random(pub u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % n as u64).unwrap()
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

pub(crate) fn structure(shapes: Shapes, seed: u64) -> Structure {
    let mut maker = Maker {
        shapes,
        random: Random(seed),
        next: 0,
        leaves: 0,
        members: Vec::new(),
        guessed: Vec::new(),
        quiet: false,
        early: false,
    };
    maker.leaves = 2 + maker.random.below(shapes.leaves - 1);
    let mut body = Body::empty();
    while maker.leaves > 0 {
        maker.statements(&mut body, &mut Vec::new(), 0, false);
    }
    Structure { body }
}

/// What stands in the arms of it, not in a `for` or `loop` there.
fn in_arms(statement: &Statement) -> Vec<Id> {
    let Form::Arms(arms) = &statement.form else {
        return Vec::new();
    };
    let inside = arms.iter().flat_map(|arm| &arm.statements);
    let inside = inside.filter(|inside| inside.form != Form::Exit);
    inside
        .flat_map(|inside| [vec![inside.id], in_arms(inside)].concat())
        .collect()
}

/// A `loop` waits for others as a whole; of blocks there are no guesses.
pub(crate) fn whole(body: &mut Body) {
    for statement in &mut body.statements {
        if !matches!(statement.form, Form::Leaf { .. }) {
            statement.guess = None;
        }
        match &mut statement.form {
            Form::Arms(arms) => arms.iter_mut().for_each(whole),
            Form::Each(body) => whole(body),
            Form::Rounds(body) => {
                whole(body);
                let over = |need: &Need| Need::Over(need.id());
                statement.needs = statement.needs.iter().map(over).collect();
            }
            _ => {}
        }
    }
}

struct Maker {
    shapes: Shapes,
    random: Random,
    next: Id,
    leaves: usize,
    members: Vec<Id>,
    /// What has a guess, or uses one.
    guessed: Vec<Id>,
    /// In a `for` in which everything looks.
    quiet: bool,
    /// Directly in an arm of which something may start early.
    early: bool,
}

impl Maker {
    fn id(&mut self) -> Id {
        self.next += 1;
        self.next - 1
    }

    fn needs(&mut self, visible: &[Id]) -> Vec<Need> {
        let mut needs = Vec::new();
        for _ in 0..2 {
            if !visible.is_empty() && self.random.chance(55) {
                // Rather what stands near.
                let back = self
                    .random
                    .below(visible.len())
                    .min(self.random.below(visible.len()));
                let id = visible[visible.len() - 1 - back];
                let over = self.random.chance(30) || self.members.contains(&id);
                needs.push(if over {
                    Need::Over(id)
                } else {
                    Need::Value(id)
                });
            }
        }
        if self.shapes.ahead && self.random.chance(60) {
            let free = |id: &&Id| self.guessed.contains(id) && !self.members.contains(id);
            let guessed: Vec<Id> = visible.iter().filter(free).copied().collect();
            if !guessed.is_empty() {
                needs.push(Need::Value(guessed[self.random.below(guessed.len())]));
            }
        }
        needs
    }

    fn leaf(&mut self, visible: &[Id]) -> Statement {
        self.leaves = self.leaves.saturating_sub(1);
        let (id, needs) = (self.id(), self.needs(visible));
        let looks = (self.shapes.guess || self.shapes.early) && self.random.chance(60);
        let looks = looks || self.quiet;
        Statement::leaf(id, needs, looks)
    }

    fn body(&mut self, outer: &[Id], depth: usize, in_loop: bool) -> Body {
        let mut body = Body::empty();
        let mut visible = outer.to_vec();
        self.statements(&mut body, &mut visible, depth, in_loop);
        visible.retain(|id| !self.members.contains(id));
        if self.random.chance(60) && !visible.is_empty() {
            let near = self.random.below(visible.len().min(3));
            body.value = Some(visible[visible.len() - 1 - near]);
        }
        body
    }

    /// Adds a few statements; `visible` is what they may need.
    fn statements(&mut self, body: &mut Body, visible: &mut Vec<Id>, depth: usize, in_loop: bool) {
        let own = visible.len();
        if depth == 0 {
            visible.extend(body.statements.iter().map(|statement| statement.id));
        }
        for _ in 0..=self.random.below(3) {
            if self.leaves == 0 {
                break;
            }
            let statement = self.statement(visible, depth, in_loop);
            visible.push(statement.id);
            if let Form::Members { members, .. } = &statement.form
                && self.shapes.dropped
            {
                visible.extend(members.iter().map(|member| member.id));
                self.members.extend(members.iter().map(|member| member.id));
            }
            if self.shapes.skipped {
                let inside = in_arms(&statement);
                visible.extend(&inside);
                self.members.extend(inside);
            }
            body.statements.push(statement);
        }
        if self.shapes.shuffled && self.random.chance(50) && body.statements.len() > 1 {
            let (a, b) = (
                self.random.below(body.statements.len()),
                self.random.below(body.statements.len()),
            );
            let fixed = |statement: &Statement| statement.form == Form::Exit;
            if !fixed(&body.statements[a]) && !fixed(&body.statements[b]) {
                body.statements.swap(a, b);
            }
        }
        if depth == 0 {
            visible.truncate(own);
        }
    }

    fn statement(&mut self, visible: &[Id], depth: usize, in_loop: bool) -> Statement {
        let shapes = self.shapes;
        let mut forms = vec![0, 0];
        let nested = depth < shapes.depth;
        forms.extend(
            [(shapes.members, 2), (shapes.fallback, 3)]
                .iter()
                .filter(|f| f.0 && !self.quiet)
                .map(|f| f.1),
        );
        if nested {
            let blocks = [
                (shapes.arms, 1),
                (shapes.arms, 1),
                (shapes.each, 4),
                (shapes.each && self.early, 4),
                (shapes.each && self.early, 4),
                (shapes.rounds && !self.quiet, 5),
            ];
            forms.extend(blocks.iter().filter(|f| f.0).map(|f| f.1));
        }
        let form = forms[self.random.below(forms.len())];
        let mut statement = match form {
            1 => {
                let (id, mut needs) = (self.id(), self.needs(visible));
                let early = shapes.early && self.random.chance(60);
                // What is decided at once nothing starts before.
                while early && needs.is_empty() && !visible.is_empty() {
                    needs = self.needs(visible);
                }
                let around = std::mem::replace(&mut self.early, early);
                let arms = (0..2 + self.random.below(10) / 9)
                    .map(|_| Body {
                        early,
                        ..self.arm(visible, depth, in_loop)
                    })
                    .collect();
                self.early = around;
                Statement::new(id, needs, Form::Arms(arms))
            }
            2 => {
                let (id, needs) = (self.id(), self.needs(visible));
                let members: Vec<_> = (0..2 + self.random.below(2))
                    .map(|_| self.leaf(visible))
                    .collect();
                let need = 1 + self.random.below(members.len());
                Statement::new(id, needs, Form::Members { need, members })
            }
            3 => {
                let (id, needs) = (self.id(), self.needs(visible));
                let block = nested && self.random.chance(40);
                let first = if block {
                    self.statement(visible, depth + 1, false)
                } else {
                    self.leaf(visible)
                };
                let second = self.leaf(visible);
                Statement::new(id, needs, Form::Fallback(Box::new(first), Box::new(second)))
            }
            4 => {
                let (id, needs) = (self.id(), self.needs(visible));
                let around = (self.quiet, self.early);
                self.quiet |= (shapes.ahead || shapes.early) && self.random.chance(70);
                self.early = false;
                let body = self.body(visible, depth + 1, false);
                (self.quiet, self.early) = around;
                Statement::new(id, needs, Form::Each(body))
            }
            5 => {
                let (id, needs) = (self.id(), self.needs(visible));
                let body = self.body(visible, depth + 1, true);
                Statement::new(id, needs, Form::Rounds(body))
            }
            _ => self.leaf(visible),
        };
        if shapes.guess && !self.quiet && self.random.chance(30) {
            statement.guess = Some(self.needs(visible));
        }
        let taken = |need: &Need| matches!(need, Need::Value(id) if self.guessed.contains(id));
        if statement.guess.is_some() || statement.needs.iter().any(taken) {
            self.guessed.push(statement.id);
        }
        statement
    }

    fn arm(&mut self, visible: &[Id], depth: usize, in_loop: bool) -> Body {
        let mut body = if self.random.chance(70) && self.leaves > 0 {
            self.body(visible, depth + 1, in_loop)
        } else {
            Body::empty()
        };
        if in_loop && self.shapes.exits && self.random.chance(45) {
            let mut visible = visible.to_vec();
            visible.extend(body.statements.iter().map(|statement| statement.id));
            let (id, needs) = (self.id(), self.needs(&visible));
            body.statements.push(Statement::new(id, needs, Form::Exit));
            body.value = None;
        }
        body
    }
}
