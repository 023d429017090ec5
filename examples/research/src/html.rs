//! Takes HTML apart, as much of it as a search needs.
//!
//! In: the text. Out: the page. Guaranteed: scripts, styles, pictures, buttons and menus are left out; a broken tag is
//! text; nothing loops or panics.

use std::borrow::Cow;

use memchr::{memchr, memmem};

use crate::page::{Builder, Page};

/// Elements that hold no text to be found.
const SILENT: &[&str] = &[
    "button", "nav", "noscript", "script", "style", "svg", "template",
];

/// Elements that stand inside of a line.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
];

/// Takes an HTML document apart.
pub(crate) fn parse(text: &str) -> Page {
    let mut page = Builder::default();
    let mut current = String::new();
    let mut heading = false;
    let mut rest = text;
    while let Some(at) = memchr(b'<', rest.as_bytes()) {
        let (before, tag) = rest.split_at(at);
        unescape(before, &mut current);
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let inside = tag.get(1..).unwrap_or_default();
        let closing = inside.starts_with('/');
        let bare = inside.trim_start_matches('/');
        let end = bare
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .unwrap_or(bare.len());
        let mut name = Cow::Borrowed(bare.get(..end).unwrap_or_default());
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            name.to_mut().make_ascii_lowercase();
        }
        let close = memchr(b'>', inside.as_bytes());
        let Some(close) = close.filter(|_| !name.is_empty() || inside.starts_with('!')) else {
            current.push('<');
            rest = inside;
            continue;
        };
        rest = inside.get(close + 1..).unwrap_or_default();
        match (&*name, closing) {
            ("title", true) => {
                page.title(&current);
                current.clear();
            }
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", closing) => {
                if heading {
                    page.heading(&current);
                } else {
                    page.text(&current);
                    page.end();
                }
                current.clear();
                heading = !closing;
            }
            (silent, false) if SILENT.contains(&silent) => rest = behind(rest, silent),
            (inline, _) if INLINE.contains(&inline) => {}
            // A heading ends with its tag; what is in it stays one line.
            _ if heading => current.push(' '),
            ("td" | "th" | "img" | "input", _) => current.push(' '),
            _ => {
                page.text(&current);
                current.clear();
                page.end();
            }
        }
    }
    unescape(rest, &mut current);
    page.text(&current);
    page.finish()
}

/// What follows the closing tag of an element.
fn behind<'a>(text: &'a str, name: &str) -> &'a str {
    for at in memmem::find_iter(text.as_bytes(), b"</") {
        let tag = text.get(at + 2..).unwrap_or_default();
        let here = tag.get(..name.len()).unwrap_or_default();
        if here.eq_ignore_ascii_case(name) {
            return tag.split_once('>').map_or("", |(_, after)| after);
        }
    }
    ""
}

/// Appends the text, the common entities replaced.
fn unescape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let entity = after.split_once(';').filter(|(name, _)| name.len() <= 8);
        if let Some((c, behind)) = entity.and_then(|(name, behind)| Some((named(name)?, behind))) {
            out.push(c);
            rest = behind;
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
}

fn named(entity: &str) -> Option<char> {
    match entity {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        "ndash" => Some('–'),
        "mdash" => Some('—'),
        "hellip" => Some('…'),
        _ => {
            let number = entity.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_scripts_and_menus_are_no_text() {
        let page = parse(
            "<!doctype html><title>Tea &amp; more</title><SCRIPT>if (a</b) x()</SCRIPT><nav><a>menu</a></nav>\
             <h2><a href=#t>§</a>Time<button>copy</button></h2><p>two <b>min</b>utes &lt; three<!-- no --><p>a < b",
        );
        assert_eq!(page.title, "Tea & more");
        assert_eq!(page.headings, [("Time".to_owned(), 0)]);
        assert_eq!(page.passages, ["two minutes < three a < b"]);
    }

    #[test]
    fn broken_html_is_read_to_its_end() {
        for text in [
            "<",
            "</",
            "<a",
            "<!--",
            "<script>",
            "&",
            "&#;",
            "&#xffffffff;",
            "<p>&ü;</p",
            "<h1>",
            "</ü",
        ] {
            let _ = parse(text);
        }
    }
}
