//! Reads a git checkout from all sides at once and writes one HTML page about it.
//!
//! In: `repo_report [PATH] [--out FILE] [--trace FILE] [--gantt FILE]`. Out: the page, and on the terminal what runs, what was done, when each step ran,
//! and how long the same work takes without overlap; the run as a trace and as a picture, if they are asked for. Guaranteed: exit code 0 and a whole page, or one line that says what is
//! wrong (exit code 1; 2 for wrong arguments).

mod activity;
mod churn;
mod dates;
mod files;
mod git;
mod history;
mod hotspots;
mod html;
mod languages;
mod lines;
mod manifests;
mod markers;
mod numstat;
mod overview;
mod paths;
mod pool;
mod render;
mod report_file;
mod repository;
mod sources;
mod stopwatch;
mod timeline;
mod workflow;

use std::error::Error;
use std::ffi::OsString;
use std::io::{self, Write};
use std::num::NonZero;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use dag_core::{Progress, Recorder};
use example_stage::charts::Charts;

use crate::html::{plural, size};
use crate::paths::one_line;
use crate::report_file::{ReportFile, Written};
use crate::repository::Checkout;
use crate::stopwatch::{Lap, Stopwatch};
use crate::timeline::{time, timeline};
use crate::workflow::{ReportError, report};

const USAGE: &str = "\
usage: repo_report [PATH] [--out FILE] [--trace FILE] [--gantt FILE]
       repo_report --graph

Reads the git checkout that PATH lies in (default: the current folder) and writes
a report about it to FILE (default: report.html).

  --trace FILE  writes when each step ran as a trace (open it in Perfetto)
  --gantt FILE  writes the same as a picture (SVG)
  --graph       prints the steps and what each waits for instead, and reads nothing
";

/// How often the comparison repeats each way.
const ROUNDS: usize = 3;

/// What the command line asks for.
enum Wanted {
    Help,
    Graph,
    Report(Checkout, ReportFile, Charts),
}

fn main() -> ExitCode {
    let (checkout, file, charts) = match arguments(std::env::args_os().skip(1)) {
        Ok(Wanted::Report(checkout, file, charts)) => (checkout, file, charts),
        Ok(Wanted::Help) => return print(USAGE),
        Ok(Wanted::Graph) => return print(&format!("{}\n", report::GRAPH)),
        Err(problem) => {
            complain(&format!("{problem}; see --help"));
            return ExitCode::from(2);
        }
    };
    let runtime = match tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            complain(&format!("cannot start: {error}"));
            return ExitCode::FAILURE;
        }
    };
    let stopwatch = Stopwatch::start();
    let (progress, recorder) = (Progress::new(), Recorder::new());
    let observer = (&progress, &recorder);
    let run = report::observed(&observer, &checkout, &file, &stopwatch);
    let written = runtime.block_on(run);
    // The picture in the terminal is gone now, so what is said stays.
    drop(progress);
    if let Err(problem) = charts.write(&recorder) {
        complain(&example_stage::terminal::explain(&problem));
        return ExitCode::FAILURE;
    }
    let written = match written {
        Ok(written) => written,
        Err(error) => {
            complain(&explain(&error));
            return ExitCode::FAILURE;
        }
    };
    // Said before the comparison: the report is there, nobody has to wait for the rest.
    print(&summary(&written, &stopwatch.laps(), stopwatch.elapsed()));
    match runtime.block_on(compare(&checkout, &file)) {
        Ok(comparison) => print(&comparison),
        Err(error) => print(&format!("  no comparison: {}\n", explain(&error))),
    }
}

fn arguments(mut given: impl Iterator<Item = OsString>) -> Result<Wanted, String> {
    let (mut path, mut out, mut options) = (None, None, true);
    let mut charts = Charts::default();
    while let Some(argument) = given.next() {
        match argument.to_str() {
            Some("--help" | "-h") if options => return Ok(Wanted::Help),
            Some("--graph") if options => return Ok(Wanted::Graph),
            Some("--") if options => options = false,
            Some("--out" | "-o") if options => {
                out = Some(file(&mut given, "--out")?);
            }
            Some("--trace") if options => charts.trace = Some(file(&mut given, "--trace")?),
            Some("--gantt") if options => charts.gantt = Some(file(&mut given, "--gantt")?),
            Some(text) if options && text.starts_with("--out=") && text.len() > 6 => {
                out = text.strip_prefix("--out=").map(PathBuf::from);
            }
            Some(text) if options && text.starts_with('-') && text.len() > 1 => {
                return Err(format!("unknown option `{}`", one_line(text)));
            }
            _ if path.is_none() => path = Some(PathBuf::from(argument)),
            _ => return Err("more than one path".to_owned()),
        }
    }
    let path = path.unwrap_or_else(|| PathBuf::from("."));
    let out = out.unwrap_or_else(|| PathBuf::from("report.html"));
    Ok(Wanted::Report(Checkout(path), ReportFile(out), charts))
}

/// The file that stands behind an option.
fn file(given: &mut impl Iterator<Item = OsString>, option: &str) -> Result<PathBuf, String> {
    let file = given.next().filter(|file| !file.is_empty());
    file.map(PathBuf::from)
        .ok_or_else(|| format!("`{option}` wants a file"))
}

/// What was done, and when.
fn summary(Written { path, bytes }: &Written, laps: &[Lap], total: Duration) -> String {
    let path = one_line(&path.to_string_lossy());
    let (table, count, time) = (timeline(laps, total), laps.len(), time(total));
    format!(
        "wrote {path} ({})\n\n{table}\n  {count} nodes in {time}\n",
        size(*bytes)
    )
}

/// Does the same work again, one node after the other and overlapped, to know what the overlap is worth. By turns, the
/// fastest of each, so that neither what the first run had to read from the disk nor a busy moment of the machine counts.
async fn compare(checkout: &Checkout, file: &ReportFile) -> Result<String, ReportError> {
    let (mut sequential, mut overlapped) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let stopwatch = Stopwatch::start();
        report::sequential(checkout, file, &stopwatch).await?;
        sequential = sequential.min(stopwatch.elapsed());
        let stopwatch = Stopwatch::start();
        report(checkout, file, &stopwatch).await?;
        overlapped = overlapped.min(stopwatch.elapsed());
    }
    Ok(format!(
        "  the fastest of {ROUNDS} more runs each: {} one after the other, {} overlapped; {:.2} times as fast on {}\n",
        time(sequential),
        time(overlapped),
        sequential.as_secs_f64() / overlapped.as_secs_f64().max(1e-9),
        plural(
            std::thread::available_parallelism().map_or(1, NonZero::get),
            "processor"
        )
    ))
}

/// What went wrong, in one line: the step's own error and its causes. Which step it was, its text says better than
/// its name.
fn explain(error: &ReportError) -> String {
    let mut causes = Vec::new();
    let mut next = Some(error.source().unwrap_or(error));
    while let Some(cause) = next {
        causes.push(one_line(&cause.to_string()));
        next = cause.source();
    }
    causes.join(": ")
}

/// Prints to standard output. A reader that has gone away (`| head`) is no failure.
fn print(text: &str) -> ExitCode {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            complain(&format!("cannot print: {error}"));
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn complain(problem: &str) {
    // Nobody is left to be told if this fails.
    let _ = writeln!(io::stderr(), "repo_report: {problem}");
}
