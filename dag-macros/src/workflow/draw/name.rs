//! What the file of a picture is called: `crate-workflow.svg`, the same for the same source.

use proc_macro2::Ident;
use std::env::var;
use std::path::Path;
use std::sync::Mutex;

/// The workflows of the crate in the order of the text: what they are called and where they stand.
static KNOWN: Mutex<Vec<(String, Place)>> = Mutex::new(Vec::new());

/// File, line, column.
type Place = (String, usize, usize);

/// Which of several of one name comes first is settled here: this is called in the order of the text, while [`of`] is called
/// when the signatures of a workflow are known, sooner for one with few nodes.
pub(super) fn announce(workflow: &Ident) {
    number(workflow);
}

/// The file of a workflow.
pub(super) fn of(workflow: &Ident) -> String {
    let number = match number(workflow) {
        0 => String::new(),
        number => format!("-{}", number.saturating_add(1)),
    };
    format!("{}-{}{number}.svg", of_crate(), plain(workflow))
}

fn plain(workflow: &Ident) -> String {
    let name = workflow.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}

/// So many other workflows of the crate have its name and stand before it.
fn number(workflow: &Ident) -> usize {
    let span = workflow.span();
    let start = span.start();
    let own = (plain(workflow), (span.file(), start.line, start.column));
    // What a thread that panicked had written is as good as before.
    let mut known = match KNOWN.lock() {
        Ok(known) => known,
        Err(known) => known.into_inner(),
    };
    if !known.contains(&own) {
        known.push(own.clone());
    }
    let same = known.iter().filter(|known| known.0 == own.0);
    same.take_while(|known| **known != own).count()
}

/// The crate as cargo calls it. A program beside a library of the same name is told apart.
fn of_crate() -> String {
    let name = var("CARGO_CRATE_NAME").unwrap_or_else(|_| "crate".to_owned());
    let package = var("CARGO_PKG_NAME").unwrap_or_default().replace('-', "_");
    let library = Path::new(&var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("src/lib.rs");
    if name == package && var("CARGO_BIN_NAME").is_ok() && library.exists() {
        return format!("{name}-bin");
    }
    name
}
