//! A parameter has no producer, and two writes are unordered — expected: WF02 on the `..` of `greet(..)` and
//! WF10 on the second `post`, because all mistakes are reported at once; remedy: one for each

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

struct Account {
    name: String,
}

#[node(pure)]
fn greet(account: &Account) -> usize {
    account.name.len()
}

#[node(write(Outbox))]
async fn post(to: &str) -> usize {
    to.len()
}

workflow!(
    async fn welcome(customer: &str, staff: &str) -> usize {
        let greeting = greet(..);
        let told = post(customer);
        let copied = post(staff);
        greeting + told + copied
    }
);

fn main() {}
