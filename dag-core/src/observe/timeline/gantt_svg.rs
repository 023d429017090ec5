//! The Gantt chart as a picture of its own: SVG, light and dark, without scripts.

use super::Timeline;
use super::rows::{Look, Row, Rows, scaled, ticks};
use super::span::Span;
use super::svg_bar::{class, escaped};
use super::text::Took;
use core::fmt::Write as _;
use core::time::Duration;
use std::collections::HashMap;
use std::string::String;
use std::vec::Vec;

/// The names of rows are so wide at most, in characters.
const LABEL: usize = 34;
/// The width of a character, about.
const CHARACTER: usize = 7;
/// The bars.
const BARS: usize = 720;
/// The times behind them.
const TIMES: usize = 76;
const MARGIN: usize = 12;
const ROW: usize = 24;
/// The title and the axis above the rows.
const HEAD: usize = 58;
/// What the colours mean.
const FOOT: usize = 34;
/// So many runs of one row stand below each other; others share their places.
const LANES: usize = 16;
const LANE: usize = 6;

const STYLE: &str = "\
.dag-gantt{--dag-paper:#fff;--dag-ink:#1f2328;--dag-faint:#59636e;--dag-line:#d8dee4;--dag-stripe:#f6f8fa;--dag-plain:#8fb0d9;--dag-critical:#d9622b;--dag-failed:#b3261e;--dag-vain:#b9a9d6;--dag-gone:#c3c9d0;--dag-mark:#fff;\
font:12px ui-sans-serif,system-ui,-apple-system,'Segoe UI',sans-serif}\
@media (prefers-color-scheme:dark){.dag-gantt{--dag-paper:#0d1117;--dag-ink:#e6edf3;--dag-faint:#9198a1;--dag-line:#2f353d;--dag-stripe:#151b23;--dag-plain:#4d76a8;--dag-critical:#f0883e;--dag-failed:#f85149;--dag-vain:#7d68a6;--dag-gone:#4b535d;--dag-mark:#0d1117}}\
.dag-gantt-paper{fill:var(--dag-paper)}.dag-gantt-stripe{fill:var(--dag-stripe)}\
.dag-gantt text{fill:var(--dag-ink)}.dag-gantt-title{font-weight:600;font-size:14px}.dag-gantt .dag-gantt-faint{fill:var(--dag-faint);font-weight:400;font-size:12px}\
.dag-gantt-grid{stroke:var(--dag-line)}\
.dag-gantt-plain{fill:var(--dag-plain)}.dag-gantt-critical{fill:var(--dag-critical)}.dag-gantt-failed{fill:var(--dag-failed)}\
.dag-gantt-cancelled{fill:var(--dag-gone);stroke:var(--dag-faint);stroke-dasharray:3 2}\
.dag-gantt-vain{fill:var(--dag-vain);stroke:var(--dag-faint);stroke-dasharray:1 2}\
.dag-gantt-holder{fill:var(--dag-faint);opacity:.55}\
.dag-gantt-wait{fill:var(--dag-paper);opacity:.65}\
.dag-gantt-retry{stroke:var(--dag-mark);stroke-width:2}.dag-gantt-timeout{stroke:var(--dag-ink);stroke-width:3}.dag-gantt-hedge{stroke:var(--dag-ink);stroke-width:1.5;stroke-dasharray:2 2}\
.dag-gantt-path{fill:none;stroke:var(--dag-critical);stroke-width:1.5;opacity:.75}";

impl Timeline {
    /// A Gantt chart as an SVG document that stands on its own, for light and dark pages. What a bar is shows when the pointer rests on
    /// it.
    #[must_use]
    pub fn gantt_svg(&self) -> String {
        let rows = Rows::new(self);
        let labels = rows
            .list
            .iter()
            .map(|row| 2 * row.depth + row.label.chars().count());
        let labels = labels.max().unwrap_or(0).clamp(8, LABEL) * CHARACTER;
        let mut heights = Vec::new();
        let lanes: Vec<Vec<usize>> = rows.list.iter().map(|row| lanes(self, row)).collect();
        for (row, lanes) in rows.list.iter().zip(&lanes) {
            let most = lanes.iter().max().map_or(0, |lane| lane + 1);
            heights.push(if row.many {
                ROW.max(most * LANE + 8)
            } else {
                ROW
            });
        }
        let draw = Draw {
            timeline: self,
            rows: &rows,
            left: MARGIN + labels + 8,
            heights,
            lanes,
        };
        draw.all()
    }
}

/// Of each span of a row, on which of the lines it is drawn that stand below each other.
fn lanes(timeline: &Timeline, row: &Row) -> Vec<usize> {
    let mut ends: Vec<Duration> = Vec::new();
    let place = |span: &usize| {
        let Some(span) = timeline.spans.get(*span).filter(|_| row.many) else {
            return 0;
        };
        let free = ends.iter().position(|end| *end <= span.start);
        let lane = free.unwrap_or_else(|| {
            ends.push(Duration::ZERO);
            ends.len() - 1
        });
        if let Some(end) = ends.get_mut(lane) {
            *end = span.end;
        }
        lane % LANES
    };
    row.spans.iter().map(place).collect()
}

pub(super) struct Draw<'a> {
    pub(super) timeline: &'a Timeline,
    pub(super) rows: &'a Rows,
    /// Where the bars begin.
    left: usize,
    heights: Vec<usize>,
    lanes: Vec<Vec<usize>>,
}

impl Draw<'_> {
    fn all(&self) -> String {
        let width = self.left + BARS + TIMES + MARGIN;
        let rows: usize = self.heights.iter().sum();
        let height = HEAD + rows + FOOT;
        let mut svg = String::new();
        let name = escaped(self.timeline.graph.name);
        let _ = write!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dag-gantt\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"Gantt chart of {name}\">\n<style>{STYLE}</style>\n<rect class=\"dag-gantt-paper\" width=\"{width}\" height=\"{height}\"/>\n"
        );
        let (wall, word) = (Took(self.timeline.wall), self.timeline.outcome.word());
        let _ = writeln!(
            svg,
            "<text class=\"dag-gantt-title\" x=\"{MARGIN}\" y=\"24\">{name}<tspan class=\"dag-gantt-faint\" dx=\"10\">{word} after {wall}</tspan></text>"
        );
        self.stripes(&mut svg, width);
        self.grid(&mut svg, HEAD + rows);
        let mut top = HEAD;
        for ((row, height), lanes) in self.rows.list.iter().zip(&self.heights).zip(&self.lanes) {
            self.row(&mut svg, row, top, *height, lanes);
            top += height;
        }
        self.path(&mut svg);
        self.legend(&mut svg, top + 22);
        svg.push_str("</svg>\n");
        svg
    }

    /// Where a time is.
    pub(super) fn x(&self, at: Duration) -> usize {
        self.left + scaled(at, self.timeline.wall, BARS)
    }

    fn stripes(&self, svg: &mut String, width: usize) {
        let mut top = HEAD;
        for (number, height) in self.heights.iter().enumerate() {
            if number % 2 == 1 {
                let _ = writeln!(
                    svg,
                    "<rect class=\"dag-gantt-stripe\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>"
                );
            }
            top += height;
        }
    }

    fn grid(&self, svg: &mut String, bottom: usize) {
        for tick in ticks(self.timeline.wall, 8) {
            let x = self.x(tick);
            let anchor = if tick.is_zero() { "start" } else { "middle" };
            let _ = writeln!(
                svg,
                "<line class=\"dag-gantt-grid\" x1=\"{x}\" x2=\"{x}\" y1=\"{}\" y2=\"{bottom}\"/><text class=\"dag-gantt-faint\" x=\"{x}\" y=\"{}\" text-anchor=\"{anchor}\">{}</text>",
                HEAD - 4,
                HEAD - 9,
                Took(tick)
            );
        }
    }

    fn row(&self, svg: &mut String, row: &Row, top: usize, height: usize, lanes: &[usize]) {
        let x = MARGIN + row.depth * 2 * CHARACTER;
        let most = LABEL.saturating_sub(2 * row.depth).max(8);
        let label = if row.label.chars().count() > most {
            let short: String = row.label.chars().take(most - 1).collect();
            std::format!("{}…", escaped(&short))
        } else {
            escaped(&row.label)
        };
        let middle = top + height / 2 + 4;
        let _ = writeln!(svg, "<text x=\"{x}\" y=\"{middle}\">{label}</text>");
        let mut took = Duration::ZERO;
        for (&index, lane) in row.spans.iter().zip(lanes) {
            if let Some(span) = self.timeline.spans.get(index) {
                let place = if row.many {
                    (top + 4 + lane * LANE, LANE - 1)
                } else if self.rows.holders.contains(&index) {
                    (top + height / 2 - 2, 4)
                } else {
                    (top + 4, height - 8)
                };
                self.bar(svg, index, span, place);
                took += span.took();
            }
        }
        let x = self.left + BARS + TIMES;
        let _ = writeln!(
            svg,
            "<text class=\"dag-gantt-faint\" x=\"{x}\" y=\"{middle}\" text-anchor=\"end\">{}</text>",
            Took(took)
        );
    }

    /// Of each span, the middle of where it is drawn.
    fn middles(&self) -> HashMap<usize, usize> {
        let mut middles = HashMap::new();
        let mut top = HEAD;
        for ((row, height), lanes) in self.rows.list.iter().zip(&self.heights).zip(&self.lanes) {
            for (span, lane) in row.spans.iter().zip(lanes) {
                let middle = if row.many {
                    4 + lane * LANE + LANE / 2
                } else {
                    height / 2
                };
                middles.insert(*span, top + middle);
            }
            top += height;
        }
        middles
    }

    /// From each step of the critical path to the next.
    fn path(&self, svg: &mut String) {
        let middles = self.middles();
        for pair in self.rows.path.windows(2) {
            let [before, after] = pair else { continue };
            let rows = middles.get(before).zip(middles.get(after));
            let spans = self
                .timeline
                .spans
                .get(*before)
                .zip(self.timeline.spans.get(*after));
            if let (Some((from, to)), Some((before, after))) = (rows, spans) {
                let (x, next) = (self.x(before.end), self.x(after.start));
                let _ = writeln!(
                    svg,
                    "<path class=\"dag-gantt-path\" d=\"M{x} {from}V{to}H{next}\"/>"
                );
            }
        }
    }

    /// What the colours and marks mean, of those that are there.
    fn legend(&self, svg: &mut String, y: usize) {
        let all = self.rows.list.iter().flat_map(|row| &row.spans);
        let mut looks: Vec<Look> = all
            .map(|span| self.rows.look(self.timeline, *span))
            .collect();
        looks.sort_unstable();
        looks.dedup();
        let looks = looks.into_iter().filter_map(|look| {
            let text = match look {
                Look::Critical => "critical path",
                Look::Plain => "beside it",
                Look::Failed => "failed",
                Look::Cancelled => "cancelled",
                Look::Vain => "in vain",
                Look::Holder => return None,
            };
            Some((class(look), text))
        });
        let has = |is: fn(&Span) -> bool| self.timeline.spans.iter().any(is);
        let marks = [
            (has(|span| !span.retries.is_empty()), "retry", "tried again"),
            (
                has(|span| !span.timeouts.is_empty()),
                "timeout",
                "timed out",
            ),
            (has(|span| !span.hedges.is_empty()), "hedge", "hedged"),
        ];
        let marks = marks.into_iter().filter(|(is, ..)| *is);
        let marks = marks.map(|(_, class, text)| (class, text));
        let mut x = self.left;
        for (class, text) in looks.chain(marks) {
            let is_mark = matches!(class, "retry" | "timeout" | "hedge");
            let rect = if is_mark { "plain" } else { class };
            let _ = write!(
                svg,
                "<rect class=\"dag-gantt-{rect}\" x=\"{x}\" y=\"{}\" width=\"16\" height=\"10\" rx=\"2\"/>",
                y - 9
            );
            if is_mark {
                let (x, top) = (x + 8, y - 9);
                let _ = write!(
                    svg,
                    "<line class=\"dag-gantt-{class}\" x1=\"{x}\" x2=\"{x}\" y1=\"{top}\" y2=\"{}\"/>",
                    y + 1
                );
            }
            let _ = writeln!(
                svg,
                "<text class=\"dag-gantt-faint\" x=\"{}\" y=\"{y}\">{text}</text>",
                x + 22
            );
            x += 22 + (text.len() + 3) * CHARACTER;
        }
    }
}
