//! One node names the resource by its path, the other after a `use` — expected: WF10 on the second call
//! (`withdraw`), because both are `Balance` by last name; remedy: `withdraw(cents).after(paid_in)`

use dag_core::{node, workflow};

mod money {
    #[derive(dag_core::Resource)]
    pub struct Balance;
}

use money::Balance;

#[node(write(crate::money::Balance))]
async fn deposit(cents: i64) -> i64 {
    cents
}

#[node(write(Balance))]
async fn withdraw(cents: i64) -> i64 {
    -cents
}

workflow!(
    async fn transfer(cents: i64) -> i64 {
        let paid_in = deposit(cents);
        let paid_out = withdraw(cents);
        paid_in + paid_out
    }
);

fn main() {}
