//! Takes out of a request what its kind needs to be answered.
//!
//! In: a request and its kind. Out: a [`Topic`], each kind with what belongs to it. Guaranteed: a number counts as that of an order
//! only if it is written as one (`SW-10409`, `#10409`, `order 10409`).

use dag_core::node;

use crate::classify::{Kind, Sorted, is_foreign};
use crate::request::Request;
use crate::words::words;

/// The number of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OrderNumber(pub u32);

/// What a request is about, with what is needed to answer it.
#[derive(Clone, Debug, PartialEq)]
pub enum Topic {
    /// Something goes back.
    Refund(Claim),
    /// Something is on its way.
    Delivery(Parcel),
    /// Something was paid.
    Billing(Payment),
    /// The articles know the answer.
    Question,
    /// People look at it first.
    Alarm(Alarm),
    /// People find out.
    Unclear(Unclear),
    /// Nobody answers it.
    Spam(Spam),
}

/// Somebody wants to send something back.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Which order.
    pub order: Option<OrderNumber>,
    /// Whether the warranty is asked for.
    pub faulty: bool,
}

/// Somebody waits for something.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    /// Which order.
    pub order: Option<OrderNumber>,
}

/// Somebody asks about a payment or an invoice.
#[derive(Clone, Debug, PartialEq)]
pub struct Payment {
    /// Which order.
    pub order: Option<OrderNumber>,
    /// Whether it was charged more than once, as the customer says.
    pub twice: bool,
}

/// Why somebody must look at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Alarm {
    /// What was found.
    pub signs: Vec<String>,
}

/// Why nobody knows what it is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Unclear {
    /// In words.
    pub why: String,
}

/// Why nobody answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Spam {
    /// What was found.
    pub signs: Vec<String>,
}

/// Takes the details of a request.
#[must_use]
#[node(pure)]
pub fn take_details(sorted: &Sorted, request: &Request) -> Topic {
    let text = format!("{} {}", request.subject, request.text).replace('#', " number ");
    let words = words(&text);
    let order = order_number(&words);
    let any = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    let signs = |kind: Kind| {
        let of_kind = sorted.reasons.iter().filter(|reason| reason.kind == kind);
        of_kind.map(|reason| reason.phrase.clone()).collect()
    };
    match sorted.kind {
        Kind::Refund => Topic::Refund(Claim {
            order,
            faulty: any(&[
                "warranty",
                "broken",
                "damaged",
                "faulty",
                "defective",
                "stopped",
                "cracked",
            ]),
        }),
        Kind::Delivery => Topic::Delivery(Parcel { order }),
        Kind::Billing => Topic::Billing(Payment {
            order,
            twice: any(&["twice", "double", "doubled"]),
        }),
        Kind::Account | Kind::Product => Topic::Question,
        Kind::Alarm => Topic::Alarm(Alarm {
            signs: signs(Kind::Alarm),
        }),
        Kind::Spam => Topic::Spam(Spam {
            signs: signs(Kind::Spam),
        }),
        Kind::Unclear => Topic::Unclear(Unclear {
            why: unclear(sorted, request),
        }),
    }
}

fn unclear(sorted: &Sorted, request: &Request) -> String {
    let [(first, much), (second, less)] = sorted.ahead;
    if is_foreign(request) {
        "it is not in English".to_owned()
    } else if much <= 0.0 {
        "nothing in it tells what it is about".to_owned()
    } else if less <= 0.0 {
        format!("only a little speaks for {} ({much:.1})", first.name())
    } else {
        format!(
            "it could be {} ({much:.1}) or {} ({less:.1})",
            first.name(),
            second.name()
        )
    }
}

/// The number of the first order that is named.
fn order_number(words: &[String]) -> Option<OrderNumber> {
    let is_number = |word: &str| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit());
    words
        .iter()
        .enumerate()
        .filter(|(_, word)| is_number(word))
        .find(|(place, _)| {
            let before = words.get(place.saturating_sub(3)..*place).unwrap_or(&[]);
            before
                .iter()
                .any(|word| ["sw", "order", "no", "number", "nr"].contains(&word.as_str()))
        })
        .and_then(|(_, word)| word.parse().ok())
        .map(OrderNumber)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<u32> {
        order_number(&words(&text.replace('#', " number "))).map(|OrderNumber(number)| number)
    }

    #[test]
    fn orders_are_found_where_they_are_written_as_orders() {
        for (text, wanted) in [
            ("order SW-10409, please", Some(10409)),
            ("my order (#10421) last week", Some(10421)),
            ("The order was 10318.", Some(10318)),
            ("order number 10402", Some(10402)),
            ("10432 Berlin", None),
            ("I paid 10000 for it", None),
            ("order 104", None),
            ("order 104090", None),
        ] {
            assert_eq!(number(text), wanted, "{text}");
        }
    }
}
