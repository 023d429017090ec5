//! Two mails and two bookings, neither pair ordered — expected: WF10 on the second `post` and WF10 on the
//! second `book`, in source order, because they are two mistakes; remedy: `.after(told)` and `.after(paid)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Ledger;

#[node(write(Outbox))]
async fn post(to: &str) -> u64 {
    to.len() as u64
}

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn pay(customer: &str, staff: &str, cents: u64) -> u64 {
        let told = post(customer);
        let paid = book(cents);
        let copied = post(staff);
        let fee = book(cents / 50);
        told + paid + copied + fee
    }
);

fn main() {}
