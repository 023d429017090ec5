// Right: `account` is no candidate for a `&str`, whatever the parameter is called.

use dag_core::{node, workflow};

struct Account {
    vip: bool,
}

#[node(pure)]
fn greet(account: &str) -> String {
    format!("hello {account}")
}

workflow!(
    async fn welcome(account: Account, name: String) -> String {
        let greeting = greet(..);
        if_vip(&account, &greeting)
    }
);

#[node(pure)]
fn if_vip(account: &Account, greeting: &str) -> String {
    if account.vip { greeting.to_uppercase() } else { greeting.to_owned() }
}

fn main() {}
