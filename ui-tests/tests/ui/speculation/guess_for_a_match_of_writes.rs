use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(read)]
async fn is_refund(ticket: &str) -> bool {
    ticket.contains("refund")
}

#[node(write(Ledger), idempotent, commutes)]
async fn store(class: u64) -> u64 {
    class
}

workflow!(
    async fn serve(ticket: &str) -> u64 {
        let refund = is_refund(ticket).guess(Some(true));
        let kept = if refund { store(1) } else { store(2) };
        kept
    }
);

fn main() {}
