//! Text on its way into HTML.
//!
//! In: any text and number. Out: what may stand in an element or a quoted attribute. Guaranteed: no text of a
//! repository can become markup, break a line or turn the reading direction, and no inserted text is looked through
//! for placeholders again.

use std::fmt::Write;

use crate::paths::needs_escape;

/// Escapes text for elements and quoted attributes.
pub(crate) fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\t' => safe.push(' '),
            c if needs_escape(c) => safe.extend(c.escape_default()),
            c => safe.push(c),
        }
    }
    safe
}

/// Puts `values` where `template` says `{{name}}`. Unknown names stay empty.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        page.push_str(before);
        page.push_str(
            values
                .iter()
                .find(|(each, _)| *each == name)
                .map_or("", |(_, value)| value),
        );
        rest = after;
    }
    page + rest
}

/// A number with its thousands apart: `12,345`.
pub(crate) fn number(value: impl TryInto<u64>) -> String {
    let digits = value.try_into().unwrap_or(u64::MAX).to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A count and its noun: `1 file`, `2 files`, `1 dependency`, `2 dependencies`.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    let many = noun
        .strip_suffix('y')
        .map_or_else(|| format!("{noun}s"), |stem| format!("{stem}ies"));
    format!(
        "{} {}",
        number(count as u64),
        if count == 1 { noun } else { &many }
    )
}

/// A size in bytes: `1.5 MiB`.
pub(crate) fn size(bytes: u64) -> String {
    let (unit, name) = match bytes {
        0..1_024 => return format!("{bytes} B"),
        1_024..0x10_0000 => (1_024, "KiB"),
        0x10_0000..0x4000_0000 => (0x10_0000, "MiB"),
        _ => (0x4000_0000, "GiB"),
    };
    let (whole, tenth) = (bytes / unit, bytes % unit * 10 / unit);
    if tenth == 0 {
        format!("{whole} {name}")
    } else {
        format!("{whole}.{tenth} {name}")
    }
}

/// A share in percent: `12.5`.
pub(crate) fn percent(part: usize, whole: usize) -> String {
    format!("{:.1}", float(part) * 100.0 / float(whole.max(1)))
}

/// A count as a coordinate.
#[expect(
    clippy::cast_precision_loss,
    reason = "a position on a page needs no more than 52 bits"
)]
pub(crate) fn float(value: usize) -> f64 {
    value as f64
}

/// Appends formatted text; writing to a string cannot fail.
pub(crate) fn push(page: &mut String, text: std::fmt::Arguments<'_>) {
    let _: std::fmt::Result = page.write_fmt(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_becomes_markup() {
        assert_eq!(
            escape("<b a=\"'\">&\n\u{202e}"),
            "&lt;b a=&quot;&#39;&quot;&gt;&amp;\\n\\u{202e}"
        );
    }

    #[test]
    fn inserted_text_is_not_filled_again() {
        assert_eq!(
            fill("a{{x}}b{{y}}c{{z}}{{", &[("x", "{{y}}"), ("y", "1")]),
            "a{{y}}b1c"
        );
    }

    #[test]
    fn numbers_read_well() {
        assert_eq!(
            [number(0_u64), number(999_u64), number(1_234_567_u64)],
            ["0", "999", "1,234,567"]
        );
        assert_eq!(
            [plural(1, "file"), plural(2_000, "dependency")],
            ["1 file", "2,000 dependencies"]
        );
        assert_eq!(
            [size(12), size(4 << 20), size(1_600_000)],
            ["12 B", "4 MiB", "1.5 MiB"]
        );
    }
}
