//! Two pure nodes wait for each other, and two mails are unordered — expected: WF01 on `gross` in
//! `net_of(gross)` and WF10 on the second `post`, because "all mistakes visible in writing are reported at
//! once, in source order"; remedy: one for each

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(pure)]
fn net_of(gross: u64) -> u64 {
    gross * 4 / 5
}

#[node(pure)]
fn gross_of(net: u64) -> u64 {
    net * 5 / 4
}

#[node(write(Outbox))]
async fn post(to: &str) -> u64 {
    to.len() as u64
}

workflow!(
    async fn bill(customer: &str, staff: &str) -> u64 {
        let net = net_of(gross);
        let gross = gross_of(net);
        let told = post(customer);
        let copied = post(staff);
        net + told + copied
    }
);

fn main() {}
