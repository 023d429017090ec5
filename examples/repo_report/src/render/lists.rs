//! The lists: markers, manifests, authors and notes.
//!
//! In: what the nodes found. Out: a section for each. Guaranteed: a list that is cut says how much is missing; long
//! ones are folded, which works without a script.

use super::section;
use crate::activity::Activity;
use crate::html::{escape, float, number, plural, push};
use crate::manifests::{Manifest, Manifests, Package, Tool};
use crate::markers::{Marker, Markers};
use crate::overview::Overview;

/// How many markers stand before the fold.
const MARKERS: usize = 15;
/// How many manifests are listed, and how many dependencies of each.
const MANIFESTS: usize = 60;
const NEEDS: usize = 150;
/// How many authors are listed.
const AUTHORS: usize = 20;

/// The lines that say `TODO` or `FIXME`.
pub(super) fn markers(markers: &Markers) -> String {
    if markers.total() == 0 {
        return section("TODO and FIXME", "None in any text file.", "");
    }
    let mut about = format!(
        "{} TODO and {} FIXME in {}",
        number(markers.todo as u64),
        number(markers.fixme as u64),
        plural(markers.files, "file")
    );
    let hidden = markers.total() - markers.shown.len();
    if hidden > 0 {
        push(
            &mut about,
            format_args!("; the first {} are listed", markers.shown.len()),
        );
    }
    let list = |markers: &[Marker]| {
        format!(
            "<ul class=\"rows\">{}</ul>",
            markers.iter().map(marker).collect::<String>()
        )
    };
    let (first, rest) = markers.shown.split_at(markers.shown.len().min(MARKERS));
    let mut body = list(first);
    if !rest.is_empty() {
        let more = rest.len();
        push(
            &mut body,
            format_args!(
                "<details class=\"more\"><summary>{more} more</summary>{}</details>",
                list(rest)
            ),
        );
    }
    section("TODO and FIXME", &(about + "."), &body)
}

fn marker(marker: &Marker) -> String {
    let (path, line) = (escape(&marker.path.to_string()), marker.line);
    let text = escape(
        marker
            .text
            .strip_prefix(marker.word)
            .unwrap_or(&marker.text),
    );
    let word = marker.word;
    format!(
        "<li class=\"marker\"><code>{path}:{line}</code><span><span class=\"word\">{word}</span>\
         <span class=\"soft\">{text}</span></span></li>\n"
    )
}

/// The manifests and what they depend on.
pub(super) fn manifests(manifests: &Manifests) -> String {
    let Manifests(all) = manifests;
    if all.is_empty() {
        return section(
            "Manifests",
            "There is no <code>Cargo.toml</code> and no <code>package.json</code>.",
            "",
        );
    }
    let broken = all
        .iter()
        .filter(|manifest| manifest.content.is_err())
        .count();
    let mut about = format!(
        "{} with {} outside this repository",
        plural(all.len(), "manifest"),
        plural(manifests.dependencies(), "dependency")
    );
    if broken > 0 {
        push(&mut about, format_args!("; {broken} malformed"));
    }
    if all.len() > MANIFESTS {
        push(
            &mut about,
            format_args!("; the first {MANIFESTS} are listed"),
        );
    }
    let rows: String = all.iter().take(MANIFESTS).map(manifest).collect();
    section(
        "Manifests",
        &(about + "."),
        &format!("<ul class=\"rows\">{rows}</ul>"),
    )
}

fn manifest(manifest: &Manifest) -> String {
    let path = escape(&manifest.path.to_string());
    let package = match &manifest.content {
        Ok(package) => package,
        Err(error) => {
            return format!(
                "<li class=\"path\"><code>{path}</code><br><span class=\"bad\">malformed</span> \
                 <span class=\"soft\">{}</span></li>\n",
                escape(error)
            );
        }
    };
    let title = match (&package.name, &package.version) {
        (Some(name), Some(version)) => format!("<b>{}</b> {}", escape(name), escape(version)),
        (Some(name), None) => format!("<b>{}</b>", escape(name)),
        (None, _) if manifest.tool == Tool::Cargo => "a workspace without a package".to_owned(),
        (None, _) => "a package without a name".to_owned(),
    };
    let head = format!("{title} <span class=\"soft\">· <code>{path}</code>");
    if package.needs.is_empty() {
        return format!("<li class=\"path\">{head} · no dependencies</span></li>\n");
    }
    let count = plural(package.needs.len(), "dependency");
    format!(
        "<li class=\"path\"><details><summary>{head} · {count}</span></summary>\
         <ul class=\"chips\">{}</ul></details></li>\n",
        needs(package)
    )
}

fn needs(package: &Package) -> String {
    let mut html = String::new();
    for need in package.needs.iter().take(NEEDS) {
        let (name, version) = (escape(&need.name), escape(&need.version));
        push(
            &mut html,
            format_args!("<li>{name} <span class=\"soft\">{version}"),
        );
        if !need.section.is_empty() {
            push(&mut html, format_args!(" · {}", need.section));
        }
        html.push_str("</span></li>");
    }
    if package.needs.len() > NEEDS {
        push(
            &mut html,
            format_args!(
                "<li class=\"soft\">and {} more</li>",
                package.needs.len() - NEEDS
            ),
        );
    }
    html
}

/// The authors with the most commits.
pub(super) fn authors(activity: &Activity) -> String {
    let all = &activity.authors;
    let Some(most) = all.first().map(|author| author.commits) else {
        return section("Authors", "There are no commits.", "");
    };
    let mut body = "<div class=\"table\"><table><thead><tr><th scope=\"col\">Author<th scope=\"col\" class=\"n\">Commits\
        <th scope=\"col\" class=\"meter\"><th scope=\"col\" class=\"n\">Added<th scope=\"col\" class=\"n\">Deleted\
        <th scope=\"col\" class=\"date\">First<th scope=\"col\" class=\"date\">Last</tr></thead><tbody>"
        .to_owned();
    for author in all.iter().take(AUTHORS) {
        let name = if author.name.trim().is_empty() {
            "(no name)".to_owned()
        } else {
            escape(&author.name)
        };
        let (commits, added, deleted) = (
            number(author.commits as u64),
            number(author.added),
            number(author.deleted),
        );
        let width = float(author.commits) * 100.0 / float(most.max(1));
        push(
            &mut body,
            format_args!(
                "<tr><td class=\"path\">{name}<td class=\"n\">{commits}\
                 <td class=\"meter\" aria-hidden=\"true\"><i style=\"width:{width:.1}%\"></i>\
                 <td class=\"n\">+{added}<td class=\"n\">−{deleted}<td class=\"date\">{}<td class=\"date\">{}</tr>\n",
                author.first, author.last
            ),
        );
    }
    body.push_str("</tbody></table></div>");
    let mut about = plural(all.len(), "author");
    if all.len() > AUTHORS {
        push(
            &mut about,
            format_args!("; the {AUTHORS} with the most commits are listed"),
        );
    }
    section(
        "Authors",
        &(about + ", told apart by their addresses; <code>.mailmap</code> is heeded."),
        &body,
    )
}

/// What was left out, and why.
pub(super) fn notes(overview: &Overview) -> String {
    if overview.notes.is_empty() {
        return section("Notes", "Nothing was left out.", "");
    }
    let mut body = "<ul class=\"rows\">".to_owned();
    for note in &overview.notes {
        push(&mut body, format_args!("<li>{}", escape(&note.text)));
        if !note.paths.is_empty() {
            body.push_str("<ul class=\"chips\">");
            for path in &note.paths {
                push(
                    &mut body,
                    format_args!("<li class=\"mono\">{}</li>", escape(path)),
                );
            }
            if note.more > 0 {
                push(
                    &mut body,
                    format_args!(
                        "<li class=\"soft\">and {} more</li>",
                        number(note.more as u64)
                    ),
                );
            }
            body.push_str("</ul>");
        }
        body.push_str("</li>\n");
    }
    section(
        "Notes",
        "What was left out of this report, and why.",
        &(body + "</ul>"),
    )
}
