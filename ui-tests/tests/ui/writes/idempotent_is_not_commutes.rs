//! Both writes set a status and are idempotent, which was taken for harmless — expected: WF10 on the second
//! call, because "setting a status is idempotent and does not commute"; remedy:
//! `set_closed(ticket).after(set_open)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Status;

#[node(write(Status), idempotent)]
async fn set_open(ticket: u64) {
    println!("{ticket}")
}

#[node(write(Status), idempotent)]
async fn set_closed(ticket: u64) {
    println!("{ticket}")
}

workflow!(
    async fn flip(ticket: u64) {
        set_open(ticket);
        set_closed(ticket);
    }
);

fn main() {}
