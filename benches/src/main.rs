//! What this library costs, beside what a person would write by hand and what other crates cost. `BENCHMARKS.md` says how.
//!
//! ```sh
//! cargo run --release --manifest-path benches/Cargo.toml                  # the tables
//! cargo run --release --manifest-path benches/Cargo.toml -- layered20     # of the shapes with that in their name
//! cargo run --release --manifest-path benches/Cargo.toml -- --write BENCHMARKS.md   # the tables, into the page
//! cargo run --manifest-path benches/Cargo.toml -- --quick                 # what must hold, and no times
//! ```

#![allow(
    clippy::duplicate_mod,
    reason = "nodes and contenders are compiled once for each body"
)]

#[macro_use]
mod shapes;
mod bodies;
mod measure;
mod report;
mod table;

use report::Options;
use std::process::ExitCode;

/// What stands behind this line in a page is replaced by `--write`.
const TABLES: &str = "<!-- Written by `--write`. -->\n";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Does all hold that must?
fn run(mut arguments: impl Iterator<Item = String>) -> Result<bool, String> {
    let mut options = Options {
        quick: false,
        rounds: 101,
        only: Vec::new(),
    };
    let mut page = None;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--quick" => options.quick = true,
            "--rounds" => {
                let rounds = arguments.next().and_then(|count| count.parse().ok());
                options.rounds = rounds
                    .filter(|&rounds| rounds > 0)
                    .ok_or("--rounds wants a number")?;
            }
            "--write" => page = Some(arguments.next().ok_or("--write wants a file")?),
            shape if !shape.starts_with('-') => options.only.push(shape.to_owned()),
            _ => {
                return Err(
                    "dag-benches [--quick] [--rounds N] [--write PAGE] [SHAPE …]".to_owned(),
                );
            }
        }
    }
    let report = report::run(&options);
    match page {
        Some(page) => write(&page, report.text())?,
        None => print!("{}", report.text()),
    }
    let (made, wrong) = report.checks();
    for line in wrong {
        eprintln!("wrong: {line}");
    }
    eprintln!("{made} checks, {} wrong", wrong.len());
    Ok(made > 0 && wrong.is_empty())
}

fn write(page: &str, tables: &str) -> Result<(), String> {
    let old = std::fs::read_to_string(page).map_err(|error| format!("{page}: {error}"))?;
    let (head, _) = old
        .split_once(TABLES)
        .ok_or_else(|| format!("{page} has no line {TABLES}"))?;
    std::fs::write(page, format!("{head}{TABLES}\n{tables}"))
        .map_err(|error| format!("{page}: {error}"))
}
