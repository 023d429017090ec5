//! The bars of the chart, and what they say.

use super::gantt_svg::Draw;
use super::rows::Look;
use super::span::{Outcome, Span};
use super::text::Took;
use core::fmt::Write as _;
use core::time::Duration;
use std::string::String;

impl Draw<'_> {
    pub(super) fn bar(
        &self,
        svg: &mut String,
        index: usize,
        span: &Span,
        (top, height): (usize, usize),
    ) {
        let (from, to) = (self.x(span.start), self.x(span.end));
        let width = (to - from).max(2);
        let round = if height > 8 { 3 } else { 1 };
        let class = class(self.rows.look(self.timeline, index));
        let _ = write!(
            svg,
            "<g><title>{}</title><rect class=\"dag-gantt-{class}\" x=\"{from}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\"/>",
            escaped(&told(span))
        );
        for retry in &span.retries {
            let (x, next) = (
                self.x(retry.at),
                self.x(retry.at.saturating_add(retry.wait)),
            );
            let next = next.min(to).max(x);
            let _ = write!(
                svg,
                "<rect class=\"dag-gantt-wait\" x=\"{x}\" y=\"{top}\" width=\"{}\" height=\"{height}\"/>",
                next - x
            );
            self.mark(svg, "retry", retry.at, top, height);
        }
        for hedge in &span.hedges {
            self.mark(svg, "hedge", *hedge, top, height);
        }
        for late in &span.timeouts {
            self.mark(svg, "timeout", late.at, top, height);
        }
        svg.push_str("</g>\n");
    }

    fn mark(&self, svg: &mut String, class: &str, at: Duration, top: usize, height: usize) {
        let (x, bottom) = (self.x(at), top + height);
        let _ = write!(
            svg,
            "<line class=\"dag-gantt-{class}\" x1=\"{x}\" x2=\"{x}\" y1=\"{top}\" y2=\"{bottom}\"/>"
        );
    }
}

pub(super) const fn class(look: Look) -> &'static str {
    match look {
        Look::Critical => "critical",
        Look::Plain => "plain",
        Look::Failed => "failed",
        Look::Cancelled => "cancelled",
        Look::Vain => "vain",
        Look::Holder => "holder",
    }
}

/// What is said of a span when the pointer rests on it.
fn told(span: &Span) -> String {
    let mut text = std::format!(
        "{}: {} at {}, {} after {}",
        span.label(),
        if span.ahead { "on a guess" } else { "started" },
        Took(span.start),
        span.outcome.word(),
        Took(span.took())
    );
    if let Outcome::Failed(Some(error)) = &span.outcome {
        let _ = write!(text, ": {error}");
    }
    if !span.stands {
        text.push_str(", in vain");
    }
    for (number, retry) in (1_usize..).zip(&span.retries) {
        let error = retry.error.as_deref().unwrap_or("failed");
        let _ = write!(
            text,
            "\nattempt {number}, until {}: {error}",
            Took(retry.at)
        );
    }
    for late in &span.timeouts {
        let _ = write!(
            text,
            "\ntimed out at {} after {}",
            Took(late.at),
            Took(late.limit)
        );
    }
    for hedge in &span.hedges {
        let _ = write!(
            text,
            "\na second attempt beside the first from {}",
            Took(*hedge)
        );
    }
    text
}

/// As XML takes it.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Not allowed in XML, not even written as numbers.
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                out.push('\u{fffd}');
            }
            other => out.push_str(other.encode_utf8(&mut [0; 4])),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn any_text_can_stand_in_xml() {
        assert_eq!(
            escaped("a<b> & \"c\"\u{1b}[0m"),
            "a&lt;b&gt; &amp; &quot;c&quot;\u{fffd}[0m"
        );
    }
}
