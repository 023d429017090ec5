// Wrong: The seller is given to the first parameter, and still fits the second.
// Says: `seller` and `buyer` both fit `to: &Account` of `compare`; a producer given to one parameter stays
//   a candidate for others [WF03]
// At: the `..` of `compare(&seller, ..)`
// Help: `compare(&seller, &buyer)`

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
        compare(&seller, ..)
    }
);

fn main() {}
