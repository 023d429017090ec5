//! Three nodes write the status of one ticket — expected: WF10, because "WF10 and WF11 look at every pair"
//! (SPEC is silent whether three pairs of one resource are three errors or one); remedy: `.after(assigned)`
//! on the second and `.after(labelled)` on the third

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Tickets;

#[node(write(Tickets))]
async fn assign(ticket: u64) -> u64 {
    ticket
}

#[node(write(Tickets))]
async fn label(ticket: u64) -> u64 {
    ticket
}

#[node(write(Tickets))]
async fn close(ticket: u64) -> u64 {
    ticket
}

workflow!(
    async fn finish(ticket: u64) -> u64 {
        let assigned = assign(ticket);
        let labelled = label(ticket);
        let closed = close(ticket);
        assigned + labelled + closed
    }
);

fn main() {}
