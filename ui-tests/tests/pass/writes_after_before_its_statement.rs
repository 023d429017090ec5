//! Right: the order names a statement that stands below, and both are unnamed.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn send_receipt(order: u64) {
    println!("{order}")
}

#[node(write(Outbox))]
async fn send_confirmation(order: u64) {
    println!("{order}")
}

workflow!(
    async fn confirm(order: u64) {
        send_receipt(order).after(send_confirmation);
        send_confirmation(order);
    }
);

fn main() {}
