//! What this library costs, beside what a person would write by hand and what other crates cost. `BENCHMARKS.md` says how.
//!
//! ```sh
//! cargo run --release --manifest-path benches/Cargo.toml                  # the tables
//! cargo run --release --manifest-path benches/Cargo.toml -- layered20     # of the shapes with that in their name
//! cargo run --release --manifest-path benches/Cargo.toml -- --quick       # what must hold, and no times
//! ```

#[macro_use]
mod shapes;
mod bodies;
mod measure;
mod report;
mod table;

use report::Options;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut options = Options {
        quick: false,
        rounds: 101,
        only: Vec::new(),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--quick" => options.quick = true,
            "--rounds" => match arguments.next().and_then(|count| count.parse().ok()) {
                Some(rounds) if rounds > 0 => options.rounds = rounds,
                _ => return usage(),
            },
            "--help" => return usage(),
            shape if !shape.starts_with('-') => options.only.push(shape.to_owned()),
            _ => return usage(),
        }
    }
    let (made, wrong) = report::print(&options).end();
    for line in &wrong {
        eprintln!("wrong: {line}");
    }
    eprintln!("{made} checks, {} wrong", wrong.len());
    if made > 0 && wrong.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn usage() -> ExitCode {
    eprintln!("dag-benches [--quick] [--rounds N] [SHAPE …]");
    ExitCode::FAILURE
}
