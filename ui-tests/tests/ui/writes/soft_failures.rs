//! Two mails may fail softly, `.ok()` and `.unwrap_or`, in a workflow that cannot fail — expected: WF10 on
//! the second `post`, because a policy orders nothing; remedy: `.after(told)` before or behind
//! `.unwrap_or(0)`

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
        let told = post(customer).ok();
        let copied = post(staff).unwrap_or(0);
        told.map_or(copied, |told| told + copied)
    }
);

fn main() {}
