//! Right: a check, a look, a permit and a fallback neither repeat nor cut a write.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(limiter: tokio::sync::Semaphore, cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).permit(&limiter, 2).inspect(|v| println!("{v}")).ensure(|v| *v > 0).ok();
        Ok(paid)
    }
);

fn main() {}
