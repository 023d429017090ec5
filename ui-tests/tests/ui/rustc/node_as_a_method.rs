// Wrong: A node is called like a method of its first argument.
// Says: rustc: no method named `greet` found for struct `Account` (a method is plain Rust)
// At: `greet` in `account.greet()`
// Help: `greet(&account)`

use dag_core::{node, workflow};

struct Account {
    vip: bool,
}

#[node(pure)]
fn greet(account: &Account) -> String {
    if account.vip { "dear" } else { "hello" }.to_owned()
}

workflow!(
    async fn answer(account: Account, boss: Account) -> (String, String) {
        let first = greet(&boss);
        let second = account.greet();
        (first, second)
    }
);

fn main() {}
