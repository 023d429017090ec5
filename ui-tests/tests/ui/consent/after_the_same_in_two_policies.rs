//! The same order in two policies, on both sides of `.ok()` — expected: WF17 on the second `told`, because it
//! already holds; remedy: remove the second `.after(told)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn post(to: &str) -> Result<usize, Error> {
    Ok(to.len())
}

workflow!(
    async fn announce(customer: &str, staff: &str) -> usize {
        let told = post(customer).unwrap_or(0);
        let copied = post(staff).after(told).unwrap_or(0).after(told);
        told + copied
    }
);

fn main() {}
