//! Turns bytes into text.
//!
//! In: the bytes of every document. Out: its text and the encoding that was seen. Guaranteed: every document comes out;
//! what is no text in any encoding known here (it holds NUL bytes) comes out as rejected, and is counted in the summary.

use std::sync::Arc;

use dag_core::node;

use crate::load::RawFiles;
use crate::probe::Probe;
use crate::scan::Found;

/// How text was stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// UTF-8, with or without a mark.
    Utf8,
    /// UTF-16 with a mark.
    Utf16,
    /// Windows-1252, the usual one of old Western files: what is not UTF-8 is taken for it.
    Windows1252,
}

impl Encoding {
    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Windows1252 => "windows-1252",
        }
    }
}

/// A document as text.
#[derive(Debug)]
pub(crate) struct Text {
    /// What was found.
    pub(crate) found: Found,
    /// How it was stored.
    pub(crate) encoding: Encoding,
    /// Its content.
    pub(crate) content: String,
}

/// All documents as text.
#[derive(Debug)]
pub(crate) struct Texts {
    /// Those that are text.
    pub(crate) texts: Vec<Text>,
    /// The names of those that are not.
    pub(crate) rejected: Vec<String>,
}

/// Turns bytes into text.
#[node(pure, blocking)]
pub(crate) fn decode(files: Arc<RawFiles>, probe: Arc<Probe>) -> Arc<Texts> {
    let step = probe.step("decode");
    let mut all = Texts {
        texts: Vec::new(),
        rejected: Vec::new(),
    };
    for raw in &files.0 {
        match text_of(&raw.bytes) {
            Some((encoding, content)) => all.texts.push(Text {
                found: raw.found.clone(),
                encoding,
                content,
            }),
            None => all.rejected.push(raw.found.name.clone()),
        }
    }
    let old = all
        .texts
        .iter()
        .filter(|text| text.encoding != Encoding::Utf8)
        .count();
    step.done(format!(
        "{old} not in UTF-8, {} no text",
        all.rejected.len()
    ));
    Arc::new(all)
}

fn text_of(bytes: &[u8]) -> Option<(Encoding, String)> {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return Some((Encoding::Utf8, String::from_utf8(rest.to_vec()).ok()?));
    }
    for (mark, unit) in [
        (b"\xff\xfe", u16::from_le_bytes as fn([u8; 2]) -> u16),
        (b"\xfe\xff", u16::from_be_bytes),
    ] {
        if let Some(rest) = bytes.strip_prefix(mark) {
            let (pairs, odd) = rest.as_chunks::<2>();
            let units: Vec<_> = pairs.iter().map(|pair| unit(*pair)).collect();
            let text = String::from_utf16(&units).ok().filter(|_| odd.is_empty())?;
            return Some((Encoding::Utf16, text));
        }
    }
    if bytes.contains(&0) {
        return None;
    }
    Some(match String::from_utf8(bytes.to_vec()) {
        Ok(text) => (Encoding::Utf8, text),
        Err(_) => (
            Encoding::Windows1252,
            bytes.iter().map(|&byte| windows_1252(byte)).collect(),
        ),
    })
}

/// The characters that Windows-1252 has where Latin-1 has control characters.
fn windows_1252(byte: u8) -> char {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    byte.checked_sub(0x80)
        .and_then(|index| UPPER.get(usize::from(index)))
        .copied()
        .unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_text_in_every_encoding() {
        let wanted = |encoding| Some((encoding, "Grüße – 5 €".to_owned()));
        assert_eq!(text_of("Grüße – 5 €".as_bytes()), wanted(Encoding::Utf8));
        assert_eq!(
            text_of("\u{feff}Grüße – 5 €".as_bytes()),
            wanted(Encoding::Utf8)
        );
        assert_eq!(
            text_of(b"Gr\xfc\xdfe \x96 5 \x80"),
            wanted(Encoding::Windows1252)
        );
        let mut units = vec![0xff, 0xfe];
        units.extend("Grüße – 5 €".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(text_of(&units), wanted(Encoding::Utf16));
    }

    #[test]
    fn what_is_no_text_is_rejected() {
        assert_eq!(text_of(b"\x7fELF\0\0"), None);
        assert_eq!(text_of(b"\xff\xfea"), None);
    }
}
