//! Blocks: `for`, `select_ok!`, `quorum!`. Each is read as a call without arguments, so that policies can follow it.
//!
//! The body of a `for` is a list of statements of its own; the members of `select_ok!` and `quorum!` stand in the
//! list around them, before their block.

use super::body::{Body, Reader, changeable, mistake};
use super::{Binding, Call, Form, Member, PolicyKind, Rounds, Statement, pattern_names};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::text::{count, did_you_mean, pretty};
use proc_macro2::{Ident, Span};
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Expr, ExprForLoop, ExprMacro, Lit, Pat, Token};

/// What a statement is that is more than one call.
#[derive(Clone, Debug)]
pub(crate) enum Block {
    Each(Box<Each>),
    Members(Members),
    Arms(Arms),
    Rounds(Box<Rounds>),
}

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

/// `for pattern in list.concurrent(limit).until(until) { body }`
#[derive(Clone, Debug)]
pub(crate) struct Each {
    pub(crate) pattern: Pat,
    pub(crate) list: Expr,
    pub(crate) limit: Expr,
    /// The duration, and where the word stands.
    pub(crate) until: Option<(Expr, Span)>,
    pub(crate) body: Body,
}

/// `select_ok!(members)`, `quorum!(need; members)`
#[derive(Clone, Debug)]
pub(crate) struct Members {
    /// How many have to succeed; `None`: the value is that of the first.
    pub(crate) need: Option<usize>,
    /// The statements that are its members.
    pub(crate) members: Vec<usize>,
}

impl Each {
    /// The expressions in its head.
    pub(crate) fn expressions(&self) -> impl Iterator<Item = &Expr> {
        let until = self.until.as_ref().map(|(until, _)| until);
        [&self.list, &self.limit].into_iter().chain(until)
    }

    /// Does never more than one item run at a time?
    pub(crate) fn is_sequential(&self) -> bool {
        number(&self.limit).is_some_and(|limit| limit <= 1)
    }
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

impl Members {
    /// How many have to succeed.
    pub(crate) fn need(&self) -> usize {
        self.need.unwrap_or(1)
    }
}

pub(super) fn is_members(call: &syn::Macro) -> bool {
    call.path.is_ident("select_ok") || call.path.is_ident("quorum")
}

/// What stands behind `in`.
struct Head {
    list: Expr,
    limit: Option<Expr>,
    until: Option<(Expr, Span)>,
}

/// In the place of a number that was refused.
fn one() -> Expr {
    syn::parse_quote!(1)
}

/// A head without a bound, or with one where it is none. `bounded`: one was found at the end.
fn misplaced(list: &Expr, span: Span, bounded: bool) -> Option<Diagnostic> {
    let unbounded = |help: String| {
        Diagnostic::new(Code::Bound, span, "a `for` without a bound")
            .help(help)
            .note("a list may be long, and what it calls has limits")
    };
    // Precedence: in `0..n.concurrent(8)` and `&xs.concurrent(8)` the bound belongs to `n` and to `xs`.
    let inner = match list {
        Expr::Range(range) => range.end.as_deref(),
        Expr::Reference(lent) => Some(&*lent.expr),
        _ => None,
    };
    if let Some(Expr::MethodCall(call)) = inner
        && call.method == "concurrent"
        && !bounded
    {
        let bound = pretty(&call.args);
        let receiver = pretty(&call.receiver);
        let meant = match list {
            Expr::Range(range) => {
                let start = range.start.as_ref().map(pretty).unwrap_or_default();
                let dots = pretty(&range.limits);
                format!("({start}{dots}{receiver})")
            }
            _ => format!("{receiver}.iter()"),
        };
        return Some(unbounded(format!(
            "`for .. in {meant}.concurrent({bound})`"
        )));
    }
    if let Expr::MethodCall(call) = list {
        let method = call.method.to_string();
        if bounded && method == "concurrent" {
            let fact = "a second `.concurrent(..)`";
            return Some(
                Diagnostic::new(Code::Arguments, call.method.span(), fact).help("keep one"),
            );
        }
        // Something stands behind the bound.
        let mut before = &*call.receiver;
        let found = loop {
            match before {
                Expr::MethodCall(inner) if inner.method == "concurrent" => break Some(inner),
                Expr::MethodCall(inner) => before = &*inner.receiver,
                _ => break None,
            }
        };
        if let Some(bound) = found {
            let fact = if method == "concurrent" || method == "until" {
                format!("a second `.{method}(..)`")
            } else {
                format!("`.{method}(..)` stands behind `.concurrent(..)`, which ends the list")
            };
            let mistake = Diagnostic::new(Code::Arguments, call.method.span(), fact);
            return Some(if method == "concurrent" || method == "until" {
                mistake.help("keep one")
            } else if super::policy::is_policy(&method) {
                mistake.help(format!(
                    "a policy stands on the calls inside: `node(..).{method}(..)`"
                ))
            } else {
                let bound = pretty(&bound.args);
                mistake.help(format!(
                    "put it before the bound: `.{method}(..).concurrent({bound})`"
                ))
            });
        }
        let bounds = [
            "buffered",
            "buffer_unordered",
            "for_each_concurrent",
            "limit",
            "parallel",
        ];
        let like =
            bounds.contains(&method.as_str()) || did_you_mean(&method, ["concurrent"]).is_some();
        if !bounded && like && call.args.len() == 1 {
            let (list, bound) = (pretty(&call.receiver), pretty(&call.args));
            return Some(unbounded(format!(
                "did you mean `for .. in {list}.concurrent({bound})`?"
            )));
        }
    }
    if bounded {
        return None;
    }
    let text = pretty(list);
    let text = match list {
        Expr::Path(_)
        | Expr::MethodCall(_)
        | Expr::Call(_)
        | Expr::Field(_)
        | Expr::Macro(_)
        | Expr::Index(_)
        | Expr::Array(_) => text,
        Expr::Reference(lent) => format!("{}.iter()", pretty(&lent.expr)),
        _ => format!("({text})"),
    };
    Some(unbounded(format!(
        "say how many items may run at once: `for .. in {text}.concurrent(8)`"
    )))
}

/// The value of an integer literal.
fn number(expression: &Expr) -> Option<u64> {
    match expression {
        Expr::Group(inner) => number(&inner.expr),
        Expr::Lit(literal) => match &literal.lit {
            Lit::Int(number) if number.suffix().is_empty() || number.suffix() == "usize" => {
                number.base10_parse().ok()
            }
            _ => None,
        },
        _ => None,
    }
}

impl Reader<'_> {
    /// A `for`; `None` if it is refused.
    pub(super) fn each(&mut self, block: ExprForLoop) -> Option<Call> {
        let span = block.for_token.span;
        if let Some(attribute) = block.attrs.first() {
            let path = pretty(attribute.path());
            let fact = format!("`#[{path}]` cannot stand on a statement of a workflow");
            self.refuse(
                mistake(Place::of(&attribute), fact)
                    .help("write two workflows, or decide inside the node"),
            );
            return None;
        }
        if let Some(label) = &block.label {
            let fact = "a `for` in a workflow has no label: nothing can leave it early";
            self.refuse(mistake(Place::of(label), fact).help("remove it"));
            return None;
        }
        if let Some(refused) = changeable(&block.pat) {
            self.refuse(refused);
            return None;
        }
        let names = pattern_names(&block.pat);
        let head = self.head(*block.expr, span);
        let body = self.body(block.body.stmts, &names);
        Some(Call {
            path: Ident::new("for", span).into(),
            arguments: Vec::new(),
            span,
            policies: Vec::new(),
            stub: None,
            block: Some(Block::Each(Box::new(Each {
                pattern: *block.pat,
                list: head.list,
                limit: head.limit.unwrap_or_else(one),
                until: head.until,
                body,
            }))),
        })
    }

    /// `list.concurrent(limit).until(until)` behind `in`. What is wrong in it is reported, and the body read all the same.
    fn head(&mut self, head: Expr, span: Span) -> Head {
        let mut read = Head {
            list: head,
            limit: None,
            until: None,
        };
        loop {
            match read.list {
                Expr::MethodCall(call) if call.method == "concurrent" && read.limit.is_none() => {
                    let words = call.paren_token.span.join();
                    read.limit = Some(self.limit(call.args.into_iter().collect(), words));
                    read.list = *call.receiver;
                }
                Expr::MethodCall(call) if call.method == "until" && read.until.is_none() => {
                    let (word, words) = (call.method.span(), call.paren_token.span.join());
                    let until = self.until(call.args.into_iter().collect(), words);
                    read.until = until.map(|until| (until, word));
                    read.list = *call.receiver;
                }
                Expr::Group(group) => read.list = *group.expr,
                // `(0..n).concurrent(8)`: needed there, not where the list is given.
                Expr::Paren(inner) => {
                    read.list = *inner.expr;
                    break;
                }
                other => {
                    read.list = other;
                    break;
                }
            }
        }
        if let Some(refused) = misplaced(&read.list, span, read.limit.is_some()) {
            self.refuse(refused);
            read.limit.get_or_insert_with(one);
        }
        read
    }

    /// What stands in `.concurrent(..)`.
    fn limit(&mut self, arguments: Vec<Expr>, place: Span) -> Expr {
        let mut arguments = arguments.into_iter();
        let (Some(given), None) = (arguments.next(), arguments.next()) else {
            let fact = "`.concurrent(..)` takes one number";
            self.sink.push(
                Diagnostic::new(Code::Arguments, place, fact)
                    .help("`.concurrent(8)`: so many items at once"),
            );
            return one();
        };
        if number(&given) == Some(0) {
            let fact = "`concurrent(0)` would run no item";
            self.sink.push(
                Diagnostic::new(Code::Bound, Place::of(&given), fact).help(
                    "`.concurrent(1)` runs one after the other, `.concurrent(8)` eight at once",
                ),
            );
        }
        given
    }

    /// What stands in `.until(..)`.
    fn until(&mut self, arguments: Vec<Expr>, place: Span) -> Option<Expr> {
        let mut arguments = arguments.into_iter();
        let refused = match (arguments.next(), arguments.next()) {
            (Some(given), None) => match super::policy::duration(given) {
                Ok(given) => return Some(given),
                Err(refused) => refused,
            },
            _ => Diagnostic::new(Code::Arguments, place, "`.until(..)` takes a duration")
                .help("`.until(2s)`: what is finished by then"),
        };
        self.sink.push(refused);
        None
    }

    /// The statements between the braces, where `names` are bound.
    fn body(&mut self, statements: Vec<syn::Stmt>, names: &[Ident]) -> Body {
        let known = self.inputs.iter().cloned();
        let mut reader = Reader {
            inputs: known.chain(names.iter().map(ToString::to_string)).collect(),
            sink: self.sink,
            read: Body::default(),
            depth: self.depth + 1,
            arm: None,
            in_loop: false,
        };
        let count = statements.len();
        for (index, statement) in statements.into_iter().enumerate() {
            reader.statement(statement, index + 1 == count);
        }
        reader.settle_states();
        let body = reader.read;
        self.read.incomplete |= body.incomplete;
        self.read.items |= body.items;
        body
    }

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

    /// `select_ok!(..)` or `quorum!(..)`; `None` if it is refused.
    pub(super) fn members(&mut self, block: &ExprMacro) -> Option<Call> {
        let name = block.mac.path.get_ident()?.clone();
        let quorum = name == "quorum";
        let usage = if quorum {
            "`quorum!(2; a(..), b(..), c(..))`: as soon as two have succeeded"
        } else {
            "`select_ok!(a(..), b(..))`: the first that succeeds"
        };
        let span = syn::spanned::Spanned::span(&block.mac.delimiter.span().join());
        let parser = |input: ParseStream<'_>| {
            let ahead = input.fork();
            let counted = ahead.parse::<Expr>().is_ok() && ahead.peek(Token![;]);
            let need = if counted {
                let need: Expr = input.parse()?;
                input.parse::<Token![;]>()?;
                Some(need)
            } else {
                None
            };
            let members = Punctuated::<Expr, Token![,]>::parse_terminated(input)?;
            Ok((need, members.into_iter().collect::<Vec<Expr>>()))
        };
        let (need, members) = match block.mac.parse_body_with(parser) {
            Ok(read) => read,
            Err(error) => {
                let text = error.to_string();
                let fact = format!(
                    "the members of `{name}!` cannot be read: {}",
                    text.trim_end_matches('.')
                );
                self.refuse(mistake(error.span(), fact).help(usage));
                return None;
            }
        };
        if members.len() < 2 {
            let fact = match members.len() {
                0 => format!("`{name}!` without members"),
                _ => format!("`{name}!` of one has nothing to choose from"),
            };
            let help = match members.first() {
                Some(only) => format!("call it: `{}`", pretty(only)),
                None => usage.to_owned(),
            };
            self.refuse(Diagnostic::new(Code::Policy, name.span(), fact).help(help));
            return None;
        }
        let need = match (need, quorum) {
            (None, false) => None,
            (Some(need), true) => Some(self.need(&need, members.len())?),
            (Some(need), false) if number(&need).is_none() => {
                let fact = "the members of `select_ok!` are separated by `,`";
                self.refuse(Diagnostic::new(Code::Arguments, Place::of(&need), fact).help(usage));
                return None;
            }
            (Some(need), false) => {
                let fact = "`select_ok!` takes no number: the first that succeeds decides";
                self.refuse(
                    Diagnostic::new(Code::Arguments, Place::of(&need), fact)
                        .help("remove it, or write `quorum!(..)`"),
                );
                return None;
            }
            (None, true) => {
                let counted = members.first().filter(|first| number(first).is_some());
                let (place, fact) = match counted {
                    Some(first) => (
                        Place::of(first),
                        "behind the number of `quorum!` stands `;`",
                    ),
                    None => (span.into(), "`quorum!` does not say how many must succeed"),
                };
                self.refuse(Diagnostic::new(Code::Arguments, place, fact).help(usage));
                return None;
            }
        };
        let calls: Vec<Option<Call>> = members
            .into_iter()
            .map(|member| self.member_call(member, &name))
            .collect();
        let calls = calls.into_iter().collect::<Option<Vec<Call>>>()?;
        let first = self.read.statements.len();
        let block = first + calls.len();
        for (number, call) in calls.into_iter().enumerate() {
            self.member(call, Member { block, number });
        }
        Some(Call {
            path: name.into(),
            arguments: Vec::new(),
            span,
            policies: Vec::new(),
            stub: None,
            block: Some(Block::Members(Members {
                need,
                members: (first..block).collect(),
            })),
        })
    }

    /// How many of so many must succeed.
    fn need(&mut self, need: &Expr, members: usize) -> Option<usize> {
        let place = Place::of(need);
        let refused = match number(need) {
            Some(0) => Diagnostic::new(Code::Policy, place, "`quorum!(0; ..)` waits for nobody")
                .help("say how many must succeed, at least 1"),
            Some(wanted) => {
                let wanted = usize::try_from(wanted).unwrap_or(usize::MAX);
                if wanted <= members {
                    return Some(wanted);
                }
                let fact = format!(
                    "`quorum!` wants {wanted} of {}, so it could never succeed",
                    count(members, "member")
                );
                Diagnostic::new(Code::Policy, place, fact)
                    .help(format!("at most {members}, or more members"))
            }
            None => Diagnostic::new(
                Code::Arguments,
                place,
                format!("`quorum!` takes a number, and `{}` is none", pretty(need)),
            )
            .help("write it out: `quorum!(2; a(..), b(..), c(..))`")
            .note("with it is known while compiling whether enough can succeed"),
        };
        self.refuse(refused);
        None
    }

    /// A member: the call of a node with policies, whose value is a `Result`.
    fn member_call(&mut self, member: Expr, block: &Ident) -> Option<Call> {
        let place = Place::of(&member);
        let text = pretty(&member);
        if !self.is_node_call(&member) {
            self.refuse(
                mistake(
                    place,
                    format!("a member of `{block}!` is the call of a node, and `{text}` is none"),
                )
                .help(format!("`{block}!(.., node(..))`"))
                .note("an expression has its value at once, so there is nothing to wait for"),
            );
            return None;
        }
        let call = self.with_policies(member)?;
        let soft = call.policies.iter().find(|policy| {
            matches!(
                policy.kind,
                PolicyKind::Question
                    | PolicyKind::Ok
                    | PolicyKind::UnwrapOr(_)
                    | PolicyKind::Undo(_)
            )
        });
        let Some(policy) = soft else {
            return Some(call);
        };
        let node = call.text();
        let mistake = |fact: String| Diagnostic::new(Code::Policy, policy.span, fact);
        let refused = match &policy.kind {
            PolicyKind::Question => mistake(format!(
                "`?` on a member of `{block}!`, whose failure decides nothing"
            ))
            .help(format!("put it behind the block: `{block}!(..)?`")),
            PolicyKind::Undo(_) => mistake(format!(
                "`.undo(..)` on a member of `{block}!`, which may lose what it made"
            ))
            .help("make the member and its undo a workflow of their own"),
            _ => mistake(format!("`{block}!` wants to see whether `{node}` failed"))
                .help("remove the policy, or put it behind the block"),
        };
        self.refuse(refused);
        None
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

/// The statement that a body ends with is its value.
pub(crate) fn tail(statements: &[Statement]) -> Option<&Statement> {
    statements.last().filter(|last| last.tail)
}

/// The name that a body ends with.
pub(crate) fn tail_name(statement: &Statement) -> Option<&Ident> {
    match (&statement.binding, &statement.form) {
        (Binding::Unnamed, Form::Glue(Expr::Path(path))) => path.path.get_ident(),
        _ => None,
    }
}
