// Right: Two inputs of one type are fine where the arguments are written.

use dag_core::{node, workflow};

struct Account {
    vip: bool,
}

#[node(pure)]
fn compare(from: &Account, to: &Account) -> bool {
    from.vip == to.vip
}

workflow!(
    async fn same_level(seller: Account, buyer: Account) -> bool {
        compare(&seller, &buyer)
    }
);

fn main() {}
