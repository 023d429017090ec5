use dag_core::{Resource, node, workflow};

#[node(pure)]
fn price(order: &Order) -> Invoice {
    Invoice(order.cents)
}

#[node(write(Outbox))]
async fn send(invoice: &Invoice) -> Result<(), MailError> {
    if invoice.0 == 0 { Err(MailError) } else { Ok(()) }
}

workflow!(
    async fn bill(order: Order) -> Result<Invoice, MailError> {
        let invoice = price(&order);
        send(&invoice);
        Ok(invoice)
    }
);

struct Order {
    cents: u64,
}

struct Invoice(u64);

#[derive(Debug)]
struct MailError;

#[derive(Resource)]
struct Outbox;

fn main() {}
