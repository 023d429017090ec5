use dag_core::{Resource, node, workflow};

#[node(pure)]
fn price(order: &Order) -> Invoice {
    Invoice(order.cents)
}

#[node(write(Outbox))]
async fn send(invoice: &Invoice) -> u64 {
    invoice.0
}

workflow!(
    async fn bill(order: Order) -> u64 {
        let invoice = price(&order).unwrap_or(Invoice(0));
        send(&invoice).after(order)
    }
);

struct Order {
    cents: u64,
}

struct Invoice(u64);

#[derive(Resource)]
struct Outbox;

fn main() {}
