// expected: WF14 on `book` (SPEC silent: `.allow_race(booked)` of a statement with itself is WF17 elsewhere,
//   but here its second copy could be meant); help: `.concurrent(1)`; or `commutes`
// Wrong: the consent names the statement itself, meaning the same one for another item.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn book(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let all = for order in orders.iter().concurrent(4) {
            let booked = book(order).allow_race(booked);
            booked
        };
        all.len()
    }
);

fn main() {}
