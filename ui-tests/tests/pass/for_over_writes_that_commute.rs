// Right: writes that commute with each other overlap, two in one body as well, a named workflow of such a
//   write, and an idempotent one under `.until(..)` and under a timeout behind the block.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Archive;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger), commutes)]
async fn add(order: &Order) -> u64 {
    order.cents
}

#[node(write(Ledger), idempotent, commutes)]
async fn upsert(order: &Order) -> u64 {
    order.cents
}

#[node(write(Archive), idempotent, commutes)]
async fn keep(order: &Order) -> u64 {
    order.id
}

workflow!(
    async fn settle(order: &Order) -> u64 {
        let added = add(order);
        added
    }
);

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let added = for order in orders.iter().concurrent(4) {
            let first = add(order);
            let second = upsert(order);
            first + second
        };
        let settled = for order in orders.iter().concurrent(4) {
            settle(order)
        };
        let kept = for order in orders.iter().concurrent(4).until(2s) {
            keep(order)
        };
        let stored = for order in orders.iter().concurrent(4) {
            upsert(order)
        }
        .timeout(5s)
        .ok();
        added.len() + settled.len() + kept.len() + stored.as_ref().map_or(0, |stored| stored.len())
    }
);

fn main() {}
