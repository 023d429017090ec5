//! How wide text is, and how it is made to fit.
//!
//! The widths are those of `DejaVu Sans`, which is as wide as any of the common sans-serif fonts: what fits in it fits in Arial,
//! Helvetica, Roboto and Segoe, too.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

/// Of the characters from the space to the tilde, in hundredths of the size of the font.
const REGULAR: [u8; 95] = [
    32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 53, 100, 69, 69, 70, 77, 63, 58, 78, 75, 30, 30, 66, 56, 86, 75,
    79, 61, 79, 70, 64, 61, 73, 69, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 64, 55, 64, 62, 35,
    64, 64, 28, 28, 58, 28, 98, 64, 61, 64, 64, 41, 52, 39, 64, 59, 82, 59, 59, 53, 64, 34, 64, 84,
];

/// The same of the bold font.
const BOLD: [u8; 95] = [
    35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70,
    70, 70, 70, 40, 40, 84, 84, 84, 58, 100, 78, 76, 74, 83, 69, 69, 82, 84, 37, 37, 78, 64, 100,
    84, 85, 73, 85, 77, 72, 68, 81, 78, 111, 77, 73, 73, 46, 37, 46, 84, 50, 50, 68, 72, 59, 72,
    68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72, 50, 60, 48, 71, 65, 93, 65, 65, 58, 71,
    37, 71, 84,
];

/// How text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Font {
    /// The name of a node or of a block.
    Name,
    /// What stands there.
    Text,
    /// Policies.
    Small,
    /// The type on an edge.
    Edge,
    /// What is wrong with a node.
    Mark,
}

impl Font {
    pub(crate) const ALL: [Self; 5] = [Self::Name, Self::Text, Self::Small, Self::Edge, Self::Mark];

    /// In pixels.
    pub(crate) const fn size(self) -> i32 {
        match self {
            Self::Name => 13,
            Self::Text | Self::Mark => 11,
            Self::Small | Self::Edge => 10,
        }
    }

    pub(crate) const fn is_bold(self) -> bool {
        matches!(self, Self::Name)
    }

    /// From one baseline to the next.
    pub(crate) const fn line(self) -> i32 {
        self.size() + 4
    }

    /// The name of its class.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Text => "text",
            Self::Small => "small",
            Self::Edge => "type",
            Self::Mark => "mark",
        }
    }

    /// How wide it sets the text, in pixels, rounded up.
    pub(crate) fn width(self, text: &str) -> i32 {
        let add = |sum: i32, character| sum.saturating_add(self.hundredths(character));
        let hundredths = text.chars().fold(99 / self.size(), add);
        hundredths.saturating_mul(self.size()) / 100 + 1
    }

    fn hundredths(self, character: char) -> i32 {
        let widths = if self.is_bold() { &BOLD } else { &REGULAR };
        let index = usize::try_from(u32::from(character)).unwrap_or(usize::MAX);
        let known = index.checked_sub(32).and_then(|index| widths.get(index));
        match (known, character) {
            (Some(&width), _) => i32::from(width),
            // Letters of Europe and Greek, Cyrillic; the wide ones of these are rare.
            (None, '\u{a0}'..='\u{52f}') => 90,
            _ => 110,
        }
    }

    /// The text in one line, its end cut off if it is wider than that.
    pub(crate) fn shorten(self, text: &str, width: i32) -> String {
        let text = one_line(text);
        if self.width(&text) <= width {
            return text;
        }
        let mut room = width * 100 / self.size() - self.hundredths('…');
        let fits = |character: &char| {
            room -= self.hundredths(*character);
            room >= 0
        };
        let mut short: String = text.chars().take_while(fits).collect();
        short.truncate(short.trim_end().len());
        short.push('…');
        short
    }

    /// The text in so many lines at most, broken at words or behind signs, the last one cut off if need be.
    pub(crate) fn wrap(self, text: &str, width: i32, lines: usize) -> Vec<String> {
        let text = one_line(text);
        let mut rest = text.as_str();
        let mut wrapped = Vec::new();
        // No line is broken for a few signs.
        while wrapped.len() + 1 < lines && self.width(rest) > width + width / 8 {
            let Some(at) = self.breaking(rest, width) else {
                break;
            };
            let (line, behind) = rest.split_at_checked(at).unwrap_or((rest, ""));
            wrapped.push(line.trim_end().to_owned());
            rest = behind.trim_start();
        }
        if !rest.is_empty() {
            wrapped.push(self.shorten(rest, width + width / 8));
        }
        wrapped
    }

    /// Behind the last space or sign that fits.
    fn breaking(self, text: &str, width: i32) -> Option<usize> {
        let mut room = width * 100 / self.size();
        let mut found = None;
        let mut last = ' ';
        for (index, character) in text.char_indices() {
            let starts = matches!(character, '.' | '(' | '|' | '&')
                && (last.is_alphanumeric() || last == ')' || last == '?');
            let ends = (matches!(last, ' ' | ',') || last == '_' && self == Self::Name)
                && character != ' ';
            if index > 0 && (starts || ends) && character != '(' {
                found = Some(index);
            }
            room -= self.hundredths(character);
            if room < 0 {
                return found;
            }
            last = character;
        }
        None
    }
}

/// Without line ends and signs that no text may hold.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split(|it: char| it.is_whitespace() || it.is_control()) {
        if !word.is_empty() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    line
}
