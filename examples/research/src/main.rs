//! Answers a question from a folder of documents.
//!
//! In: `research [OPTIONS] QUESTION`. Out: passages and where they are from, on standard output; what comes in while it runs, and
//! what runs, on standard error; or one line that says what is wrong (exit code 1; 2 for wrong arguments). With `--serve` the same
//! for a browser, until it is stopped.

use std::error::Error;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use ::research::hits::Source;
use ::research::library::{Library, LibraryError, Limits, cache_folder};
use ::research::question::Question;
use ::research::screen::Screen;
use ::research::serve::{ADDRESS, Server};
use ::research::workflow::research;

use dag_core::{Observer, Progress, Recorder};
use example_stage::charts::Charts;
use example_stage::terminal::{Style, explain, print};
use tokio::runtime::Runtime;

const USAGE: &str = "\
usage: research [--folder FOLDER] [OPTIONS] QUESTION...
       research [--folder FOLDER] [OPTIONS] --serve [ADDRESS]
       research --graph | --audit

Answers a question from the documents in FOLDER (Markdown, text, HTML, Rust;
default: the documents of this program). A full-text index, a scan of the files,
their headings and their names are asked at once; who does not answer in time
is left out.

  --serve          answers in a browser: a page on ADDRESS (HOST:PORT, or a port of
                   this machine, 0 for one that is free; default: 127.0.0.1:7878)
  --top N          shows the best N (default: 5)
  --limit SECONDS  how long the index may be built or refreshed (default: 10); what
                   is left is done by the next question
  --cache FOLDER   where indexes are kept (default: the user's folder for caches)
  --slow MS        lets the scan begin so much later, to see it left out; also
                   --slow index=MS or --slow headings=MS
  --trace FILE     writes when each step ran as a trace (open it in Perfetto)
  --gantt FILE     writes the same as a picture (SVG)
  --json           prints the answer for a program
  --quiet          prints the answer only
  --graph          prints the steps and what each waits for
  --audit          prints what the compiler knows of the writes
";

/// What the command line asks for.
#[derive(Debug)]
enum Wanted {
    Help,
    Graph,
    Audit,
    Answer(Box<Request>),
    /// At this address.
    Serve(Box<Request>, String),
}

#[derive(Debug)]
struct Request {
    folder: PathBuf,
    cache: Option<PathBuf>,
    question: Question,
    top: usize,
    limit: Option<Duration>,
    slow: Option<(Source, Duration)>,
    json: bool,
    quiet: bool,
    charts: Charts,
}

fn main() -> ExitCode {
    let done = match arguments(std::env::args_os().skip(1)) {
        Err(problem) => {
            eprintln!("research: {problem}; see --help");
            return ExitCode::from(2);
        }
        Ok(Wanted::Help) => Ok(USAGE.to_owned()),
        Ok(Wanted::Graph) => Ok(format!("{}\n", research::GRAPH)),
        Ok(Wanted::Audit) => Ok(format!("{}\n", research::GRAPH.audit())),
        Ok(Wanted::Answer(request)) => answer(&request),
        Ok(Wanted::Serve(request, address)) => serve(&request, &address),
    };
    match done {
        Ok(text) => {
            print(&text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("research: {}", explain(&*error));
            ExitCode::FAILURE
        }
    }
}

fn arguments(mut given: impl Iterator<Item = OsString>) -> Result<Wanted, String> {
    let (mut words, mut serve) = (Vec::new(), false);
    let mut request = Request {
        folder: Path::new(env!("CARGO_MANIFEST_DIR")).join("documents"),
        cache: None,
        question: Question(String::new()),
        top: 5,
        limit: None,
        slow: None,
        json: false,
        quiet: false,
        charts: Charts::default(),
    };
    while let Some(argument) = given.next() {
        let argument = argument.to_string_lossy().into_owned();
        let mut value = |what: &str| {
            let value = given.next().filter(|value| !value.is_empty());
            value.ok_or(format!("`{argument}` wants {what}"))
        };
        match argument.as_str() {
            "--help" | "-h" => return Ok(Wanted::Help),
            "--graph" => return Ok(Wanted::Graph),
            "--audit" => return Ok(Wanted::Audit),
            "--folder" => request.folder = PathBuf::from(value("a folder")?),
            "--cache" => request.cache = Some(PathBuf::from(value("a folder")?)),
            "--trace" => request.charts.trace = Some(PathBuf::from(value("a file")?)),
            "--gantt" => request.charts.gantt = Some(PathBuf::from(value("a file")?)),
            "--serve" => serve = true,
            "--json" => request.json = true,
            "--quiet" => request.quiet = true,
            "--top" => {
                let top = number(&value("a number")?).filter(|top| *top > 0);
                request.top = top.ok_or("`--top` wants a number from 1 on")?;
            }
            "--limit" => {
                let seconds = number(&value("a number of seconds")?);
                let seconds = seconds.ok_or("`--limit` wants a number of seconds")?;
                request.limit = Some(Duration::from_secs(seconds));
            }
            "--slow" => request.slow = Some(slow(&value("a number of milliseconds")?)?),
            "--" => {
                words.extend(
                    given
                        .by_ref()
                        .map(|word| word.to_string_lossy().into_owned()),
                );
            }
            option if option.starts_with("--") => {
                return Err(format!("unknown option `{}`", option.escape_debug()));
            }
            _ => words.push(argument),
        }
    }
    if serve {
        if request.json || request.charts.trace.is_some() || request.charts.gantt.is_some() {
            return Err(
                "`--json`, `--trace` and `--gantt` are for one question, not for `--serve`"
                    .to_owned(),
            );
        }
        let address = match &words[..] {
            [] => ADDRESS.to_owned(),
            [address] => listen(address)?,
            _ => {
                return Err(
                    "`--serve` takes one address; the page asks for the question".to_owned(),
                );
            }
        };
        return Ok(Wanted::Serve(Box::new(request), address));
    }
    request.question = Question(words.join(" "));
    Ok(Wanted::Answer(Box::new(request)))
}

fn number<N: std::str::FromStr>(value: &OsString) -> Option<N> {
    value.to_str()?.parse().ok()
}

/// `5000`, or `index=5000`.
fn slow(value: &OsString) -> Result<(Source, Duration), String> {
    let value = value.to_string_lossy();
    let (name, by) = value.split_once('=').unwrap_or(("scan", &value));
    let source = [Source::Index, Source::Scan, Source::Headings]
        .into_iter()
        .find(|source| source.name() == name)
        .ok_or("`--slow` takes one of index, scan, headings")?;
    let by = by
        .parse()
        .map_err(|_| "`--slow` wants a number of milliseconds")?;
    Ok((source, Duration::from_millis(by)))
}

/// `HOST:PORT`, or a port of this machine.
fn listen(address: &str) -> Result<String, String> {
    match address.parse::<u16>() {
        Ok(port) => Ok(format!("127.0.0.1:{port}")),
        Err(_) if address.contains(':') => Ok(address.to_owned()),
        Err(_) => Err(format!(
            "`--serve` wants HOST:PORT or a port, not `{}`",
            address.escape_debug()
        )),
    }
}

/// The library that is asked.
fn library(request: &Request) -> Result<Library, LibraryError> {
    let cache = request.cache.clone().unwrap_or_else(cache_folder);
    let mut library = Library::open(&request.folder, &cache)?;
    if let Some(refresh) = request.limit {
        library = library.with_limits(Limits {
            refresh,
            ..Limits::default()
        });
    }
    if let Some((source, by)) = request.slow {
        library = library.with_slow(source, by);
    }
    Ok(library)
}

fn runtime() -> io::Result<Runtime> {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.worker_threads(1).enable_all().build()
}

fn answer(request: &Request) -> Result<String, Box<dyn Error>> {
    let (library, runtime) = (library(request)?, runtime()?);
    let (progress, recorder) = (Arc::new(Progress::new()), Recorder::new());
    let both = (&recorder, &progress);
    let (screen, observer): (_, &dyn Observer) = if request.quiet {
        (Screen::quiet(), &recorder)
    } else {
        (Screen::above(Arc::clone(&progress)), &both)
    };
    let (question, top) = (&request.question, request.top);
    let run = research::observed(observer, &library, question, top, &screen);
    let outcome = runtime.block_on(run);
    // A read that hangs, on a disk that is gone, cannot be cut; nobody waits for it.
    runtime.shutdown_background();
    request.charts.write(&recorder)?;
    let answer = outcome?;
    if request.json {
        return Ok(format!("{:#}\n", answer.json()));
    }
    let gap = if request.quiet { "" } else { "\n" };
    Ok(format!("{gap}{}", answer.text(Style::of_stdout())))
}

/// Until the program is stopped.
fn serve(request: &Request, address: &str) -> Result<String, Box<dyn Error>> {
    let (library, runtime) = (library(request)?, runtime()?);
    let screen = if request.quiet {
        Screen::quiet()
    } else {
        Screen::stderr()
    };
    runtime.block_on(async {
        let folder = library.folder().display().to_string();
        let server = Server::bind(address, library, request.top, screen).await?;
        print(&format!(
            "http://{}/ answers from {folder}\n",
            server.address()
        ));
        server.run().await;
        Ok(String::new())
    })
}
