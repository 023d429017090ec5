//! Renders the page.
//!
//! In: all results. Out: one HTML file that needs nothing else: no script, no font, no picture from elsewhere.
//! Guaranteed: the same results give the same bytes, and all text of the repository is escaped.

mod charts;
mod labels;
mod lists;
mod scatter;

use dag_core::node;

use crate::activity::Activity;
use crate::hotspots::HotSpots;
use crate::html::{escape, fill, number, plural, push};
use crate::lines::LineCounts;
use crate::manifests::Manifests;
use crate::markers::Markers;
use crate::overview::Overview;
use crate::stopwatch::Stopwatch;

/// The text of the report.
#[derive(Clone, Debug)]
pub(crate) struct Page(pub(crate) String);

/// Renders the page.
#[node(pure)]
pub(crate) fn render(
    overview: &Overview,
    lines: &LineCounts,
    activity: &Activity,
    hot_spots: &HotSpots,
    markers: &Markers,
    manifests: &Manifests,
    stopwatch: &Stopwatch,
) -> Page {
    let _lap = stopwatch.lap("render");
    let (mut commits, commits_name) = figure(overview.commits, "commit");
    if overview.cut {
        commits.push('+');
    }
    let figures = [
        figure(overview.files, "tracked file"),
        (number(lines.code() as u64), "lines of code".to_owned()),
        (commits, commits_name),
        figure(activity.authors.len(), "author"),
        (number(markers.total() as u64), "TODO and FIXME".to_owned()),
        figure(manifests.dependencies(), "dependency"),
    ];
    let values = [
        ("title", escape(&overview.name)),
        ("style", include_str!("render/style.css").to_owned()),
        ("head", head(overview)),
        ("figures", key_figures(&figures)),
        ("languages", charts::languages(lines)),
        ("activity", charts::activity(activity)),
        ("hot_spots", scatter::hot_spots(hot_spots)),
        ("markers", lists::markers(markers)),
        ("manifests", lists::manifests(manifests)),
        ("authors", lists::authors(activity)),
        ("notes", lists::notes(overview)),
    ];
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    Page(fill(include_str!("render/page.html"), &values))
}

fn head(overview: &Overview) -> String {
    let mut html = String::new();
    push(
        &mut html,
        format_args!(
            "<p class=\"facts\"><span>Branch <b>{}</b></span>",
            escape(&overview.branch)
        ),
    );
    if let Some(commit) = &overview.commit {
        // Git prints `2024-05-01 12:00:00 +0200`.
        let date = commit.date.get(..16).unwrap_or(&commit.date);
        let zone = commit.date.get(19..).unwrap_or_default();
        push(
            &mut html,
            format_args!(
                " <span>Commit <b class=\"mono\">{}</b></span>",
                escape(&commit.short)
            ),
        );
        push(
            &mut html,
            format_args!(
                " <span>{}<span class=\"soft\">{}</span></span>",
                escape(date),
                escape(zone)
            ),
        );
        push(
            &mut html,
            format_args!("</p>\n<p class=\"subject\">{}</p>", escape(&commit.subject)),
        );
    } else {
        html.push_str(" <span>No commit yet</span></p>");
    }
    html
}

/// A number, and what it counts.
fn figure(count: usize, noun: &str) -> (String, String) {
    let text = plural(count, noun);
    let (number, noun) = text.split_once(' ').unwrap_or((&text, ""));
    (number.to_owned(), noun.to_owned())
}

fn key_figures(figures: &[(String, String)]) -> String {
    let mut html = "<dl class=\"figures\">".to_owned();
    for (value, name) in figures {
        push(
            &mut html,
            format_args!("<div><dd>{value}</dd><dt>{name}</dt></div>"),
        );
    }
    html + "</dl>"
}

/// A section with its heading and a sentence about it.
fn section(title: &str, about: &str, body: &str) -> String {
    format!("<section>\n<h2>{title}</h2>\n<p class=\"about\">{about}</p>\n{body}\n</section>")
}
