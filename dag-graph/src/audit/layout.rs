//! Text in columns, for a terminal.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// Lines hold so many characters, if words allow.
const WIDTH: usize = 100;

/// The last cell of a row gets at least so many.
const NARROW: usize = 40;

/// A line of a table, and those it goes on in.
pub(super) struct Row {
    indent: usize,
    /// All cells but the last, filled up to their columns.
    begin: String,
    rest: String,
}

impl Row {
    pub(super) fn print(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hang = self.indent + length(&self.begin);
        write!(f, "\n{:1$}{2}", "", self.indent, self.begin)?;
        for (number, line) in wrap(&self.rest, hang).into_iter().enumerate() {
            match number {
                0 => f.write_str(&line)?,
                _ => write!(f, "\n{:hang$}{line}", "")?,
            }
        }
        Ok(())
    }
}

/// Rows whose cells stand below each other; the last cells go on below themselves.
pub(super) fn table(indent: usize, rows: &[Vec<String>]) -> Vec<Row> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| length(cell)).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let row = |cells: &Vec<String>| {
        let (rest, cells) = cells.split_last()?;
        let cells = cells.iter().zip(&widths);
        let begin: Vec<String> = cells
            .map(|(cell, width)| format!("{cell:width$}   "))
            .collect();
        Some(Row {
            indent,
            begin: begin.concat(),
            rest: rest.clone(),
        })
    };
    rows.iter().filter_map(row).collect()
}

/// The lines of a text that begins in column `hang`.
pub(super) fn wrap(text: &str, hang: usize) -> Vec<String> {
    let room = WIDTH.saturating_sub(hang).max(NARROW);
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if length(line) + 1 + length(word) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

pub(super) fn length(text: &str) -> usize {
    text.chars().count()
}

/// `a`, `a and b`, `a, b and c`.
pub(super) fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [name] => (*name).to_owned(),
        [names @ .., last] => format!("{} and {last}", names.join(", ")),
    }
}

pub(super) fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
