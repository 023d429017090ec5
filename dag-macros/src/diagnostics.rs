//! The error sink: every mistake goes in, and out come all of them, in the order of the source.
//!
//! A message has one first line that is true standing alone and ends with its code, then `help:`
//! lines (what to write instead), then `note:` lines (why). See CONTRIBUTING for the style.

use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

/// The kinds of mistakes; each has a section in the error index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    Cycle,
    Missing,
    Ambiguous,
    Moved,
    Arguments,
    Unused,
    NoTail,
    Maybe,
    Twice,
    Writes,
    ReadWrite,
    Repeat,
    Speculation,
    Items,
    Bound,
    Node,
    Policy,
    QuestionMark,
    Workflow,
    Undo,
    /// In a test, outside of every workflow: these need no section.
    Stub,
}

impl Code {
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Cycle => "WF01",
            Self::Missing => "WF02",
            Self::Ambiguous => "WF03",
            Self::Moved => "WF04",
            Self::Arguments => "WF05",
            Self::Unused => "WF06",
            Self::NoTail => "WF07",
            Self::Maybe => "WF08",
            Self::Twice => "WF09",
            Self::Writes => "WF10",
            Self::ReadWrite => "WF11",
            Self::Repeat => "WF12",
            Self::Speculation => "WF13",
            Self::Items => "WF14",
            Self::Bound => "WF15",
            Self::Node => "WF16",
            Self::Policy => "WF17",
            Self::QuestionMark => "WF18",
            Self::Workflow => "WF19",
            Self::Undo => "WF20",
            Self::Stub => "",
        }
    }
}

/// Where a message points: from the first token to the last.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    start: Span,
    end: Span,
}

impl Place {
    /// Its first token.
    pub(crate) fn start(self) -> Span {
        self.start
    }

    /// All of these tokens. (Joining their spans into one is not possible on stable.)
    pub(crate) fn of(tokens: &impl ToTokens) -> Self {
        let mut spans = tokens
            .to_token_stream()
            .into_iter()
            .map(|token| token.span());
        let start = spans.next().unwrap_or_else(Span::call_site);
        Self {
            start,
            end: spans.last().unwrap_or(start),
        }
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Self {
        Self {
            start: span,
            end: span,
        }
    }
}

/// One mistake.
#[derive(Debug)]
pub(crate) struct Diagnostic {
    place: Place,
    code: Code,
    fact: String,
    helps: Vec<String>,
    notes: Vec<String>,
    shown: Box<Shown>,
}

/// What a mistake is about, for pictures: besides the node at which the message stands.
#[derive(Debug, Default)]
pub(crate) struct Shown {
    /// By their numbers in the graph.
    pub(crate) nodes: Vec<usize>,
    /// Edges that are there and should not be, or should be and are not.
    pub(crate) edges: Vec<(usize, usize)>,
}

impl Diagnostic {
    /// `fact` is lower case, in the user's names, without a full stop.
    pub(crate) fn new(code: Code, place: impl Into<Place>, fact: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            code,
            fact: fact.into(),
            helps: Vec::new(),
            notes: Vec::new(),
            shown: Box::default(),
        }
    }

    /// A picture shows this node as a part of the mistake.
    pub(crate) fn show_node(mut self, node: usize) -> Self {
        self.shown.nodes.push(node);
        self
    }

    /// A picture shows this edge as a part of the mistake.
    pub(crate) fn show_edge(mut self, from: usize, to: usize) -> Self {
        self.shown.edges.push((from, to));
        self
    }

    pub(crate) fn shown(&self) -> &Shown {
        &self.shown
    }

    pub(crate) fn place(&self) -> Place {
        self.place
    }

    pub(crate) fn code(&self) -> Code {
        self.code
    }

    /// The first line of the message.
    pub(crate) fn first_line(&self) -> String {
        match self.code.text() {
            "" => self.fact.clone(),
            code => format!("{} [{code}]", self.fact),
        }
    }

    /// What to write instead.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.helps.push(help.into());
        self
    }

    /// Why.
    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// The message as rustc prints it.
    pub(crate) fn text(&self) -> String {
        let mut text = self.first_line();
        for (label, lines) in [("help", &self.helps), ("note", &self.notes)] {
            for line in lines {
                text.push('\n');
                text.push_str(label);
                text.push_str(": ");
                text.push_str(line);
            }
        }
        text
    }

    fn to_tokens(&self) -> TokenStream {
        let text = self.text();
        let mut braces = Group::new(Delimiter::Brace, text.to_token_stream());
        braces.set_span(self.place.end);
        let path = quote_spanned!(self.place.start=> ::core::compile_error!);
        quote!(#path #braces)
    }
}

/// Collects mistakes; it must be read before it is dropped.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    diagnostics: Vec<Diagnostic>,
}

impl Sink {
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub(crate) fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    /// Takes over what syn found while parsing.
    pub(crate) fn push_syntax(&mut self, code: Code, error: &syn::Error) {
        for error in error.clone() {
            let message = error.to_string();
            let fact = message.strip_suffix('.').unwrap_or(&message).to_owned();
            self.push(Diagnostic::new(code, error.span(), fact));
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.diagnostics.len()
    }

    /// The mistakes in source order, those at one place in the order they were found.
    pub(crate) fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<&Diagnostic> = self.diagnostics.iter().collect();
        sorted.sort_by_key(|diagnostic| {
            let start = diagnostic.place.start.start();
            (start.line, start.column)
        });
        sorted
    }

    /// One `compile_error!` a mistake, as statements of a block: so none is lost.
    pub(crate) fn into_statements(self) -> TokenStream {
        self.sorted()
            .into_iter()
            .map(Diagnostic::to_tokens)
            .map(|error| quote!(#error;))
            .collect()
    }

    /// One `compile_error!` a mistake, as an expression, of which rustc expects nothing more.
    pub(crate) fn into_expression(self) -> TokenStream {
        let errors = self.sorted().into_iter().map(Diagnostic::to_tokens);
        quote!({ #(#errors);* })
    }

    /// One `compile_error!` a mistake, as items.
    pub(crate) fn into_items(self) -> TokenStream {
        self.sorted()
            .into_iter()
            .map(Diagnostic::to_tokens)
            .collect()
    }
}
