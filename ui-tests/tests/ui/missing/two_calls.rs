// Wrong: One type that nothing gives is wanted by two calls.
// Says: nothing gives the `&Account` that `greet` and `sign` take [WF02]; every user named
// At: the `..` of `greet(..)`, and of `sign(..)` if there are two errors
// Help: add an input `account: &Account`, or a node that returns `Account`

use dag_core::{node, workflow};

struct Account {
    vip: bool,
}

#[node(pure)]
fn greet(account: &Account) -> String {
    if account.vip { "dear" } else { "hello" }.to_owned()
}

#[node(pure)]
fn sign(account: &Account) -> usize {
    usize::from(account.vip)
}

workflow!(
    async fn answer() -> String {
        let greeting = greet(..);
        let stars = sign(..);
        format!("{greeting} {stars}")
    }
);

fn main() {}
