//! The consent is given a borrowed value — expected: WF05 on `&told`, because `.allow_race(x)` takes the name
//! of a statement, as `.after` does (SPEC says nothing of expressions there); remedy: `.allow_race(told)`

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
        let copied = post(staff).allow_race(&told);
        told + copied
    }
);

fn main() {}
