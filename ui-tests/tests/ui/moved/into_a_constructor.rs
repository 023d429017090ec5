// Wrong: Plain Rust moves the order into an event while a node still needs it.
// Says: `order` is moved into `Event::new` and also read by `price` [WF04]
// At: `order` in `Event::new(order)`
// Help: `Event::new(order.clone())`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

struct Invoice {
    order: u64,
    total: u64,
}

#[node(pure)]
fn price(order: &Order) -> Invoice {
    Invoice { order: order.id, total: order.total }
}

struct Event {
    order: Order,
}

impl Event {
    fn new(order: Order) -> Self {
        Event { order }
    }
}

workflow!(
    async fn record(order: Order) -> (Invoice, u64) {
        let event = Event::new(order);
        let invoice = price(&order);
        (invoice, event.order.id)
    }
);

fn main() {}
