//! Text in which what means something to its reader is written otherwise.

use core::fmt::{self, Write};

/// What is written instead of what; of two that fit the first.
pub(crate) type Rules = &'static [(&'static str, &'static str)];

/// `Display` is the text; a control character that no rule names is `U+FFFD`.
///
/// A rule of several characters does not fit a text that is written in parts.
pub(crate) struct Escaped<T>(pub(crate) T, pub(crate) Rules);

impl<T: fmt::Display> fmt::Display for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escape(f, self.1), "{}", self.0)
    }
}

struct Escape<'a, 'b>(&'a mut fmt::Formatter<'b>, Rules);

impl Write for Escape<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            let mut rules = self.1.iter();
            let found = rules.find_map(|(from, to)| Some((rest.strip_prefix(from)?, to)));
            if let Some((behind, to)) = found {
                self.0.write_str(to)?;
                rest = behind;
                continue;
            }
            let shown = if next.is_control() { '\u{fffd}' } else { next };
            self.0.write_char(shown)?;
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
        }
        Ok(())
    }
}
