//! Right: nothing that a decision becomes is worth a warning, or is unsafe.

#![deny(warnings, missing_docs, unused, elided_lifetimes_in_paths, unused_qualifications, unreachable_pub)]
#![deny(clippy::all, clippy::pedantic)]
#![forbid(unsafe_code)]

use dag_core::{Resource, node, workflow};
use std::io::Error;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[derive(Resource)]
struct Ledger;

enum Order {
    Paid(u64),
    Open { cents: u64, vip: bool },
    Void,
}

#[node(read)]
async fn check(cents: &u64) -> Result<u64, Error> {
    if *cents == 0 { Err(Error::other("nothing")) } else { Ok(*cents) }
}

#[node(write(Ledger), idempotent)]
async fn add(cents: u64) -> u64 {
    cents
}

#[node(read)]
async fn look_up(cents: u64) -> Option<u64> {
    (cents > 3).then_some(cents)
}

workflow!(
    /// Books one order.
    async fn book(order: Order, second: Order) -> Result<u64, Error> {
        let booked = match order {
            Order::Paid(cents) => {
                let checked = check(&cents)?;
                add(checked)
            }
            Order::Open { cents, vip: true } => add(cents),
            Order::Open { cents, .. } if cents < 100 => cents,
            Order::Open { .. } | Order::Void => 0,
        };
        let note = if booked > 3 { check(&booked).ok() } else { None };
        let found = if let Some(cents) = look_up(booked) { cents } else { 0 };
        let late = if let Order::Paid(cents) = second { add(cents).after(booked) };
        let maybe = if found > 1000 { check(&found)? };
        Ok(booked + found + note.unwrap_or(0) + maybe.unwrap_or(0) + late.unwrap_or(0))
    }
);

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    for (order, total) in [
        (Order::Paid(5), 16),
        (Order::Open { cents: 5, vip: true }, 16),
        (Order::Open { cents: 2, vip: false }, 3),
        (Order::Void, 1),
    ] {
        let mut run = pin!(book(order, Order::Paid(1)));
        let Poll::Ready(booked) = run.as_mut().poll(&mut cx) else { panic!("nothing here waits") };
        assert_eq!(booked.expect("nothing here fails"), total);
    }
}
