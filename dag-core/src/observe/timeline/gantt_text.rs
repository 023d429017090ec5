//! The Gantt chart for a terminal.

use super::Timeline;
use super::rows::{Look, Row, Rows, scaled};
use super::text::Took;
use core::fmt;
use core::time::Duration;
use std::collections::BTreeSet;
use std::string::{String, ToString};
use std::vec::Vec;

/// A Gantt chart for a terminal: made by [`Timeline::gantt`]. It is printed by `Display`.
#[derive(Clone, Copy, Debug)]
pub struct Gantt<'a> {
    timeline: &'a Timeline,
    width: usize,
}

impl Timeline {
    /// A Gantt chart for a terminal, 100 columns wide if no other [width](Gantt::width) is set.
    #[must_use]
    pub const fn gantt(&self) -> Gantt<'_> {
        Gantt {
            timeline: self,
            width: 100,
        }
    }
}

/// The columns for the time a row took, with a space before.
const TOOK: usize = 10;
/// The fewest columns that bars have.
const BARS: usize = 10;
/// How full a column is that several runs share.
const FULL: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

impl Gantt<'_> {
    /// As wide as that, in columns, if that is at least 40.
    #[must_use]
    pub fn width(self, columns: usize) -> Self {
        let width = columns.max(40);
        Self { width, ..self }
    }
}

impl fmt::Display for Gantt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chart = Rows::new(self.timeline);
        let labels = chart
            .list
            .iter()
            .map(|row| 2 * row.depth + row.label.chars().count());
        let labels = labels.max().unwrap_or(0).min(self.width * 2 / 5);
        let bars = self.width.saturating_sub(labels + TOOK + 1).max(BARS);
        let mut drawing = Drawing {
            timeline: self.timeline,
            chart: &chart,
            bars,
            seen: BTreeSet::new(),
        };
        let wall = Took(self.timeline.wall).to_string();
        let name = cut(self.timeline.graph.name, labels);
        let rest = bars.saturating_sub(wall.chars().count() + 1);
        writeln!(f, "{name:labels$} 0{:rest$}{wall}", "")?;
        for row in &chart.list {
            let label = std::format!("{:1$}{2}", "", 2 * row.depth, row.label);
            let line: String = drawing.row(row).into_iter().collect();
            write!(f, "{:labels$} {line}", cut(&label, labels))?;
            writeln!(f, "{:>TOOK$}", Took(drawing.took(row)).to_string())?;
        }
        let seen = drawing
            .seen
            .iter()
            .map(|(sign, text)| std::format!("{sign} {text}"));
        let seen: Vec<String> = seen.collect();
        // As many to a line as fit.
        let mut line = String::new();
        for entry in seen {
            if !line.is_empty() && line.chars().count() + entry.chars().count() + 2 > self.width {
                writeln!(f, "{}", line.trim_end())?;
                line.clear();
            }
            line.push_str(&entry);
            line.push_str("  ");
        }
        writeln!(f, "{}", line.trim_end())
    }
}

/// The text, or its beginning if it is longer.
fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_string();
    }
    let mut short: String = text.chars().take(width.saturating_sub(1)).collect();
    short.push('…');
    short
}

struct Drawing<'a> {
    timeline: &'a Timeline,
    chart: &'a Rows,
    bars: usize,
    seen: BTreeSet<(char, &'static str)>,
}

impl Drawing<'_> {
    fn cell(&self, at: Duration) -> usize {
        scaled(at, self.timeline.wall, self.bars).min(self.bars.saturating_sub(1))
    }

    /// From its first column to behind its last.
    fn cells(&self, start: Duration, end: Duration) -> core::ops::Range<usize> {
        let first = self.cell(start);
        let last = scaled(end, self.timeline.wall, self.bars);
        first..last.max(first + 1)
    }

    /// How long the runs of a row took together.
    fn took(&self, row: &Row) -> Duration {
        let spans = row
            .spans
            .iter()
            .filter_map(|span| self.timeline.spans.get(*span));
        spans.map(super::span::Span::took).sum()
    }

    fn row(&mut self, row: &Row) -> Vec<char> {
        if row.many {
            return self.many(row);
        }
        let mut line: Vec<char> = core::iter::repeat_n(' ', self.bars).collect();
        for &index in &row.spans {
            let Some(span) = self.timeline.spans.get(index) else {
                continue;
            };
            let look = self.chart.look(self.timeline, index);
            let (sign, text) = sign(
                if look != Look::Vain && self.chart.critical.contains(&index) {
                    Look::Critical
                } else {
                    look
                },
            );
            let cells = self.cells(span.start, span.end);
            let last = cells.end - 1;
            for cell in cells {
                self.put(&mut line, cell, sign, text);
            }
            for retry in &span.retries {
                self.put(&mut line, self.cell(retry.at), '↻', "tried again");
            }
            for hedge in &span.hedges {
                self.put(&mut line, self.cell(*hedge), '+', "second attempt beside");
            }
            for late in &span.timeouts {
                let cell = if late.at == span.end {
                    last
                } else {
                    self.cell(late.at)
                };
                self.put(&mut line, cell, '!', "timed out");
            }
            match (look, &span.outcome) {
                (_, super::span::Outcome::Failed(_)) => {
                    self.put(&mut line, last, '✗', "failed");
                }
                (_, super::span::Outcome::Cancelled) => {
                    self.put(&mut line, last, '╳', "dropped");
                }
                _ => {}
            }
        }
        line
    }

    fn put(&mut self, line: &mut [char], cell: usize, sign: char, text: &'static str) {
        if let Some(place) = line.get_mut(cell) {
            *place = sign;
            self.seen.insert((sign, text));
        }
    }

    /// How many of them ran in each column, as a height.
    fn many(&mut self, row: &Row) -> Vec<char> {
        let mut counts: Vec<usize> = core::iter::repeat_n(0, self.bars).collect();
        for span in row
            .spans
            .iter()
            .filter_map(|span| self.timeline.spans.get(*span))
        {
            for count in counts
                .get_mut(self.cells(span.start, span.end))
                .into_iter()
                .flatten()
            {
                *count += 1;
            }
        }
        let most = counts.iter().copied().max().unwrap_or(0).max(1);
        self.seen.insert(('▄', "how many at once"));
        let sign = |count: usize| match count {
            0 => ' ',
            _ => FULL
                .get((count * FULL.len()).div_ceil(most) - 1)
                .copied()
                .unwrap_or('█'),
        };
        counts.into_iter().map(sign).collect()
    }
}

const fn sign(look: Look) -> (char, &'static str) {
    match look {
        Look::Critical => ('█', "critical path"),
        Look::Plain | Look::Failed | Look::Cancelled => ('▒', "beside it"),
        Look::Vain => ('░', "in vain"),
        Look::Holder => ('─', "what is below"),
    }
}
