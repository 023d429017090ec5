//! `commutes` was taken to mean "may overlap with anything" — expected: WF11 on the second call
//! (`add_point`), because it speaks of "other commuting writes of that resource", not of reads; remedy:
//! `add_point(player).after(points)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Score;

#[node(read(Score))]
async fn points(player: u64) -> u64 {
    player
}

#[node(write(Score), idempotent, commutes)]
async fn add_point(player: u64) {
    println!("{player}")
}

workflow!(
    async fn play(player: u64) -> u64 {
        let points = points(player);
        add_point(player);
        points
    }
);

fn main() {}
