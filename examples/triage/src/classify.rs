//! Tells of which kind a request is, and why.
//!
//! In: a request. Out: its kind with the phrases that speak for it, each with its weight. Guaranteed: a request that
//! speaks for nothing, or for two kinds alike, is [`Kind::Unclear`], never a guess; what is denied ("I do not want a refund") counts
//! against.

use std::fmt::{self, Display};

use dag_core::node;

use crate::lexicon::{LEXICON, Sign};
use crate::request::Request;
use crate::words::{stem, words};

/// Of which kind a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Something goes back, or is broken.
    Refund,
    /// Something is on its way.
    Delivery,
    /// Invoices and payments.
    Billing,
    /// Logging in, settings.
    Account,
    /// How something works.
    Product,
    /// A danger or a threat: people look at it first.
    Alarm,
    /// It sells something.
    Spam,
    /// None of these, or several.
    Unclear,
}

impl Kind {
    /// All that a phrase can speak for.
    const ALL: [Self; 7] = [
        Self::Refund,
        Self::Delivery,
        Self::Billing,
        Self::Account,
        Self::Product,
        Self::Alarm,
        Self::Spam,
    ];

    /// In lower case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Refund => "refund",
            Self::Delivery => "delivery",
            Self::Billing => "billing",
            Self::Account => "account",
            Self::Product => "product",
            Self::Alarm => "alarm",
            Self::Spam => "spam",
            Self::Unclear => "unclear",
        }
    }
}

/// What speaks for a kind, or against it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The kind.
    pub kind: Kind,
    /// What was found.
    pub phrase: String,
    /// How much it counts.
    pub weight: f64,
}

impl Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            kind,
            phrase,
            weight,
        } = self;
        write!(f, "{} {weight:+.1} {phrase}", kind.name())
    }
}

/// A request's kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Sorted {
    /// The kind.
    pub kind: Kind,
    /// The two that most speaks for, the first first, with their sums.
    pub ahead: [(Kind, f64); 2],
    /// What was found, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// What a kind must have to be told at all.
const LEAST: f64 = 2.5;
/// By how much it must be ahead of the next.
const AHEAD: f64 = 1.2;
/// From here on a danger goes before everything else.
const DANGER: f64 = 4.0;
/// From here on, and if most speaks for it, it is spam.
const SURELY_SPAM: f64 = 5.0;
/// What counts in a subject counts so much more.
const SUBJECT: f64 = 1.5;
/// What is repeated counts so much of its weight once more.
const REPEATED: f64 = 0.25;

/// Tells the kind of a request.
#[node(pure)]
pub fn classify(request: &Request) -> Sorted {
    let (subject, text) = (stems(&request.subject), stems(&request.text));
    let mut reasons: Vec<Reason> = LEXICON
        .iter()
        .filter_map(|sign| weigh(sign, &subject, &text))
        .collect();
    reasons.extend(shouting(request));
    reasons.extend(links(request));
    reasons.sort_by(|a, b| b.weight.abs().total_cmp(&a.weight.abs()));
    let mut sums = Kind::ALL.map(|kind| {
        let of_kind = reasons.iter().filter(|reason| reason.kind == kind);
        (kind, of_kind.map(|reason| reason.weight).sum::<f64>())
    });
    // Ties stay in the order of the kinds.
    sums.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let sum = |wanted: Kind| {
        sums.iter()
            .find(|(kind, _)| *kind == wanted)
            .map_or(0.0, |(_, sum)| *sum)
    };
    let [first, second, ..] = sums;
    let kind = if sum(Kind::Spam) >= SURELY_SPAM && first.0 == Kind::Spam {
        Kind::Spam
    } else if sum(Kind::Alarm) >= DANGER {
        Kind::Alarm
    } else if is_foreign(request) || first.0 == Kind::Spam {
        Kind::Unclear
    } else if first.1 >= LEAST && first.1 >= second.1 * AHEAD {
        first.0
    } else {
        Kind::Unclear
    };
    Sorted {
        kind,
        ahead: [first, second],
        reasons,
    }
}

fn stems(text: &str) -> Vec<String> {
    words(text).iter().map(|word| stem(word)).collect()
}

/// What one sign counts in a request.
fn weigh(sign: &Sign, subject: &[String], text: &[String]) -> Option<Reason> {
    let find = |stems: &[String]| -> Vec<usize> {
        let windows = stems.windows(sign.stems.len()).enumerate();
        windows
            .filter(|(_, window)| *window == sign.stems)
            .map(|(place, _)| place)
            .collect()
    };
    let (in_subject, in_text) = (find(subject), find(text));
    let times = in_subject.len() + in_text.len();
    let denied = in_text.iter().any(|place| is_denied(text, *place))
        || in_subject.iter().any(|place| is_denied(subject, *place));
    let again = u32::try_from(times.checked_sub(1)?)
        .unwrap_or(u32::MAX)
        .min(2);
    let place = if in_subject.is_empty() { 1.0 } else { SUBJECT };
    let weight = sign.weight * (place + REPEATED * f64::from(again));
    Some(if denied {
        Reason {
            kind: sign.kind,
            phrase: format!("not \"{}\"", sign.phrase),
            weight: -weight / 2.0,
        }
    } else {
        Reason {
            kind: sign.kind,
            phrase: format!("\"{}\"", sign.phrase),
            weight,
        }
    })
}

/// Whether what stands at `place` is denied: "no refund", "I do not want a refund".
fn is_denied(stems: &[String], place: usize) -> bool {
    let before = stems.get(place.saturating_sub(4)..place).unwrap_or(&[]);
    match before {
        [.., last] if is_no(last) => true,
        [.., no, want] if is_no(no) && is_wish(want) => true,
        [.., no, want, article] if is_no(no) && is_wish(want) => is_article(article),
        _ => false,
    }
}

fn is_no(stem: &str) -> bool {
    ["no", "not", "without", "don't", "never"].contains(&stem)
}

fn is_wish(stem: &str) -> bool {
    ["want", "need", "ask"].contains(&stem)
}

fn is_article(stem: &str) -> bool {
    ["a", "an", "the", "my", "ani", "any"].contains(&stem)
}

/// Many capitals and exclamation marks speak for spam, a little.
fn shouting(request: &Request) -> Option<Reason> {
    let letters = request.subject.chars().filter(|c| c.is_alphabetic());
    let (mut all, mut capital) = (0_u32, 0_u32);
    for letter in letters {
        all += 1;
        capital += u32::from(letter.is_uppercase());
    }
    let shouts = all >= 8 && capital * 2 > all && request.subject.contains("!!");
    shouts.then(|| Reason {
        kind: Kind::Spam,
        phrase: "a subject in capitals".to_owned(),
        weight: 1.0,
    })
}

/// Links speak for spam, several more so.
fn links(request: &Request) -> Option<Reason> {
    let links = request.text.matches("://").count();
    (links > 0).then(|| Reason {
        kind: Kind::Spam,
        phrase: format!("links: {links}"),
        weight: if links == 1 { 0.5 } else { 1.5 },
    })
}

/// Whether hardly a word of a longer text is an English one that every text has.
pub(crate) fn is_foreign(request: &Request) -> bool {
    const COMMON: [&str; 24] = [
        "the", "a", "i", "is", "to", "of", "and", "my", "you", "it", "do", "for", "in", "have",
        "how", "on", "not", "can", "what", "that", "from", "with", "are", "your",
    ];
    let words = words(&request.text);
    let common = words.iter().filter(|word| COMMON.contains(&word.as_str()));
    words.len() >= 8 && common.count() * 10 < words.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(subject: &str, text: &str) -> Sorted {
        classify(&Request {
            id: "a".to_owned(),
            from: "a@example.org".to_owned(),
            name: String::new(),
            received: "2025-03-05".parse().unwrap(),
            subject: subject.to_owned(),
            text: text.to_owned(),
        })
    }

    fn kind(subject: &str, text: &str) -> Kind {
        sorted(subject, text).kind
    }

    #[test]
    fn kinds_are_told_by_forms_of_words() {
        for (wanted, subject, text) in [
            (
                Kind::Refund,
                "",
                "I was promised that my jacket would be refunded",
            ),
            (
                Kind::Delivery,
                "Parcels",
                "No courier came with the packages",
            ),
            (Kind::Billing, "Invoices", "I am looking for two invoices"),
            (Kind::Account, "Passwords", "How are they reset?"),
            (Kind::Product, "Tyres", "Which sizes fit my wheels?"),
            (Kind::Unclear, "hi", "it does not work"),
            (Kind::Unclear, "", ""),
        ] {
            assert_eq!(kind(subject, text), wanted, "{subject}: {text}");
        }
    }

    #[test]
    fn what_is_denied_counts_against() {
        assert_eq!(
            kind("Invoice", "I want a refund and my money back"),
            Kind::Refund
        );
        let sorted = sorted("Invoice", "I do not want a refund, only the paper");
        assert_eq!(sorted.kind, Kind::Billing);
        let told: Vec<_> = sorted.reasons.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            ["billing +4.5 \"invoice\"", "refund -1.5 not \"refund\""]
        );
    }

    #[test]
    fn two_kinds_alike_are_unclear() {
        let sorted = sorted("", "My parcel is lost. My password is gone.");
        assert_eq!(sorted.kind, Kind::Unclear);
        assert_eq!(
            sorted.ahead.map(|(kind, _)| kind),
            [Kind::Delivery, Kind::Account]
        );
    }

    #[test]
    fn a_danger_goes_before_everything_else() {
        let text = "I want a refund for the battery, the invoice is attached, send me my money back. It caught fire.";
        assert_eq!(kind("Refund, refund, refund", text), Kind::Alarm);
        assert_eq!(
            kind("Charging", "Is it normal that it gets very hot?"),
            Kind::Unclear
        );
    }

    #[test]
    fn spam_needs_several_signs() {
        let text = "Congratulations! Click here to claim your prize: http://a.example";
        assert_eq!(kind("WINNER OF OUR LOTTERY!!", text), Kind::Spam);
        assert_eq!(
            kind("", "I was told to click here, and then? http://a.example"),
            Kind::Unclear
        );
        assert_ne!(
            kind("MY PARCEL IS NOT HERE!!!", "Where is my parcel?"),
            Kind::Spam
        );
    }

    #[test]
    fn other_languages_are_left_to_people() {
        let text = "Ich möchte bitte den Status von meinem parcel erfahren, tracking fehlt leider";
        assert_eq!(kind("parcel", text), Kind::Unclear);
    }

    #[test]
    fn a_word_in_the_subject_counts_more_and_repeating_it_a_little() {
        let weight = |subject, text| sorted(subject, text).ahead[0].1;
        assert!(weight("invoice", "") > weight("", "invoice"));
        assert!(weight("", "invoice, invoice") > weight("", "invoice"));
        let thrice = weight("", "invoice invoice invoice");
        assert!((weight("", &"invoice ".repeat(500)) - thrice).abs() < 1e-9);
    }
}
