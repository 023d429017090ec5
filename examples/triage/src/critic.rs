//! Reads a draft before a customer does.
//!
//! In: the brief, a draft, and what a model says of it, if one does. Out: a verdict with every objection, each of which tells the
//! writer what to change. Guaranteed: what is accepted names no number and no link that the sources do not know, promises nothing,
//! and speaks of most that was asked.

use std::fmt::{self, Display};

use dag_core::node;

use crate::brief::Brief;
use crate::library::Term;
use crate::outcome::{Handover, Outcome};
use crate::words::{numbers, terms, words};
use crate::writer::Draft;

/// So much of each part of a request must be spoken of, by weight.
const COVERED: f64 = 0.5;
/// An answer has at most so many words …
pub const MOST: usize = 170;
/// … and at least so many.
const LEAST: usize = 20;

/// What only a person may say, unless an article says so.
const PROMISES: &[&str] = &[
    "guarantee",
    "we promise",
    "discount of",
    "free of any charge for life",
    "compensation",
    "legally",
    "we admit",
    "our fault",
];

/// What a writer leaves behind that did not fill its form.
const PLACEHOLDERS: &[&str] = &[
    "[name]",
    "[your name]",
    "[order",
    "{name}",
    "lorem ipsum",
    "as an ai",
    "as a language model",
    "xxx",
];

/// Why a draft is not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Objection {
    /// It does not speak of what is asked.
    Misses(Vec<String>),
    /// A number that no source knows.
    Invented(String),
    /// A link or an address that no source knows.
    Link(String),
    /// Only a person may say so.
    Promises(String),
    /// It is not finished.
    Placeholder(String),
    /// It does not greet the customer.
    NoGreeting,
    /// It has so many words.
    TooLong(usize),
    /// It has so many words.
    TooShort(usize),
    /// What the model says.
    Reader(String),
}

impl Display for Objection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Misses(words) => write!(f, "it does not speak of {}", words.join(", ")),
            Self::Invented(number) => write!(f, "no source knows the number {number}"),
            Self::Link(link) => write!(f, "no source knows {link}"),
            Self::Promises(phrase) => write!(f, "it promises: \"{phrase}\""),
            Self::Placeholder(phrase) => write!(f, "it is not finished: \"{phrase}\""),
            Self::NoGreeting => f.write_str("it does not greet the customer"),
            Self::TooLong(words) => write!(f, "it has {words} words, more than {MOST}"),
            Self::TooShort(words) => write!(f, "it has {words} words, fewer than {LEAST}"),
            Self::Reader(text) => f.write_str(text),
        }
    }
}

/// What is said of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Nothing, if it is accepted.
    pub objections: Vec<Objection>,
}

impl Verdict {
    /// Whether the draft can be sent.
    #[must_use]
    pub fn accepted(&self) -> bool {
        self.objections.is_empty()
    }
}

/// A draft that was not accepted: what the next round begins with.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// Of the loop, from one.
    pub round: usize,
    /// What was written.
    pub draft: Draft,
    /// What was said of it.
    pub verdict: Verdict,
}

impl Attempt {
    /// The one behind `before`.
    #[must_use]
    pub fn new(draft: Draft, verdict: Verdict, before: Option<&Self>) -> Self {
        Self {
            round: before.map_or(0, |attempt| attempt.round) + 1,
            draft,
            verdict,
        }
    }
}

/// Judges a draft; an objection of the model counts like any other.
#[node(pure)]
pub fn judge(brief: &Brief, draft: &Draft, opinion: Option<&Verdict>) -> Verdict {
    let text = draft.text.as_str();
    let lower = text.to_lowercase();
    let mut objections = Vec::new();
    objections.extend(missing(brief, text));
    let known: Vec<&str> = brief.sources().flat_map(numbers).collect();
    for number in numbers(text) {
        let objection = Objection::Invented(number.to_owned());
        if !known.contains(&number) && !objections.contains(&objection) {
            objections.push(objection);
        }
    }
    for link in text.split_whitespace().filter(|word| is_link(word)) {
        let link = link.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
        if !brief.sources().any(|source| source.contains(link)) {
            objections.push(Objection::Link(link.to_owned()));
        }
    }
    let sourced = |phrase: &str| {
        let mut sources = brief.hits.iter().map(|hit| &hit.passage.text);
        sources.any(|text| text.to_lowercase().contains(phrase))
    };
    for phrase in PROMISES {
        if lower.contains(phrase) && !sourced(phrase) {
            objections.push(Objection::Promises((*phrase).to_owned()));
        }
    }
    for phrase in PLACEHOLDERS {
        if lower.contains(phrase) {
            objections.push(Objection::Placeholder((*phrase).to_owned()));
        }
    }
    let first = text.lines().next().unwrap_or_default();
    if !first.contains(brief.name.as_str()) || words(first).is_empty() {
        objections.push(Objection::NoGreeting);
    }
    match words(text).len() {
        length if length > MOST => objections.push(Objection::TooLong(length)),
        length if length < LEAST => objections.push(Objection::TooShort(length)),
        _ => {}
    }
    objections.extend(
        opinion
            .into_iter()
            .flat_map(|opinion| opinion.objections.clone()),
    );
    Verdict { objections }
}

/// Hands over what three rounds could not answer.
#[node(pure)]
pub fn escalate(brief: &Brief, last: Option<&Attempt>) -> Outcome {
    Outcome::Escalated(Handover {
        why: last.map_or_else(
            || "no draft was made".to_owned(),
            |last| format!("no draft was good enough in {} rounds", last.round),
        ),
        facts: brief.facts.clone(),
        draft: last.map(|last| last.draft.text.clone()),
        objections: last.map_or_else(Vec::new, |last| last.verdict.objections.clone()),
    })
}

/// The parts of the request that are not spoken of enough, each with the words that are missing.
fn missing(brief: &Brief, text: &str) -> Vec<Objection> {
    let said = terms(text);
    let parts = brief.asked.chunk_by(|a, b| a.part == b.part);
    parts
        .filter_map(|part| {
            let weight = |terms: &[&Term]| terms.iter().map(|term| term.weight).sum::<f64>();
            let (covered, missing): (Vec<&Term>, Vec<&Term>) =
                part.iter().partition(|term| said.contains(&term.stem));
            (weight(&covered) < COVERED * (weight(&covered) + weight(&missing)))
                .then(|| Objection::Misses(missing.iter().map(|term| term.word.clone()).collect()))
        })
        .collect()
}

fn is_link(word: &str) -> bool {
    word.contains("://") || word.contains("www.") || word.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::{Hit, Passage};
    use crate::words::stem;
    use crate::writer::Author;

    fn brief() -> Brief {
        let term = |word: &str, weight| Term {
            part: 0,
            word: word.to_owned(),
            stem: stem(word),
            weight,
        };
        Brief {
            name: "Ada".to_owned(),
            subject: "Return".to_owned(),
            text: "How long may I return lamps?".to_owned(),
            facts: vec!["Order 10400 (Lamp) was delivered on 2025-03-01.".to_owned()],
            hits: vec![Hit {
                passage: Passage {
                    title: "Returns".to_owned(),
                    heading: "Days".to_owned(),
                    text: "Lamps can be returned within 30 days, we guarantee it.".to_owned(),
                },
                score: 10.0,
            }],
            asked: vec![term("return", 3.0), term("lamps", 2.0)],
        }
    }

    const GOOD: &str = "Hello Ada,\n\nyour order 10400 was delivered on 2025-03-01, and the lamp in it can be returned \
                        within 30 days from then on.\n\nKind regards";

    fn objections(text: &str) -> Vec<String> {
        let draft = Draft {
            text: text.to_owned(),
            author: Author::Rules,
            sources: Vec::new(),
            used: Vec::new(),
        };
        let verdict = judge(&brief(), &draft, None);
        verdict.objections.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_good_answer_is_accepted() {
        assert_eq!(objections(GOOD), [""; 0]);
    }

    #[test]
    fn each_fault_has_its_objection() {
        for (from, to, wanted) in [
            ("30 days", "60 days", "no source knows the number 60"),
            ("10400", "10401", "no source knows the number 10401"),
            (
                "lamp in it can be returned",
                "thing can go back",
                "it does not speak of return, lamps",
            ),
            (
                "Kind",
                "See https://evil.example/x. Kind",
                "no source knows https://evil.example/x",
            ),
            (
                "Kind",
                "Write to a@b.example. Kind",
                "no source knows a@b.example",
            ),
            (
                "Kind",
                "There will be a compensation. Kind",
                "it promises: \"compensation\"",
            ),
            (
                "Kind",
                "[Your name] Kind",
                "it is not finished: \"[your name]\"",
            ),
            ("Hello Ada", "Hello Bob", "it does not greet the customer"),
        ] {
            assert_eq!(objections(&GOOD.replace(from, to)), [wanted]);
        }
        let long = GOOD.replace("Kind", &"and so on ".repeat(60));
        assert_eq!(objections(&long).len(), 1);
        assert!(
            objections("Hello Ada, return lamps")
                .contains(&"it has 4 words, fewer than 20".to_owned())
        );
        assert_eq!(
            objections("").len(),
            3,
            "it misses all, greets nobody, and is too short"
        );
    }

    #[test]
    fn what_an_article_promises_may_be_promised() {
        assert_eq!(
            objections(&GOOD.replace("Kind", "We guarantee it. Kind")),
            [""; 0]
        );
    }

    #[test]
    fn most_of_what_is_asked_is_enough() {
        // Three of five by weight, then two of five.
        assert_eq!(objections(&GOOD.replace("lamp", "thing")), [""; 0]);
        assert_eq!(objections(&GOOD.replace("returned", "sent back")).len(), 1);
    }

    #[test]
    fn the_model_can_object_but_not_overrule() {
        let draft = |text: &str| Draft {
            text: text.to_owned(),
            author: Author::Rules,
            sources: Vec::new(),
            used: Vec::new(),
        };
        let rude = Verdict {
            objections: vec![Objection::Reader("it is rude".to_owned())],
        };
        assert!(!judge(&brief(), &draft(GOOD), Some(&rude)).accepted());
        let bad = GOOD.replace("30 days", "60 days");
        assert!(!judge(&brief(), &draft(&bad), Some(&Verdict::default())).accepted());
    }
}
