//! The tail reads what an unnamed statement writes — expected: WF11 on the tail's call (`count_open`),
//! because the tail is ordered by nothing but its inputs; remedy: `count_open(project).after(close)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Tickets;

#[node(write(Tickets), idempotent)]
async fn close(ticket: u64) {
    println!("{ticket}")
}

#[node(read(Tickets))]
async fn count_open(project: u64) -> u64 {
    project
}

workflow!(
    async fn finish(ticket: u64, project: u64) -> u64 {
        close(ticket);
        count_open(project)
    }
);

fn main() {}
