// Wrong: A statement exists only with a feature.
// Says: `#[cfg]` can't stand on a statement of a workflow: the graph would depend on it [WF19]
// At: `#[cfg(debug_assertions)]`
// Help: put the `#[cfg]` on two versions of a node, or of the workflow

use dag_core::{Resource, node, workflow};

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

#[derive(Resource)]
struct Log;

#[node(write(Log))]
async fn log_total(invoice: &Invoice) {
    println!("{}", invoice.total);
}

workflow!(
    async fn bill(order: Order) -> Invoice {
        let invoice = price(&order);
        #[cfg(debug_assertions)]
        log_total(&invoice);
        invoice
    }
);

fn main() {}
