use dag_core::{Resource, node, workflow};

#[node(pure)]
fn price(order: &Order) -> Invoice {
    Invoice(order.cents)
}

#[node(write(Ledger))]
async fn book(invoice: &Invoice) -> u64 {
    invoice.0
}

#[node(write(Ledger), idempotent)]
async fn strike_out(entry: &u64) {
    println!("{entry}")
}

#[node(write(Outbox))]
async fn send(invoice: &Invoice) -> u64 {
    invoice.0
}

workflow!(
    async fn bill(order: Order) -> u64 {
        let invoice = price(&order).unwrap_or(Invoice(0));
        let entry = book(&invoice).after(invoice).undo(strike_out(_));
        let mail = send(&invoice).after(order).allow_race(entry).early();
        entry + mail
    }
);

struct Order {
    cents: u64,
}

struct Invoice(u64);

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

fn main() {}
