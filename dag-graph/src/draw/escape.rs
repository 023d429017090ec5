//! Text as XML wants it.

use super::text::Font;
use core::fmt;

/// Text in an element or an attribute.
pub(crate) struct Escaped<'a>(pub(crate) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        for character in self.0.chars() {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                // Markdown, in which a picture may stand, would end it at an empty line.
                '\n' => f.write_str("&#10;")?,
                '\t' => f.write_char(' ')?,
                // XML has no way to write these.
                control if control.is_control() => f.write_char('\u{fffd}')?,
                '\u{fffe}' | '\u{ffff}' => f.write_char('\u{fffd}')?,
                other => f.write_char(other)?,
            }
        }
        Ok(())
    }
}

/// A line of text; `class` has more classes, each with a space behind it.
pub(crate) fn text(
    f: &mut fmt::Formatter<'_>,
    (font, class): (Font, &str),
    x: i32,
    y: i32,
    words: &str,
) -> fmt::Result {
    let words = Escaped(words);
    write!(
        f,
        r#"<text class="{class}dag-{}" x="{x}" y="{y}">{words}</text>"#,
        font.class()
    )
}
