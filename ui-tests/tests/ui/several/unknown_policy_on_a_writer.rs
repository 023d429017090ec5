//! One of two unordered writes has a misspelt policy — expected: WF05 on `aftr`, and no WF10 (that the two
//! are unordered follows from it: a hole); remedy: `.after(told)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn post(to: &str) -> usize {
    to.len()
}

workflow!(
    async fn announce(customer: &str, staff: &str) -> usize {
        let told = post(customer);
        let copied = post(staff).aftr(told);
        told + copied
    }
);

fn main() {}
