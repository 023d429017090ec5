//! Two reads, one of them ordered before the write by its data — expected: one WF11, of `mails_today` with
//! `send`, because `address_of` is before `send` in every run and `mails_today` is not; remedy:
//! `.after(sent)` on `mails_today`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Mails;

#[node(read(Mails))]
async fn address_of(customer: u64) -> String {
    customer.to_string()
}

#[node(read(Mails))]
async fn mails_today(customer: u64) -> u64 {
    customer
}

#[node(write(Mails))]
async fn send(address: &str) -> u64 {
    address.len() as u64
}

workflow!(
    async fn remind(customer: u64) -> u64 {
        let address = address_of(customer);
        let sent = send(&address);
        let today = mails_today(customer);
        sent + today
    }
);

fn main() {}
