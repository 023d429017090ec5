//! What a workflow adds to the time of a compilation: writes programs of 10 to 200 nodes as a workflow, by hand over slots (which does the same), and as a plain sequence of
//! `.await`s (which does less), and times `cargo check` and `cargo build` on them, with all dependencies compiled.
//!
//! ```sh
//! cargo run --release --manifest-path benches/compile_time/Cargo.toml              # up to half an hour
//! cargo run --release --manifest-path benches/compile_time/Cargo.toml -- --rounds 1 --largest 50
//! ```

mod program;
mod project;

use program::{FORMS, Form, SHAPES, Shape};
use project::{COMMANDS, Command, Project};
use std::process::ExitCode;

const SIZES: [usize; 5] = [10, 25, 50, 100, 200];

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let (mut rounds, mut largest) = (5, 200);
    while let Some(argument) = arguments.next() {
        let number = arguments.next().and_then(|number| number.parse().ok());
        let number = number.filter(|&number: &usize| number > 0);
        match (argument.as_str(), number) {
            ("--rounds", Some(number)) => rounds = number,
            ("--largest", Some(number)) => largest = number,
            _ => return Err("compile-time [--rounds N] [--largest N]".to_owned()),
        }
    }
    let sizes: Vec<usize> = SIZES.into_iter().filter(|&size| size <= largest).collect();
    if sizes.len() < 2 {
        return Err("--largest is at least 25".to_owned());
    }
    let mut project = Project::new()?;
    print_head(&sizes);
    for shape in SHAPES {
        for command in COMMANDS {
            let mut rows = Vec::new();
            for &size in &sizes {
                rows.push(seconds(&mut project, shape, size, command, rounds)?);
            }
            print_row(shape, command, &sizes, &rows);
        }
    }
    Ok(())
}

/// The median of each form; they take turns.
fn seconds(
    project: &mut Project,
    shape: Shape,
    size: usize,
    command: Command,
    rounds: usize,
) -> Result<[f64; 3], String> {
    let mut taken = FORMS.map(|_| Vec::with_capacity(rounds));
    for round in 0..rounds {
        for (form, taken) in FORMS.into_iter().zip(&mut taken) {
            let text = |edit: usize| program::text(form, shape, size, edit);
            taken.push(project.time(form, command, &text(2 * round), &text(2 * round + 1))?);
        }
    }
    Ok(taken.map(median))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn print_head(sizes: &[usize]) {
    let sizes: Vec<String> = sizes.iter().map(|size| format!("{size} nodes")).collect();
    println!("Seconds: {}.\n", FORMS.map(Form::name).join(" / "));
    println!(
        "| | {} | workflow, ms per node | over by hand, ms per node | growth / by hand |",
        sizes.join(" | ")
    );
    println!("|---|{}", "--:|".repeat(sizes.len() + 3));
}

/// Milliseconds per node are those between the smallest size and the largest, so that what every program costs drops out. Growth is what a node
/// costs between the two largest sizes, divided by what one costs below them: 1 if it is linear.
fn print_row(shape: Shape, command: Command, sizes: &[usize], rows: &[[f64; 3]]) {
    let cells: Vec<String> = rows
        .iter()
        .map(|row| row.map(|seconds| format!("{seconds:.2}")).join(" / "))
        .collect();
    let slope = |from: usize, to: usize, of: &dyn Fn(&[f64; 3]) -> f64| {
        let nodes = f64::from(u32::try_from(sizes[to] - sizes[from]).unwrap_or(u32::MAX));
        (of(&rows[to]) - of(&rows[from])) * 1000.0 / nodes
    };
    let last = sizes.len().saturating_sub(1);
    let workflow = |row: &[f64; 3]| row[0];
    let over = |row: &[f64; 3]| row[0] - row[1];
    let by_hand = |row: &[f64; 3]| row[1];
    let before = last.saturating_sub(1);
    let growth = |of: &dyn Fn(&[f64; 3]) -> f64| slope(before, last, of) / slope(0, before, of);
    let growth = if sizes.len() > 2 {
        format!("{:.1} / {:.1}", growth(&workflow), growth(&by_hand))
    } else {
        "–".to_owned()
    };
    println!(
        "| {}, {} | {} | {:.1} | {:.1} | {growth} |",
        shape.name(),
        command.name(),
        cells.join(" | "),
        slope(0, last, &workflow),
        slope(0, last, &over),
    );
}
