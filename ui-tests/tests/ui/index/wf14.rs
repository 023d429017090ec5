use dag_core::{Resource, node, workflow};

#[node(write(Ledger))]
async fn book(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> u64 {
        let booked = for order in orders.iter().concurrent(4) {
            book(order)
        };
        booked.iter().sum()
    }
);

struct Order {
    cents: u64,
}

#[derive(Resource)]
struct Ledger;

fn main() {}
