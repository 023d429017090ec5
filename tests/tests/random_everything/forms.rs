//! What the generator makes, counted: a form that is never made is never tested.

use crate::model::Program;
use crate::program::{Body, Flow, Head, Source, Statement, Tail};
use std::collections::{BTreeMap, BTreeSet};

/// How many of each there are, and in how many workflows.
pub(crate) type Forms = BTreeMap<&'static str, (usize, BTreeSet<usize>)>;

pub(crate) fn forms(program: &Program) -> Forms {
    let mut counter = Counter {
        program,
        forms: Forms::new(),
        flow: 0,
    };
    for (number, flow) in program.flows.iter().enumerate() {
        counter.flow = number;
        counter.body(&flow.body, Place::Outside);
    }
    counter.forms
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Outside,
    Arm,
    Item,
    Round,
}

struct Counter<'p> {
    program: &'p Program,
    forms: Forms,
    flow: usize,
}

impl Counter<'_> {
    fn one(&mut self, what: &'static str) {
        let (count, flows) = self.forms.entry(what).or_default();
        *count += 1;
        flows.insert(self.flow);
    }

    fn body(&mut self, body: &Body, place: Place) {
        if let Tail::Break(_) = &body.tail {
            self.one("break");
        }
        for each in body.all() {
            let last = matches!(&body.tail, Tail::Statement(last) if last.name == each.name);
            self.statement(each, place, last);
        }
    }

    fn statement(&mut self, each: &Statement, place: Place, last: bool) {
        let flows = &self.program.flows;
        if each.question {
            self.one("question mark");
        }
        if each.soft != crate::program::Soft::No {
            self.one("soft failure");
        }
        if each.timeout.is_some() {
            self.one("timeout");
        }
        if each.or_else.is_some() {
            self.one("or else");
        }
        if each.after.is_some() {
            self.one("after");
        }
        self.guess(each, place, flows);
        self.ahead(each, place, last);
        match &each.source {
            Source::Call(call) if call.kind.gated() => self.one("gated write"),
            Source::Call(call) if call.kind.writes() => self.one("write"),
            Source::Call(_) | Source::Assign(..) => (),
            Source::Flow(_) => self.one("workflow"),
            Source::Decide(decision) => {
                self.one(match &decision.head {
                    Head::Pick { .. } => "match of glue",
                    Head::If { .. } if decision.maybe() => "if without else",
                    Head::If { .. } => "if with else",
                    Head::IfLet { .. } if decision.maybe() => "if let without else",
                    Head::IfLet { .. } => "if let with else",
                    Head::Value { .. } => "match of a value",
                    Head::Try { .. } => "match of a result",
                    Head::Guards { .. } => "match of a call",
                });
                if place == Place::Arm {
                    self.one("decision in an arm");
                }
                for arm in &decision.arms {
                    self.body(arm, Place::Arm);
                }
            }
            Source::For(block) => {
                self.one("for");
                self.body(&block.body, Place::Item);
            }
            Source::Loop(block) => {
                self.one("loop");
                self.body(&block.body, Place::Round);
            }
        }
    }

    fn guess(&mut self, each: &Statement, place: Place, flows: &[Flow]) {
        let Some(guess) = &each.guess else {
            return;
        };
        self.one(match &each.source {
            Source::Flow(_) => "guess of a workflow",
            _ if each.writes(flows) => "guess of a write",
            _ => "guess of a read",
        });
        self.one(match place {
            Place::Outside => "guess outside",
            Place::Arm => "guess in an arm",
            Place::Item => "guess in an item",
            Place::Round => "guess in a round",
        });
        if each.inline {
            self.one("guess of a head");
        }
        if each.question {
            self.one("guess before a question mark");
        }
        if !guess.names.is_empty() {
            self.one("guess with names");
        }
    }

    fn ahead(&mut self, each: &Statement, place: Place, last: bool) {
        let Some(guesses) = self.program.reach.ahead(each.name) else {
            return;
        };
        self.one(match &each.source {
            Source::Call(_) if last && place == Place::Outside => "output ahead",
            Source::Call(_) if last => "value of an arm or item ahead",
            Source::Call(_) => "call ahead",
            Source::Flow(_) => "workflow ahead",
            Source::For(_) => "for ahead",
            _ => "decision ahead",
        });
        if guesses.len() > 1 {
            self.one("ahead on several guesses");
        }
        if self.program.reach.gives(each.name) {
            self.one("value of a block ahead");
        }
        if each.question {
            self.one("question mark ahead");
        }
    }
}
