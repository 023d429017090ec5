//! Words and their stems.
//!
//! In: text. Out: its words with their places, and for a word the stem under which "tides" and "tide" are one. Guaranteed:
//! the stem of a word is a prefix of every form of it that counts as the same word, but for a `y` at its end.

use std::ops::Range;

/// Words that say nothing of what a text is about.
const STOP: &[&str] = &[
    "a", "about", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but",
    "by", "can", "could", "did", "do", "does", "each", "every", "find", "for", "from", "get",
    "had", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its", "just", "like", "ll",
    "many", "may", "me", "might", "most", "much", "must", "my", "need", "no", "not", "of", "on",
    "one", "only", "or", "other", "our", "out", "over", "own", "please", "s", "shall", "should",
    "show", "so", "some", "such", "t", "tell", "than", "that", "the", "their", "them", "then",
    "there", "these", "they", "this", "those", "to", "too", "us", "use", "used", "ve", "very",
    "want", "was", "way", "we", "were", "what", "when", "where", "which", "who", "whom", "whose",
    "why", "will", "with", "would", "you", "your",
];

/// Whether a word (in lower case) says nothing of what a text is about.
pub(crate) fn is_stop(word: &str) -> bool {
    STOP.binary_search(&word).is_ok()
}

/// The words of a text, and where they stand.
pub(crate) fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let after = text.get(rest..)?;
        let start = rest + after.find(char::is_alphanumeric)?;
        let word = text.get(start..)?;
        let end = start
            + word
                .find(|c: char| !c.is_alphanumeric())
                .unwrap_or(word.len());
        rest = end;
        Some((start..end, text.get(start..end)?))
    })
}

/// The stem of a word in lower case: plurals, `-ing`, `-ed` and a silent `e` taken off.
///
/// Plurals as in Harman, "How effective is suffixing?" (JASIS 42, 1991).
pub(crate) fn stem(word: &str) -> String {
    let mut stem = word.to_owned();
    let ends = |stem: &str, suffix: &str, but: &[&str]| {
        stem.ends_with(suffix) && !but.iter().any(|but| stem.ends_with(but))
    };
    let cut = |stem: &mut String, by: usize| stem.truncate(stem.len() - by);
    if !word.is_ascii() || word.len() <= 3 {
        return stem;
    }
    if word.len() > 4 && ends(&stem, "ies", &["eies", "aies"]) {
        cut(&mut stem, 3);
        stem.push('y');
    } else if ends(&stem, "s", &["us", "ss", "is"]) {
        cut(&mut stem, 1);
    }
    for suffix in ["ing", "ed"] {
        let rest = stem.strip_suffix(suffix).filter(|rest| {
            rest.len() >= 3 && rest.contains(['a', 'e', 'i', 'o', 'u', 'y']) && !rest.ends_with('e')
        });
        if let Some(rest) = rest {
            stem = rest.to_owned();
            let mut end = stem.chars().rev();
            let (last, before) = (end.next(), end.next());
            if last == before && !matches!(last, Some('l' | 's' | 'z')) {
                cut(&mut stem, 1);
            } else if last == Some('i') {
                cut(&mut stem, 1);
                stem.push('y');
            }
            break;
        }
    }
    if stem.len() > 3 && stem.ends_with('e') {
        cut(&mut stem, 1);
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_one() {
        for forms in [
            &["tide", "tides"][..],
            &["berry", "berries"],
            &["rise", "rises", "rising"],
            &["stop", "stops", "stopped", "stopping"],
            &["bake", "bakes", "baked", "baking"],
            &["carry", "carries", "carried", "carrying"],
            &["bee", "bees"],
        ] {
            let stems: Vec<_> = forms.iter().map(|word| stem(word)).collect();
            assert!(stems.windows(2).all(|two| two[0] == two[1]), "{stems:?}");
        }
        for word in ["glass", "string", "speed", "gas", "this", "größe"] {
            assert_eq!(stem(word), word);
        }
    }

    #[test]
    fn words_stand_where_they_are_found() {
        let found: Vec<_> = words("  Ebb & flow_2: größe!").collect();
        let texts: Vec<_> = found.iter().map(|(_, word)| *word).collect();
        assert_eq!(texts, ["Ebb", "flow", "2", "größe"]);
        assert_eq!(found[0].0, 2..5);
    }

    #[test]
    fn stop_words_are_sorted() {
        assert!(STOP.is_sorted());
    }
}
