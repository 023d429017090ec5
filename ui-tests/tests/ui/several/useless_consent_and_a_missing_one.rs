//! The consent stands on the wrong statement: the read cannot race, the mails do — expected: WF17 on `told`
//! in `.allow_race(told)` and WF10 on the second `post`, because both are visible; remedy: move the consent
//! to `copied`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(read)]
async fn weather(town: &str) -> usize {
    town.len()
}

#[node(write(Outbox))]
async fn post(to: &str) -> usize {
    to.len()
}

workflow!(
    async fn greet(town: &str, customer: &str, staff: &str) -> usize {
        let told = post(customer);
        let sky = weather(town).allow_race(told);
        let copied = post(staff);
        sky + told + copied
    }
);

fn main() {}
