//! Right: one resource by its whole path and by its name; the writes are ordered.

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

#[node(write(self::money::Balance))]
async fn withdraw(cents: i64) -> i64 {
    -cents
}

#[node(read(Balance))]
async fn balance(paid: i64) -> i64 {
    paid
}

workflow!(
    async fn transfer(cents: i64) -> i64 {
        let paid_in = deposit(cents);
        let paid_out = withdraw(cents).after(paid_in);
        balance(paid_in + paid_out)
    }
);

fn main() {}
