//! Two unnamed calls of one node, so that not even the names of the statements differ — expected: WF10 on the
//! second `post`, because "unordered write/write on one resource"; remedy: `let told = post(customer);` and
//! `post(staff).after(told);` ("an unnamed one by its node's last segment if that is unique": here it is not)

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn post(to: &str) {
    println!("{to}")
}

workflow!(
    async fn announce(customer: &str, staff: &str) {
        post(customer);
        post(staff);
    }
);

fn main() {}
