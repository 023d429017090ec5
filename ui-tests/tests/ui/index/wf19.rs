use dag_core::{node, workflow};

#[node(read)]
async fn load_account(customer: u64) -> Account {
    Account { vip: customer == 7 }
}

workflow!(
    async fn is_vip(customer: u64) -> bool {
        let account = load_account(customer).await;
        account.vip
    }
);

struct Account {
    vip: bool,
}

fn main() {}
