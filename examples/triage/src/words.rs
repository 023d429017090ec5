//! Words, their stems, and the numbers in a text.
//!
//! In: text. Out: words in lower case and their stems (Porter), so that "refunds" and "refunded" are one. Guaranteed: words that say
//! nothing of what a text is about are told apart.

use rust_stemmers::{Algorithm, Stemmer};

/// Words that say nothing of what a text is about.
const STOP: &[&str] = &[
    "a", "about", "after", "again", "all", "already", "also", "am", "an", "and", "any", "anymore",
    "are", "as", "at", "be", "because", "been", "before", "but", "by", "can", "can't", "cannot",
    "could", "dear", "did", "do", "does", "doesn't", "don't", "each", "ever", "for", "from", "get",
    "give", "go", "got", "had", "has", "have", "haven't", "hello", "help", "hi", "how", "i", "i'd",
    "i'm", "i've", "if", "in", "into", "is", "isn't", "it", "it's", "its", "just", "know", "last",
    "like", "may", "me", "more", "much", "my", "need", "never", "no", "not", "now", "of", "on",
    "one", "only", "or", "other", "our", "out", "please", "put", "regards", "should", "since",
    "so", "some", "still", "team", "tell", "than", "thank", "thanks", "that", "the", "their",
    "them", "then", "there", "they", "this", "to", "too", "us", "use", "used", "very", "want",
    "was", "way", "we", "were", "what", "when", "where", "which", "while", "who", "why", "will",
    "with", "would", "you", "your",
];

/// Whether a word (in lower case) says nothing of what a text is about.
pub(crate) fn is_stop(word: &str) -> bool {
    STOP.binary_search(&word).is_ok()
}

/// The words of a text in lower case, numbers included.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.replace('’', "'")
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .map(|word| word.trim_matches('\'').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

/// The stem of a word in lower case.
pub(crate) fn stem(word: &str) -> String {
    // The stemmer is made for ASCII words; others stay as they are.
    if word.is_ascii() {
        Stemmer::create(Algorithm::English).stem(word).into_owned()
    } else {
        word.to_owned()
    }
}

/// The stems of a text, in its order, without stop words and numbers.
pub(crate) fn terms(text: &str) -> Vec<String> {
    words(text)
        .iter()
        .filter(|word| !is_stop(word) && word.chars().count() > 1)
        .filter(|word| !word.starts_with(|c: char| c.is_ascii_digit()))
        .map(|word| stem(word))
        .collect()
}

/// The numbers of a text as they are written, without separators at their ends.
pub(crate) fn numbers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-'))
        .map(|number| number.trim_matches(['.', ',', '-']))
        .filter(|number| number.starts_with(|c: char| c.is_ascii_digit()))
}

/// The sentences of a text; a line that is empty ends one, too.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let paragraphs = text.split("\n\n");
    paragraphs
        .flat_map(|paragraph| {
            let mut after = false;
            paragraph.split_inclusive(move |c: char| {
                let end = after && c.is_whitespace();
                after = matches!(c, '.' | '?' | '!');
                end
            })
        })
        .map(str::trim)
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_one() {
        for forms in [
            &["refund", "refunds", "refunded", "refunding"][..],
            &["delivery", "deliveries"],
            &["charge", "charges", "charged", "charging"],
            &["squeal", "squeals", "squealing"],
        ] {
            let stems: Vec<_> = forms.iter().map(|word| stem(word)).collect();
            assert!(stems.windows(2).all(|two| two[0] == two[1]), "{stems:?}");
        }
        assert_eq!(stem("größe"), "größe");
    }

    #[test]
    fn terms_leave_out_what_says_nothing() {
        assert_eq!(
            terms("Hello, I haven’t used the 2 lights of order 10409!"),
            ["light", "order"]
        );
    }

    #[test]
    fn numbers_are_found_as_they_are_written() {
        let found: Vec<_> =
            numbers("3.5 to 5 bar, 37-622, on 2025-03-05. IPX5, 49,90 €.").collect();
        assert_eq!(found, ["3.5", "5", "37-622", "2025-03-05", "5", "49,90"]);
    }

    #[test]
    fn sentences_keep_their_points() {
        assert_eq!(
            sentences("It takes 3.5 hours. Then it is full."),
            ["It takes 3.5 hours.", "Then it is full."]
        );
        assert_eq!(
            sentences("Hi!\nWhen? And\nhow?\n\nAda"),
            ["Hi!", "When?", "And\nhow?", "Ada"]
        );
        assert!(sentences(" ").is_empty());
    }

    #[test]
    fn stop_words_are_sorted() {
        assert!(STOP.is_sorted());
    }
}
