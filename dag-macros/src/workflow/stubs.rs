//! `stubbed!(answer(&db, "new?"), search => async |_| Hits::none())`: which calls of the workflow call what a test says instead.
//!
//! ```text
//! stubbed! { .. }   →  answer! { [] [[stubbed_in]] { .. } }                  is it a workflow?
//!                   →  answer! { @stubbed { .. } }                           its macro holds the text of its body
//!                   →  search! { [] [.. finish] { stubbed { .. } text } }    the chain of its nodes, as for the body of the run
//!                   →  expand/stubbed.rs                                     that body, inside the test
//! ```
//!
//! So a stub is a closure that sees what the test has, and nothing of it must be named anywhere else.

use super::syntax::{Binding, Call, InPlace, Statement, Workflow};
use crate::diagnostics::{Code, Diagnostic, Place, Sink};
use crate::names;
use crate::signature::Signature;
use crate::text::{did_you_mean, list, pretty};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, Path, Token};

/// What is written in `stubbed!(..)`.
pub(crate) struct Request {
    /// The workflow.
    pub(crate) path: Path,
    /// Its arguments.
    pub(crate) arguments: Vec<Expr>,
    /// The parentheses around them.
    pub(crate) span: Span,
    pub(crate) stubs: Vec<Stub>,
}

/// `name => expression`
pub(crate) struct Stub {
    /// A node, or a statement that calls one.
    pub(crate) name: Path,
    pub(crate) expression: Expr,
}

/// A stub and the first call it replaces, whose node says what type it must have.
pub(crate) struct Replaced<'a> {
    pub(crate) stub: &'a Stub,
    pub(crate) local: Ident,
    pub(crate) call: Call,
}

const FORM: &str = "`stubbed!(answer(&db, 7), search => async |_| Hits::none())`";

fn mistake(place: impl Into<Place>, fact: impl Into<String>) -> Diagnostic {
    Diagnostic::new(Code::Stub, place, fact)
}

/// In: `[path of dag-core] request`. Out: a call of the workflow's macro.
pub(crate) fn begin(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let root = match tokens.next() {
        Some(proc_macro2::TokenTree::Group(root)) => root.stream(),
        _ => names::default_root(),
    };
    let written: TokenStream = tokens.collect();
    match syn::parse2::<Request>(written.clone()) {
        Ok(request) => {
            let (path, support) = (&request.path, names::support(&root));
            quote!(#path ! { [] [[#support::stubbed_in]] { #written } })
        }
        Err(error) => {
            let mut sink = Sink::default();
            let fact = if written.is_empty() {
                "`stubbed!()` names no workflow".to_owned()
            } else {
                let text = error.to_string();
                format!("`stubbed!(..)` cannot be read: {text}")
            };
            sink.push(
                mistake(error.span(), fact).help(format!("the call, then each stub: {FORM}")),
            );
            sink.into_expression()
        }
    }
}

/// In: the signature of what is called, and the request. Out: a call of the macro that holds the body of the workflow.
pub(crate) fn within(
    signature: &Signature,
    request: &Request,
    written: &TokenStream,
) -> TokenStream {
    let path = &request.path;
    if signature.inside.is_some() {
        return quote!(#path ! { @stubbed { #written } });
    }
    let (name, mut sink) = (pretty(path), Sink::default());
    let fact =
        format!("`{name}` is a node, and a stub stands in the place of a node of a workflow");
    let help = format!("name the workflow that calls it: `stubbed!(workflow(..), {name} => ..)`");
    sink.push(mistake(Place::of(path), fact).help(help));
    sink.into_expression()
}

impl Request {
    /// The plain call.
    pub(crate) fn call(&self) -> TokenStream {
        let (path, arguments) = (&self.path, &self.arguments);
        quote!(#path(#(#arguments),*))
    }

    /// Every call that is replaced is told by what; what cannot be is reported. Out: the stubs, each with a call it replaces.
    pub(crate) fn replace<'a>(
        &'a self,
        workflow: &mut Workflow,
        sink: &mut Sink,
    ) -> Vec<Replaced<'a>> {
        self.check_head(workflow, sink);
        let mut replaced = Vec::new();
        // A statement is meant more closely than a node.
        let mut of_statements = Vec::new();
        for (index, stub) in self.stubs.iter().enumerate() {
            let name = pretty(&stub.name);
            if self
                .stubs
                .iter()
                .take(index)
                .any(|other| pretty(&other.name) == name)
            {
                let fact = format!("`{name}` has two stubs");
                sink.push(mistake(Place::of(&stub.name), fact).help("remove one of them"));
                continue;
            }
            let local = names::stub(index);
            let nodes = nodes_called(workflow, &stub.name);
            match nodes.as_slice() {
                [] => of_statements.push((stub, local)),
                [node] => {
                    let is_meant =
                        |_: Option<&Ident>, call: &Call| plain(&call.macro_path()) == *node;
                    replaced.extend(replace(workflow, stub, local, &is_meant));
                }
                [first, ..] => {
                    let all = list(&nodes).replace(" and ", " or ");
                    let help = format!("say which: `{first} => ..`");
                    let fact = format!("`{name}` could be {all}");
                    sink.push(mistake(Place::of(&stub.name), fact).help(help));
                }
            }
        }
        for (stub, local) in of_statements {
            let name = stub.name.get_ident().map(Ident::to_string);
            let is_meant = |statement: Option<&Ident>, _: &Call| {
                name.as_deref()
                    .is_some_and(|name| statement.is_some_and(|statement| statement == name))
            };
            let found = replace(workflow, stub, local, &is_meant);
            if found.is_none() {
                sink.push(unknown(workflow, stub));
            }
            replaced.extend(found);
        }
        replaced
    }

    fn check_head(&self, workflow: &Workflow, sink: &mut Sink) {
        let name = &workflow.signature.ident;
        let (wanted, given) = (workflow.inputs.len(), self.arguments.len());
        if wanted != given {
            let inputs = workflow.inputs.iter().map(|input| {
                let (name, ty) = (&input.name, pretty(&input.ty));
                format!("{name}: {ty}")
            });
            let inputs: Vec<String> = inputs.collect();
            let wanted = crate::text::count(wanted, "argument");
            sink.push(
                mistake(
                    self.span,
                    format!(
                        "`{name}` takes {wanted}, and {given} {} given",
                        if given == 1 { "is" } else { "are" }
                    ),
                )
                .help(format!("`{name}({})`", inputs.join(", "))),
            );
        }
        for constant in workflow.signature.generics.const_params() {
            let constant = &constant.ident;
            sink.push(
                mistake(Place::of(&self.path), format!("`{name}` is generic over the constant `{constant}`, so its nodes cannot be replaced"))
                    .help("give the workflow what its nodes call as an input, and a fake of it in tests"),
            );
        }
    }
}

/// Replaces the calls that are meant. Out: the first of them.
fn replace<'a>(
    workflow: &mut Workflow,
    stub: &'a Stub,
    local: Ident,
    is_meant: &dyn Fn(Option<&Ident>, &Call) -> bool,
) -> Option<Replaced<'a>> {
    let mut first = None;
    workflow.change_calls(&mut |statement, call| {
        if is_meant(statement, call) {
            call.stub = Some(InPlace {
                name: local.clone(),
                waits: stub.waits(),
            });
            first.get_or_insert_with(|| call.clone());
        }
    });
    Some(Replaced {
        stub,
        local,
        call: first?,
    })
}

/// The nodes of the workflow that `name` may mean: itself, or else those at a longer path.
fn nodes_called(workflow: &Workflow, name: &Path) -> Vec<String> {
    let wanted = plain(name);
    let mut nodes: Vec<String> = workflow.node_paths().iter().map(plain).collect();
    nodes.dedup();
    if nodes.contains(&wanted) {
        return vec![wanted];
    }
    let longer = format!("::{wanted}");
    nodes.retain(|node| node.ends_with(&longer));
    nodes
}

/// The path as a text; `self::search` is `search`.
fn plain(path: &Path) -> String {
    let text = pretty(path);
    text.strip_prefix("self::")
        .map_or(text.clone(), str::to_owned)
}

fn unknown(workflow: &Workflow, stub: &Stub) -> Diagnostic {
    let (name, of) = (pretty(&stub.name), &workflow.signature.ident);
    let statements = workflow.all_statements();
    let named = |statement: &&Statement| matches!(&statement.binding, Binding::Name(other) if *other == name);
    let fact = if statements.iter().any(named) {
        format!("the statement `{name}` of `{of}` calls no node")
    } else {
        format!("`{name}` is no node of `{of}`, and no statement that calls one")
    };
    let nodes: Vec<String> = workflow.node_paths().iter().map(plain).collect();
    let calls = statements
        .iter()
        .filter(|statement| statement.call().is_some_and(|call| call.block.is_none()));
    let bindings = calls.filter_map(|statement| match &statement.binding {
        Binding::Name(name) => Some(name.to_string()),
        _ => None,
    });
    let bindings: Vec<String> = bindings.collect();
    let known = nodes.iter().chain(&bindings).map(String::as_str);
    let mistake = mistake(Place::of(&stub.name), fact);
    match did_you_mean(&name, known) {
        Some(meant) => mistake.help(format!("did you mean `{meant}`?")),
        None if nodes.is_empty() => mistake,
        None => mistake.help(format!("its nodes are {}", list(nodes))),
    }
}

impl Parse for Request {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let path: Path = input.call(Path::parse_mod_style)?;
        let content;
        let parentheses = syn::parenthesized!(content in input);
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated(&content)?;
        let mut stubs = Vec::new();
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            stubs.push(input.parse()?);
        }
        Ok(Self {
            path,
            arguments: arguments.into_iter().collect(),
            span: parentheses.span.join(),
            stubs,
        })
    }
}

impl Parse for Stub {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.call(Path::parse_mod_style)?;
        input.parse::<Token![=>]>()?;
        let expression = input.parse()?;
        Ok(Self { name, expression })
    }
}

impl Stub {
    /// Is it an `async` closure?
    pub(crate) fn waits(&self) -> bool {
        let closure = self.closure();
        closure.is_some_and(|closure| closure.asyncness.is_some())
    }

    /// Is it written as a closure here? Its signature is made known to it then.
    pub(crate) fn closure(&self) -> Option<&syn::ExprClosure> {
        let mut expression = &self.expression;
        loop {
            match expression {
                Expr::Paren(inner) => expression = &inner.expr,
                Expr::Group(inner) => expression = &inner.expr,
                Expr::Closure(closure) => return Some(closure),
                _ => return None,
            }
        }
    }
}
