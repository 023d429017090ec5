//! The macro that carries a signature: that of a node, or of a workflow.
//!
//! It takes part in a chain: `workflow!` calls the macro of its first node with the list of
//! the others, each adds its signature and calls the next, the last calls the macro that does the
//! work (ARCHITECTURE, "How a signature reaches a workflow").

use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::names;
use crate::signature::absolute;
use crate::types::error_of;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Attribute, ReturnType, Visibility};

/// What a carrier is made from.
pub(crate) struct Carrier<'a> {
    /// `node` or `workflow`.
    pub(crate) what: &'a str,
    pub(crate) name: &'a Ident,
    pub(crate) vis: &'a Visibility,
    pub(crate) cfgs: &'a [&'a Attribute],
    pub(crate) message: TokenStream,
    pub(crate) output: &'a ReturnType,
    /// Of a workflow: what runs it inside a test, at `$request`.
    pub(crate) stubbed: Option<&'a TokenStream>,
}

pub(crate) fn carrier(carrier: &Carrier<'_>) -> TokenStream {
    let Carrier {
        what,
        name,
        vis,
        cfgs,
        message,
        output,
        stubbed,
    } = carrier;
    let place = {
        let span = name.span();
        let start = span.start();
        format!("{name} {} {} {}", file_of(span), start.line, start.column)
    };
    let carrier = names::carrier(name, &place);
    let error = absolute(error_type(output));
    let value = match output {
        ReturnType::Type(_, ty) => absolute(ty.to_token_stream()),
        ReturnType::Default => quote!(()),
    };
    let export = matches!(vis, Visibility::Public(_)).then(|| {
        let reason = format!("a `pub` {what} cannot stand inside a function\nhelp: remove `pub`, or move the {what} out of the function");
        quote! {
            #[deny(non_local_definitions, reason = #reason)]
            #[macro_export]
        }
    });
    let stubbed = stubbed.map(|stubbed| quote!((@stubbed $request:tt) => { #stubbed };));
    quote! {
        #(#cfgs)*
        #[doc(hidden)]
        #[allow(unused_macros, reason = "a node may be published and not used")]
        #export
        macro_rules! #carrier {
            (@error [$($next:tt)*] $at:tt) => { $($next)* ! { $at #error } };
            (@value [$($next:tt)*] $at:tt) => { $($next)* ! { $at #value } };
            (@probe) => {};
            #stubbed
            ($state:tt [[$($next:tt)*] $($rest:tt)*] $input:tt) => {
                $($next)* ! { [$state #message] [$($rest)*] $input }
            };
        }
        #(#cfgs)*
        #[doc(hidden)]
        #[allow(unused_imports, reason = "a node may be published and not used")]
        #vis use #carrier as #name;
    }
}

/// The file from `src` or the like on, so that the same sources give the same bytes everywhere.
fn file_of(span: proc_macro2::Span) -> String {
    let file = span.file();
    let folders = ["src", "tests", "examples", "benches"];
    match folders.iter().find_map(|folder| file.rfind(folder)) {
        Some(at) => file.get(at..).unwrap_or(&file).to_owned(),
        None => file,
    }
}

/// The documentation as written.
pub(crate) fn doc_of(attributes: &[Attribute]) -> String {
    let lines = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .filter_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(pair) => match &pair.value {
                syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(text),
                    ..
                }) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        });
    lines.collect::<Vec<_>>().join("\n")
}

/// The type that a variant of `#[errors]` holds. Where no `E` is written the workflow has already
/// refused the statement, so any type does.
fn error_type(output: &ReturnType) -> TokenStream {
    match output {
        ReturnType::Type(_, ty) => error_of(ty).map(ToTokens::to_token_stream),
        ReturnType::Default => None,
    }
    .unwrap_or_else(|| quote!(::core::convert::Infallible))
}

/// Macros of the standard prelude: what has that name takes theirs away from whoever imports it.
const PRELUDE_MACROS: [&str; 38] = [
    "assert",
    "assert_eq",
    "assert_ne",
    "cfg",
    "column",
    "compile_error",
    "concat",
    "concat_bytes",
    "concat_idents",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "env",
    "eprint",
    "eprintln",
    "file",
    "format",
    "format_args",
    "include",
    "include_bytes",
    "include_str",
    "line",
    "log_syntax",
    "matches",
    "module_path",
    "option_env",
    "panic",
    "print",
    "println",
    "stringify",
    "thread_local",
    "todo",
    "try",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
];

/// A node or a workflow is a macro, too.
pub(crate) fn check_name(name: &Ident, what: &str, code: Code, sink: &mut Sink) {
    let text = name.to_string();
    let plain = text.strip_prefix("r#").unwrap_or(&text);
    if PRELUDE_MACROS.contains(&plain) || plain == "writeln" {
        let fact = format!("a {what} called `{plain}` would hide the macro `{plain}!`");
        let other = match (plain, what) {
            ("write", _) => "to",
            (_, "node") => "node",
            _ => "all",
        };
        sink.push(
            Diagnostic::new(code, name.span(), fact)
                .help(format!("another name, such as `{plain}_{other}`"))
                .note(format!(
                    "a {what} is a function and a macro of the same name"
                )),
        );
    }
}
