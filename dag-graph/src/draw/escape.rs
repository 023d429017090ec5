//! Text as XML wants it.

use super::text::Font;
use crate::escape::{Escaped, Rules};
use core::fmt;

/// Text in an element or an attribute.
pub(crate) const fn escaped(text: &str) -> Escaped<&str> {
    const RULES: Rules = &[
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ("\"", "&quot;"),
        // Markdown, in which a picture may stand, would end it at an empty line.
        ("\n", "&#10;"),
        ("\t", " "),
        // XML has no way to write these.
        ("\u{fffe}", "\u{fffd}"),
        ("\u{ffff}", "\u{fffd}"),
    ];
    Escaped(text, RULES)
}

/// A line of text; `class` has more classes, each with a space behind it.
pub(crate) fn text(
    f: &mut fmt::Formatter<'_>,
    (font, class): (Font, &str),
    x: i32,
    y: i32,
    words: &str,
) -> fmt::Result {
    let words = escaped(words);
    write!(
        f,
        r#"<text class="{class}dag-{}" x="{x}" y="{y}">{words}</text>"#,
        font.class()
    )
}
