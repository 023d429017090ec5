//! `match` and `if`: a decision, and a block that is read as a call without arguments.

use super::body::{Reader, changeable, mistake};
use super::{Binding, Block, Call, Form, Statement, pattern_names};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::text::pretty;
use proc_macro2::{Ident, Span};
use syn::Expr;

/// `match`, `if`: the value of the arm that runs.
#[derive(Clone, Debug)]
#[allow(
    clippy::struct_field_names,
    reason = "the arms are what there is of them"
)]
pub(crate) struct Arms {
    /// The statement that decides.
    pub(crate) decision: usize,
    /// The arms, as indices; of an `if` without `else` only one.
    pub(crate) arms: Vec<usize>,
    /// The statement that each arm ends with, if it has a value.
    pub(crate) values: Vec<Option<usize>>,
    /// Arms, as indices, that leave the loop.
    pub(crate) leave: Vec<usize>,
    /// An `if` without `else`, perhaps behind an `else if`: there may be no value.
    pub(crate) optional: bool,
    /// Its last arm is such an `if`, which has an `Option` already.
    pub(crate) through: bool,
}

/// Which arm runs: the `match` or `if` as written, with nothing in its arms.
#[derive(Clone, Debug)]
pub(crate) struct Decide {
    pub(crate) expression: Expr,
    /// Where it stands: the word.
    pub(crate) span: Span,
    /// For each arm, as an index, the names that its pattern binds.
    pub(crate) names: Vec<(usize, Vec<Ident>)>,
    /// `#[speculate]`, where it stands: what can starts before it is decided.
    pub(crate) speculates: Option<Span>,
}

impl Decide {
    /// Its head, from the word on.
    pub(crate) fn text(&self) -> String {
        match &self.expression {
            Expr::If(block) => format!("if {}", pretty(&block.cond)),
            Expr::Match(block) if self.speculates.is_some() => {
                format!("#[speculate] match {}", pretty(&block.expr))
            }
            Expr::Match(block) => format!("match {}", pretty(&block.expr)),
            _ => String::new(),
        }
    }

    /// The patterns of a `match`.
    pub(crate) fn patterns(&self) -> Vec<String> {
        match &self.expression {
            Expr::Match(block) => block.arms.iter().map(|arm| pretty(&arm.pat)).collect(),
            _ => Vec::new(),
        }
    }

    /// The word it begins with.
    pub(crate) fn word(&self) -> &'static str {
        match self.expression {
            Expr::If(_) => "if",
            _ => "match",
        }
    }
}

impl Reader<'_> {
    /// A `match`; `None` if it is refused.
    pub(super) fn match_(&mut self, mut block: syn::ExprMatch) -> Option<Call> {
        let span = block.match_token.span;
        let attributes = std::mem::take(&mut block.attrs);
        let speculates = attributes
            .first()
            .map(|attribute| syn::spanned::Spanned::span(attribute.path()));
        if let Some(second) = attributes.get(1) {
            let fact = "`#[speculate]` stands there already";
            self.sink
                .push(Diagnostic::new(Code::Speculation, Place::of(second), fact).help("keep one"));
        }
        block.expr = Box::new(self.decider(*block.expr));
        let mut attributes = block.arms.iter().flat_map(|arm| &arm.attrs);
        if let Some(attribute) = attributes.find(|attribute| attribute.path().is_ident("cfg")) {
            let fact = "`#[cfg]` cannot stand on an arm of a workflow";
            self.refuse(
                mistake(Place::of(attribute), fact)
                    .help("write two workflows, or decide inside the node"),
            );
            return None;
        }
        let mut attributes = block.arms.iter().flat_map(|arm| &arm.attrs);
        if let Some(attribute) = attributes.find(|attribute| super::body::is_speculate(attribute)) {
            self.refuse(super::body::no_match(attribute));
            return None;
        }
        if let Some(refused) = block.arms.iter().find_map(|arm| changeable(&arm.pat)) {
            self.refuse(refused);
            return None;
        }
        let bodies: Vec<(Vec<Ident>, Expr)> = block
            .arms
            .iter_mut()
            .map(|arm| {
                let nothing = Box::new(syn::parse_quote!(()));
                let body = std::mem::replace(&mut arm.body, nothing);
                (pattern_names(&arm.pat), *body)
            })
            .collect();
        let (expression, no) = (Expr::Match(block), (false, false));
        Some(self.arms(expression, "match", span, bodies, no, speculates))
    }

    /// An `if`.
    pub(super) fn if_(&mut self, mut block: syn::ExprIf) -> Call {
        let span = block.if_token.span;
        block.cond = Box::new(match *block.cond {
            Expr::Let(mut condition) => {
                condition.expr = Box::new(self.decider(*condition.expr));
                Expr::Let(condition)
            }
            condition => self.decider(condition),
        });
        let names = condition_names(&block.cond);
        let then = Expr::Block(syn::ExprBlock {
            attrs: Vec::new(),
            label: None,
            block: std::mem::replace(&mut block.then_branch, syn::parse_quote!({})),
        });
        let mut bodies = vec![(names, then)];
        let through = block
            .else_branch
            .as_ref()
            .is_some_and(|(_, other)| lacks_else(other));
        let optional = block.else_branch.is_none() || through;
        if let Some((_, other)) = &mut block.else_branch {
            let other = std::mem::replace(other, Box::new(syn::parse_quote!({})));
            bodies.push((Vec::new(), *other));
        } else {
            block.else_branch = Some((syn::parse_quote!(else), Box::new(syn::parse_quote!({}))));
        }
        let optional = (optional, through);
        self.arms(Expr::If(block), "if", span, bodies, optional, None)
    }

    /// What stands between the word and the brace: the call of a node becomes a statement of its own.
    pub(super) fn decider(&mut self, head: Expr) -> Expr {
        match head {
            Expr::Paren(inner) => self.decider(*inner.expr),
            Expr::Group(inner) => self.decider(*inner.expr),
            Expr::Reference(mut lent) if self.is_node_call(&lent.expr) => {
                lent.expr = Box::new(self.decider(*lent.expr));
                Expr::Reference(lent)
            }
            head if self.is_node_call(&head) => {
                let place = Place::of(&head).start();
                // Another one in each of the bodies that stand in each other.
                let (depth, index) = (self.depth, self.read.statements.len());
                let name = Ident::new(&format!("{HEAD}{depth}_{index}"), place);
                if let Some(call) = self.with_policies(head) {
                    self.push(Binding::Name(name.clone()), None, Form::Call(call), false);
                }
                syn::parse_quote!(#name)
            }
            head => head,
        }
    }

    fn arms(
        &mut self,
        expression: Expr,
        word: &str,
        span: Span,
        bodies: Vec<(Vec<Ident>, Expr)>,
        (optional, through): (bool, bool),
        speculates: Option<Span>,
    ) -> Call {
        let decision = self.read.statements.len();
        let (first, around) = (self.read.arms.len(), self.arm);
        let arms: Vec<usize> = (first..first + bodies.len()).collect();
        self.read
            .arms
            .extend((0..bodies.len()).map(|number| super::Arm {
                decision,
                number,
                around,
                block: decision,
            }));
        let names = bodies.iter().map(|(names, _)| names.clone());
        let names = arms.iter().copied().zip(names).collect();
        let decide = Decide {
            expression,
            span,
            names,
            speculates,
        };
        self.push(Binding::Unnamed, None, Form::Decide(decide), false);
        let (mut values, mut leave) = (Vec::new(), Vec::new());
        for (arm, (names, body)) in arms.iter().zip(bodies) {
            let known = self.inputs.len();
            self.inputs.extend(names.iter().map(ToString::to_string));
            self.arm = Some(*arm);
            values.push(self.arm_body(body));
            let last = self.read.statements.last();
            let leaves = |last: &Statement| {
                last.arm == Some(*arm)
                    && matches!(&last.form, Form::End(end) if end.state.is_none())
            };
            if last.is_some_and(leaves) {
                leave.push(*arm);
            }
            self.arm = around;
            self.inputs.truncate(known);
        }
        Call {
            path: Ident::new(word, span).into(),
            arguments: Vec::new(),
            span,
            policies: Vec::new(),
            stub: None,
            block: Some(Block::Arms(Arms {
                decision,
                arms,
                values,
                leave,
                optional,
                through,
            })),
        }
    }

    /// The statements of an arm; the one that is its value, if there is one.
    fn arm_body(&mut self, body: Expr) -> Option<usize> {
        let statements = match body {
            Expr::Block(block) if block.label.is_none() && block.attrs.is_empty() => {
                block.block.stmts
            }
            Expr::Tuple(unit) if unit.elems.is_empty() => Vec::new(),
            other => vec![syn::Stmt::Expr(other, None)],
        };
        let count = statements.len();
        for (index, statement) in statements.into_iter().enumerate() {
            self.statement(statement, index + 1 == count);
        }
        let arm = self.arm;
        let last = self.read.statements.len().checked_sub(1)?;
        let statement = self.read.statements.last_mut()?;
        let is_value = statement.tail && statement.arm == arm;
        statement.tail &= !is_value;
        is_value.then_some(last)
    }
}

/// How the value of a node that decides is called: nobody can write the name.
const HEAD: &str = "__head_";

/// Is this the name of a node's value that decides?
pub(crate) fn is_head(name: &Ident) -> bool {
    name.to_string().starts_with(HEAD)
}

/// Is this an `if` whose chain does not end with `else`?
fn lacks_else(expression: &Expr) -> bool {
    match expression {
        Expr::If(block) => match &block.else_branch {
            Some((_, other)) => lacks_else(other),
            None => true,
        },
        _ => false,
    }
}

/// The names that the patterns of a condition bind.
fn condition_names(condition: &Expr) -> Vec<Ident> {
    match condition {
        Expr::Let(condition) => pattern_names(&condition.pat),
        Expr::Binary(both) => {
            let mut names = condition_names(&both.left);
            names.extend(condition_names(&both.right));
            names
        }
        Expr::Paren(inner) => condition_names(&inner.expr),
        _ => Vec::new(),
    }
}
