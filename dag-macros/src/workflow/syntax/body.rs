//! The body: statements, and for each the decision whether it calls a node or is glue.

use super::{Argument, Arm, Binding, Call, Form, Member, Policy, PolicyKind, State, Statement};
use crate::diagnostics::{Code, Diagnostic, Place, Sink};
use crate::text::pretty;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Block, Expr, ExprMethodCall, Local, Pat, Path, Stmt};

pub(super) fn mistake(place: impl Into<Place>, fact: impl Into<String>) -> Diagnostic {
    Diagnostic::new(Code::Workflow, place, fact)
}

/// The statements of a workflow or of a block, and what had to be left out.
#[derive(Clone, Debug, Default)]
pub(crate) struct Body {
    /// In the order of the text; the members of a block stand before it.
    pub(crate) statements: Vec<Statement>,
    pub(crate) arms: Vec<Arm>,
    /// What is declared to change, until its loop is known.
    pub(super) states: Vec<State>,
    pub(crate) incomplete: bool,
    pub(crate) items: bool,
}

pub(super) fn parse(body: TokenStream, inputs: &[String], sink: &mut Sink) -> Body {
    let mut reader = Reader {
        inputs: inputs.to_vec(),
        sink,
        read: Body::default(),
        depth: 0,
        arm: None,
        in_loop: false,
    };
    let mut chunks = chunks(body).into_iter().peekable();
    while let Some(chunk) = chunks.next() {
        let last = chunks.peek().is_none();
        match read(chunk) {
            Ok(statements) => {
                let count = statements.len();
                for (index, statement) in statements.into_iter().enumerate() {
                    reader.statement(statement, last && index + 1 == count);
                }
            }
            Err(error) => {
                let fact = format!(
                    "this statement cannot be read: {}",
                    error.to_string().trim_end_matches('.')
                );
                reader.refuse(
                    mistake(error.span(), fact)
                        .help("a statement is `let x = node(..);`, `node(..);`, an expression over names, or the tail"),
                );
            }
        }
    }
    reader.settle_states();
    reader.read
}

/// The statements of a chunk. What is unfinished is so at its last token: to syn, what has no braces around it
/// would be so at the whole macro.
fn read(chunk: TokenStream) -> syn::Result<Vec<Stmt>> {
    let last = chunk.clone().into_iter().last();
    let end = last.map(|last| match last {
        TokenTree::Group(group) => group.span_close(),
        other => other.span(),
    });
    let mut braces = Group::new(Delimiter::Brace, chunk);
    braces.set_span(end.unwrap_or_else(Span::call_site));
    let parser = |input: ParseStream<'_>| {
        let content;
        syn::braced!(content in input);
        Block::parse_within(&content)
    };
    parser.parse2(braces.to_token_stream())
}

/// The body cut behind every `;` that stands in it itself.
fn chunks(body: TokenStream) -> Vec<TokenStream> {
    let mut chunks = Vec::new();
    let mut chunk = Vec::new();
    for token in body {
        let end = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        if !(end && chunk.is_empty()) {
            chunk.push(token);
        }
        if end && !chunk.is_empty() {
            chunks.push(std::mem::take(&mut chunk).into_iter().collect());
        }
    }
    if !chunk.is_empty() {
        chunks.push(chunk.into_iter().collect());
    }
    chunks
}

pub(super) struct Reader<'a> {
    /// What is not called as a node: inputs, and what a `for` gives its body.
    pub(super) inputs: Vec<String>,
    pub(super) sink: &'a mut Sink,
    pub(super) read: Body,
    /// How many bodies of `for` and `loop` stand around it.
    pub(super) depth: usize,
    /// The arm that is read.
    pub(super) arm: Option<usize>,
    /// Are these the statements of a `loop`?
    pub(super) in_loop: bool,
}

impl Reader<'_> {
    /// A statement that stays out of the model.
    pub(super) fn refuse(&mut self, diagnostic: Diagnostic) {
        self.sink.push(diagnostic);
        self.read.incomplete = true;
    }

    pub(super) fn statement(&mut self, statement: Stmt, last: bool) {
        match statement {
            Stmt::Local(local) => self.local(local),
            Stmt::Item(item) => {
                self.read.items = true;
                self.refuse(
                    mistake(item.span(), "an item cannot stand in a workflow")
                        .help("put it outside of `workflow!`"),
                );
            }
            Stmt::Expr(expression, semicolon) => {
                let tail = last && semicolon.is_none();
                self.form(Binding::Unnamed, None, expression, tail);
            }
            Stmt::Macro(statement) => {
                let tail = last && statement.semi_token.is_none();
                let expression = Expr::Macro(syn::ExprMacro {
                    attrs: statement.attrs,
                    mac: statement.mac,
                });
                self.form(Binding::Unnamed, None, expression, tail);
            }
        }
    }

    fn local(&mut self, local: Local) {
        let mut local = local;
        if let Some(init) = &mut local.init
            && let Some(block) = match_in(&mut init.expr)
        {
            let ours = local
                .attrs
                .extract_if(.., |attribute| is_speculate(attribute));
            block.attrs.extend(ours);
        }
        if let Some(attribute) = local.attrs.first() {
            if is_speculate(attribute) {
                return self.refuse(no_match(attribute));
            }
            let path = pretty(attribute.path());
            return self.refuse(
                mistake(
                    Place::of(&attribute),
                    format!("`#[{path}]` cannot stand on a statement of a workflow"),
                )
                .help("write two workflows, or decide inside the node"),
            );
        }
        let Some(init) = local.init else {
            return self.refuse(
                mistake(
                    Place::of(&local.pat),
                    format!("`let {}` has no value", pretty(&local.pat)),
                )
                .help(format!("let {} = node(..);", pretty(&local.pat))),
            );
        };
        if let Some((token, _)) = init.diverge {
            return self.refuse(
                mistake(token.span(), "`let … else` cannot stand in a workflow")
                    .help("let the node return a `Result`, and write `?`"),
            );
        }
        let (pattern, ty) = match local.pat {
            Pat::Type(typed) => (*typed.pat, Some(*typed.ty)),
            other => (other, None),
        };
        if let Pat::Ident(name) = &pattern
            && let Some(word) = &name.mutability
            && name.by_ref.is_none()
            && name.subpat.is_none()
        {
            let first = self.state(&name.ident, word.span(), ty.clone());
            return self.form(Binding::Name(first), ty, *init.expr, false);
        }
        if let Some(diagnostic) = changeable(&pattern) {
            return self.refuse(diagnostic);
        }
        let binding = match pattern {
            Pat::Wild(_) => Binding::Discard,
            Pat::Ident(name) if name.subpat.is_none() => Binding::Name(name.ident),
            other => Binding::Pattern(other),
        };
        self.form(binding, ty, *init.expr, false);
    }

    fn form(&mut self, binding: Binding, ty: Option<syn::Type>, expression: Expr, tail: bool) {
        if self.in_loop && matches!(expression, Expr::Break(_) | Expr::Assign(_)) {
            return self.end(expression);
        }
        if let Some(diagnostic) = block(&expression, self.in_loop) {
            return self.refuse(diagnostic);
        }
        let mut attributes = attributes(&expression).iter();
        let is_match = matches!(within(&expression), Expr::Match(_));
        if let Some(attribute) = attributes.find(|it| !(is_match && is_speculate(it))) {
            if is_speculate(attribute) {
                return self.refuse(no_match(attribute));
            }
            let path = pretty(attribute.path());
            return self.refuse(
                mistake(
                    Place::of(&attribute),
                    format!("`#[{path}]` cannot stand on a statement of a workflow"),
                )
                .help("write two workflows, or decide inside the node"),
            );
        }
        let form = if self.is_node_call(&expression) || is_block(&expression) {
            match self.with_policies(expression) {
                Some(call) => Form::Call(call),
                None => return,
            }
        } else {
            Form::Glue(expression)
        };
        self.push(binding, ty, form, tail);
    }

    /// The next statement; a block takes its arms, which stand before it.
    pub(super) fn push(&mut self, binding: Binding, ty: Option<syn::Type>, form: Form, tail: bool) {
        if let Form::Call(call) = &form
            && let Some((_, guess)) = call.guess()
            && call.block.is_none()
        {
            self.read.statements.push(Statement {
                binding: Binding::Discard,
                ty: None,
                form: Form::Glue(guess.clone()),
                tail: false,
                member: None,
                arm: self.arm,
                gives: None,
                guesses: Some(self.read.statements.len() + 1),
            });
        }
        let own = self.read.statements.len();
        if let Form::Call(call) = &form
            && let Some(block) = call.arms()
        {
            for arm in &block.arms {
                if let Some(arm) = self.read.arms.get_mut(*arm) {
                    arm.block = own;
                }
            }
            for value in block.values.iter().flatten() {
                if let Some(value) = self.read.statements.get_mut(*value) {
                    value.gives = Some(own);
                }
            }
        }
        self.read.statements.push(Statement {
            binding,
            ty,
            form,
            tail,
            member: None,
            arm: self.arm,
            gives: None,
            guesses: None,
        });
    }

    /// A call or a block with what follows it; `None` if it is refused.
    pub(super) fn with_policies(&mut self, expression: Expr) -> Option<Call> {
        let mut policies = Vec::new();
        let mut call = self.call(expression, &mut policies)?;
        call.policies = policies;
        Some(call)
    }

    /// A member of the block that will stand behind the members.
    pub(super) fn member(&mut self, call: Call, member: Member) {
        self.read.statements.push(Statement {
            binding: Binding::Unnamed,
            ty: None,
            form: Form::Call(call),
            tail: false,
            member: Some(member),
            arm: self.arm,
            gives: None,
            guesses: None,
        });
    }

    /// Is this the call of a node, with policies and `?` or without?
    pub(super) fn is_node_call(&self, expression: &Expr) -> bool {
        match expression {
            Expr::Try(inner) => self.is_node_call(&inner.expr),
            Expr::MethodCall(inner) => self.is_node_call(&inner.receiver),
            Expr::Group(inner) => self.is_node_call(&inner.expr),
            Expr::Call(call) => match &*call.func {
                Expr::Path(path) => path.qself.is_none() && self.is_node_path(&path.path),
                Expr::Group(group) => match &*group.expr {
                    Expr::Path(path) => path.qself.is_none() && self.is_node_path(&path.path),
                    _ => false,
                },
                _ => false,
            },
            _ => false,
        }
    }

    fn is_node_path(&self, path: &Path) -> bool {
        let is_input = path
            .get_ident()
            .is_some_and(|name| self.inputs.contains(&name.to_string()));
        !is_input && may_be_node(path)
    }

    /// Takes a node call apart, policies from the outside in. `expression` passed [`Self::is_node_call`].
    pub(super) fn call(&mut self, expression: Expr, policies: &mut Vec<Policy>) -> Option<Call> {
        match expression {
            Expr::Group(inner) => self.call(*inner.expr, policies),
            Expr::Try(inner) => {
                let call = self.call(*inner.expr, policies);
                policies.push(Policy {
                    span: inner.question_token.span(),
                    kind: PolicyKind::Question,
                });
                call
            }
            Expr::MethodCall(method)
                if method.method == "max" && matches!(*method.receiver, Expr::Loop(_)) =>
            {
                match *method.receiver {
                    Expr::Loop(block) => {
                        self.rounds(block, Some(method.args.into_iter().collect()))
                    }
                    _ => None,
                }
            }
            Expr::MethodCall(method) => {
                let ExprMethodCall {
                    receiver,
                    method: name,
                    turbofish,
                    args,
                    paren_token,
                    ..
                } = method;
                let call = self.call(*receiver, policies);
                if let Some(turbofish) = turbofish {
                    self.sink.push(
                        Diagnostic::new(
                            Code::Arguments,
                            Place::of(&turbofish),
                            format!("the policy `.{name}(..)` takes no generic arguments"),
                        )
                        .help("remove them"),
                    );
                }
                let kind = self.policy(&name, args.into_iter().collect(), paren_token.span.join());
                policies.push(Policy {
                    span: name.span(),
                    kind,
                });
                call
            }
            Expr::Call(call) => {
                let path = match *call.func {
                    Expr::Path(path) => path.path,
                    Expr::Group(group) => match *group.expr {
                        Expr::Path(path) => path.path,
                        _ => return None,
                    },
                    _ => return None,
                };
                let arguments = call.args.into_iter().map(argument).collect();
                Some(Call {
                    path,
                    block: None,
                    arguments,
                    span: call.paren_token.span.join(),
                    policies: Vec::new(),
                    stub: None,
                })
            }
            Expr::ForLoop(block) => self.each(block),
            Expr::Macro(block) => self.members(&block),
            Expr::Match(block) => self.match_(block),
            Expr::If(block) => Some(self.if_(block)),
            Expr::Loop(block) => self.rounds(block, None),
            _ => None,
        }
    }
}

/// Can a path name a node: no capital letters, nothing of the standard library?
pub(crate) fn may_be_node(path: &Path) -> bool {
    let capital =
        |segment: &syn::PathSegment| segment.ident.to_string().starts_with(char::is_uppercase);
    let foreign = path
        .segments
        .first()
        .is_none_or(|first| FOREIGN.contains(&first.ident.to_string().as_str()));
    !foreign && !path.segments.iter().any(capital)
}

/// What begins with one of these is never the path of a node.
const FOREIGN: [&str; 20] = [
    "std", "core", "alloc", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64",
    "i128", "isize", "f32", "f64", "bool", "char", "str",
];

fn argument(expression: Expr) -> Argument {
    if let Expr::Range(range) = &expression
        && let (None, syn::RangeLimits::HalfOpen(dots), None) =
            (&range.start, &range.limits, &range.end)
    {
        Argument::Rest(*dots)
    } else {
        Argument::Given(expression)
    }
}

/// Is this a block that stands where a call can, with policies and `?` or without?
fn is_block(expression: &Expr) -> bool {
    match expression {
        Expr::Try(inner) => is_block(&inner.expr),
        Expr::MethodCall(inner) => is_block(&inner.receiver),
        Expr::Group(inner) => is_block(&inner.expr),
        Expr::ForLoop(_) | Expr::Match(_) | Expr::If(_) | Expr::Loop(_) => true,
        Expr::Macro(inner) => super::members::is_members(&inner.mac),
        _ => false,
    }
}

/// What Rust has and a workflow has not.
fn block(expression: &Expr, in_loop: bool) -> Option<Diagnostic> {
    match expression {
        Expr::Try(inner) => block(&inner.expr, in_loop),
        Expr::MethodCall(inner) => block(&inner.receiver, in_loop),
        Expr::While(inner) => Some(
            mistake(
                inner.while_token.span,
                "`while` cannot stand in a workflow: it has no bound",
            )
            .help("loop inside a node"),
        ),
        Expr::Break(inner) => Some(
            mistake(
                inner.break_token.span,
                "`break` leaves a `loop`, and here is none",
            )
            .help("leave items out before the `for`: `xs.iter().filter(..)`"),
        ),
        Expr::Continue(inner) if in_loop => Some(
            mistake(
                inner.continue_token.span,
                "`continue` cannot stand in a `loop` of a workflow",
            )
            .help("a round goes on by itself: put what is left out into an `if`"),
        ),
        Expr::Continue(inner) => Some(
            mistake(
                inner.continue_token.span,
                "`continue` cannot stand here: the items of a `for` run beside each other",
            )
            .help("leave items out before the `for`: `xs.iter().filter(..)`"),
        ),
        Expr::Assign(inner) => Some(assignment(&inner.left)),
        Expr::Binary(inner) if is_assignment(inner.op) => Some(assignment(&inner.left)),
        Expr::Return(inner) => Some(
            mistake(
                inner.return_token.span,
                "`return` cannot stand in a workflow",
            )
            .help("the last expression, without `;`, is the output; `?` leaves the workflow early"),
        ),
        _ => None,
    }
}

fn assignment(left: &Expr) -> Diagnostic {
    let name = pretty(left);
    mistake(
        Place::of(left),
        format!("`{name}` cannot be assigned to: what a statement makes never changes"),
    )
    .help("give the new value a name of its own: `let next = ..;`")
}

fn is_assignment(operator: syn::BinOp) -> bool {
    use syn::BinOp::{
        AddAssign, BitAndAssign, BitOrAssign, BitXorAssign, DivAssign, MulAssign, RemAssign,
        ShlAssign, ShrAssign, SubAssign,
    };
    matches!(
        operator,
        AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
            | RemAssign(_)
            | BitXorAssign(_)
            | BitAndAssign(_)
            | BitOrAssign(_)
            | ShlAssign(_)
            | ShrAssign(_)
    )
}

/// The attributes that stand before a whole statement.
pub(super) fn attributes(expression: &Expr) -> &[syn::Attribute] {
    match expression {
        Expr::Match(inner) => &inner.attrs,
        Expr::If(inner) => &inner.attrs,
        Expr::Try(inner) => attributes(&inner.expr),
        Expr::MethodCall(inner) => attributes(&inner.receiver),
        Expr::Call(inner) if inner.attrs.is_empty() => attributes(&inner.func),
        Expr::Call(inner) => &inner.attrs,
        Expr::Path(inner) => &inner.attrs,
        Expr::Macro(inner) => &inner.attrs,
        Expr::Block(inner) => &inner.attrs,
        _ => &[],
    }
}

/// Is it `#[speculate]`, as it must be written?
pub(super) fn is_speculate(attribute: &syn::Attribute) -> bool {
    attribute.path().is_ident("speculate") && matches!(attribute.meta, syn::Meta::Path(_))
}

pub(super) fn no_match(attribute: &syn::Attribute) -> Diagnostic {
    mistake(
        Place::of(attribute),
        "`#[speculate]` stands in front of a `match`",
    )
    .help("remove it, or write what decides as a `match`")
    .note("it starts what the arms need before one of them is chosen")
}

/// What stands in front of policies and `?`.
fn within(expression: &Expr) -> &Expr {
    match expression {
        Expr::Try(inner) => within(&inner.expr),
        Expr::MethodCall(inner) => within(&inner.receiver),
        Expr::Group(inner) => within(&inner.expr),
        other => other,
    }
}

/// The `match` in front of policies and `?`.
fn match_in(expression: &mut Expr) -> Option<&mut syn::ExprMatch> {
    match expression {
        Expr::Try(inner) => match_in(&mut inner.expr),
        Expr::MethodCall(inner) => match_in(&mut inner.receiver),
        Expr::Group(inner) => match_in(&mut inner.expr),
        Expr::Match(block) => Some(block),
        _ => None,
    }
}

/// `mut` and `ref` in a pattern: values of a workflow never change and are lent as needed.
pub(super) fn changeable(pattern: &Pat) -> Option<Diagnostic> {
    let mut found = None;
    each_name(pattern, &mut |name| {
        if let (Some(token), None) = (&name.mutability, &found) {
            found = Some(
                mistake(token.span(), format!("`{}` cannot be `mut`", name.ident))
                    .help("remove `mut`: what a statement makes never changes")
                    .note("`let mut` is for the state of a `loop`"),
            );
        } else if let (Some(token), None) = (&name.by_ref, &found) {
            found = Some(
                mistake(token.span(), format!("`{}` cannot be `ref`", name.ident))
                    .help("remove `ref`: values are lent wherever `&name` is written"),
            );
        }
    });
    found
}

/// The names a pattern binds, in the order of the text.
pub(crate) fn pattern_names(pattern: &Pat) -> Vec<Ident> {
    let mut names = Vec::new();
    each_name(pattern, &mut |name| names.push(name.ident.clone()));
    names
}

fn each_name(pattern: &Pat, act: &mut dyn FnMut(&syn::PatIdent)) {
    match pattern {
        Pat::Ident(name) => {
            // `None` and the like: a constant, not a binding.
            let constant = name.subpat.is_none()
                && name.by_ref.is_none()
                && name.mutability.is_none()
                && name.ident.to_string().starts_with(char::is_uppercase);
            if !constant {
                act(name);
            }
            if let Some((_, inner)) = &name.subpat {
                each_name(inner, act);
            }
        }
        Pat::Paren(inner) => each_name(&inner.pat, act),
        Pat::Reference(inner) => each_name(&inner.pat, act),
        Pat::Type(inner) => each_name(&inner.pat, act),
        Pat::Guard(inner) => each_name(&inner.pat, act),
        Pat::Tuple(inner) => inner.elems.iter().for_each(|part| each_name(part, act)),
        Pat::TupleStruct(inner) => inner.elems.iter().for_each(|part| each_name(part, act)),
        Pat::Slice(inner) => inner.elems.iter().for_each(|part| each_name(part, act)),
        Pat::Struct(inner) => inner
            .fields
            .iter()
            .for_each(|field| each_name(&field.pat, act)),
        Pat::Or(inner) => {
            if let Some(first) = inner.cases.first() {
                each_name(first, act);
            }
        }
        _ => {}
    }
}
