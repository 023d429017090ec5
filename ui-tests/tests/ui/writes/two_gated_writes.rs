//! Two charges that may fail wait for the same check, and not for each other — expected: WF10 on the second
//! `charge`, because the gate waits for every `?` "except those of gated writes"; remedy:
//! `charge(tip).after(paid)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Card;

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

#[node(write(Card))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(customer: u64, cents: u64, tip: u64) -> Result<u64, Error> {
        check(customer)?;
        let paid = charge(cents)?;
        let tipped = charge(tip)?;
        Ok(paid + tipped)
    }
);

fn main() {}
