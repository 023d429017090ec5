//! `DAG_DRAW=folder`: while it compiles, each workflow leaves its picture there, a wrong one with its mistakes in it.
//!
//! In: the model, the mistakes, and what is written. Out: a file, and no tokens but the error if it cannot be written.
//! [`mark`] says where in the picture a mistake stands, [`name`] what the file is called.

mod mark;
mod name;

use super::expand::Graph;
use super::model::Model;
use super::syntax::Workflow;
use crate::diagnostics::Sink;
use proc_macro2::TokenStream;
use quote::quote_spanned;
use std::env::var_os;
use std::path::{Path, PathBuf};

/// rustc is told of it in `expand::head`, so that cargo compiles again when it changes.
pub(crate) const VARIABLE: &str = "DAG_DRAW";

fn folder() -> Option<PathBuf> {
    let folder = PathBuf::from(var_os(VARIABLE)?);
    // cargo compiles what is outside of the workspace in its own folder, where no picture belongs.
    let outside = var_os("CARGO_PRIMARY_PACKAGE").is_none()
        && std::env::current_dir().ok() == var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let nowhere = folder.as_os_str().is_empty() || folder.is_relative() && outside;
    (!nowhere).then_some(folder)
}

/// Takes note of a workflow that will be drawn.
pub(super) fn announce(workflow: &Workflow) {
    if folder().is_some() {
        name::announce(&workflow.signature.ident);
    }
}

/// Draws the workflow if that is asked for. `written`: the input of `begin`.
pub(super) fn draw(model: &Model, sink: &Sink, written: &TokenStream) -> TokenStream {
    match folder() {
        Some(folder) => draw_into(&folder, model, sink, written),
        None => TokenStream::new(),
    }
}

fn draw_into(folder: &Path, model: &Model, sink: &Sink, written: &TokenStream) -> TokenStream {
    let name = &model.workflow.signature.ident;
    let file = folder.join(name::of(name));
    let done = std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&file, picture(model, sink, written)));
    let Err(error) = done else {
        return TokenStream::new();
    };
    let message = format!(
        "the picture of `{name}` cannot be written to `{}`: {error}\nhelp: set `{VARIABLE}` to a folder that can be written, or unset it",
        file.display()
    );
    quote_spanned!(name.span()=> ::core::compile_error! { #message })
}

/// The picture, as SVG.
pub(super) fn picture(model: &Model, sink: &Sink, written: &TokenStream) -> String {
    let graph = Graph::of(model).leak();
    mark::mistakes(&graph, model, sink, written).to_string()
}
