//! Three mails by one node, none of them named — expected: WF10 on the second and on the third call, each
//! with a name of its own for the one before; remedy: both names and both `.after`

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
        post("archive");
    }
);

fn main() {}
