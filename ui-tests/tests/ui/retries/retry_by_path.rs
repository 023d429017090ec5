//! A payment, called by its path, is tried again — expected: WF12 on `retry`; remedy: `idempotent` on `charge`
//! if it is

use dag_core::workflow;
use std::io::Error;

mod bank {
    use dag_core::{Resource, node};
    use std::io::Error;

    #[derive(Resource)]
    pub struct Ledger;

    #[node(write(Ledger))]
    pub async fn charge(cents: u64) -> Result<u64, Error> {
        Ok(cents)
    }
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        let paid = bank::charge(cents).retry(3)?;
        Ok(paid)
    }
);

fn main() {}
