//! Reads a folder of documents into a full-text index, and answers from it.
//!
//! In: `ingest [FOLDER] [--store FOLDER]`, `ingest search WORDS`. Out: an index that is replaced as a whole, and what was
//! done; or one line that says what is wrong (exit code 1; 2 for wrong arguments), and the store as it was.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a node on a blocking thread owns what it takes"
)]

mod clean;
mod decode;
mod deduplicate;
mod html;
mod index;
mod keywords;
mod language;
mod links;
mod load;
mod log;
mod markdown;
mod parse;
mod plan;
mod previous;

mod publish;
mod scan;
mod search;
mod split;
mod statistics;
mod store;
mod summary;
mod swap;

#[cfg(test)]
mod tests;
mod workflow;

use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use crate::plan::Plan;
use crate::workflow::ingest;
use example_stage::probe::{self, Probe};
use example_stage::terminal::{self, Style, calls, fallible, print, undos};

const USAGE: &str = "\
usage: ingest [FOLDER] [--store FOLDER] [--fail NODE]
       ingest search WORDS... [--store FOLDER]
       ingest --graph | --audit

Reads the documents in FOLDER (Markdown, HTML, text; default: the samples of this
program) into a full-text index in the store (default: ingest-index). The index
that is there before stays whole until the new one is finished and checked, and
comes back if anything fails. `search` shows the passages that hold all words.

  --fail NODE  lets a step fail halfway, as if the disk were full; may be repeated
  --graph      prints the steps and what each waits for
  --audit      prints what the compiler knows of the writes
";

/// What the command line asks for.
enum Wanted {
    Help,
    Graph,
    Audit,
    Search(PathBuf, String),
    Ingest(PathBuf, PathBuf, Vec<String>),
}

fn main() -> ExitCode {
    let done = match arguments(std::env::args_os().skip(1)) {
        Err(problem) => {
            eprintln!("ingest: {problem}; see --help");
            return ExitCode::from(2);
        }
        Ok(Wanted::Help) => Ok(USAGE.to_owned()),
        Ok(Wanted::Graph) => Ok(format!("{}\n", ingest::GRAPH)),
        Ok(Wanted::Audit) => Ok(format!("{}\n", ingest::GRAPH.audit())),
        Ok(Wanted::Search(store, words)) => {
            search::search(&store, &words, Style::of_stdout()).map_err(Into::into)
        }
        Ok(Wanted::Ingest(documents, store, failing)) => run(&documents, &store, failing),
    };
    match done {
        Ok(text) => {
            print(&text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("ingest: {}", terminal::explain(&*error));
            ExitCode::FAILURE
        }
    }
}

fn arguments(mut given: impl Iterator<Item = OsString>) -> Result<Wanted, String> {
    let (mut words, mut store, mut failing) = (Vec::new(), None, Vec::new());
    while let Some(argument) = given.next() {
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(Wanted::Help),
            Some("--graph") => return Ok(Wanted::Graph),
            Some("--audit") => return Ok(Wanted::Audit),
            Some("--store") => {
                let folder = given.next().filter(|folder| !folder.is_empty());
                store = Some(PathBuf::from(folder.ok_or("`--store` wants a folder")?));
            }
            Some("--fail") => {
                let node = given.next().ok_or("`--fail` wants the name of a step")?;
                failing.push(can_fail(&node.to_string_lossy())?);
            }
            Some(text) if text.starts_with('-') && text.len() > 1 => {
                return Err(format!("unknown option `{}`", text.escape_debug()));
            }
            _ => words.push(argument),
        }
    }
    let store = store.unwrap_or_else(|| PathBuf::from("ingest-index"));
    if words.first().is_some_and(|word| word == "search") {
        let words: Vec<_> = words
            .iter()
            .skip(1)
            .map(|word| word.to_string_lossy())
            .collect();
        if words.is_empty() {
            return Err("`search` wants words".to_owned());
        }
        return Ok(Wanted::Search(store, words.join(" ")));
    }
    if words.len() > 1 {
        return Err("more than one folder".to_owned());
    }
    let samples = || Path::new(env!("CARGO_MANIFEST_DIR")).join("documents");
    let documents = words.pop().map_or_else(samples, PathBuf::from);
    Ok(Wanted::Ingest(documents, store, failing))
}

/// A step or an undo that can be told to fail.
fn can_fail(node: &str) -> Result<String, String> {
    let names: Vec<&str> = fallible(ingest::GRAPH)
        .chain(undos(ingest::GRAPH))
        .collect();
    if names.contains(&node) {
        return Ok(node.to_owned());
    }
    let what = if calls(ingest::GRAPH).any(|name| name == node) {
        format!("`{node}` cannot fail")
    } else {
        format!("no step `{}`", node.escape_debug())
    };
    Err(format!(
        "{what}; `--fail` takes one of {}",
        names.join(", ")
    ))
}

fn run(documents: &Path, store: &Path, failing: Vec<String>) -> Result<String, Box<dyn Error>> {
    let plan = Arc::new(Plan::new(documents, store)?);
    let probe = Arc::new(Probe::start(failing).on_begin(terminal::progress()));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_io()
        .build()?;
    let outcome = runtime.block_on(async {
        let mut handle = ingest::spawn(Arc::clone(&plan), Arc::clone(&probe));
        tokio::select! {
            outcome = &mut handle => Ok(outcome),
            Ok(()) = tokio::signal::ctrl_c() => handle.stop().await,
        }
    });
    terminal::end_of_progress();
    let (total, style) = (probe.elapsed(), Style::of_stdout());
    print(&format!(
        "{} → {}\n\n{}\n",
        documents.display(),
        store.display(),
        style.table(ingest::GRAPH, &probe.laps(), total)
    ));
    let (undone, error): (bool, Box<dyn Error>) = match outcome {
        Ok(Ok(summary)) => {
            return Ok(format!(
                "{summary}  {} steps in {}; try: ingest search WORDS\n",
                calls(ingest::GRAPH).count(),
                terminal::time(total)
            ));
        }
        Ok(Err(error)) => (error.undos().is_empty(), error.into()),
        Err(stopped) => (stopped.undos().is_empty(), stopped.into()),
    };
    print(if undone {
        "  the index is as it was\n"
    } else {
        "  the store is NOT as it was; see which undo failed\n"
    });
    Err(error)
}
