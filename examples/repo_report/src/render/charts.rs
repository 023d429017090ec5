//! The two charts of amounts: languages and weeks.
//!
//! In: line counts and activity. Out: a section for each, with its chart. Guaranteed: every bar carries its number as
//! text too, so nothing depends on colour alone.

use super::section;
use crate::activity::Activity;
use crate::html::{escape, float, number, percent, plural, push};
use crate::languages::Kind;
use crate::lines::{LanguageLines, LineCounts};

/// How many languages have a colour of their own; the others share the next one.
const COLOURS: usize = 7;
/// How many languages stand in the table before it is folded.
const ROWS: usize = 12;

/// Lines by language: one bar and a table.
pub(super) fn languages(counts: &LineCounts) -> String {
    if counts.languages.is_empty() {
        return section("Languages", "There are no text files.", "");
    }
    // What programs wrote would drown what people wrote.
    let (generated, written): (Vec<_>, Vec<_>) = counts
        .languages
        .iter()
        .partition(|each| each.language.kind == Kind::Generated);
    let total: usize = written.iter().map(|each| each.lines.total()).sum();

    let mut body = "<div class=\"stack\" aria-hidden=\"true\">".to_owned();
    for (at, each) in written
        .iter()
        .take(COLOURS)
        .enumerate()
        .filter(|(_, each)| each.lines.total() > 0)
    {
        let (name, lines) = (escape(each.language.name), each.lines.total());
        let title = format!("{name}: {} %", percent(lines, total));
        push(
            &mut body,
            format_args!(
                "<i style=\"flex:{lines} 0 0;background:var(--c{at})\" title=\"{title}\"></i>"
            ),
        );
    }
    let others: usize = written
        .iter()
        .skip(COLOURS)
        .map(|each| each.lines.total())
        .sum();
    if others > 0 {
        let title = format!("others: {} %", percent(others, total));
        push(
            &mut body,
            format_args!(
                "<i style=\"flex:{others} 0 0;background:var(--c{COLOURS})\" title=\"{title}\"></i>"
            ),
        );
    }
    body.push_str("</div>\n");

    let rows: Vec<_> = written
        .iter()
        .enumerate()
        .map(|(at, each)| language(each, at, Some(total)))
        .chain(generated.iter().map(|each| language(each, COLOURS, None)))
        .collect();
    let (first, rest) = rows.split_at(rows.len().min(ROWS));
    body.push_str(&language_table(first));
    if !rest.is_empty() {
        let more = plural(rest.len(), "more language");
        push(
            &mut body,
            format_args!(
                "<details class=\"more\"><summary>{more}</summary>{}</details>",
                language_table(rest)
            ),
        );
    }
    let about = format!(
        "{} in {}. A line counts as a comment if it begins with one. Lock files are left out of the bar.",
        plural(
            counts.languages.iter().map(|each| each.lines.total()).sum(),
            "line"
        ),
        plural(counts.files.len(), "text file"),
    );
    section("Languages", &about, &body)
}

fn language_table(rows: &[String]) -> String {
    let head = "<tr><th scope=\"col\">Language<th scope=\"col\" class=\"n\">Files<th scope=\"col\" class=\"n\">Code\
        <th scope=\"col\" class=\"n\">Comments<th scope=\"col\" class=\"n\">Blank<th scope=\"col\" class=\"n\">Lines\
        <th scope=\"col\" class=\"n\">Share</tr>";
    format!(
        "<div class=\"table\"><table><thead>{head}</thead><tbody>{}</tbody></table></div>",
        rows.concat()
    )
}

fn language(each: &LanguageLines, at: usize, total: Option<usize>) -> String {
    let lines = each.lines;
    let share = total.map_or_else(
        || "–".to_owned(),
        |total| format!("{} %", percent(lines.total(), total)),
    );
    let mut row = format!(
        "<tr><td class=\"name\"><span class=\"swatch\" style=\"background:var(--c{})\"></span>{}",
        at.min(COLOURS),
        escape(each.language.name)
    );
    for value in [
        each.files,
        lines.code,
        lines.comments,
        lines.blank,
        lines.total(),
    ] {
        push(
            &mut row,
            format_args!("<td class=\"n\">{}", number(value as u64)),
        );
    }
    push(&mut row, format_args!("<td class=\"n\">{share}</tr>\n"));
    row
}

const WIDTH: f64 = 960.0;
const HEIGHT: f64 = 190.0;
const LEFT: f64 = 34.0;
const TOP: f64 = 12.0;
const BOTTOM: f64 = 24.0;
/// The least room for the name of a month.
const NAME: f64 = 62.0;

/// Commits per week: a bar chart.
pub(super) fn activity(activity: &Activity) -> String {
    let weeks = &activity.weeks;
    let (Some(first), Some(last)) = (weeks.first(), weeks.last()) else {
        return section("Activity", "There are no commits.", "");
    };
    let most = weeks.iter().map(|week| week.commits).max().unwrap_or(0);
    let step = step(most);
    let top = most.div_ceil(step).max(1) * step;
    let floor = HEIGHT - BOTTOM;
    let y = |commits: usize| floor - float(commits) / float(top) * (floor - TOP);
    let pitch = (WIDTH - LEFT) / float(weeks.len());
    let bar = (pitch * 0.78).min(30.0);

    let mut svg = format!(
        "<div class=\"chart\"><svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"Commits per week from {} to {}\">\n",
        first.monday, last.monday
    );
    for tick in (0..=top).step_by(step) {
        let at = y(tick);
        push(
            &mut svg,
            format_args!("<path class=\"grid\" d=\"M{LEFT} {at:.1}H{WIDTH}\"/>"),
        );
        push(
            &mut svg,
            format_args!(
                "<text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{tick}</text>\n",
                LEFT - 7.0,
                at + 3.5
            ),
        );
    }
    let (mut free, mut month) = (0.0, String::new());
    for (at, week) in weeks.iter().enumerate() {
        let x = LEFT + pitch * float(at) + (pitch - bar) / 2.0;
        if week.commits > 0 {
            let (commits, height) = (plural(week.commits, "commit"), floor - y(week.commits));
            push(
                &mut svg,
                format_args!(
                    "<rect class=\"week\" x=\"{x:.1}\" y=\"{:.1}\" width=\"{bar:.1}\" height=\"{height:.1}\" rx=\"1.5\">\
                     <title>week of {}: {commits}</title></rect>\n",
                    y(week.commits),
                    week.monday
                ),
            );
        }
        // A month is named at its first week, where there is room.
        let name = week.monday.month();
        if name != month && x >= free && x < WIDTH - NAME {
            push(
                &mut svg,
                format_args!("<text x=\"{x:.1}\" y=\"{}\">{name}</text>\n", HEIGHT - 6.0),
            );
            free = x + NAME;
        }
        month = name;
    }
    svg.push_str("</svg></div>");

    let inside: usize = weeks.iter().map(|week| week.commits).sum();
    let mut about = format!(
        "{} in the {} weeks up to the newest one",
        plural(inside, "commit"),
        weeks.len()
    );
    if activity.earlier > 0 {
        push(
            &mut about,
            format_args!("; {} before", number(activity.earlier as u64)),
        );
    }
    if activity.later > 0 {
        push(
            &mut about,
            format_args!(
                "; {} dated later than the newest one came in",
                number(activity.later as u64)
            ),
        );
    }
    section("Commits per week", &(about + "."), &svg)
}

/// The distance of the grid lines: 1, 2 or 5 times a power of ten, for at most five lines.
fn step(most: usize) -> usize {
    let mut power = 1_usize;
    loop {
        for step in [1, 2, 5].map(|digit: usize| digit.saturating_mul(power)) {
            if most / step < 5 {
                return step;
            }
        }
        power = power.saturating_mul(10);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grid_stays_coarse() {
        assert_eq!([0, 4, 5, 20, 99, 5_000].map(step), [1, 1, 2, 5, 20, 2_000]);
    }
}
