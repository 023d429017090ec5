//! Takes Markdown, plain text and Rust apart.
//!
//! In: the text. Out: the page. Guaranteed: a line is a heading if it is written as one, and never inside of a fence; of Rust,
//! comments are read and the first lines of items.

use crate::listing::Kind;
use crate::page::{Builder, Page};

/// The longest first line of a plain text that is its title.
const TITLE: usize = 100;

/// Takes a text apart.
pub(crate) fn parse(kind: Kind, text: &str) -> Page {
    match kind {
        Kind::Rust => rust(text),
        _ => prose(kind == Kind::Markdown, text),
    }
}

fn prose(markdown: bool, text: &str) -> Page {
    let mut page = Builder::default();
    let mut lines = text.lines().peekable();
    if markdown && lines.peek().is_some_and(|line| line.trim_end() == "---") {
        front_matter(text, &mut lines, &mut page);
    }
    let (mut fence, mut first) = (None::<&str>, true);
    while let Some(line) = lines.next() {
        let line = line.trim();
        if line.is_empty() {
            page.end();
        } else if let Some(mark) = fence_mark(line) {
            if fence.is_none_or(|open| open == mark) {
                fence = fence.is_none().then_some(mark);
            }
            page.end();
        } else if fence.is_some() {
            page.text(line);
        } else if let Some(heading) = marked(line).filter(|_| markdown) {
            page.heading(&inline(heading));
            first = false;
        } else if lines.peek().is_some_and(|below| underlines(below, line)) {
            page.heading(&inline(line));
            first = false;
            lines.next();
        } else if markdown && line.starts_with("<!--") {
            let mut line = Some(line);
            while line.is_some_and(|line| !line.contains("-->")) {
                line = lines.next();
            }
        } else if std::mem::take(&mut first)
            && !markdown
            && line.len() <= TITLE
            && lines.peek().is_some_and(|below| below.trim().is_empty())
        {
            page.heading(line);
        } else if !line.chars().all(|c| "-=*_|+: ~".contains(c)) {
            page.text(&inline(line));
        }
    }
    page.finish()
}

/// Comments, and the first lines of items; not what is inside of them.
fn rust(text: &str) -> Page {
    let mut page = Builder::default();
    let mut title = Some(String::new());
    let mut fence = false;
    for line in text.lines().map(str::trim) {
        let comment = ["//!", "///", "//"].into_iter().find_map(|mark| {
            let text = line.strip_prefix(mark)?;
            Some((text.trim(), mark.len() == 3))
        });
        if let Some(so_far) = &mut title {
            match line.strip_prefix("//!").map(str::trim) {
                Some(more) if !more.is_empty() && so_far.len() <= 2 * TITLE => {
                    so_far.push(' ');
                    so_far.push_str(more.trim_end_matches('.'));
                    if more.ends_with('.') {
                        page.title(&title.take().unwrap_or_default());
                    }
                }
                _ => page.title(&title.take().unwrap_or_default()),
            }
        }
        match comment {
            Some((text, _)) if fence_mark(text).is_some() => fence = !fence,
            Some((text, true)) if !fence && marked(text).is_some() => {
                page.heading(&inline(marked(text).unwrap_or_default()));
            }
            Some(("", _)) => page.end(),
            Some((text, _)) => page.text(&inline(text)),
            None => {
                fence = false;
                if is_item(line) {
                    page.text(line.trim_end_matches(['{', '(', ' ']));
                    page.end();
                }
            }
        }
    }
    page.finish()
}

fn fence_mark(line: &str) -> Option<&'static str> {
    ["```", "~~~"]
        .into_iter()
        .find(|mark| line.starts_with(mark))
}

/// Whether a line of Rust begins an item.
fn is_item(line: &str) -> bool {
    let mut words = line.split([' ', '(', '!']).filter(|word| {
        let word = word.trim_end_matches(')');
        !["pub", "crate", "super", "async", "const", "unsafe"].contains(&word)
    });
    let first = words.next().unwrap_or_default();
    [
        "fn",
        "struct",
        "enum",
        "trait",
        "type",
        "mod",
        "macro_rules",
    ]
    .contains(&first)
}

/// The text of a heading that is written `# so`.
fn marked(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    let level = line.len() - text.len();
    (1..=6)
        .contains(&level)
        .then(|| text.strip_prefix(' '))
        .flatten()
        .map(|text| text.trim_end_matches('#').trim())
        .filter(|text| !text.is_empty())
}

/// Whether `below` is a rule under a line that so becomes a heading.
fn underlines(below: &str, line: &str) -> bool {
    let below = below.trim();
    let mark = below.chars().next().unwrap_or(' ');
    "=-~^*".contains(mark)
        && below.chars().all(|c| c == mark)
        && below.len() >= 3
        && below.chars().count() * 2 >= line.chars().count()
        && line.len() <= TITLE
        && line.chars().any(char::is_alphanumeric)
        && !line.starts_with(['|', '-', '*', '>'])
}

/// Takes `title: …` from what stands above a Markdown text between two `---`.
fn front_matter<'a>(
    text: &str,
    lines: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>,
    page: &mut Builder,
) {
    // Without its end it is a rule, and the text begins behind it.
    let closed = text.lines().skip(1).any(|line| line.trim_end() == "---");
    lines.next();
    while closed && let Some(line) = lines.next().filter(|line| line.trim_end() != "---") {
        if let Some(title) = line.strip_prefix("title:") {
            page.title(title.trim().trim_matches(['"', '\'']));
        }
    }
}

/// `[text](target)` becomes `text`, stars and hashes of emphasis go.
fn inline(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("](") {
        let Some(open) = before.rfind('[') else {
            out.push_str(before);
            out.push_str("](");
            rest = after;
            continue;
        };
        let (head, text) = before.split_at(open);
        out.push_str(head.strip_suffix('!').unwrap_or(head));
        out.push_str(text.trim_start_matches('['));
        rest = after.split_once(')').map_or("", |(_, behind)| behind);
    }
    out.push_str(rest);
    out.replace("**", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headings(page: &Page) -> Vec<&str> {
        page.headings
            .iter()
            .map(|(text, _)| text.as_str())
            .collect()
    }

    #[test]
    fn markdown_has_its_headings_and_no_targets() {
        let page = parse(
            Kind::Markdown,
            "---\ntitle: \"Tea\"\n---\n# Green tea\n\nSee [the **pot**](pot.md).\n\n```sh\n# no heading\n```\n\
             Second\n------\nlast\n\n---\n",
        );
        assert_eq!(page.title, "Tea");
        assert_eq!(headings(&page), ["Green tea", "Second"]);
        assert_eq!(page.passages, ["See the pot. # no heading", "last"]);
        assert_eq!((page.heading(0), page.heading(1)), ("Green tea", "Second"));
    }

    #[test]
    fn the_first_line_of_a_text_is_its_title_if_it_stands_alone() {
        let page = parse(Kind::Text, "Notes on clay\n\nIt shrinks.\n# no heading\n");
        assert_eq!(page.title, "Notes on clay");
        assert_eq!(page.passages, ["It shrinks. # no heading"]);
        assert_eq!(parse(Kind::Text, "It shrinks\nand cracks.\n").title, "");
    }

    #[test]
    fn rust_is_titled_by_its_documentation() {
        let page = parse(
            Kind::Rust,
            "//! Counts tea,\n//! all of it.\n//!\n//! # Errors\n\n/// A cup.\npub struct Cup {\n    full: bool,\n}\n",
        );
        assert_eq!(page.title, "Counts tea, all of it");
        assert_eq!(headings(&page), ["Errors"]);
        assert_eq!(
            page.passages,
            ["Counts tea, all of it.", "A cup. pub struct Cup"]
        );
    }

    #[test]
    fn broken_markdown_is_read_to_its_end() {
        for text in [
            "---",
            "](",
            "[a](",
            "```",
            "#",
            "a\n==",
            "---\ntitle: x",
            "|---|",
        ] {
            let _ = parse(Kind::Markdown, text);
        }
    }
}
