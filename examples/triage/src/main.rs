//! Triages support requests.
//!
//! In: `triage [FILE] [OPTIONS]`. Out: answers, escalations and what was closed, each in a file of its own, and what became of each
//! request on standard output; or one line that says what is wrong (exit code 1; 2 for wrong arguments).

use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ::triage::library::Library;
use ::triage::model::Model;
use ::triage::records::Records;
use ::triage::report::Report;
use ::triage::request::read_requests;
use ::triage::results::Results;
use ::triage::screen::Screen;
use ::triage::workflow::{Desk, triage, work_through};
use example_stage::terminal::{Style, end_of_progress, explain, print};

const USAGE: &str = "\
usage: triage [FILE] [OPTIONS]
       triage --graph | --audit

Reads support requests from FILE (a JSON object a line; default: the requests of
this program), tells what each is about, and answers it from articles and orders.
What no draft answers well enough within three rounds is left to a person.

  --out FOLDER       where answers.jsonl, escalations.jsonl and closed.jsonl go
                     (default: triage-results); nothing there is overwritten
  --resume           goes on in that folder with the requests that are not there yet
  --articles FOLDER  Markdown articles (default: those of this program)
  --records FOLDER   customers.csv and orders.csv (default: those of this program)
  --at-once N        how many requests at once (default: 8)
  --explain          says why each request is of its kind
  --graph            prints the steps of one request and what each waits for
  --audit            prints what the compiler knows of the writes

With TRIAGE_ENDPOINT (such as http://localhost:8080/v1) and TRIAGE_MODEL, a model
with an OpenAI-compatible interface writes and checks; TRIAGE_API_KEY is its key,
TRIAGE_TIMEOUT_MS the time it has for an answer (default: 30000). Without one, or
if it fails, the program writes from the articles.
";

/// What the command line asks for.
#[derive(Debug)]
enum Wanted {
    Help,
    Graph,
    Audit,
    Triage(Box<Options>),
}

#[derive(Debug)]
struct Options {
    requests: PathBuf,
    out: PathBuf,
    resume: bool,
    articles: PathBuf,
    records: PathBuf,
    at_once: usize,
    explained: bool,
    model: Model,
}

fn main() -> ExitCode {
    let done = match arguments(std::env::args_os().skip(1)) {
        Err(problem) => {
            eprintln!("triage: {problem}; see --help");
            return ExitCode::from(2);
        }
        Ok(Wanted::Help) => Ok(USAGE.to_owned()),
        Ok(Wanted::Graph) => Ok(format!("{}\n", triage::GRAPH)),
        Ok(Wanted::Audit) => Ok(format!("{}\n", work_through::GRAPH.audit())),
        Ok(Wanted::Triage(options)) => run(*options),
    };
    match done {
        Ok(text) => {
            print(&text);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("triage: {}", explain(&*error));
            ExitCode::FAILURE
        }
    }
}

fn arguments(mut given: impl Iterator<Item = OsString>) -> Result<Wanted, String> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut options = Options {
        requests: own.join("requests.jsonl"),
        out: PathBuf::from("triage-results"),
        resume: false,
        articles: own.join("articles"),
        records: own.join("records"),
        at_once: 8,
        explained: false,
        model: Model::none(),
    };
    let mut files = Vec::new();
    while let Some(argument) = given.next() {
        let mut value = |what: &str| {
            let value = given.next().filter(|value| !value.is_empty());
            value.ok_or_else(|| format!("`{}` wants {what}", argument.to_string_lossy()))
        };
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(Wanted::Help),
            Some("--graph") => return Ok(Wanted::Graph),
            Some("--audit") => return Ok(Wanted::Audit),
            Some("--out") => options.out = PathBuf::from(value("a folder")?),
            Some("--articles") => options.articles = PathBuf::from(value("a folder")?),
            Some("--records") => options.records = PathBuf::from(value("a folder")?),
            Some("--resume") => options.resume = true,
            Some("--explain") => options.explained = true,
            Some("--at-once") => {
                let number = value("a number")?
                    .to_str()
                    .and_then(|text| text.parse().ok());
                let number = number.filter(|number| *number > 0);
                options.at_once = number.ok_or("`--at-once` wants a number from 1 on")?;
            }
            Some(text) if text.starts_with('-') && text.len() > 1 => {
                return Err(format!("unknown option `{}`", text.escape_debug()));
            }
            _ => files.push(argument),
        }
    }
    if files.len() > 1 {
        return Err("more than one file".to_owned());
    }
    if let Some(file) = files.pop() {
        options.requests = PathBuf::from(file);
    }
    options.model = model(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))?;
    Ok(Wanted::Triage(Box::new(options)))
}

/// The model that the environment names.
fn model(variable: impl Fn(&str) -> Option<String>) -> Result<Model, String> {
    let Some(endpoint) = variable("TRIAGE_ENDPOINT") else {
        return Ok(Model::none());
    };
    let name = variable("TRIAGE_MODEL").ok_or("TRIAGE_ENDPOINT is set and TRIAGE_MODEL is not")?;
    let secure = endpoint.starts_with("https://");
    if !secure && !endpoint.starts_with("http://") {
        return Err("TRIAGE_ENDPOINT begins with neither `http://` nor `https://`".to_owned());
    }
    if secure && !cfg!(feature = "https") {
        return Err("TRIAGE_ENDPOINT is `https://`; build with `--features https`".to_owned());
    }
    let limit = match variable("TRIAGE_TIMEOUT_MS") {
        None => 30_000,
        Some(text) => {
            let limit = text.parse().ok().filter(|limit| *limit > 0);
            limit.ok_or("TRIAGE_TIMEOUT_MS is no number of milliseconds from 1 on")?
        }
    };
    let key = variable("TRIAGE_API_KEY");
    Ok(Model::at(
        &endpoint,
        &name,
        key,
        Duration::from_millis(limit),
    ))
}

fn run(options: Options) -> Result<String, Box<dyn Error>> {
    let begun = Instant::now();
    // Everything that can be wrong with what is given is found before a file is made.
    let requests = read_requests(&options.requests)?;
    let desk = Desk::new(
        Library::open(&options.articles)?,
        Records::open(&options.records)?,
        options.model,
    );
    let results = Arc::new(Results::open(&options.out, options.resume)?);
    let torn = results.torn();
    let (requests, before) = results.left(requests);
    let screen = Screen::stderr(requests.len());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_time()
        .build()?;
    screen.begin();
    let all = work_through(&desk, results, requests, options.at_once, &screen);
    let outcome = runtime.block_on(all);
    end_of_progress();
    // A call to the model that nobody waits for any more ends by itself.
    runtime.shutdown_background();
    let report = Report {
        filed: &outcome?,
        before,
        took: begun.elapsed(),
        model: desk.model.record().as_ref(),
        explained: options.explained,
    }
    .text(Style::of_stdout());
    let cut = match torn {
        0 => String::new(),
        torn => format!("  {torn} unfinished lines of a run that was cut off were done again\n"),
    };
    Ok(format!(
        "{report}{cut}  results in {}\n",
        options.out.display()
    ))
}
