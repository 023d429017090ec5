//! The name in the consent has a letter too few — expected: WF05 on `tld` in `.allow_race(tld)` ("unknown
//! name in `.after`/`.allow_race` (did you mean)"), and no WF10 for the pair: it follows from the typo (a
//! hole; SPEC leaves it open); remedy: `.allow_race(told)`

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
        let copied = post(staff).allow_race(tld);
        told + copied
    }
);

fn main() {}
