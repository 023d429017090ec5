//! Both members write what is not idempotent: WF12 on `charge` and on `charge_there`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Archive;

#[node(write(Ledger))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Archive))]
async fn charge_there(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Option<u64> {
        let paid = select_ok!(charge(cents), charge_there(cents)).ok();
        paid
    }
);

fn main() {}
