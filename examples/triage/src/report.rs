//! What a person reads at the end.
//!
//! In: what was filed. Out: one line for each request, in the order of the file, and how many there are of each. Guaranteed: text from
//! customers is escaped and cut.

use std::fmt::Write as _;
use std::time::Duration;

use example_stage::terminal::{Style, time};

use crate::model::Record;
use crate::outcome::Outcome;
use crate::results::Filed;

/// How much is said about what became of a request.
const WIDTH: usize = 60;

/// What is said about a run.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// What was done, in the order of the file.
    pub filed: &'a [Filed],
    /// How many were done before.
    pub before: usize,
    /// How long it took.
    pub took: Duration,
    /// How the model has done, if one is named.
    pub model: Option<&'a Record>,
    /// Whether the reasons are told.
    pub explained: bool,
}

impl Report<'_> {
    /// For a terminal or a pipe.
    #[must_use]
    pub fn text(&self, style: Style) -> String {
        let mut text = String::new();
        let width = self
            .filed
            .iter()
            .map(|filed| filed.id.chars().count().min(20));
        let width = width.max().unwrap_or(0);
        for filed in self.filed {
            let (mark, colour, what) = outcome(&filed.triaged.outcome);
            let (id, kind) = (clean(&filed.id, 20), filed.kind.name());
            let subject = clean(&filed.subject, 34);
            let _ = writeln!(
                text,
                "  {} {id:width$}  {}  {subject:35} {what}",
                style.paint(colour, mark),
                style.paint(36, &format!("{kind:8}")),
            );
            if self.explained {
                self.explain(&mut text, filed, style, width);
            }
        }
        let count = |wanted: fn(&Outcome) -> bool| {
            let all = self.filed.iter();
            all.filter(|filed| wanted(&filed.triaged.outcome)).count()
        };
        let _ = write!(
            text,
            "\n  {} requests in {}: {} answered, {} for people, {} closed",
            self.filed.len(),
            time(self.took),
            count(|outcome| matches!(outcome, Outcome::Answered(_))),
            count(|outcome| matches!(outcome, Outcome::Escalated(_))),
            count(|outcome| matches!(outcome, Outcome::Closed(_))),
        );
        if self.before > 0 {
            let _ = write!(text, "; {} were done before", self.before);
        }
        text.push('\n');
        if let Some(record) = self.model {
            let _ = write!(text, "  the model was asked {} times", record.asked);
            if record.failed > 0 {
                let _ = write!(text, ", {} times in vain", record.failed);
            }
            if let Some(last) = &record.last {
                let _ = write!(text, "; the last time: {}", clean(last, 120));
            }
            text.push('\n');
        }
        text
    }

    #[expect(clippy::unused_self, reason = "it belongs to the report")]
    fn explain(&self, text: &mut String, filed: &Filed, style: Style, width: usize) {
        let indent = width + 6;
        let mut line = |said: &str| {
            let said = style.paint(2, &clean(said, 200));
            let _ = writeln!(text, "{:indent$}{said}", "");
        };
        if let Outcome::Escalated(handover) = &filed.triaged.outcome {
            line(&handover.why);
        }
        for reason in filed.triaged.sorted.reasons.iter().take(4) {
            line(&reason.to_string());
        }
        if let Outcome::Escalated(handover) = &filed.triaged.outcome {
            for objection in &handover.objections {
                line(&objection.to_string());
            }
        }
    }
}

/// A mark, its colour, and what became of a request.
fn outcome(outcome: &Outcome) -> (&'static str, u8, String) {
    match outcome {
        Outcome::Answered(answer) => {
            let round = match answer.round {
                1 => String::new(),
                round => format!(", round {round}"),
            };
            let sources = answer.sources.join(", ");
            let what = format!(
                "answered by {}{round}: {}",
                answer.author.name(),
                clean(&sources, WIDTH)
            );
            ("✓", 32, what)
        }
        Outcome::Escalated(handover) => (
            "↑",
            33,
            format!("for a person: {}", clean(&handover.why, WIDTH)),
        ),
        Outcome::Closed(spam) => (
            "·",
            2,
            format!("closed: {}", clean(&spam.signs.join(", "), WIDTH)),
        ),
    }
}

/// Text from outside in one line, safe for a terminal, with at most so many characters.
pub(crate) fn clean(text: &str, most: usize) -> String {
    let mut clean: String = text
        .chars()
        .map(|c| {
            if c.is_control() || is_direction(c) {
                ' '
            } else {
                c
            }
        })
        .take(most + 1)
        .collect();
    if clean.chars().count() > most {
        clean.pop();
        clean.pop();
        clean.push('…');
    }
    clean
}

/// Characters that turn the direction of what follows.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_outside_is_harmless_and_short() {
        assert_eq!(clean("a\u{1b}[31m\nb", 20), "a [31m b");
        assert_eq!(clean("abc\u{202e}", 20), "abc ");
        assert_eq!(clean("äöüß", 4), "äöüß");
        assert_eq!(clean("äöüßé", 4), "äöü…");
    }
}
