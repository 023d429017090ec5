use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent)]
async fn post(amount: u64) -> bool {
    amount > 100
}

#[node(read(Ledger))]
async fn balance(account: u64) -> u64 {
    account
}

workflow!(
    async fn serve(account: u64, amount: u64) -> u64 {
        let large = post(amount).guess(Some(false));
        let left = if large { balance(account) } else { 0 };
        left
    }
);

fn main() {}
