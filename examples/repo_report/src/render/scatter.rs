//! The plot of the hot spots.
//!
//! In: the hot spots. Out: a section with a scatter plot, commits against lines on logarithmic axes, and a table of
//! the hottest. Guaranteed: every point says its path and numbers to who points at it, and the hottest stand in the
//! table as text.

use super::labels::{LINE, Point, place_labels};
use super::section;
use crate::hotspots::{HotSpot, HotSpots, MAX_SPOTS};
use crate::html::{escape, float, number, plural, push};

/// How many are marked in the plot and listed in the table.
const MARKED: usize = 12;

pub(super) const WIDTH: f64 = 960.0;
pub(super) const HEIGHT: f64 = 412.0;
pub(super) const LEFT: f64 = 52.0;
pub(super) const RIGHT: f64 = 18.0;
pub(super) const TOP: f64 = 26.0;
pub(super) const BOTTOM: f64 = 42.0;
/// The most characters of a label.
const LABEL: usize = 30;

/// The hot spots: a plot and a table.
pub(super) fn hot_spots(hot: &HotSpots) -> String {
    let title = "Hot spots";
    if hot.spots.is_empty() {
        return section(
            title,
            "No file of the work tree was changed by more than one commit.",
            "",
        );
    }
    let mut about = format!(
        "Files that change often and are large are where mistakes cost most. {} changed more than once",
        plural(hot.candidates, "file")
    );
    if hot.candidates > hot.spots.len() {
        push(
            &mut about,
            format_args!("; the plot shows the {MAX_SPOTS} hottest"),
        );
    }
    about.push_str(". Code and prose only; lines without blank ones.");
    section(title, &about, &(plot(&hot.spots) + &table(&hot.spots)))
}

fn table(spots: &[HotSpot]) -> String {
    let mut html = "<div class=\"table\"><table><thead><tr><th scope=\"col\">File<th scope=\"col\">Language\
        <th scope=\"col\" class=\"n\">Commits<th scope=\"col\" class=\"n\">Added<th scope=\"col\" class=\"n\">Deleted\
        <th scope=\"col\" class=\"n\">Lines</tr></thead><tbody>"
        .to_owned();
    for spot in spots.iter().take(MARKED) {
        let (path, churn) = (escape(&spot.path.to_string()), spot.churn);
        let (commits, lines) = (number(churn.commits as u64), number(spot.lines as u64));
        push(
            &mut html,
            format_args!(
                "<tr><td class=\"path\"><code>{path}</code><td class=\"soft\">{}<td class=\"n\">{commits}\
                 <td class=\"n\">+{}<td class=\"n\">−{}<td class=\"n\">{lines}</tr>\n",
                spot.language,
                number(churn.added),
                number(churn.deleted)
            ),
        );
    }
    html + "</tbody></table></div>"
}

/// One logarithmic axis.
struct Axis {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Axis {
    /// From a little below the least to a little above the greatest value, between two coordinates.
    fn over(values: impl Iterator<Item = usize> + Clone, from: f64, to: f64) -> Self {
        let low = float(values.clone().min().unwrap_or(1).max(1));
        let high = float(values.max().unwrap_or(1).max(1));
        Self {
            low: low / 1.25,
            high: high * 1.25,
            from,
            to,
        }
    }

    fn at(&self, value: f64) -> f64 {
        self.from
            + (value.max(1e-9) / self.low).ln() / (self.high / self.low).ln()
                * (self.to - self.from)
    }

    /// Round values on the axis, none closer to the next than `room`.
    fn ticks(&self, room: f64) -> Vec<(u64, f64)> {
        let mut ticks: Vec<(u64, f64)> = Vec::new();
        for power in (0..10).map(|power| 10_u64.pow(power)) {
            for value in [1, 2, 5].map(|digit| digit * power) {
                #[expect(
                    clippy::cast_precision_loss,
                    reason = "a position on a page needs no more than 52 bits"
                )]
                let (wide, at) = (value as f64, self.at(value as f64));
                let near = ticks
                    .last()
                    .is_some_and(|(_, last)| (at - last).abs() < room);
                if wide >= self.low && wide <= self.high && !near {
                    ticks.push((value, at));
                }
            }
        }
        ticks
    }
}

fn plot(spots: &[HotSpot]) -> String {
    let floor = HEIGHT - BOTTOM;
    let x = Axis::over(
        spots.iter().map(|spot| spot.churn.commits),
        LEFT,
        WIDTH - RIGHT,
    );
    let y = Axis::over(spots.iter().map(|spot| spot.lines), floor, TOP);
    let place = |spot: &HotSpot| (x.at(float(spot.churn.commits)), y.at(float(spot.lines)));
    let (hot, warm) = spots.split_at(spots.len().min(MARKED));

    let mut svg = format!(
        "<div class=\"chart\"><svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         aria-label=\"Files by number of commits and lines; the hottest are listed below\">\n"
    );
    for (value, at) in y.ticks(24.0) {
        let (end, value) = (WIDTH - RIGHT, number(value));
        push(
            &mut svg,
            format_args!("<path class=\"grid\" d=\"M{LEFT} {at:.1}H{end}\"/>"),
        );
        push(
            &mut svg,
            format_args!(
                "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{value}</text>\n",
                LEFT - 7.0,
                at + 3.5
            ),
        );
    }
    for (value, at) in x.ticks(48.0) {
        push(
            &mut svg,
            format_args!("<path class=\"grid\" d=\"M{at:.1} {TOP}V{floor}\"/>"),
        );
        push(
            &mut svg,
            format_args!(
                "<text x=\"{at:.1}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n",
                floor + 16.0,
                number(value)
            ),
        );
    }
    push(
        &mut svg,
        format_args!(
            "<path class=\"axis\" d=\"M{LEFT} {TOP}V{floor}H{}\" fill=\"none\"/>\n",
            WIDTH - RIGHT
        ),
    );
    push(
        &mut svg,
        format_args!(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">commits →</text>",
            WIDTH - RIGHT,
            HEIGHT - 8.0
        ),
    );
    push(
        &mut svg,
        format_args!(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">lines ↑</text>\n",
            LEFT + 4.0,
            TOP - 12.0
        ),
    );

    for spot in warm {
        dot(&mut svg, spot, place(spot), "spot", 4.0);
    }
    let marked: Vec<_> = hot.iter().map(|spot| (place(spot), label(spot))).collect();
    let quiet: Vec<_> = warm.iter().map(place).collect();
    let labels = place_labels(&marked, &quiet);
    for (text, placed) in &labels {
        if let Some(((fx, fy), (tx, ty))) = placed.lead {
            push(
                &mut svg,
                format_args!("<path class=\"lead\" d=\"M{fx:.1} {fy:.1}L{tx:.1} {ty:.1}\"/>"),
            );
        }
        let (left, base) = (placed.area.left, placed.area.top + LINE - 3.0);
        push(
            &mut svg,
            format_args!(
                "<text class=\"label\" x=\"{left:.1}\" y=\"{base:.1}\">{}</text>\n",
                escape(text)
            ),
        );
    }
    for spot in hot {
        dot(&mut svg, spot, place(spot), "hot", 5.0);
    }
    svg + "</svg></div>\n"
}

fn dot(svg: &mut String, spot: &HotSpot, (x, y): Point, class: &str, radius: f64) {
    let (path, commits, lines) = (spot.path.to_string(), spot.churn.commits, spot.lines);
    let title = format!(
        "{}: {}, {}",
        escape(&path),
        plural(commits, "commit"),
        plural(lines, "line")
    );
    push(
        svg,
        format_args!(
            "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius}\"><title>{title}</title></circle>\n"
        ),
    );
}

/// The file with its folder, which tells one `mod.rs` from another; the end of it, if that is too long.
fn label(spot: &HotSpot) -> String {
    let path = spot.path.to_string();
    let start = path.rmatch_indices('/').nth(1).map_or(0, |(at, _)| at + 1);
    let text = path.get(start..).unwrap_or(&path);
    let length = text.chars().count();
    if length <= LABEL {
        text.to_owned()
    } else {
        text.chars()
            .skip(length - LABEL + 1)
            .fold("…".to_owned(), |text, c| {
                text + c.encode_utf8(&mut [0; 4])
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_still_makes_an_axis() {
        let axis = Axis::over([7_usize].into_iter(), 0.0, 100.0);
        assert!((axis.at(7.0) - 50.0).abs() < 1e-6);
        assert!(axis.ticks(10.0).len() <= 1);
    }
}
