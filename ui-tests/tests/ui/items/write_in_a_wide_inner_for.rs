//! Of two `for`s, one in the other, only the outer one has a bound of 1: WF14 on `book`.

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
    async fn close_week(days: Vec<Vec<Order>>) -> usize {
        let booked = for day in days.iter().concurrent(1) {
            let day_booked = for order in day.iter().concurrent(4) {
                book(order)
            };
            day_booked.len()
        };
        booked.len()
    }
);

fn main() {}
