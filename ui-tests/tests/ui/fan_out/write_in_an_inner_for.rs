// expected: WF14 on `book`: the inner `for` is one at a time, the outer one is not; help: `.concurrent(1)` on
//   the outer `for`; or `commutes`
// Wrong: a `for` in a `for`; only the inner one has a bound of 1.

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
        let booked = for day in days.iter().concurrent(4) {
            let day_booked = for order in day.iter().concurrent(1) {
                book(order)
            };
            day_booked.len()
        };
        booked.len()
    }
);

fn main() {}
