//! Tables in Markdown.

use std::fmt;

/// A table that grows row by row; a cell that is missing is a dash.
pub(crate) struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// One with these columns; the first one names the rows.
    pub(crate) fn new<S: Into<String>>(head: impl IntoIterator<Item = S>) -> Self {
        Self {
            head: head.into_iter().map(Into::into).collect(),
            rows: Vec::new(),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// A row: its name, and cells by the names of their columns.
    pub(crate) fn row(&mut self, name: String, cells: &[(&str, String)]) {
        let find = |column: &String| {
            cells
                .iter()
                .find(|(of, _)| of == column)
                .map_or("–", |(_, text)| text)
        };
        let cells: Vec<String> = self
            .head
            .iter()
            .skip(1)
            .map(|column| find(column).to_owned())
            .collect();
        self.rows.push([vec![name], cells].concat());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line =
            |f: &mut fmt::Formatter<'_>, cells: &[String]| writeln!(f, "| {} |", cells.join(" | "));
        line(f, &self.head)?;
        let rule: Vec<String> = (0..self.head.len())
            .map(|at| if at == 0 { "---" } else { "--:" }.to_owned())
            .collect();
        writeln!(f, "|{}|", rule.join("|"))?;
        self.rows.iter().try_for_each(|row| line(f, row))
    }
}

/// With as many digits as say something.
pub(crate) fn short(number: f64) -> String {
    if number >= 1000.0 {
        format!("{number:.0}")
    } else if number >= 10.0 {
        format!("{number:.1}")
    } else {
        format!("{number:.2}")
    }
}
