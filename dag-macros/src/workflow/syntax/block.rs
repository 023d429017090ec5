//! Blocks: `for`, `select_ok!`, `quorum!`. Each is read as a call without arguments, so that policies can follow it.
//!
//! The body of a `for` is a list of statements of its own; the members of `select_ok!` and `quorum!` stand in the
//! list around them, before their block.

use super::body::{Body, Reader, changeable, mistake};
use super::{Binding, Call, Form, Member, PolicyKind, pattern_names};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::text::{count, pretty};
use proc_macro2::{Ident, Span};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprForLoop, ExprMacro, Lit, Pat, Token};

/// What a statement is that is more than one call.
#[derive(Clone, Debug)]
pub(crate) enum Block {
    Each(Box<Each>),
    Members(Members),
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

impl Members {
    /// How many have to succeed.
    pub(crate) fn need(&self) -> usize {
        self.need.unwrap_or(1)
    }
}

pub(super) fn is_members(call: &syn::Macro) -> bool {
    call.path.is_ident("select_ok") || call.path.is_ident("quorum")
}

/// The value of an integer literal.
fn number(expression: &Expr) -> Option<u64> {
    match expression {
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
        let (list, limit, until) = self.head(*block.expr, span)?;
        let body = self.body(block.body.stmts, &names);
        Some(Call {
            path: Ident::new("for", span).into(),
            arguments: Vec::new(),
            span,
            policies: Vec::new(),
            block: Some(Block::Each(Box::new(Each {
                pattern: *block.pat,
                list,
                limit,
                until,
                body,
            }))),
        })
    }

    /// `list.concurrent(limit).until(until)` behind `in`.
    #[allow(clippy::type_complexity, reason = "three parts, taken apart at once")]
    fn head(&mut self, mut head: Expr, span: Span) -> Option<(Expr, Expr, Option<(Expr, Span)>)> {
        let (mut limit, mut until) = (None, None);
        loop {
            match head {
                Expr::MethodCall(call) if call.method == "concurrent" && limit.is_none() => {
                    let word = call.method.span();
                    let mut arguments = call.args.into_iter();
                    let (Some(given), None) = (arguments.next(), arguments.next()) else {
                        self.refuse(
                            Diagnostic::new(
                                Code::Arguments,
                                call.paren_token.span.join(),
                                "`.concurrent(..)` takes one number",
                            )
                            .help("`.concurrent(8)`: so many items at once"),
                        );
                        return None;
                    };
                    if number(&given) == Some(0) {
                        let fact = "`concurrent(0)` would run no item";
                        self.refuse(
                            Diagnostic::new(Code::Bound, Place::of(&given), fact)
                                .help("`.concurrent(1)` runs one after the other, `.concurrent(8)` eight at once"),
                        );
                        return None;
                    }
                    limit = Some((given, word));
                    head = *call.receiver;
                }
                Expr::MethodCall(call) if call.method == "until" && until.is_none() => {
                    let word = call.method.span();
                    let mut arguments = call.args.into_iter();
                    let (Some(given), None) = (arguments.next(), arguments.next()) else {
                        self.refuse(
                            Diagnostic::new(
                                Code::Arguments,
                                call.paren_token.span.join(),
                                "`.until(..)` takes a duration",
                            )
                            .help("`.until(2s)`: what is finished by then"),
                        );
                        return None;
                    };
                    match super::policy::duration(given) {
                        Ok(given) => until = Some((given, word)),
                        Err(refused) => {
                            self.refuse(refused);
                            return None;
                        }
                    }
                    head = *call.receiver;
                }
                Expr::Group(group) => head = *group.expr,
                Expr::Paren(inner) if matches!(&*inner.expr, Expr::MethodCall(call) if call.method == "concurrent" || call.method == "until") =>
                {
                    head = *inner.expr;
                }
                other => {
                    head = other;
                    break;
                }
            }
        }
        let Some((limit, _)) = limit else {
            let list = pretty(&head);
            let operand = matches!(
                head,
                Expr::Path(_)
                    | Expr::MethodCall(_)
                    | Expr::Call(_)
                    | Expr::Field(_)
                    | Expr::Paren(_)
                    | Expr::Macro(_)
                    | Expr::Index(_)
            );
            let list = if operand { list } else { format!("({list})") };
            self.refuse(
                Diagnostic::new(Code::Bound, span, "a `for` without a bound")
                    .help(format!(
                        "say how many items may run at once: `for .. in {list}.concurrent(8)`"
                    ))
                    .note("a list may be long, and what it calls has limits"),
            );
            return None;
        };
        Some((head, limit, until))
    }

    /// The statements between the braces, where `names` are bound.
    fn body(&mut self, statements: Vec<syn::Stmt>, names: &[Ident]) -> Body {
        let known = self.inputs.iter().cloned();
        let inputs: Vec<String> = known.chain(names.iter().map(ToString::to_string)).collect();
        let mut reader = Reader {
            inputs: &inputs,
            sink: self.sink,
            read: Body::default(),
        };
        let count = statements.len();
        for (index, statement) in statements.into_iter().enumerate() {
            reader.statement(statement, index + 1 == count);
        }
        let body = reader.read;
        self.read.incomplete |= body.incomplete;
        self.read.items |= body.items;
        body
    }

    /// `select_ok!(..)` or `quorum!(..)`; `None` if it is refused.
    pub(super) fn members(&mut self, block: ExprMacro) -> Option<Call> {
        let path = block.mac.path;
        let name = path.get_ident()?.clone();
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
        let (need, members) = match parser.parse2(block.mac.tokens) {
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
        let need = match (need, quorum) {
            (None, false) => None,
            (Some(need), true) => Some(self.need(&need, members.len())?),
            (Some(need), false) => {
                let fact = "`select_ok!` takes no number: the first that succeeds decides";
                self.refuse(
                    Diagnostic::new(Code::Arguments, Place::of(&need), fact)
                        .help("remove it, or write `quorum!(..)`"),
                );
                return None;
            }
            (None, true) => {
                let fact = "`quorum!` does not say how many must succeed";
                self.refuse(Diagnostic::new(Code::Arguments, span, fact).help(usage));
                return None;
            }
        };
        if members.len() < 2 && !quorum || members.is_empty() {
            let fact = match members.len() {
                0 => format!("`{name}!` without members"),
                _ => "`select_ok!` of one has nothing to choose from".to_owned(),
            };
            let help = match members.first() {
                Some(only) => format!("call it: `{}`", pretty(only)),
                None => usage.to_owned(),
            };
            self.refuse(Diagnostic::new(Code::Policy, name.span(), fact).help(help));
            return None;
        }
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

/// The statement that a body ends with is its value.
pub(crate) fn tail(statements: &[super::Statement]) -> Option<&super::Statement> {
    statements.last().filter(|last| last.tail)
}

/// The name that a body ends with.
pub(crate) fn tail_name(statement: &super::Statement) -> Option<&Ident> {
    match (&statement.binding, &statement.form) {
        (Binding::Unnamed, Form::Glue(Expr::Path(path))) => path.path.get_ident(),
        _ => None,
    }
}
