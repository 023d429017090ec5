//! `loop`: rounds one after the other, with state that the next round sees.

use super::body::{Body, Reader, mistake};
use super::{Binding, Block, Call, Form, Statement};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::text::pretty;
use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::spanned::Spanned;
use syn::{Expr, ExprLoop, Lit, Type};

/// `loop { body }.max(limit)`
#[derive(Clone, Debug)]
pub(crate) struct Rounds {
    pub(crate) limit: Expr,
    pub(crate) body: Body,
    /// What it assigns to.
    pub(crate) states: Vec<State>,
}

/// `let mut name: ty = ..`
#[derive(Clone, Debug)]
pub(crate) struct State {
    pub(crate) name: Ident,
    pub(crate) ty: Option<Type>,
    /// The statement that gives it its first value, among those around the loop.
    pub(crate) first: usize,
    /// The `mut`.
    word: Span,
    /// Some loop assigns to it.
    taken: bool,
}

/// What happens when a round is over.
#[derive(Clone, Debug)]
pub(crate) struct End {
    /// The state that is assigned to; `None`: the loop is left with the value.
    pub(crate) state: Option<Ident>,
    pub(crate) value: Expr,
    /// Where it stands.
    pub(crate) span: Span,
}

impl End {
    /// As it is written.
    pub(crate) fn text(&self) -> String {
        match &self.state {
            Some(state) => format!("{state} = {}", pretty(&self.value)),
            None => format!("break {}", pretty(&self.value)),
        }
    }
}

impl Rounds {
    /// The ends of its rounds, as indices of its statements, in the order of the text.
    pub(crate) fn ends(&self) -> impl Iterator<Item = (usize, &End)> {
        let statements = self.body.statements.iter().enumerate();
        statements.filter_map(|(index, statement)| match &statement.form {
            Form::End(end) => Some((index, end)),
            _ => None,
        })
    }
}

/// How the first value of a state is called: nobody can write the name.
const STATE: &str = "__state_";

/// The name of a state's first value; of `r#type` it has no `r#`.
fn first_value(state: &Ident) -> Ident {
    format_ident!("{STATE}{}", state)
}

/// Is this the name of a state's first value?
pub(crate) fn is_state(name: &Ident) -> bool {
    name.to_string().starts_with(STATE)
}

impl Reader<'_> {
    /// `let mut name = ..`: its first value gets a name that nobody can write.
    pub(super) fn state(&mut self, name: &Ident, word: Span, ty: Option<Type>) -> Ident {
        self.read.states.push(State {
            name: name.clone(),
            ty,
            first: usize::MAX,
            word,
            taken: false,
        });
        first_value(name)
    }

    /// A `loop`; `None` if it is refused. `limit` is what stands in `.max(..)`.
    pub(super) fn rounds(&mut self, block: ExprLoop, limit: Option<Vec<Expr>>) -> Option<Call> {
        let span = block.loop_token.span;
        if let Some(label) = &block.label {
            let fact = "a `loop` in a workflow has no label: `break` leaves the innermost";
            self.refuse(mistake(Place::of(label), fact).help("remove it"));
            return None;
        }
        let limit = self.bound(limit, span);
        let mut reader = Reader {
            inputs: self.inputs.clone(),
            sink: self.sink,
            read: Body::default(),
            depth: self.depth + 1,
            arm: None,
            in_loop: true,
        };
        for statement in block.body.stmts {
            reader.statement(statement, false);
        }
        reader.settle_states();
        let body = reader.read;
        self.read.incomplete |= body.incomplete;
        self.read.items |= body.items;
        let rounds = Rounds {
            limit,
            body,
            states: Vec::new(),
        };
        let leaves = rounds.ends().any(|(_, end)| end.state.is_none());
        if !leaves && !rounds.body.incomplete {
            let fact = "a `loop` without `break` has no value, and only its bound ends it";
            self.refuse(
                mistake(span, fact).help("leave it when it is done: `if done { break value; }`"),
            );
            return None;
        }
        Some(Call {
            path: Ident::new("loop", span).into(),
            arguments: Vec::new(),
            span,
            policies: Vec::new(),
            stub: None,
            block: Some(Block::Rounds(Box::new(rounds))),
        })
    }

    /// How many rounds there are at most.
    fn bound(&mut self, limit: Option<Vec<Expr>>, span: Span) -> Expr {
        const HELP: &str = "say how many rounds there are at most: `loop { .. }.max(3)`";
        let one = || syn::parse_quote!(1);
        let Some(limit) = limit else {
            self.sink.push(
                Diagnostic::new(Code::Bound, span, "a `loop` without a bound")
                    .help(HELP)
                    .note("behind the last round its value is `Err(Exhausted)`"),
            );
            return one();
        };
        let mut limit = limit.into_iter();
        let (Some(given), None) = (limit.next(), limit.next()) else {
            self.sink.push(
                Diagnostic::new(Code::Arguments, span, "`.max(..)` takes one number").help(HELP),
            );
            return one();
        };
        let zero = matches!(&given, Expr::Lit(literal)
            if matches!(&literal.lit, Lit::Int(number) if number.base10_digits() == "0"));
        if zero {
            self.sink.push(
                Diagnostic::new(
                    Code::Bound,
                    Place::of(&given),
                    "`max(0)` would run no round",
                )
                .help(HELP),
            );
        }
        given
    }

    /// `break value` and `state = value`, in a loop; a node called for the value becomes a statement of its own.
    pub(super) fn end(&mut self, expression: Expr) {
        let span = match &expression {
            Expr::Break(leave) => leave.break_token.span,
            other => other.span(),
        };
        let (state, value) = match expression {
            Expr::Break(leave) => {
                if let Some(label) = &leave.label {
                    let fact = "`break` with a label: it leaves the innermost `loop`";
                    self.refuse(mistake(Place::of(label), fact).help("remove the label"));
                    return;
                }
                let value = leave
                    .expr
                    .map_or_else(|| syn::parse_quote!(()), |value| *value);
                (None, value)
            }
            Expr::Assign(assign) => {
                let Expr::Path(path) = &*assign.left else {
                    let fact = format!(
                        "`{}` cannot be assigned to: a state is one name",
                        pretty(&assign.left)
                    );
                    self.refuse(
                        mistake(Place::of(&assign.left), fact)
                            .help("assign the whole: `state = State { .. };`"),
                    );
                    return;
                };
                let Some(name) = path.path.get_ident().cloned() else {
                    return;
                };
                (Some(name), *assign.right)
            }
            _ => return,
        };
        let value = self.decider(value);
        let end = End { state, value, span };
        self.push(Binding::Unnamed, None, Form::End(end), false);
    }

    /// Gives every loop the states it assigns to. What is left is no state.
    pub(super) fn settle_states(&mut self) {
        let mut states = std::mem::take(&mut self.read.states);
        for state in &mut states {
            let hidden = first_value(&state.name);
            let first = |statement: &Statement| matches!(&statement.binding, Binding::Name(name) if *name == hidden);
            let first = self.read.statements.iter().position(first);
            state.first = first.unwrap_or(usize::MAX);
        }
        let mut unknown = Vec::new();
        for statement in &mut self.read.statements {
            let Form::Call(call) = &mut statement.form else {
                continue;
            };
            let Some(Block::Rounds(rounds)) = &mut call.block else {
                continue;
            };
            let mut assigned: Vec<(Ident, Span)> = Vec::new();
            for (_, end) in rounds.ends() {
                if let Some(name) = &end.state
                    && assigned.iter().all(|(known, _)| known != name)
                {
                    assigned.push((name.clone(), end.span));
                }
            }
            for (name, _) in assigned {
                match states.iter_mut().find(|state| state.name == name) {
                    Some(state) if !state.taken => {
                        state.taken = true;
                        rounds.states.push(state.clone());
                    }
                    Some(_) => unknown.push((name, true)),
                    None => unknown.push((name, false)),
                }
            }
        }
        for (name, taken) in unknown {
            let refused = if taken {
                mistake(
                    name.span(),
                    format!("`{name}` is the state of another `loop`"),
                )
                .help("give each loop a state of its own")
            } else {
                mistake(name.span(), format!("`{name}` is no state of this `loop`"))
                    .help(format!("declare it before the loop: `let mut {name} = ..;`"))
                    .note("what a statement makes never changes; a state is what one round leaves for the next")
            };
            self.refuse(refused);
        }
        for state in states.iter().filter(|state| !state.taken) {
            let name = &state.name;
            self.refuse(
                mistake(
                    state.word,
                    format!("`{name}` cannot be `mut`: no `loop` assigns to it"),
                )
                .help("remove `mut`: what a statement makes never changes")
                .note("`let mut` is for the state of a `loop`"),
            );
        }
    }
}
