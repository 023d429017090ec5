//! Checks out the orders of a file and says what became of them.
//!
//! In: see [`USAGE`]. Out: an account of each order and of the shop. Guaranteed: exit code 0 if every order was
//! confirmed or refused for a reason of its own and the books are right, 1 if something was disturbed or is wrong,
//! 2 if the arguments or the file make no sense.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use checkout::account;
use checkout::input::Input;
use checkout::invariants::{self, breaches};
use checkout::nodes::{nodes, undos};
use checkout::place::{Outcome, place};
use checkout::probe::{Fault, Mishap, Moment, Pace, Probe};
use checkout::store::Db;
use checkout::workflow::checkout as workflow;

const USAGE: &str = "\
usage: checkout [ORDERS.json] [--db FILE] [--order ID] [FAULT ..]
       checkout --check --db FILE
       checkout --graph | --audit | --nodes | --help

Checks out the orders of the file, one after the other (default: those shipped with
the program), in a SQLite database (default: one in memory), and prints what ran,
what failed, what was undone, and what the shop has in the end.

  --db FILE        keep the database in FILE; run again to see that nobody pays twice
  --order ID       only this order
  --fail NODE      this node fails
  --hang NODE      this node never ends; the caller gives up after two seconds
  --drop-at NODE   the caller drops the run when this node begins
                   (NODE:end with the last two: when it has done its work)
  --check          only look whether the books are right
  --nodes          the nodes that can be disturbed
  --graph          the workflow
  --audit          what it writes, and what keeps that safe
";

/// The orders that come with the program.
const SHIPPED: &str = include_str!("../orders.json");

/// What the command line asks for.
enum Wanted {
    Print(String),
    Check(PathBuf),
    Run(Run),
}

#[derive(Default)]
struct Run {
    file: Option<PathBuf>,
    db: Option<PathBuf>,
    order: Option<i64>,
    faults: Vec<Fault>,
}

/// Something is wrong; the message says what.
struct Problem(String, u8);

fn main() -> ExitCode {
    let done = arguments(std::env::args().skip(1)).and_then(|wanted| match wanted {
        Wanted::Print(text) => print(&text).map(|()| 0),
        Wanted::Check(file) => check(&file),
        Wanted::Run(run) => all_orders(&run),
    });
    match done {
        Ok(code) => ExitCode::from(code),
        Err(Problem(text, code)) => {
            // Nobody is left to be told if this fails.
            let _ = writeln!(io::stderr(), "checkout: {text}");
            ExitCode::from(code)
        }
    }
}

fn arguments(mut given: impl Iterator<Item = String>) -> Result<Wanted, Problem> {
    let mut run = Run::default();
    let mut check = false;
    while let Some(argument) = given.next() {
        let mut value = |what: &str| {
            given
                .next()
                .ok_or_else(|| misused(&format!("`{argument}` wants {what}")))
        };
        match argument.as_str() {
            "--help" | "-h" => return Ok(Wanted::Print(USAGE.to_owned())),
            "--graph" => return Ok(Wanted::Print(format!("{}\n", workflow::GRAPH))),
            "--audit" => return Ok(Wanted::Print(format!("{}\n", workflow::GRAPH.audit()))),
            "--nodes" => return Ok(Wanted::Print(names() + "\n")),
            "--check" => check = true,
            "--db" => run.db = Some(PathBuf::from(value("a file")?)),
            "--order" => {
                let id = value("the number of an order")?;
                let id = id
                    .parse()
                    .map_err(|_| misused(&format!("`{id}` is not the number of an order")))?;
                run.order = Some(id);
            }
            "--fail" => run.faults.push(fault(&value("a node")?, Mishap::Fail)?),
            "--hang" => run.faults.push(fault(&value("a node")?, Mishap::Hang)?),
            "--drop-at" => run.faults.push(fault(&value("a node")?, Mishap::Drop)?),
            _ if argument.starts_with('-') => {
                return Err(misused(&format!("unknown option `{argument}`")));
            }
            _ if run.file.is_some() => return Err(misused("more than one file")),
            _ => run.file = Some(PathBuf::from(argument)),
        }
    }
    match (check, run.db) {
        (true, Some(db)) => Ok(Wanted::Check(db)),
        (true, None) => Err(misused("`--check` wants `--db FILE`")),
        (false, db) => Ok(Wanted::Run(Run { db, ..run })),
    }
}

fn fault(given: &str, mishap: Mishap) -> Result<Fault, Problem> {
    let (node, moment) = match given.strip_suffix(":end") {
        Some(node) => (node, Moment::End),
        None => (given, Moment::Begin),
    };
    if mishap == Mishap::Fail && moment == Moment::End {
        return Err(misused("a node that has done its work does not fail"));
    }
    if !nodes().contains(&node) && !undos().contains(&node) {
        let text = format!("there is no node `{node}`; there are {}", names());
        return Err(Problem(text, 2));
    }
    Ok(Fault {
        node: node.to_owned(),
        mishap,
        moment,
    })
}

fn names() -> String {
    format!("{}; to undo: {}", nodes().join(", "), undos().join(", "))
}

fn misused(text: &str) -> Problem {
    Problem(format!("{text}; see --help"), 2)
}

fn failed(error: impl std::fmt::Display) -> Problem {
    Problem(error.to_string(), 1)
}

fn check(file: &std::path::Path) -> Result<u8, Problem> {
    if !file.exists() {
        return Err(Problem(format!("`{}` does not exist", file.display()), 2));
    }
    let db = Db::open(file).map_err(failed)?;
    verdict(&db, invariants::Moment::AtRest)
}

fn all_orders(run: &Run) -> Result<u8, Problem> {
    let input = match &run.file {
        Some(file) => Input::read(file),
        None => Input::parse(SHIPPED, "orders.json"),
    };
    let unusable = |error: &dyn std::fmt::Display| Problem(error.to_string(), 2);
    let input = input.map_err(|error| unusable(&error))?;
    let mut orders = input.orders();
    if let Some(wanted) = run.order {
        orders.retain(|id| id.0 == wanted);
        if orders.is_empty() {
            return Err(Problem(format!("the file has no order {wanted}"), 2));
        }
    }
    let db = match &run.db {
        Some(file) => Db::open(file),
        None => Db::in_memory(),
    };
    let db = Arc::new(db.map_err(|error| unusable(&error))?);
    input.store(&db).map_err(|error| unusable(&error))?;

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .map_err(failed)?;
    let mut disturbed = false;
    let mut moment = invariants::Moment::AtRest;
    for id in orders {
        let probe = Arc::new(Probe::new(run.faults.clone(), Pace::Uneven(1)));
        let outcome = runtime.block_on(place(&db, &probe, id));
        disturbed |= !probe.met().is_empty();
        if matches!(outcome, Outcome::InFlight) {
            moment = invariants::Moment::InFlight;
        }
        let text = account::of_order(&db, id, &probe.events(), &outcome).map_err(failed)?;
        print(&format!("{text}\n"))?;
    }
    print(&account::of_shop(&db).map_err(failed)?)?;
    let verdict = verdict(&db, moment)?;
    // What hangs must not keep the program from its end: from here on it is a process that was killed.
    runtime.shutdown_background();
    Ok(verdict.max(u8::from(disturbed)))
}

fn verdict(db: &Db, moment: invariants::Moment) -> Result<u8, Problem> {
    let breaches = breaches(db, moment).map_err(failed)?;
    if breaches.is_empty() {
        let also = match moment {
            invariants::Moment::AtRest => "",
            invariants::Moment::InFlight => ", as far as they can be with an order in flight",
        };
        print(&format!("  the books are right{also}\n"))?;
        return Ok(0);
    }
    for breach in &breaches {
        print(&format!("  WRONG: {breach}\n"))?;
    }
    Ok(1)
}

/// Prints to standard output. A reader that has gone away (`| head`) is no failure.
fn print(text: &str) -> Result<(), Problem> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Problem(format!("cannot print: {error}"), 1))
        }
        _ => Ok(()),
    }
}
