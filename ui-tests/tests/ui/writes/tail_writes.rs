//! The tail stands last, so it was taken to run last — expected: WF10 on the tail's call (`send_receipt`),
//! because statements "may stand in any order" and only data and orders count; remedy:
//! `send_receipt(order).after(confirmed)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn send_confirmation(order: u64) {
    println!("{order}")
}

#[node(write(Outbox))]
async fn send_receipt(order: u64) -> u64 {
    order
}

workflow!(
    async fn confirm(order: u64) -> u64 {
        send_confirmation(order);
        send_receipt(order)
    }
);

fn main() {}
