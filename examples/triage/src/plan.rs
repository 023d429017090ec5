//! Decides what becomes of a request: an answer from these facts, a person, or nothing.
//!
//! In: the details of a topic, which are taken, and what was looked up. Out: a [`Plan`]. Guaranteed: money is never promised above
//! [`MOST`], behind a deadline, or for an order that is not the customer's.

use dag_core::node;

use crate::brief::Brief;
use crate::date::Date;
use crate::details::{Alarm, Claim, OrderNumber, Parcel, Payment, Spam, Unclear};
use crate::library::Found;
use crate::outcome::Handover;
use crate::records::{Order, Orders, State};
use crate::request::Request;

/// What is refunded without a person, in cents.
pub const MOST: u64 = 50_000;
/// For so many days everything can be sent back.
const RETURN: i64 = 30;
/// For so many days faults are covered.
const WARRANTY: i64 = 730;
/// After so many days a parcel is lost.
const LOST: i64 = 10;

/// What becomes of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// It is answered from this.
    Answer(Brief),
    /// A person takes it.
    Person(Handover),
    /// Nobody answers it.
    Close(Spam),
}

impl Plan {
    fn answer(request: &Request, facts: Vec<String>, found: &Found) -> Self {
        Brief::new(request, facts, found).map_or_else(
            || Self::Person(Handover::new("no article answers this")),
            Self::Answer,
        )
    }

    fn person(why: impl Into<String>) -> Self {
        Self::Person(Handover::new(why))
    }
}

/// Decides about something that goes back.
#[must_use]
#[node(pure)]
pub fn settle_claim(claim: Claim, orders: &Orders, request: &Request, found: &Found) -> Plan {
    let (order, delivered) = match pick(claim.order, orders, |order| delivered(order).is_some()) {
        Err(why) => return Plan::person(why),
        Ok(None) => return Plan::answer(request, vec![NO_ORDER.to_owned()], found),
        Ok(Some(order)) => match delivered(order) {
            None => {
                let fact = format!("{} is not marked as delivered yet.", title(order));
                return Plan::answer(request, vec![fact], found);
            }
            Some(delivered) => (order, delivered),
        },
    };
    let days = request.received.days_after(delivered);
    let limit = if claim.faulty { WARRANTY } else { RETURN };
    let until = delivered.plus(limit);
    if days > limit {
        return Plan::person(format!(
            "{} was delivered on {delivered}, {days} days before: {} ended on {until}",
            title(order),
            if claim.faulty {
                "its warranty"
            } else {
                "the time to return it"
            },
        ));
    }
    if order.cents > MOST {
        return Plan::person(format!(
            "{} cost {}, more than is refunded without a person",
            title(order),
            price(order.cents)
        ));
    }
    let fact = if claim.faulty {
        format!(
            "{} was delivered on {delivered}, so its warranty covers faults until {until}.",
            title(order)
        )
    } else {
        format!(
            "{} was delivered on {delivered} and can be sent back until {until} for a refund of {}.",
            title(order),
            price(order.cents)
        )
    };
    Plan::answer(request, vec![fact], found)
}

/// Decides about something that is on its way.
#[must_use]
#[node(pure)]
pub fn trace_parcel(parcel: Parcel, orders: &Orders, request: &Request, found: &Found) -> Plan {
    let order = match pick(parcel.order, orders, |order| delivered(order).is_none()) {
        Err(why) => return Plan::person(why),
        Ok(None) => return Plan::answer(request, Vec::new(), found),
        Ok(Some(order)) => order,
    };
    let fact = match order.state {
        State::Placed => format!("{} is not packed yet.", title(order)),
        State::Packed => format!("{} is packed and waits for the carrier.", title(order)),
        State::Shipped(on) => {
            let days = request.received.days_after(on);
            if days > LOST {
                return Plan::person(format!(
                    "{} left on {on} with {}, {days} days before, and has not arrived: it may be lost",
                    title(order),
                    order.carrier
                ));
            }
            format!("{} left on {on} with {}.", title(order), order.carrier)
        }
        State::Delivered(on) => {
            format!(
                "{} is marked as delivered on {on} by {}.",
                title(order),
                order.carrier
            )
        }
    };
    Plan::answer(request, vec![fact], found)
}

/// Decides about a payment or an invoice.
#[must_use]
#[node(pure)]
pub fn check_payment(payment: Payment, orders: &Orders, request: &Request, found: &Found) -> Plan {
    if payment.order.is_none() && !payment.twice {
        return Plan::answer(request, Vec::new(), found);
    }
    let fact = match pick(payment.order, orders, |order| order.charges > 1) {
        Err(why) => return Plan::person(why),
        Ok(None) if payment.twice => NO_ORDER.to_owned(),
        Ok(None) => return Plan::answer(request, Vec::new(), found),
        Ok(Some(order)) if order.charges > 1 => {
            return Plan::person(format!(
                "{} of {} was charged {} times: the others are to be paid back",
                title(order),
                price(order.cents),
                order.charges
            ));
        }
        Ok(Some(order)) => {
            format!("{} was charged once, {}.", title(order), price(order.cents))
        }
    };
    Plan::answer(request, vec![fact], found)
}

/// Leaves a question to the articles.
#[must_use]
#[node(pure)]
pub fn answer_question(request: &Request, found: &Found) -> Plan {
    Plan::answer(request, Vec::new(), found)
}

/// Gives an alarm to a person.
#[must_use]
#[node(pure)]
pub fn raise_alarm(alarm: Alarm) -> Plan {
    Plan::person(format!("urgent: it says {}", alarm.signs.join(", ")))
}

/// Gives what is unclear to a person.
#[must_use]
#[node(pure)]
pub fn ask_person(unclear: Unclear) -> Plan {
    Plan::person(unclear.why)
}

const NO_ORDER: &str = "We have found no order under this address; please send us the number of the order or the address that it was placed with.";

/// The order that is meant: the one that is named, else the latest that fits, else the latest of all.
fn pick(
    named: Option<OrderNumber>,
    orders: &Orders,
    fits: impl Fn(&Order) -> bool,
) -> Result<Option<&Order>, String> {
    let all = || orders.0.iter();
    match named {
        Some(number) => match all().find(|order| order.number == number) {
            Some(order) => Ok(Some(order)),
            None => Err(format!("order {} is not one of this customer's", number.0)),
        },
        None => Ok(all()
            .filter(|order| fits(order))
            .max_by_key(|order| order.placed)
            .or_else(|| all().max_by_key(|order| order.placed))),
    }
}

fn delivered(order: &Order) -> Option<Date> {
    match order.state {
        State::Delivered(on) => Some(on),
        _ => None,
    }
}

fn title(order: &Order) -> String {
    format!("Order {} ({})", order.number.0, order.item)
}

fn price(cents: u64) -> String {
    format!("{}.{:02} EUR", cents / 100, cents % 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::{Hit, Passage};

    fn request() -> Request {
        Request {
            id: "a".to_owned(),
            from: "a@example.org".to_owned(),
            name: String::new(),
            received: "2025-03-05".parse().unwrap(),
            subject: String::new(),
            text: "x".to_owned(),
        }
    }

    fn found() -> Found {
        let passage = Passage {
            title: "Tea".to_owned(),
            heading: "Green".to_owned(),
            text: "It is green.".to_owned(),
        };
        Found {
            hits: vec![Hit {
                passage,
                score: 20.0,
            }],
            asked: Vec::new(),
        }
    }

    fn orders(state: State, cents: u64, charges: u32) -> Orders {
        Orders(vec![Order {
            number: OrderNumber(10400),
            placed: "2025-01-01".parse().unwrap(),
            item: "Lamp".to_owned(),
            cents,
            state,
            carrier: "Parcelo".to_owned(),
            charges,
        }])
    }

    /// The fact that is answered, or why a person takes it.
    fn said(plan: Plan) -> Result<String, String> {
        match plan {
            Plan::Answer(brief) => Ok(brief.facts.join(" ")),
            Plan::Person(handover) => Err(handover.why),
            Plan::Close(_) => panic!("nothing is closed here"),
        }
    }

    fn claim(order: Option<u32>, faulty: bool, state: State, cents: u64) -> Result<String, String> {
        let order = order.map(OrderNumber);
        let claim = Claim { order, faulty };
        said(settle_claim(
            claim,
            &orders(state, cents, 1),
            &request(),
            &found(),
        ))
    }

    fn on(date: &str) -> State {
        State::Delivered(date.parse().unwrap())
    }

    #[test]
    fn the_last_day_of_a_return_counts() {
        let last = claim(None, false, on("2025-02-03"), 100).unwrap();
        assert!(
            last.ends_with("until 2025-03-05 for a refund of 1.00 EUR."),
            "{last}"
        );
        let late = claim(None, false, on("2025-02-02"), 100).unwrap_err();
        assert!(late.contains("31 days before"), "{late}");
        assert!(claim(None, true, on("2025-02-02"), 100).is_ok());
        assert!(claim(None, true, on("2023-03-05"), 100).is_err());
    }

    #[test]
    fn much_money_and_orders_of_others_go_to_people() {
        assert!(claim(None, false, on("2025-03-01"), MOST).is_ok());
        assert!(claim(None, false, on("2025-03-01"), MOST + 1).is_err());
        let other = claim(Some(10401), false, on("2025-03-01"), 1).unwrap_err();
        assert_eq!(other, "order 10401 is not one of this customer's");
        assert!(
            claim(Some(10400), false, State::Packed, 1)
                .unwrap()
                .contains("not marked")
        );
    }

    #[test]
    fn a_stranger_is_asked_for_the_order() {
        let claim = Claim {
            order: None,
            faulty: false,
        };
        let fact = said(settle_claim(
            claim,
            &Orders::default(),
            &request(),
            &found(),
        ))
        .unwrap();
        assert_eq!(fact, NO_ORDER);
    }

    #[test]
    fn a_parcel_is_lost_after_ten_days() {
        let trace = |date: &str| {
            let orders = orders(State::Shipped(date.parse().unwrap()), 1, 1);
            said(trace_parcel(
                Parcel { order: None },
                &orders,
                &request(),
                &found(),
            ))
        };
        assert!(
            trace("2025-02-23")
                .unwrap()
                .contains("left on 2025-02-23 with Parcelo")
        );
        assert!(trace("2025-02-22").unwrap_err().contains("may be lost"));
    }

    #[test]
    fn what_was_charged_twice_goes_to_people() {
        let check = |charges, twice| {
            let payment = Payment { order: None, twice };
            said(check_payment(
                payment,
                &orders(on("2025-03-01"), 4760, charges),
                &request(),
                &found(),
            ))
        };
        assert!(
            check(2, true)
                .unwrap_err()
                .contains("47.60 EUR was charged 2 times")
        );
        assert!(
            check(1, true)
                .unwrap()
                .contains("was charged once, 47.60 EUR")
        );
        assert_eq!(check(2, false).unwrap(), "");
    }
}
