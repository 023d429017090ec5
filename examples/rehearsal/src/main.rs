//! Rehearses a deployment on folders.
//!
//! In: `rehearsal [RELEASE SERVER]`. Out: the server's folder with the new version, and what was done; or one line that
//! says what is wrong (exit code 1; 2 for wrong arguments), and the server's folder as it was, byte for byte.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a node on a blocking thread owns what it takes"
)]

mod announce;
mod backup;
mod compare;
mod folders;
mod history;
mod inventory;
mod plan;

mod prune;
mod release;
mod server;
mod stage;
mod summary;
mod switch;

#[cfg(test)]
mod tests;
mod tree;
mod version;
mod workflow;

use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use crate::plan::Plan;
use crate::tree::Tree;
use crate::workflow::rehearse;
use example_stage::probe::{self, Probe};
use example_stage::terminal::{self, Style, calls, fallible, print, undos};

const USAGE: &str = "\
usage: rehearsal [RELEASE SERVER] [--announce FILE] [--fail NODE]
       rehearsal --graph | --audit

Deploys the folder RELEASE to the folder SERVER (default: the samples of this
program, on a fresh copy in the temporary folder). If anything fails, or Ctrl-C
is pressed, the server's folder is left exactly as it was.

  --announce FILE  where people are told (default: announcements.md beside SERVER)
  --fail NODE      lets a step or an undo fail; may be repeated
  --graph          prints the steps and what each waits for
  --audit          prints what the compiler knows of the writes
";

/// What the command line asks for.
enum Wanted {
    Help,
    Graph,
    Audit,
    Rehearse {
        folders: Option<(PathBuf, PathBuf)>,
        outbox: Option<PathBuf>,
        failing: Vec<String>,
    },
}

fn main() -> ExitCode {
    let done = match arguments(std::env::args_os().skip(1)) {
        Err(problem) => {
            eprintln!("rehearsal: {problem}; see --help");
            return ExitCode::from(2);
        }
        Ok(Wanted::Help) => Ok(USAGE.to_owned()),
        Ok(Wanted::Graph) => Ok(format!("{}\n", rehearse::GRAPH)),
        Ok(Wanted::Audit) => Ok(format!("{}\n", rehearse::GRAPH.audit())),
        Ok(Wanted::Rehearse {
            folders,
            outbox,
            failing,
        }) => run(folders, outbox, failing),
    };
    match done {
        Ok(text) => {
            print(&text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("rehearsal: {}", terminal::explain(&*error));
            ExitCode::FAILURE
        }
    }
}

fn arguments(mut given: impl Iterator<Item = OsString>) -> Result<Wanted, String> {
    let (mut folders, mut outbox, mut failing) = (Vec::new(), None, Vec::new());
    while let Some(argument) = given.next() {
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(Wanted::Help),
            Some("--graph") => return Ok(Wanted::Graph),
            Some("--audit") => return Ok(Wanted::Audit),
            Some("--announce") => {
                let file = given.next().filter(|file| !file.is_empty());
                outbox = Some(PathBuf::from(file.ok_or("`--announce` wants a file")?));
            }
            Some("--fail") => {
                let node = given.next().ok_or("`--fail` wants the name of a step")?;
                failing.push(can_fail(&node.to_string_lossy())?);
            }
            Some(text) if text.starts_with('-') && text.len() > 1 => {
                return Err(format!("unknown option `{}`", text.escape_debug()));
            }
            _ => folders.push(PathBuf::from(argument)),
        }
    }
    let mut folders = folders.into_iter();
    let folders = match (folders.next(), folders.next(), folders.next()) {
        (None, ..) => None,
        (Some(release), Some(server), None) => Some((release, server)),
        _ => return Err("give two folders, the release and the server, or none".to_owned()),
    };
    Ok(Wanted::Rehearse {
        folders,
        outbox,
        failing,
    })
}

/// A step or an undo that can be told to fail.
fn can_fail(node: &str) -> Result<String, String> {
    let names: Vec<&str> = fallible(rehearse::GRAPH)
        .chain(undos(rehearse::GRAPH))
        .collect();
    if names.contains(&node) {
        return Ok(node.to_owned());
    }
    let what = if calls(rehearse::GRAPH).any(|name| name == node) {
        format!("`{node}` cannot fail")
    } else {
        format!("no step `{}`", node.escape_debug())
    };
    Err(format!(
        "{what}; `--fail` takes one of {}",
        names.join(", ")
    ))
}

/// The sample release, and a fresh copy of the sample server.
fn samples() -> Result<(PathBuf, PathBuf), Box<dyn Error>> {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let folder = std::env::temp_dir().join(format!("rehearsal-{}", std::process::id()));
    let server = folder.join("server");
    folders::remove(&folder)?;
    fs::create_dir_all(&server)?;
    folders::copy(&samples.join("server"), &server)?;
    Ok((samples.join("release"), server))
}

fn run(
    folders: Option<(PathBuf, PathBuf)>,
    outbox: Option<PathBuf>,
    failing: Vec<String>,
) -> Result<String, Box<dyn Error>> {
    let (release, server) = match folders {
        Some(folders) => folders,
        None => samples()?,
    };
    let outbox = outbox.unwrap_or_else(|| server.with_file_name("announcements.md"));
    let plan = Arc::new(Plan::new(&release, &server, &outbox)?);
    let before = Tree::read(&plan.server)?;
    let probe = Arc::new(Probe::start(failing).on_begin(terminal::progress()));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_io()
        .build()?;
    let outcome = runtime.block_on(async {
        let mut handle = rehearse::spawn(Arc::clone(&plan), Arc::clone(&probe));
        tokio::select! {
            outcome = &mut handle => Ok(outcome),
            Ok(()) = tokio::signal::ctrl_c() => handle.stop().await,
        }
    });
    terminal::end_of_progress();
    let (total, style) = (probe.elapsed(), Style::of_stdout());
    print(&format!(
        "{} → {}\n\n{}\n",
        release.display(),
        server.display(),
        style.table(rehearse::GRAPH, &probe.laps(), total)
    ));
    match outcome {
        Ok(Ok(summary)) => Ok(format!(
            "{summary}  {} steps in {}; people were told in {}\n",
            calls(rehearse::GRAPH).count(),
            terminal::time(total),
            outbox.display()
        )),
        other => {
            if Tree::read(&plan.server)? == before {
                print(&format!(
                    "  the server is as it was: all {} files\n",
                    before.files()
                ));
            } else {
                print("  the server is NOT as it was; see which undo failed\n");
            }
            match other {
                Ok(Err(error)) => Err(error.into()),
                Err(stopped) => Err(stopped.into()),
                Ok(Ok(_)) => unreachable!("it is matched above"),
            }
        }
    }
}
