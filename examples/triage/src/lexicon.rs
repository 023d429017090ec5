//! What speaks for which kind of request: phrases and their weights.

use std::sync::LazyLock;

use crate::classify::Kind;
use crate::words::{stem, words};

/// A phrase that speaks for a kind.
#[derive(Debug)]
pub(crate) struct Sign {
    pub(crate) kind: Kind,
    /// As it is shown to people.
    pub(crate) phrase: &'static str,
    /// The stems of its words.
    pub(crate) stems: Vec<String>,
    pub(crate) weight: f64,
}

const SIGNS: &[(Kind, &[(&str, f64)])] = &[
    (
        Kind::Refund,
        &[
            ("refund", 3.0),
            ("money back", 3.0),
            ("send back", 2.5),
            ("send it back", 2.0),
            ("return", 2.0),
            ("exchange", 1.0),
            ("warranty", 3.0),
            ("stopped working", 2.5),
            ("broken", 2.0),
            ("damaged", 2.0),
            ("faulty", 2.0),
            ("defective", 2.0),
            ("replacement", 1.5),
            ("unused", 1.0),
            ("does not fit", 1.0),
        ],
    ),
    (
        Kind::Delivery,
        &[
            ("parcel", 2.0),
            ("package", 1.5),
            ("tracking", 2.0),
            ("delivered", 1.5),
            ("carrier", 1.5),
            ("not arrived", 2.5),
            ("still not here", 2.0),
            ("where is my", 2.0),
            ("ship", 1.5),
            ("customs", 2.0),
            ("delivery address", 3.0),
            ("lost", 1.0),
            ("courier", 2.0),
        ],
    ),
    (
        Kind::Billing,
        &[
            ("invoice", 3.0),
            ("was charged", 2.0),
            ("been charged", 2.0),
            ("charged twice", 3.5),
            ("double charge", 3.5),
            ("payment", 2.0),
            ("paid", 1.0),
            ("bank statement", 2.0),
            ("card declined", 3.0),
            ("declined", 2.0),
            ("vat", 2.0),
            ("gift card", 3.0),
            ("direct debit", 2.0),
            ("service plan", 2.5),
            ("cancel", 1.0),
        ],
    ),
    (
        Kind::Account,
        &[
            ("password", 3.0),
            ("log in", 2.5),
            ("login", 2.5),
            ("my account", 2.0),
            ("account is locked", 1.0),
            ("delete my account", 2.5),
            ("unsubscribe", 1.5),
            ("newsletter", 2.0),
            ("email address", 1.5),
            ("reset link", 2.0),
        ],
    ),
    (
        Kind::Product,
        &[
            ("how do i", 1.0),
            ("how should i", 1.0),
            ("how much", 0.5),
            ("is there a way", 1.0),
            ("which", 1.0),
            ("recommend", 1.5),
            ("brake", 1.5),
            ("pads", 1.0),
            ("squeal", 2.0),
            ("light", 1.0),
            ("flicker", 2.0),
            ("battery", 1.5),
            ("range", 1.5),
            ("charge the battery", 1.5),
            ("firmware", 2.0),
            ("update", 1.0),
            ("bluetooth", 1.5),
            ("tyre", 1.5),
            ("tubeless", 2.0),
            ("sealant", 1.5),
            ("pressure", 1.0),
            ("helmet", 1.0),
            ("size", 1.5),
            ("fits", 1.0),
            ("display", 1.0),
        ],
    ),
    (
        Kind::Alarm,
        &[
            ("smoke", 4.0),
            ("caught fire", 4.0),
            ("on fire", 4.0),
            ("burnt", 2.5),
            ("explode", 4.0),
            ("very hot", 1.5),
            ("injured", 4.0),
            ("hospital", 4.0),
            ("accident", 3.0),
            ("lawyer", 4.0),
            ("legal action", 4.0),
            ("court", 3.0),
            ("police", 3.0),
            ("consumer protection", 3.0),
            ("unacceptable", 1.5),
            ("disappointed", 1.0),
            ("third time", 2.0),
            ("nobody answers", 2.0),
            ("fraud", 2.5),
            ("hacked", 3.0),
        ],
    ),
    (
        Kind::Spam,
        &[
            ("click here", 2.5),
            ("lottery", 2.5),
            ("winner", 2.0),
            ("prize", 2.0),
            ("backlinks", 3.0),
            ("seo", 2.5),
            ("guaranteed", 1.5),
            ("limited offer", 2.5),
            ("earn money", 2.5),
            ("webmaster", 2.0),
            ("congratulations", 1.0),
            ("bank details", 2.0),
            ("visitors a day", 1.5),
            ("crypto", 2.0),
        ],
    ),
];

/// All signs, stemmed.
pub(crate) static LEXICON: LazyLock<Vec<Sign>> = LazyLock::new(|| {
    let kinds = SIGNS.iter();
    let signs = kinds.flat_map(|(kind, signs)| signs.iter().map(move |sign| (*kind, sign)));
    signs
        .map(|(kind, (phrase, weight))| Sign {
            kind,
            phrase,
            stems: words(phrase).iter().map(|word| stem(word)).collect(),
            weight: *weight,
        })
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_phrase_counts_twice_for_a_kind() {
        for (place, sign) in LEXICON.iter().enumerate() {
            let same = LEXICON
                .iter()
                .skip(place + 1)
                .find(|other| other.kind == sign.kind && other.stems == sign.stems);
            assert!(same.is_none(), "{sign:?} and {same:?}");
            assert!(!sign.stems.is_empty() && sign.weight > 0.0, "{sign:?}");
        }
    }
}
