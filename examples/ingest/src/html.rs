//! Reads HTML, as much of it as an index needs.
//!
//! In: the text. Out: its parts. Guaranteed: scripts, styles and comments are left out; a broken tag is text; nothing
//! loops or panics.

use crate::parse::Parsed;

/// Where text breaks into paragraphs.
const BREAKING: &[&str] = &[
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "tr",
    "table",
    "section",
    "article",
    "header",
    "footer",
    "br",
    "pre",
    "blockquote",
    "body",
    "main",
    "nav",
];

/// Takes an HTML document apart.
pub(crate) fn parse(text: &str) -> Parsed {
    let mut parsed = Parsed::default();
    let (mut section, mut current) = (String::new(), String::new());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        current.push_str(&unescape(before));
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let inside = tag.get(1..).unwrap_or_default();
        let closing = inside.starts_with('/');
        let name: String = inside
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        let Some((attributes, after)) = inside
            .split_once('>')
            .filter(|_| !name.is_empty() || inside.starts_with('!'))
        else {
            current.push('<');
            rest = inside;
            continue;
        };
        rest = after;
        match (name.as_str(), closing) {
            ("script" | "style", false) => rest = behind(rest, &name),
            ("title" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => {
                parsed.paragraph(&section, &mut current);
            }
            ("title", true) => parsed.title = Some(std::mem::take(&mut current)),
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", true) => {
                section = std::mem::take(&mut current);
                parsed.title.get_or_insert_with(|| section.clone());
            }
            ("a", false) => parsed.links.extend(attribute(attributes, "href")),
            ("td" | "th", _) => current.push(' '),
            (other, _) if BREAKING.contains(&other) => parsed.paragraph(&section, &mut current),
            _ => {}
        }
    }
    current.push_str(&unescape(rest));
    parsed.paragraph(&section, &mut current);
    parsed
}

/// What follows the closing tag of an element that holds no text.
fn behind<'a>(text: &'a str, name: &str) -> &'a str {
    let closing = format!("</{name}");
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|text| text.find("</")) {
        let at = from + at;
        let here = text.get(at..at + closing.len()).unwrap_or_default();
        if here.eq_ignore_ascii_case(&closing) {
            let tag = text.get(at..).unwrap_or_default();
            return tag.split_once('>').map_or("", |(_, after)| after);
        }
        from = at + 2;
    }
    ""
}

fn attribute(attributes: &str, name: &str) -> Option<String> {
    let lower = attributes.to_ascii_lowercase();
    let at = lower.find(&format!(" {name}="))? + name.len() + 2;
    let value = attributes.get(at..)?;
    let quote = value.chars().next()?;
    let value = if quote == '"' || quote == '\'' {
        value.get(1..)?.split(quote).next()?
    } else {
        value.split_whitespace().next()?
    };
    Some(unescape(value))
}

/// Replaces the common entities.
fn unescape(text: &str) -> String {
    let mut out = String::new();
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
    out
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
    fn tags_and_scripts_are_no_text() {
        let parsed = parse(
            "<!doctype html><title>Tea &amp; more</title><SCRIPT>if (a</b) x()</SCRIPT>\
             <h2>Time</h2><p>two <b>minutes</b> &lt; <a href='w.html'>three</a><!-- no --><p>a < b",
        );
        assert_eq!(parsed.title.as_deref(), Some("Tea & more"));
        let blocks: Vec<_> = parsed
            .blocks
            .iter()
            .map(|block| (block.section.as_str(), block.text.as_str()))
            .collect();
        assert_eq!(blocks, [("Time", "two minutes < three"), ("Time", "a < b")]);
        assert_eq!(parsed.links, ["w.html"]);
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
        ] {
            let _ = parse(text);
        }
    }
}
