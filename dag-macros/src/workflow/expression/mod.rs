//! Names in expressions: which of them are edges, and which of them move.
//!
//! One walk serves both uses: the model collects the names, the expansion replaces them. A name is
//! an edge if it stands alone as a path, names a value of the workflow, is not called, and is not
//! bound inside the expression. It moves where Rust would move a bare name: as an argument, a field
//! or element of a literal, the head of a `match` or `for`, a tail, a `let`, the receiver of a
//! method called `into..`, before a `?`, and a written `Option` or `Result` in `x.map(..)` and the like. Elsewhere, closures and macros included, it is read.

mod format;
mod macros;

use super::syntax::{may_be_node, pattern_names};
use crate::text::pretty;
use proc_macro2::{Ident, Span};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Macro, Member, Stmt, Token};

/// A name that stands for a value of the workflow.
#[derive(Clone, Debug)]
pub(crate) struct Occurrence {
    pub(crate) value: usize,
    pub(crate) span: Span,
    /// The name moves here.
    pub(crate) takes: bool,
    /// A part of it moves here if its type is not `Copy` (`x.field` as an argument, `x + y`, in a `move` closure): so its
    /// only user gets the value itself.
    pub(crate) takes_part: bool,
}

/// What else an expression holds that the rules ask for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Findings {
    pub(crate) occurrences: Vec<Occurrence>,
    /// `.await`, `return`, `yield`: the word and where it stands.
    pub(crate) forbidden: Vec<(&'static str, Span)>,
    /// `?` that would leave the workflow.
    pub(crate) questions: Vec<Span>,
    /// Paths that are called: as text and where, and whether the call can only be that of a node.
    pub(crate) calls: Vec<(String, Span, bool)>,
    /// Single lower-case names that are nothing the workflow knows.
    pub(crate) unknown: Vec<String>,
}

/// What the walk must know about the values of a workflow.
pub(crate) trait Names {
    /// The value of that name.
    fn value(&self, name: &str) -> Option<usize>;
    /// Is the value an input of the workflow?
    fn is_input(&self, value: usize) -> bool;
    /// Is the value written as an `Option` or a `Result`, most of whose methods take it?
    fn is_maybe(&self, value: usize) -> bool;
}

/// Methods of `Option` and `Result` that take the value; those of one name do so in both.
const TAKES_A_MAYBE: [&str; 24] = [
    "and",
    "and_then",
    "err",
    "expect",
    "expect_err",
    "filter",
    "flatten",
    "is_none_or",
    "is_ok_and",
    "is_some_and",
    "map",
    "map_err",
    "map_or",
    "map_or_else",
    "ok",
    "ok_or",
    "ok_or_else",
    "or",
    "or_else",
    "unwrap",
    "unwrap_err",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
];

impl Findings {
    pub(crate) fn extend(&mut self, more: Self) {
        self.occurrences.extend(more.occurrences);
        self.forbidden.extend(more.forbidden);
        self.questions.extend(more.questions);
        self.calls.extend(more.calls);
        self.unknown.extend(more.unknown);
    }
}

/// How a value is written where an expression reads or takes it.
pub(crate) type Replace<'a> = dyn FnMut(&Occurrence, &Ident) -> Option<Expr> + 'a;

/// Collects what `expression` holds. `moves`: a bare name as the whole expression moves.
pub(crate) fn find(expression: &Expr, moves: bool, names: &dyn Names) -> Findings {
    let mut expression = expression.clone();
    walk(&mut expression, moves, names, &mut |_, _| None)
}

/// Replaces the names of values as `replace` says.
pub(crate) fn walk(
    expression: &mut Expr,
    moves: bool,
    names: &dyn Names,
    replace: &mut Replace<'_>,
) -> Findings {
    let mut walker = Walker {
        names,
        replace,
        bound: Vec::new(),
        closures: 0,
        moving: 0,
        findings: Findings::default(),
    };
    walker.expression(expression, moves);
    walker.findings
}

/// `list.concurrent(8)`: only the head of a block has a bound.
fn is_bounded(list: &Expr) -> bool {
    match list {
        Expr::MethodCall(call) => call.method == "concurrent" || is_bounded(&call.receiver),
        _ => false,
    }
}

/// What happens to a name at its place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Reads,
    TakesPart,
    Takes,
}

impl From<bool> for How {
    fn from(moves: bool) -> Self {
        if moves { Self::Takes } else { Self::Reads }
    }
}

struct Walker<'a> {
    names: &'a dyn Names,
    replace: &'a mut Replace<'a>,
    /// Names bound inside the expression, innermost last.
    bound: Vec<String>,
    /// How many closures and async blocks surround this place.
    closures: usize,
    /// How many of them say `move`.
    moving: usize,
    findings: Findings,
}

impl Walker<'_> {
    fn value(&self, name: &str) -> Option<usize> {
        if self.bound.iter().any(|bound| bound == name) {
            None
        } else {
            self.names.value(name)
        }
    }

    /// Does the method take its receiver: by its name, or because all of that name on a maybe do?
    fn is_taken_by(&self, receiver: &Expr, method: &str) -> bool {
        let maybe = || match receiver {
            Expr::Path(path) => path
                .path
                .get_ident()
                .and_then(|name| self.value(&name.to_string()))
                .is_some_and(|value| self.names.is_maybe(value)),
            _ => false,
        };
        method == "into"
            || method.starts_with("into_")
            || (TAKES_A_MAYBE.contains(&method) && maybe())
    }

    /// Records the name; what is returned stands in its place.
    fn name(&mut self, name: &Ident, how: How) -> Option<Expr> {
        let text = name.to_string();
        let Some(value) = self.value(&text) else {
            if !self.bound.contains(&text) && text.starts_with(char::is_lowercase) {
                self.findings.unknown.push(text);
            }
            return None;
        };
        let here = self.closures == 0;
        let occurrence = Occurrence {
            value,
            span: name.span(),
            takes: here && how == How::Takes,
            takes_part: (here && how == How::TakesPart) || self.moving > 0,
        };
        let replacement = (self.replace)(&occurrence, name);
        self.findings.occurrences.push(occurrence);
        replacement
    }

    /// Runs `inside` with the names that `pattern` binds.
    fn scoped(&mut self, names: &[Ident], inside: impl FnOnce(&mut Self)) {
        let depth = self.bound.len();
        self.bound.extend(names.iter().map(ToString::to_string));
        inside(self);
        self.bound.truncate(depth);
    }

    #[allow(clippy::too_many_lines, reason = "one arm for each form of expression")]
    fn expression(&mut self, expression: &mut Expr, moves: bool) {
        match expression {
            Expr::Path(path) => {
                if let (None, Some(name)) = (&path.qself, path.path.get_ident().cloned())
                    && let Some(replacement) = self.name(&name, moves.into())
                {
                    *expression = replacement;
                }
            }
            Expr::Paren(inner) => self.expression(&mut inner.expr, moves),
            Expr::Group(inner) => self.expression(&mut inner.expr, moves),
            Expr::Call(call) => {
                match &*call.func {
                    Expr::Path(path) => {
                        let rest = call.args.iter().any(is_rest);
                        let last = path.path.segments.last();
                        let span = last.map_or_else(Span::call_site, |last| last.ident.span());
                        let node = rest && may_be_node(&path.path);
                        self.findings.calls.push((pretty(&path.path), span, node));
                        // A closure that came as an input is called by its name.
                        let input = path.path.get_ident().cloned().filter(|name| {
                            self.value(&name.to_string())
                                .is_some_and(|value| self.names.is_input(value))
                        });
                        if let Some(replacement) =
                            input.and_then(|name| self.name(&name, How::TakesPart))
                        {
                            *call.func = replacement;
                        }
                    }
                    // What can be called once only is taken by its only user.
                    _ => self.part(&mut call.func),
                }
                call.args
                    .iter_mut()
                    .for_each(|argument| self.expression(argument, true));
            }
            Expr::Field(field) if moves => self.part(&mut field.base),
            Expr::Binary(binary) if matches!(binary.op, syn::BinOp::Add(_)) => {
                self.part(&mut binary.left);
                self.expression(&mut binary.right, false);
            }
            Expr::Loop(repeat) => self.block(&mut repeat.body),
            Expr::MethodCall(call) => {
                let takes = self.is_taken_by(&call.receiver, &call.method.to_string());
                self.expression(&mut call.receiver, takes);
                call.args
                    .iter_mut()
                    .for_each(|argument| self.expression(argument, true));
            }
            Expr::Tuple(tuple) => tuple
                .elems
                .iter_mut()
                .for_each(|part| self.expression(part, true)),
            Expr::Array(array) => array
                .elems
                .iter_mut()
                .for_each(|part| self.expression(part, true)),
            Expr::Repeat(repeat) => {
                self.expression(&mut repeat.expr, true);
                self.expression(&mut repeat.len, false);
            }
            Expr::Struct(literal) => {
                for field in &mut literal.fields {
                    if field.colon_token.is_none()
                        && let Member::Named(name) = field.member.clone()
                    {
                        if let Some(replacement) = self.name(&name, How::Takes) {
                            field.colon_token = Some(Token![:](name.span()));
                            field.expr = replacement;
                        }
                    } else {
                        self.expression(&mut field.expr, true);
                    }
                }
                if let Some(rest) = &mut literal.rest {
                    self.expression(rest, true);
                }
            }
            Expr::Block(block) => self.block(&mut block.block),
            Expr::Unsafe(block) => self.block(&mut block.block),
            Expr::Const(_) => {}
            Expr::Async(block) => {
                let takes = block.capture.is_some();
                self.closure(&[], takes, |walker| walker.block(&mut block.block));
            }
            Expr::Closure(closure) => {
                let names: Vec<Ident> = closure.inputs.iter().flat_map(pattern_names).collect();
                let takes = closure.capture.is_some();
                self.closure(&names, takes, |walker| {
                    walker.expression(&mut closure.body, false);
                });
            }
            Expr::If(branch) => {
                let depth = self.bound.len();
                self.expression(&mut branch.cond, false);
                self.block(&mut branch.then_branch);
                self.bound.truncate(depth);
                if let Some((_, other)) = &mut branch.else_branch {
                    self.expression(other, true);
                }
            }
            Expr::While(repeat) => {
                let depth = self.bound.len();
                self.expression(&mut repeat.cond, false);
                self.block(&mut repeat.body);
                self.bound.truncate(depth);
            }
            // The names stay bound until the `if` or `while` around it ends.
            Expr::Let(pattern) => {
                self.expression(&mut pattern.expr, true);
                self.bound
                    .extend(pattern_names(&pattern.pat).iter().map(ToString::to_string));
            }
            Expr::Match(decision) => {
                self.expression(&mut decision.expr, true);
                for arm in &mut decision.arms {
                    let names = pattern_names(&arm.pat);
                    self.scoped(&names, |walker| {
                        if let syn::Pat::Guard(guarded) = &mut arm.pat {
                            walker.expression(&mut guarded.guard, false);
                        }
                        walker.expression(&mut arm.body, true);
                    });
                }
            }
            Expr::ForLoop(repeat) => {
                if is_bounded(&repeat.expr) {
                    self.findings.forbidden.push(("for", repeat.for_token.span));
                }
                self.expression(&mut repeat.expr, true);
                let names = pattern_names(&repeat.pat);
                self.scoped(&names, |walker| walker.block(&mut repeat.body));
            }
            Expr::Assign(assign) => {
                self.expression(&mut assign.left, false);
                self.expression(&mut assign.right, true);
            }
            Expr::Break(leave) => {
                if let Some(value) = &mut leave.expr {
                    self.expression(value, true);
                }
            }
            Expr::Macro(call) => {
                if let Some(name) = call.mac.path.get_ident() {
                    let block = ["select_ok", "quorum"]
                        .into_iter()
                        .find(|block| name == block);
                    let block = block.map(|block| (block, name.span()));
                    self.findings.forbidden.extend(block);
                }
                self.macro_call(&mut call.mac);
            }
            Expr::Await(waits) => {
                self.findings
                    .forbidden
                    .push((".await", waits.await_token.span));
                self.expression(&mut waits.base, false);
            }
            Expr::Return(leaves) if self.closures == 0 => {
                self.findings
                    .forbidden
                    .push(("return", leaves.return_token.span));
                if let Some(value) = &mut leaves.expr {
                    self.expression(value, true);
                }
            }
            Expr::Yield(yields) => self
                .findings
                .forbidden
                .push(("yield", yields.yield_token.span)),
            Expr::Try(question) => {
                if self.closures == 0 {
                    self.findings
                        .questions
                        .push(question.question_token.spans[0]);
                }
                // `name?` takes what is in it.
                self.expression(&mut question.expr, true);
            }
            other => visit_mut::visit_expr_mut(self, other),
        }
    }

    /// An operand that is taken unless its type is `Copy`: `x` of `x.field` or of `x + y`.
    fn part(&mut self, operand: &mut Expr) {
        match operand {
            Expr::Path(path) => {
                if let (None, Some(name)) = (&path.qself, path.path.get_ident().cloned())
                    && let Some(replacement) = self.name(&name, How::TakesPart)
                {
                    *operand = replacement;
                }
            }
            Expr::Field(field) => self.part(&mut field.base),
            Expr::Paren(inner) => self.part(&mut inner.expr),
            Expr::Binary(binary) if matches!(binary.op, syn::BinOp::Add(_)) => {
                self.part(&mut binary.left);
                self.expression(&mut binary.right, false);
            }
            other => self.expression(other, false),
        }
    }

    /// A closure or an async block; with `move` it `takes` what it names.
    fn closure(&mut self, names: &[Ident], takes: bool, inside: impl FnOnce(&mut Self)) {
        self.closures += 1;
        self.moving += usize::from(takes);
        self.scoped(names, inside);
        self.moving -= usize::from(takes);
        self.closures -= 1;
    }

    fn block(&mut self, block: &mut Block) {
        let depth = self.bound.len();
        for statement in &mut block.stmts {
            match statement {
                Stmt::Local(local) => {
                    if let Some(init) = &mut local.init {
                        self.expression(&mut init.expr, true);
                        if let Some((_, other)) = &mut init.diverge {
                            self.expression(other, true);
                        }
                    }
                    self.bound
                        .extend(pattern_names(&local.pat).iter().map(ToString::to_string));
                }
                Stmt::Expr(expression, semicolon) => {
                    let tail = semicolon.is_none();
                    self.expression(expression, tail);
                }
                Stmt::Macro(statement) => self.macro_call(&mut statement.mac),
                Stmt::Item(_) => {}
            }
        }
        self.bound.truncate(depth);
    }
}

/// What the walk does not name itself goes through here, so that no expression, block or macro is
/// missed.
impl VisitMut for Walker<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        self.expression(expression, false);
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        self.block(block);
    }

    fn visit_macro_mut(&mut self, call: &mut Macro) {
        self.macro_call(call);
    }
}

/// Is this expression no more than a name, a borrow, a field path or a literal? Such an argument
/// makes no temporary, so the call needs no block to keep it alive.
pub(crate) fn is_simple(expression: &Expr) -> bool {
    match expression {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Reference(inner) => is_place(&inner.expr) || matches!(*inner.expr, Expr::Lit(_)),
        Expr::Paren(inner) => is_simple(&inner.expr),
        Expr::Group(inner) => is_simple(&inner.expr),
        Expr::Unary(inner) => is_simple(&inner.expr),
        other => is_place(other),
    }
}

/// A value that stands somewhere already: a constant does not, a borrow of it may make a temporary.
fn is_place(expression: &Expr) -> bool {
    match expression {
        Expr::Path(path) => path
            .path
            .get_ident()
            .is_some_and(|name| !name.to_string().starts_with(char::is_uppercase)),
        Expr::Field(inner) => is_place(&inner.base),
        Expr::Paren(inner) => is_place(&inner.expr),
        Expr::Group(inner) => is_place(&inner.expr),
        Expr::Unary(inner) => matches!(inner.op, syn::UnOp::Deref(_)) && is_place(&inner.expr),
        _ => false,
    }
}

/// `..` among arguments.
fn is_rest(argument: &Expr) -> bool {
    matches!(argument, Expr::Range(range) if range.start.is_none() && range.end.is_none())
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may panic")]
mod tests {
    use super::find;
    use super::format::names as format_names;
    use syn::parse_str;

    /// Values of these names; the last is a maybe.
    struct Known<'a>(&'a [&'a str]);

    impl super::Names for Known<'_> {
        fn value(&self, name: &str) -> Option<usize> {
            self.0.iter().position(|known| *known == name)
        }

        fn is_maybe(&self, value: usize) -> bool {
            value + 1 == self.0.len()
        }

        fn is_input(&self, value: usize) -> bool {
            value == 1
        }
    }

    /// The edges of an expression, in order; `!` marks those that move.
    fn edges(text: &str) -> String {
        let names = ["a", "b", "c"];
        let find = find(
            &parse_str(text).expect("an expression"),
            true,
            &Known(&names),
        );
        let edge = |occurrence: &super::Occurrence| {
            format!(
                "{}{}",
                names[occurrence.value],
                if occurrence.takes {
                    "!"
                } else if occurrence.takes_part {
                    "?"
                } else {
                    ""
                }
            )
        };
        find.occurrences
            .iter()
            .map(edge)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn a_name_is_an_edge_where_a_local_variable_would_be_used() {
        for (expression, expected) in [
            ("a", "a!"),
            ("&a", "a"),
            ("Some(a)", "a!"),
            ("x.a", ""),
            ("x.a()", ""),
            ("a.b()", "a"),
            ("a()", ""),
            ("b(c)", "b? c!"),
            ("f(a.x)", "a?"),
            ("f(&a.x)", "a"),
            ("a + b", "a? b"),
            ("loop { println!(\"{a}\"); break b }", "a b!"),
            ("a::b", ""),
            ("Query { a, b: c }", "a! c!"),
            ("[a, b.c]", "a! b?"),
            ("list.iter().map(|a| a + b)", "b"),
            ("match a { b => b, _ => c }", "a! c!"),
            ("{ let a = b; a }", "b!"),
            ("if let Some(a) = b { a } else { c }", "b! c!"),
            ("if a > 1 && b { 1 } else { 2 }", "a b"),
            ("format!(\"{a} {}\", b)", "a b"),
            ("format!(\"{{a}} {c:>b$}\")", "c b"),
            ("vec![a; b]", "a! b!"),
            ("vec![\"{a}\"]", ""),
            ("anyhow!(\"{a}\")", "a"),
            ("json!({ \"x\": a, \"b\": [b] })", "a b"),
            ("matches!(a, Some(x) if x > b)", "a! b"),
            ("matches!(&a, Some(b) if b > c)", "a c"),
            ("info!(?a, \"{b} {c}\", \"{a}\")", "a b c"),
            ("json!({ \"k\": list.map(|a| a + b) })", "b"),
            ("a as u64 + b.0", "a b"),
            ("a.into_iter()", "a!"),
            ("|| a", "a"),
            ("move || a.len()", "a?"),
            ("a.map(f)", "a"),
            ("c.map(f)", "c!"),
            ("c.as_ref().map(f)", "c"),
            ("a?", "a!"),
            ("a.b()?", "a"),
            ("f(a, &b)", "a! b"),
            ("x.method(a)", "a!"),
            ("a..b", "a b"),
        ] {
            assert_eq!(edges(expression), expected, "{expression}");
        }
    }

    #[test]
    fn format_strings_name_values() {
        assert_eq!(
            format_names("{a} {b:?} {{c}} {0} {} {d:>w$.p$}"),
            ["a", "b", "d", "p", "w"]
        );
    }
}
