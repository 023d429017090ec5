// Wrong: The same doubt stands in three calls.
// Says: three errors, one a call: `seller` and `buyer` both fit `account: &Account` of `score`, of `limit`,
//   of `greet` [WF03]
// At: the `..` of `score(..)`, of `limit(..)`, of `greet(..)`
// Help: each call written out, with `&seller` or `&buyer`

use dag_core::{node, workflow};

struct Account {
    vip: bool,
}

#[node(pure)]
fn score(account: &Account) -> usize {
    usize::from(account.vip)
}

#[node(pure)]
fn limit(account: &Account) -> usize {
    if account.vip { 100 } else { 10 }
}

#[node(pure)]
fn greet(account: &Account) -> String {
    if account.vip { "dear" } else { "hello" }.to_owned()
}

workflow!(
    async fn open(seller: Account, buyer: Account) -> (usize, String) {
        let points = score(..);
        let most = limit(..);
        let greeting = greet(..);
        (points + most + usize::from(seller.vip && buyer.vip), greeting)
    }
);

fn main() {}
