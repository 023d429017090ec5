//! `for`, read as a call without arguments. Its body is a list of statements of its own.

use super::body::{Body, Reader, changeable, mistake};
use super::{Block, Call, pattern_names};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::text::{did_you_mean, pretty};
use proc_macro2::{Ident, Span};
use syn::{Expr, ExprForLoop, Lit, Pat};

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
pub(super) fn number(expression: &Expr) -> Option<u64> {
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
}
