//! Tells the language of a document.
//!
//! In: cleaned documents. Out: a language for each, in their order. Guaranteed: a document too short or too mixed to
//! tell is `und`, undetermined, never a guess.

use std::sync::Arc;

use dag_core::node;

use crate::clean::{CleanDocument, Cleaned};
use crate::probe::Probe;

/// Words that hardly occur in another of these languages.
const SIGNS: &[(&str, &[&str])] = &[
    (
        "en",
        &["the", "and", "of", "is", "to", "that", "with", "are"],
    ),
    (
        "de",
        &["der", "die", "und", "das", "ist", "nicht", "mit", "ein"],
    ),
    (
        "fr",
        &["le", "les", "et", "est", "une", "dans", "pas", "avec"],
    ),
    ("es", &["el", "los", "y", "es", "una", "en", "con", "que"]),
];

/// The language of every document, as a code of two letters, or `und`.
#[derive(Debug)]
pub(crate) struct Languages(pub(crate) Vec<&'static str>);

/// Tells the languages.
#[node(pure, blocking)]
pub(crate) fn detect_languages(cleaned: Arc<Cleaned>, probe: Arc<Probe>) -> Arc<Languages> {
    let step = probe.step("detect_languages");
    let languages: Vec<_> = cleaned.0.iter().map(language).collect();
    let mut kinds = languages.clone();
    kinds.sort_unstable();
    kinds.dedup();
    step.done(kinds.join(", "));
    Arc::new(Languages(languages))
}

fn language(document: &CleanDocument) -> &'static str {
    let words: Vec<String> = document
        .blocks
        .iter()
        .flat_map(|block| block.text.split(' '))
        .map(str::to_lowercase)
        .collect();
    let mut counts: Vec<(usize, &str)> = SIGNS
        .iter()
        .map(|(language, signs)| {
            let count = words.iter().filter(|word| signs.contains(&word.as_str()));
            (count.count(), *language)
        })
        .collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    match counts.as_slice() {
        [(first, language), (second, _), ..] if *first >= 3 && *first >= second * 2 => language,
        _ => "und",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::Block;

    #[test]
    fn short_text_has_no_language() {
        let told = |text: &str| {
            language(&CleanDocument {
                name: String::new(),
                blocks: vec![Block {
                    section: String::new(),
                    text: text.to_owned(),
                }],
            })
        };
        assert_eq!(
            told("The leaf of the tea is green and the water is hot"),
            "en"
        );
        assert_eq!(
            told("Das Wasser ist heiß und die Kanne ist nicht voll"),
            "de"
        );
        assert_eq!(told("the tea"), "und");
    }
}
